/** What a server sends against what is kept to be installed on it. */
import { CAUSES_OF, type ServedDifference } from '#lib/content/compare.ts';
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import { capitalIn, dayIn, listIn } from '#lib/content/messages/forms.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { listOf, pathOf } from './certificates.ts';
import { kinshipOf, newerOf } from './kinship.ts';
import type { ComparedSide, ServedAgainstStored } from './types.ts';

/** A difference, told as a clause that a sentence may go on with. */
interface Difference {
  readonly code: ServedDifference;
  readonly clause: string;
}

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
export function servedAgainstStored(
  words: DifferWords,
  a: ComparedSide,
  b: ComparedSide,
): ServedAgainstStored | null {
  if (a.kind === b.kind) return null;
  const { text, locale } = words;
  const [served, stored] = a.kind === 'served' ? [a, b] : [b, a];
  const all = [
    ...leafDifferences(words, served, stored),
    ...issuerDifferences(words, served.report, stored.report),
  ];
  const differences = [
    ...all.filter(({ code }) => !REMARKS.has(code)),
    ...all.filter(({ code }) => REMARKS.has(code)),
  ];
  const same = differences.every(({ code }) => REMARKS.has(code));
  const codes = [...new Set(differences.flatMap(({ code }) => CAUSES_OF[code]))];
  return {
    same,
    sentence: sentenceOf(words, same, differences),
    differences: differences.map(({ code, clause }) => ({
      code,
      sentence: text('stored.sentence', { clause: capitalIn(locale, clause) }),
    })),
    causes: codes.map((code) => ({
      code,
      title: text(`stored.cause.${code}.title`),
      why: text(`stored.cause.${code}.why`),
      check: text(`stored.cause.${code}.check`),
    })),
  };
}

function sentenceOf({ text }: DifferWords, same: boolean, [first, ...others]: readonly Difference[]): string {
  if (!first) return text('stored.same');
  const { clause } = first;
  return same
    ? text('stored.same-told', { clause })
    : text('stored.differs', { clause, more: others.length });
}

function leafDifferences(
  words: DifferWords,
  served: ComparedSide,
  stored: ComparedSide,
): readonly Difference[] {
  const { text, locale } = words;
  const [shown, kept] = [leafOf(served.report), leafOf(stored.report)];
  if (!kept) return [{ code: 'no-leaf-stored', clause: text('stored.clause.no-leaf-stored') }];
  const nodes = served.wire?.otherNodes ?? [];
  const told = (list: typeof nodes) => {
    const addresses = list.flatMap((one) => one.addresses);
    return { addresses: listIn(locale, addresses), count: addresses.length };
  };
  if (shown?.sha256 === kept.sha256) {
    const others = nodes.filter(({ leafSha256 }) => leafSha256 !== kept.sha256);
    return others.length === 0
      ? []
      : [{ code: 'other-node-differs', clause: text('stored.clause.other-node-differs', told(others)) }];
  }
  const right = nodes.filter(({ leafSha256 }) => leafSha256 === kept.sha256);
  const difference = leafDifference(words, shown, kept, stored.report);
  return right.length === 0
    ? [difference]
    : [difference, { code: 'other-node-right', clause: text('stored.clause.other-node-right', told(right)) }];
}

/** Until when each of the two is valid. */
function datesOf({ text, locale }: DifferWords, shown: CertificateView, kept: CertificateView): string {
  const day = ({ notAfter }: CertificateView): string =>
    notAfter === null ? text('stored.undated') : dayIn(locale, notAfter);
  return text('stored.dates', { shown: day(shown), kept: day(kept) });
}

const WRONG_NAME = new Set(['host-not-covered', 'san-missing']);

function leafDifference(
  words: DifferWords,
  shown: CertificateView | null,
  kept: CertificateView,
  stored: Report,
): Difference {
  const { text } = words;
  const wrongName = stored.paths[0]?.findings.some(
    ({ code, severity }) => WRONG_NAME.has(code) && severity === 'fatal',
  );
  if (stored.host !== null && wrongName === true) {
    const named = { kept: labelOf(kept), host: stored.host };
    return { code: 'leaf-for-another-name', clause: text('stored.clause.leaf-for-another-name', named) };
  }
  if (!shown) return { code: 'leaf-other', clause: text('stored.clause.no-leaf-served') };
  const kinship = kinshipOf(shown, kept);
  const dates = datesOf(words, shown, kept);
  if (kinship === null) {
    const named = { shown: labelOf(shown), kept: labelOf(kept), dates };
    return { code: 'leaf-other', clause: text('stored.clause.leaf-unrelated', named) };
  }
  const newer = newerOf(shown, kept);
  const code = newer === 'b' ? 'leaf-older' : newer === 'a' ? 'leaf-newer' : 'leaf-other';
  return {
    code,
    clause: text(`stored.clause.${code}`, { relation: text(`differ.kinship.${kinship}`), dates }),
  };
}

/** Intermediates, a needless root, and the order in which they are sent. */
function issuerDifferences(words: DifferWords, served: Report, stored: Report): readonly Difference[] {
  const { text } = words;
  const shown = present(served).filter((one) => isCa(one) && !isRoot(one));
  const kept = present(stored).filter((one) => isCa(one) && !isRoot(one));
  const wanted = new Set(pathOf(stored).map(({ sha256 }) => sha256));
  const taken = new Set<string>();
  const found: Difference[] = [];
  const add = (
    code: 'intermediate-missing' | 'intermediate-only-served' | 'root-served' | 'order',
    one?: CertificateView,
  ): void => {
    found.push({ code, clause: text(`stored.clause.${code}`, one ? { name: labelOf(one) } : {}) });
  };
  for (const one of kept) {
    if (shown.some(({ sha256 }) => sha256 === one.sha256)) continue;
    // An intermediate in the file that its own chain has no use for is not missed.
    if (leafOf(stored) && !wanted.has(one.sha256)) continue;
    const kin = shown.find((other) => kinshipOf(other, one) !== null);
    if (kin) {
      taken.add(kin.sha256);
      found.push(otherIntermediate(words, kin, one));
    } else add('intermediate-missing', one);
  }
  for (const one of shown) {
    if (taken.has(one.sha256) || kept.some(({ sha256 }) => sha256 === one.sha256)) continue;
    // Files without any intermediate are common: the chain comes from elsewhere then.
    if (kept.length > 0) add('intermediate-only-served', one);
  }
  const root = present(served).find(isRoot);
  if (root) add('root-served', root);
  if (served.findings.some(({ code }) => code === 'presented-out-of-order')) add('order');
  return found;
}

function otherIntermediate(words: DifferWords, shown: CertificateView, kept: CertificateView): Difference {
  const { text } = words;
  const kinship = kinshipOf(shown, kept);
  const code = newerOf(shown, kept) === 'b' ? 'intermediate-stale' : 'intermediate-other';
  const clause = text(`stored.clause.${code}`, {
    name: labelOf(kept),
    related: kinship === null ? 'no' : 'yes',
    relation: kinship === null ? '' : text(`differ.kinship.${kinship}`),
    dates: datesOf(words, shown, kept),
  });
  return { code, clause };
}
