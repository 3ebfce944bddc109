/** Kinds of client that refuse what is trusted in general: for them a remark is what decides. */
import type { Finding, Role } from '#lib/core/finding/types.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { weightOfFinding } from '#lib/core/verdict/decide.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';

interface Refusal {
  /** The remark that most of them refuse for. */
  readonly finding: Finding;
  /** Ids of all that refuse, for whatever remark. */
  readonly clients: readonly string[];
}

/** Who downloads and who does not is said by the diagnosis itself. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['issuer-only-downloadable']);

/** Null: no client refuses for a fault of the certificates, or the report is not the general one of a trusted server. */
export function refusalOf(report: Report): Refusal | null {
  const [path] = report.paths;
  const purpose = report.purpose?.id ?? 'server';
  if (report.verdict !== 'trusted' || report.rules !== CLIENTS.id || purpose !== 'server' || !path)
    return null;
  const remarks = path.findings
    .filter(({ code }) => !SAID_ELSEWHERE.has(code))
    .map((finding) => ({ finding, clients: refusing(finding, path) }))
    .toSorted((a, b) => b.clients.length - a.clients.length);
  const [gravest] = remarks;
  if (!gravest || gravest.clients.length === 0) return null;
  const all = new Set(remarks.flatMap(({ clients }) => clients));
  return { finding: gravest.finding, clients: [...all] };
}

const refusing = (finding: Finding, path: PathView): readonly string[] =>
  PROFILES.filter(
    ({ rules }) =>
      weightOfFinding(finding, rules, roleIn(finding, path)) === 'fatal' && binds(finding, rules, path),
  ).map(({ id }) => id);

/** Whether a limit that the general rules find exceeded is one of the client's own. */
function binds(finding: Finding, { maximumValidity, minimumRsaBits }: RuleSet, { store }: PathView): boolean {
  if (finding.code === 'key-too-small')
    return finding.params.algorithm !== 'RSA' || finding.params.bits < minimumRsaBits;
  if (finding.code !== 'validity-too-long') return true;
  const { days } = finding.params;
  return maximumValidity.some(
    (limit) => days > limit.days && (limit.publicOnly !== true || (store !== null && isListed(store))),
  );
}

/** Lists of public roots; what an organisation or a reader adds is none. */
const isListed = (store: string): boolean => store === 'mozilla';

function roleIn({ at }: Finding, { certificates, end }: PathView): Role | null {
  const id = at.kind === 'certificate' ? at.certificate : at.kind === 'link' ? at.issuer : null;
  const index = id === null ? -1 : certificates.indexOf(id);
  if (index < 0) return null;
  if (index === 0) return 'leaf';
  return end === 'anchored' && index === certificates.length - 1 ? 'anchor' : 'intermediate';
}
