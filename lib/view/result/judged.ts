/** What a result was judged as, and which of several certificates: what the reader may choose otherwise. */
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { PrintedWords } from '#lib/content/messages/english-facts.ts';
import { enumerated, sentencesIn } from '#lib/content/messages/forms.ts';
import { PURPOSES } from '#lib/core/purpose/registry.ts';
import { PURPOSE_IDS, type PurposeId } from '#lib/core/purpose/types.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { labelOf, twinMark } from '../names.ts';

interface PurposeChoices {
  readonly id: PurposeId;
  /** Every purpose; of the one that the certificates themselves say it is said so. */
  readonly options: readonly { readonly id: PurposeId; readonly label: string }[];
  /** What they say; choosing it is choosing nothing. */
  readonly recognised: PurposeId;
}

interface LeafChoices {
  /** “3 certificates here may be meant; judged is “www.contoso.com”.” */
  readonly sentence: string;
  /** SHA-256 of the one that was judged; null when it is none of them. */
  readonly judged: string | null;
  readonly options: readonly { readonly sha256: string; readonly label: string }[];
}

const purposeOf = ({ purpose }: Report): PurposeId => purpose?.id ?? 'server';

/** The host the judgement asked about; null also where a host's name is no part of what was judged. */
export const hostJudged = (report: Report): string | null =>
  PURPOSES[purposeOf(report)].host ? report.host : null;

const nameOf = (id: PurposeId, { text }: SummaryWords): string => text(`result.judged.purpose.${id}`);

export function purposeChoices(report: Report, words: SummaryWords): PurposeChoices {
  const id = purposeOf(report);
  const recognised = report.purpose?.recognised ?? id;
  return {
    id,
    recognised,
    options: PURPOSE_IDS.map((one) => ({
      id: one,
      label:
        one === recognised
          ? words.text('result.judged.recognised', { name: nameOf(one, words) })
          : nameOf(one, words),
    })),
  };
}

/** What it was judged as, where it is not the usual server; null for a server. */
export function purposeName(report: Report, words: SummaryWords): string | null {
  const id = purposeOf(report);
  return id === 'server' ? null : nameOf(id, words);
}

const choicesOf = (report: Report): readonly CertificateView[] =>
  (report.choices ?? []).flatMap((id) => report.certificates[id] ?? []);

function distinctLabel(report: Report, certificate: CertificateView): string {
  const twin = twinMark(report, certificate);
  return twin === null ? labelOf(certificate) : `${labelOf(certificate)} (${twin})`;
}

/** Null where there is no choice: a server's list, or one certificate beside its issuers. */
export function leafChoices(report: Report, words: SummaryWords): LeafChoices | null {
  const choices = choicesOf(report);
  const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
  if (choices.length < 2 || leaf === undefined) return null;
  return {
    sentence: words.text('result.judged.leaf', {
      count: choices.length,
      label: words.text('fault.quoted', { name: distinctLabel(report, leaf) }),
    }),
    judged: choices.includes(leaf) ? leaf.sha256 : null,
    options: choices.map((one) => ({ sha256: one.sha256, label: distinctLabel(report, one) })),
  };
}

/** For exports and paper: what it was judged as where that is no server or was chosen, and what was not taken. */
export function judgedText(report: Report, words: SummaryWords & PrintedWords): string | null {
  const { locale, text } = words;
  const { purpose } = report;
  const id = purposeOf(report);
  const said = purpose?.recognised ?? id;
  const name = nameOf(id, words);
  const as =
    purpose?.named === true
      ? text('printed.judged.asked', { name, said: nameOf(said, words), differs: said === id ? 'no' : 'yes' })
      : id === 'server'
        ? null
        : text('printed.judged.as', { name });
  const leaf = leafChoices(report, words);
  const others = leaf?.options.map(({ sha256, label }, index) => {
    const shown = sha256 === leaf.judged ? text('printed.judged.leaf', { label }) : label;
    return `${String(index + 1)}. ${shown}`;
  });
  const listed = text('fault.sentence', { clause: enumerated(locale, others ?? []) });
  const parts = [as, leaf && sentencesIn(locale, [leaf.sentence, listed])].filter((part) => part !== null);
  return parts.length === 0 ? null : sentencesIn(locale, parts);
}
