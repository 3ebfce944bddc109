/** Between the result that is open in this tab and the evidence that a link carries. */
import { core } from '../worker/client.ts';
import { jobOf } from '../session/job.ts';
import type { Session } from '../session/machine.ts';
import type { ConnectionFacts, Observation, Source } from '../ask/source.ts';
import { fromBase64, toBase64 } from '#lib/core/der/bytes.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import { SHARE_LIMITS } from '#lib/share/limits.ts';
import { redactEvidence, redactQuestion } from '#lib/share/redact.ts';
import type {
  SeenVerdict,
  SharedConnection,
  SharedEvidence,
  SharedObservation,
  SharedQuestion,
  SharedResult,
  ShareScope,
  ShareView,
} from '#lib/share/types.ts';

/** An open result; what `Session` is once there is a report. */
export type OpenResult = Pick<Session, 'host' | 'at' | 'purpose' | 'leaf'> & {
  readonly source: Source;
  readonly report: Report;
};

export interface ShareChoice {
  readonly view: ShareView;
  readonly scope: ShareScope;
  /** With the scope `chain`: also without the server's own certificate, which names hosts. */
  readonly leaveOutLeaf: boolean;
  readonly note: string;
  readonly contact: string;
}

const BUILT_IN_STORE = 'mozilla';

const cut = (text: string): string => text.slice(0, SHARE_LIMITS.textCharacters);

/** As many as are taken of what a server may say at length; how many there were stays told. */
const connectionOf = ({ clientCertificate, ...facts }: ConnectionFacts): SharedConnection => ({
  ...facts,
  clientCertificate: clientCertificate && {
    ...clientCertificate,
    issuers: clientCertificate.issuers.slice(0, SHARE_LIMITS.issuers),
    schemes: clientCertificate.schemes?.slice(0, SHARE_LIMITS.schemes) ?? null,
    types: clientCertificate.types?.slice(0, SHARE_LIMITS.schemes) ?? null,
  },
});

const observationOf = (seen: Observation): SharedObservation => ({
  host: seen.host,
  port: seen.port,
  start: seen.start,
  serverName: seen.serverName,
  time: seen.time,
  chains: seen.chains.map(({ to, addresses, tlsVersion, chain, staple, scts, connection }) => ({
    ...{ addresses, tlsVersion, chain },
    ...(to === undefined ? {} : { to }),
    staple: staple ?? null,
    scts: scts?.slice(0, SHARE_LIMITS.scts) ?? null,
    ...(connection === undefined ? {} : { connection: connectionOf(connection) }),
  })),
  silent: seen.silent.slice(0, SHARE_LIMITS.addresses),
});

/** Anchors of the result that no reader has by itself: the sender's own roots, those of an example. */
function ownRoots({ certificates }: Report): readonly Uint8Array[] {
  return certificates
    .filter(({ provenance }) =>
      provenance.some((origin) => origin.kind === 'anchor' && origin.store !== BUILT_IN_STORE),
    )
    .slice(0, SHARE_LIMITS.roots)
    .map(({ der }) => fromBase64(der));
}

function evidenceOf({ source, report }: OpenResult): SharedEvidence {
  return {
    kind: source.kind,
    label: cut(source.label),
    ...(source.named === undefined ? {} : { named: source.named }),
    supplied: source.supplied,
    crls: source.crls.slice(0, SHARE_LIMITS.crls),
    ...(source.ocsp ? { ocsp: source.ocsp.slice(0, SHARE_LIMITS.crls) } : {}),
    roots: ownRoots(report),
    problems: source.problems.slice(0, SHARE_LIMITS.problems),
    observation: source.observation === null ? null : observationOf(source.observation),
    fetched: (source.evidence ?? []).slice(0, SHARE_LIMITS.fetched),
  };
}

const seenOf = ({ verdict, at, weakest }: Report, lists: readonly StoreInfo[]): SeenVerdict => ({
  // An organisation's own list is nobody else's matter.
  lists: lists
    .filter((list) => list.private !== true)
    .slice(0, SHARE_LIMITS.lists)
    .map(({ id, title, date }) => ({ id, title: cut(title), date })),
  verdict,
  at,
  weakest: weakest?.code ?? null,
});

/** Where the server's own certificate stands in the list: every copy of it. */
function leafIndexes({ source, report }: OpenResult): readonly number[] {
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  if (leaf === undefined) return [];
  return source.supplied.flatMap(({ der }, index) => (toBase64(der) === leaf.der ? [index] : []));
}

/** What the reader's browser will see of less evidence is judged here first, so that "as seen" is true. */
async function judgeRedacted(evidence: SharedEvidence, question: SharedQuestion): Promise<SeenVerdict> {
  const source = { ...sourceOfShare({ evidence, question }), anchors: evidence.roots };
  const report = await core.call('evaluate', jobOf(source, { at: question.at ?? new Date().toISOString() }));
  return seenOf(report, await core.call('stores', null));
}

/** The open result as a link carries it. @throws CoreFailure when the worker failed. */
export async function shareOf(open: OpenResult, choice: ShareChoice, now: Date): Promise<SharedResult> {
  const { view, scope, note, contact } = choice;
  const all = evidenceOf(open);
  const asked: SharedQuestion = {
    host: open.host === null ? null : cut(open.host),
    at: open.at,
    rules: open.report.rules,
    ...(open.purpose === null ? {} : { purpose: open.purpose }),
    ...(open.leaf === null ? {} : { leaf: open.leaf }),
  };
  const lists = await core.call('stores', null);
  const base = { view, scope, note, contact, sharedAt: now.toISOString() };
  if (scope === 'everything')
    return { ...base, evidence: all, question: asked, seen: seenOf(open.report, lists) };
  const evidence = redactEvidence(all, choice.leaveOutLeaf ? leafIndexes(open) : []);
  const question = redactQuestion(asked, choice.leaveOutLeaf);
  return { ...base, evidence, question, seen: await judgeRedacted(evidence, question) };
}

/** A link's evidence as something to judge. Roots are not among it: a link can't make anybody trust. */
export function sourceOfShare({ evidence, question }: Pick<SharedResult, 'evidence' | 'question'>): Source {
  const { kind, label, named, supplied, crls, ocsp, problems, observation, fetched } = evidence;
  const [shown] = observation?.chains ?? [];
  return {
    ...{ kind, label, supplied, crls, problems },
    ...(named === undefined ? {} : { named }),
    ...(ocsp ? { ocsp } : {}),
    anchors: [],
    // Absent is "nothing was asked yet": this browser may then ask by itself.
    ...(fetched.length > 0 ? { evidence: fetched } : {}),
    host: question.host,
    at: question.at,
    purpose: question.purpose ?? null,
    leaf: question.leaf ?? null,
    observation: observation && {
      ...observation,
      address: shown?.addresses[0] ?? null,
      protocol: shown?.tlsVersion ?? null,
    },
  };
}

/** Names that stay readable in a redacted share, because certificates can't be altered. */
export function namesLeft({ report }: OpenResult, leaveOutLeaf: boolean): readonly string[] {
  const names = report.certificates
    .filter(({ id, provenance }) => {
      const supplied = provenance.some(({ kind }) => kind !== 'anchor');
      return supplied && !(leaveOutLeaf && id === report.leaf);
    })
    .flatMap(({ alternativeNames, caIssuers, ocsp, crl }) => [
      ...alternativeNames.map(({ value }) => value),
      ...[...caIssuers, ...ocsp, ...crl].flatMap((url) => (URL.canParse(url) ? [new URL(url).host] : [])),
    ]);
  return [...new Set(names)].filter((name) => name !== '');
}
