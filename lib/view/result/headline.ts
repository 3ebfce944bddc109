import type { PurposeId } from '#lib/core/purpose/types.ts';
import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { capitalIn, enumerated, listIn, sentencesIn } from '#lib/content/messages/forms.ts';
import { diagnose } from '#lib/core/report/diagnosis.ts';
import type { RootGap } from '#lib/core/report/root-gap.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { clientName } from '../client-names.ts';
import { labelOf } from '../names.ts';
import { storeName, storeNames } from '../stores.ts';
import { clauseOf, hasPurposeText, purposeText } from '../words.ts';
import { refusalOf } from './refusals.ts';

/** Kinds of client that a sentence names before it only counts them. */
const NAMED = 3;

/** Trusted, but only by clients that download what the server does not send, or not by all for what they refuse. */
export const isReserved = (report: Report): boolean =>
  diagnose(report).kind === 'trusted-by-download' || refusalOf(report) !== null;

/**
 * Labels of the certificates that clients must download, when nothing but that stands against the chain:
 * those that download trust it, all others refuse it. Null otherwise.
 */
export function onlyDownloadsMissing(report: Report): readonly string[] | null {
  const diagnosis = diagnose(report);
  return diagnosis.kind === 'downloads-missing' ? labelsOf(report, diagnosis.missing) : null;
}

const labelsOf = (report: Report, ids: readonly number[]): readonly string[] =>
  ids.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate === undefined ? [] : [labelOf(certificate)];
  });

/** The verdict in a few words. */
export function verdictText(report: Report, { text }: SummaryWords = ENGLISH): string {
  const { kind } = diagnose(report);
  if (kind === 'trusted-by-download' || refusalOf(report) !== null) return text('result.verdict.reserved');
  if (kind === 'downloads-missing') return text('result.verdict.downloading');
  return text(`result.verdict.${report.verdict}`);
}

/** What the verdict is about: the host, else the leaf's name. */
function aboutOf(report: Report, { text }: SummaryWords): string {
  if (report.host !== null) return report.host;
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  return leaf === undefined ? text('result.input') : text('fault.quoted', { name: labelOf(leaf) });
}

function trustedSentence(report: Report, path: PathView, words: SummaryWords): string {
  const root = report.certificates[path.certificates.at(-1) ?? -1];
  const store = path.store === null ? storeNames(report.stores, words) : storeName(path.store, words);
  const end = root === undefined ? store : words.text('result.root-in-store', { root: labelOf(root), store });
  const about = aboutOf(report, words);
  const refusal = path.needsDownload ? null : refusalOf(report);
  if (refusal !== null) {
    const { finding, clients } = refusal;
    return words.text('result.headline.refused', {
      about,
      end,
      count: clients.length,
      names: `${enumerated(
        words.locale,
        clients.slice(0, NAMED).map((id) => clientName(words, id)),
      )}${clients.length > NAMED ? ' …' : ''}`,
      because: clauseOf(words, report, finding, path),
    });
  }
  return words.text(path.needsDownload ? 'result.headline.reserved' : 'result.headline.trusted', {
    about,
    end,
  });
}

function downloadSentence(report: Report, missing: readonly string[], words: SummaryWords): string {
  const { locale, text } = words;
  const about = aboutOf(report, words);
  const source = report.presented.length > 0 ? 'server' : 'files';
  return text(`result.headline.downloading-${source}`, {
    about: about === text('result.input') ? capitalIn(locale, about) : about,
    count: missing.length,
    names: listIn(
      locale,
      missing.map((name) => text('fault.quoted', { name })),
    ),
  });
}

/** What stands at the end of a list that is whole as far as can be seen. */
function gapSentence(report: Report, { name, first, inOrder }: RootGap, words: SummaryWords): string {
  const { text } = words;
  const root = name === '' ? text('fault.unnamed') : text('fault.quoted', { name });
  return text(inOrder ? 'result.headline.root-gap-sent' : 'result.headline.root-gap', {
    about: aboutOf(report, words),
    root,
    first,
  });
}

/** What it is that is no server's, then what speaks against it. */
function purposeSentence(
  report: Report,
  purpose: Exclude<PurposeId, 'server'>,
  path: PathView | null,
  words: SummaryWords,
): string {
  const { locale, text } = words;
  const label = capitalIn(locale, aboutOf({ ...report, host: null }, words));
  const first = purposeText(words, `purposes.${purpose}.lead`, { label, count: report.members?.length ?? 1 });
  const then = (about: 'fine' | 'ended'): readonly string[] => {
    const id = `purposes.${purpose}.${about}`;
    return hasPurposeText(id) ? [purposeText(words, id)] : [];
  };
  if (purpose === 'precertificate') return first;
  const { verdict, weakest } = report;
  const rest =
    verdict === 'trusted' || weakest === null
      ? then('fine')
      : [
          text('fault.sentence', { clause: capitalIn(locale, clauseOf(words, report, weakest, path)) }),
          ...(weakest.code === 'expired' ? then('ended') : []),
        ];
  return sentencesIn(locale, [first, ...rest]);
}

/** Said after a missing issuer where one of its name is here whose key does not fit; else "". */
function namesakeSentence(report: Report, { text }: SummaryWords): string {
  const { weakest } = report;
  const [path] = report.paths;
  if (weakest?.at.kind !== 'link' || !MISSING.has(weakest.code)) return '';
  const subject = report.certificates[weakest.at.subject];
  const isHere = path?.findings.some(({ code }) => code === 'issuer-namesake');
  if (isHere !== true || subject === undefined) return '';
  return ` ${text('result.headline.namesake', { name: text('fault.quoted', { name: subject.issuer.label }) })}`;
}

const MISSING: ReadonlySet<string> = new Set(['issuer-not-found', 'root-not-known']);

/** The verdict and the weakest link in one plain sentence, in the language of `words`. */
export const headline = (report: Report, words: SummaryWords = ENGLISH): string =>
  `${sentence(report, words)}${namesakeSentence(report, words)}`;

function sentence(report: Report, words: SummaryWords): string {
  const path = report.paths[0] ?? null;
  const { text } = words;
  const diagnosis = diagnose(report);
  switch (diagnosis.kind) {
    case 'unread':
      // Where something stands in the leaf's place, that is what can't be read; the rest may well be.
      return report.weakest?.code === 'leaf-unparsed'
        ? text('result.headline.untrusted', {
            about: aboutOf(report, words),
            because: clauseOf(words, report, report.weakest, path),
          })
        : text('result.headline.unread');
    case 'not-a-server':
      return purposeSentence(report, diagnosis.purpose, path, words);
    case 'downloads-missing':
      return downloadSentence(report, labelsOf(report, diagnosis.missing), words);
    case 'root-gap':
      return gapSentence(report, diagnosis.gap, words);
    default:
  }
  if (report.verdict === 'trusted' && path !== null) return trustedSentence(report, path, words);
  const kind = report.verdict === 'unknown' ? 'unknown' : 'untrusted';
  const about = aboutOf(report, words);
  if (report.weakest === null) return text(`result.headline.${kind}-bare`, { about });
  return text(`result.headline.${kind}`, {
    about,
    because: clauseOf(words, report, report.weakest, path),
  });
}
