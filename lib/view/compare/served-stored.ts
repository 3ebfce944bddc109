/** What a server sends against what is kept to be installed on it. */
import { CAUSE_WORDS, CAUSES_OF, type ServedDifference } from '#lib/content/compare.ts';
import { differ } from '#lib/content/messages/en/detail/differ.ts';
import { listed } from '#lib/content/findings/params.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { listOf, pathOf } from './certificates.ts';
import { kinshipOf, newerOf, type Kinship } from './kinship.ts';
import type { ComparedSide, DifferenceView, ServedAgainstStored } from './types.ts';
import { lower } from '#lib/core/text.ts';
import { dayText } from '../time.ts';

const quoted = (certificate: CertificateView): string => `“${labelOf(certificate)}”`;
const isCa = ({ basicConstraints }: CertificateView): boolean => basicConstraints?.ca === true;
const isRoot = (certificate: CertificateView): boolean => isCa(certificate) && certificate.selfIssued;
const present = (report: Report): readonly CertificateView[] =>
  listOf(report).filter((one): one is CertificateView => one !== null);
const leafOf = ({ leaf, certificates }: Report): CertificateView | null => {
  const found = leaf === null ? undefined : certificates[leaf];
  return found && !isCa(found) ? found : null;
};

/** Worth saying, but no sign that the server sends something else than the file holds. */
const REMARKS: ReadonlySet<ServedDifference> = new Set(['no-leaf-stored', 'other-node-differs']);

/** Null unless exactly one side is a server's answer. */
export function servedAgainstStored(a: ComparedSide, b: ComparedSide): ServedAgainstStored | null {
  if (a.kind === b.kind) return null;
  const [served, stored] = a.kind === 'served' ? [a, b] : [b, a];
  const all = [...leafDifferences(served, stored), ...issuerDifferences(served.report, stored.report)];
  const differences = [
    ...all.filter(({ code }) => !REMARKS.has(code)),
    ...all.filter(({ code }) => REMARKS.has(code)),
  ];
  const same = differences.every(({ code }) => REMARKS.has(code));
  const codes = [...new Set(differences.flatMap(({ code }) => CAUSES_OF[code]))];
  return {
    same,
    sentence: sentenceOf(same, differences),
    differences,
    causes: codes.map((code) => ({ code, ...CAUSE_WORDS[code] })),
  };
}

function sentenceOf(same: boolean, differences: readonly DifferenceView[]): string {
  const [first, ...others] = differences;
  if (same || !first) {
    return first
      ? `What is installed is what is served, as far as the file tells: ${lower(first.sentence)}`
      : 'What is installed is what is served: the same certificate with the same intermediates.';
  }
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `What is installed is not what is served: ${lower(first.sentence).replace(/\.$/, '')}${more}.`;
}

function leafDifferences(served: ComparedSide, stored: ComparedSide): readonly DifferenceView[] {
  const [shown, kept] = [leafOf(served.report), leafOf(stored.report)];
  if (!kept) {
    const sentence = 'The file holds no server certificate, only those of CAs.';
    return [{ code: 'no-leaf-stored', sentence }];
  }
  const nodes = served.wire?.otherNodes ?? [];
  const addressesOf = (list: typeof nodes): string => listed(list.flatMap(({ addresses }) => addresses));
  if (shown?.sha256 === kept.sha256) {
    const others = nodes.filter(({ leafSha256 }) => leafSha256 !== kept.sha256);
    return others.length === 0
      ? []
      : [
          {
            code: 'other-node-differs',
            sentence: `The address that was looked at sends the file’s certificate; ${addressesOf(others)} does not.`,
          },
        ];
  }
  const right = nodes.filter(({ leafSha256 }) => leafSha256 === kept.sha256);
  return [
    leafDifference(shown, kept, stored.report),
    ...(right.length === 0
      ? []
      : [
          {
            code: 'other-node-right' as const,
            sentence: `The file’s certificate is served by ${addressesOf(right)}: the nodes differ.`,
          },
        ]),
  ];
}

const WRONG_NAME = new Set(['host-not-covered', 'san-missing']);

function leafDifference(
  shown: CertificateView | null,
  kept: CertificateView,
  stored: Report,
): DifferenceView {
  const wrongName = stored.paths[0]?.findings.some(
    ({ code, severity }) => WRONG_NAME.has(code) && severity === 'fatal',
  );
  if (stored.host !== null && wrongName === true) {
    const sentence = `The file’s certificate ${quoted(kept)} does not cover ${stored.host}.`;
    return { code: 'leaf-for-another-name', sentence };
  }
  if (!shown) return { code: 'leaf-other', sentence: 'The server sends no server certificate at all.' };
  const kinship = kinshipOf(shown, kept);
  const newer = newerOf(shown, kept);
  const relation = kinship === null ? 'no kin of it' : differ.kinship[kinship];
  const dates = `the server’s is valid until ${dayText(shown.notAfter)}, the file’s until ${dayText(kept.notAfter)}`;
  if (kinship === null) {
    const sentence = `The server sends another certificate, ${quoted(shown)}, instead of ${quoted(kept)}: ${dates}.`;
    return { code: 'leaf-other', sentence };
  }
  if (newer === 'b') {
    const sentence = `The server still sends the certificate before the one in the file (${relation}): ${dates}.`;
    return { code: 'leaf-older', sentence };
  }
  if (newer === 'a') {
    const sentence = `The server already sends a newer certificate than the file holds (${relation}): ${dates}.`;
    return { code: 'leaf-newer', sentence };
  }
  return { code: 'leaf-other', sentence: `The server sends another certificate (${relation}): ${dates}.` };
}

/** Intermediates, a needless root, and the order in which they are sent. */
function issuerDifferences(served: Report, stored: Report): readonly DifferenceView[] {
  const shown = present(served).filter((one) => isCa(one) && !isRoot(one));
  const kept = present(stored).filter((one) => isCa(one) && !isRoot(one));
  const wanted = new Set(pathOf(stored).map(({ sha256 }) => sha256));
  const taken = new Set<string>();
  const found: DifferenceView[] = [];
  for (const one of kept) {
    if (shown.some(({ sha256 }) => sha256 === one.sha256)) continue;
    // An intermediate in the file that its own chain has no use for is not missed.
    if (leafOf(stored) && !wanted.has(one.sha256)) continue;
    const kin = shown.find((other) => kinshipOf(other, one) !== null);
    if (kin) taken.add(kin.sha256);
    found.push(kin ? otherIntermediate(kin, one) : missingIntermediate(one));
  }
  for (const one of shown) {
    if (taken.has(one.sha256) || kept.some(({ sha256 }) => sha256 === one.sha256)) continue;
    // Files without any intermediate are common: the chain comes from elsewhere then.
    if (kept.length === 0) continue;
    const sentence = `The server also sends the intermediate ${quoted(one)}, which the file does not hold.`;
    found.push({ code: 'intermediate-only-served', sentence });
  }
  const root = present(served).find(isRoot);
  if (root) {
    const sentence = `The server sends the root ${quoted(root)}, which no client needs.`;
    found.push({ code: 'root-served', sentence });
  }
  if (served.findings.some(({ code }) => code === 'presented-out-of-order')) {
    found.push({ code: 'order', sentence: 'The server sends its certificates out of order.' });
  }
  return found;
}

const missingIntermediate = (one: CertificateView): DifferenceView => ({
  code: 'intermediate-missing',
  sentence: `The server does not send the intermediate ${quoted(one)} that the file holds.`,
});

function otherIntermediate(shown: CertificateView, kept: CertificateView): DifferenceView {
  const kinship: Kinship | null = kinshipOf(shown, kept);
  const relation = kinship === null ? '' : ` (${differ.kinship[kinship]})`;
  const dates = `valid until ${dayText(shown.notAfter)}, the file’s until ${dayText(kept.notAfter)}`;
  return newerOf(shown, kept) === 'b'
    ? {
        code: 'intermediate-stale',
        sentence: `The server sends an older certificate of the intermediate ${quoted(kept)}${relation}: ${dates}.`,
      }
    : {
        code: 'intermediate-other',
        sentence: `The server sends another certificate of the intermediate ${quoted(kept)}${relation}: ${dates}.`,
      };
}
