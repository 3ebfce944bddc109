/** The second reading as data for the page and for texts. */
import { listIn } from '#lib/content/messages/forms.ts';
import { ENGLISH_SECOND, type SecondWords } from '#lib/content/messages/english-second.ts';
import type { Report } from '#lib/core/report/types.ts';
import {
  COMPARED_FIELDS,
  type ComparedField,
  type EngineRemark,
  type ReadingState,
  type SecondCertificate,
  type SecondDifference,
  type SecondEngine,
  type SecondLink,
  type SecondReading,
} from '#lib/core/report/second-reading.ts';
import { labelOf } from '../names.ts';
import type { State } from '../types.ts';
import { titleOf } from '../words.ts';

export interface SecondRow {
  readonly key: string;
  readonly state: State;
  readonly what: string;
  readonly outcome: string;
  readonly detail: string | null;
  /** What of it is the library’s own message, in English; null: nothing. */
  readonly said: string | null;
}

export interface SecondDifferenceRow {
  readonly key: string;
  readonly sentence: string;
  /** What of it is the library’s own message, in English; null: nothing. */
  readonly said: string | null;
  /** Both values, where there are such. */
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly advice: string;
}

export interface SecondView {
  readonly state: State;
  /** One sentence: whether both agree. */
  readonly sentence: string;
  /** What else there is to know: what was not compared, and why a verdict differs. */
  readonly notes: readonly string[];
  /** How its own search ended, where a note quotes it. */
  readonly search: string | null;
  readonly differences: readonly SecondDifferenceRow[];
  readonly certificates: readonly SecondRow[];
  readonly links: readonly SecondRow[];
  readonly verdict: SecondRow;
  /** One line for under the verdict: how its own building of the path ended. */
  readonly built: string;
  /** What is compared of a certificate. */
  readonly fields: string;
}

const READING_STATES: Readonly<Record<ReadingState, State>> = {
  equal: 'ok',
  different: 'warn',
  unread: 'warn',
  'not-der': 'unknown',
  neither: 'unknown',
};

/** “pkijs 4.0” */
const libraryName = ({ library, version }: SecondReading): string =>
  `${library} ${version.split('.').slice(0, 2).join('.')}`;

/** What is compared of a certificate, in words. */
const fieldList = ({ locale, text }: SecondWords, fields: readonly ComparedField[]): string =>
  listIn(
    locale,
    fields.map((field) => text(`second.field.${field}`)),
  );

export function secondView(
  report: Report,
  reading: SecondReading,
  words: SecondWords = ENGLISH_SECOND,
): SecondView {
  const { certificates, links, engine, agrees, differences } = reading;
  const label = (id: number | null): string => {
    const certificate = id === null ? undefined : report.certificates[id];
    return certificate
      ? words.text('fault.quoted', { name: labelOf(certificate) })
      : words.text('second.reading.element');
  };
  return {
    state: agrees ? 'ok' : 'warn',
    sentence: secondSentence(reading, words),
    notes: notesOf(words, reading),
    search: engine.built?.search ?? null,
    differences: differences.map((one, index) => differenceRow(words, one, `d${index}`, label)),
    certificates: certificates.map((one, index) => certificateRow(words, one, `c${index}`, label)),
    links: links.map((one) => linkRow(words, one, label)),
    verdict: verdictRow(words, engine, reading.library),
    built: builtSentence(report, reading, words),
    fields: fieldList(words, COMPARED_FIELDS),
  };
}

/** One sentence without Markdown or markup; for the page and for the summary. */
export function secondSentence(reading: SecondReading, words: SecondWords = ENGLISH_SECOND): string {
  const { text, locale } = words;
  const { differences, certificates, links } = reading;
  const name = libraryName(reading);
  if (differences.length > 0) {
    const kinds = [...new Set(differences.map(({ kind }) => kind))];
    return text('second.sentence.differs', {
      name,
      places: listIn(
        locale,
        kinds.map((kind) => text(`second.place.${kind}`)),
      ),
      signature: kinds.includes('signature') ? 'yes' : 'no',
    });
  }
  const count = certificates.filter(({ state }) => state === 'equal').length;
  const compared = links.filter(({ agrees }) => agrees !== null);
  if (count === 0) return text('second.sentence.nothing', { name });
  if (compared.length === 0) return text('second.sentence.reads', { name, count });
  const valid = compared.every(({ ours }) => ours === 'valid');
  const whole = compared.length === 1 ? 'one' : valid ? 'all' : 'said';
  return text('second.sentence.confirms', {
    name,
    count,
    what: compared.length === links.length ? whole : 'some',
    compared: compared.length,
    links: links.length,
  });
}

/** How the library, which was given everything at hand and the anchors, got on by itself. */
export function builtSentence(
  report: Report,
  { library, engine, links }: SecondReading,
  words: SecondWords = ENGLISH_SECOND,
): string {
  const { text } = words;
  const { outcome, ours, message, built, agrees } = engine;
  if (links.some((link) => link.agrees === false)) return text('second.built.disputed', { library });
  if (outcome === 'no-answer' || outcome === 'not-asked') return text(`second.built.${outcome}`, { library });
  if (outcome === 'refused') {
    const too = ours === 'untrusted' ? 'yes' : 'no';
    return message === null
      ? text('second.built.refused', { library, too })
      : text('second.built.saying', { library, too, message: withoutStop(message) });
  }
  const whole = agrees === false || ours === 'untrusted' ? 'no' : 'yes';
  const { way, path } = wayOf(words, report, built);
  return text(`second.built.${way}`, { library, path, whole });
}

/** What the library says, without the full stop that the sentence around it has. */
export const withoutStop = (message: string): string => message.replace(/\.$/, '');

/** Which way the library went, and the certificates of another one. */
function wayOf(
  { text }: SecondWords,
  report: Report,
  built: SecondEngine['built'],
): { readonly way: 'given' | 'same' | 'another'; readonly path: string } {
  const chosen = report.paths[0]?.certificates ?? [];
  if (built?.scope === 'path') return { way: 'given', path: '' };
  if (!built?.path || built.path.join() === chosen.join()) return { way: 'same', path: '' };
  const labels = built.path.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate ? [text('fault.quoted', { name: labelOf(certificate) })] : [];
  });
  return { way: 'another', path: labels.join(' → ') };
}

function notesOf(
  words: SecondWords,
  { library, certificates, links, engine }: SecondReading,
): readonly string[] {
  const { text } = words;
  const count = links.filter(({ theirs }) => theirs === 'unsupported').length;
  const search = engine.built?.search;
  return [
    ...(count === 0 ? [] : [text('second.note.algorithms', { library, count })]),
    ...(certificates.some(({ state }) => state === 'not-der') ? [text('second.note.not-der')] : []),
    ...engine.remarks
      .filter(({ kind }) => kind !== 'algorithm')
      .map((remark) => remarkText(words, remark, library)),
    ...(typeof search === 'string' ? [text('second.note.search', { message: search })] : []),
    ...(engine.outcome === 'no-answer' ? [text('second.note.no-answer', { library })] : []),
  ];
}

/** Why a verdict other than ours is no contradiction. */
function remarkText(words: SecondWords, remark: EngineRemark, library: string): string {
  const { text } = words;
  if (remark.kind === 'known-gap') return text(`second.remark.${remark.area}`, { library });
  if (remark.kind !== 'not-checked') return text(`second.remark.${remark.kind}`, { library });
  const titles = remark.codes.map((code) => text('fault.quoted', { name: titleOf(words, code, null) }));
  return text('second.remark.not-checked', { library, titles: listIn(words.locale, titles) });
}

type LabelOf = (id: number | null) => string;

function certificateRow(
  words: SecondWords,
  { certificate, state, different, reason }: SecondCertificate,
  key: string,
  label: LabelOf,
): SecondRow {
  const { text } = words;
  const total = COMPARED_FIELDS.length;
  const equal = total - different.length;
  const fields = fieldList(words, different);
  return {
    key,
    state: READING_STATES[state],
    what: label(certificate),
    outcome:
      state === 'equal' || state === 'different'
        ? text(equal === total ? 'second.reading.all' : 'second.reading.some', { equal, total })
        : text(`second.reading.${state}`),
    detail: fields === '' ? reason : text('second.reading.different', { fields }),
    said: fields === '' ? reason : null,
  };
}

const signatureText = ({ text }: SecondWords, found: SecondLink['ours' | 'theirs']): string =>
  text(`second.signature.${found === 'malformed' ? 'invalid' : found}`);

function linkRow(
  words: SecondWords,
  { subject, issuer, ours, theirs, agrees }: SecondLink,
  label: LabelOf,
): SecondRow {
  const { text } = words;
  const both = agrees === true;
  return {
    key: `l${subject}-${issuer}`,
    state: both ? 'ok' : agrees === null ? 'unknown' : 'warn',
    what: text('second.link.what', { subject: label(subject), issuer: label(issuer) }),
    outcome: both
      ? text('second.link.both', { found: ours === 'malformed' ? 'invalid' : ours })
      : text('second.both', { ours: signatureText(words, ours), theirs: signatureText(words, theirs) }),
    detail: null,
    said: null,
  };
}

function verdictRow(words: SecondWords, engine: SecondEngine, library: string): SecondRow {
  const { text, locale } = words;
  const { outcome, ours, message, agrees, remarks } = engine;
  const reasons = remarks.map((remark) => remarkText(words, remark, library));
  const said = message === null ? null : withoutStop(message);
  const lines = [...(said === null ? [] : [text('second.verdict.said', { message: said })]), ...reasons];
  return {
    key: 'verdict',
    state: agrees === true ? 'ok' : agrees === null ? 'unknown' : 'warn',
    what: text('second.verdict.path'),
    outcome: text('second.both', {
      ours: text(`second.verdict.${ours}`),
      theirs: text(`second.outcome.${outcome}`),
    }),
    detail: lines.join(locale === 'ja' ? '' : ' ') || null,
    said,
  };
}

function differenceRow(
  words: SecondWords,
  difference: SecondDifference,
  key: string,
  label: LabelOf,
): SecondDifferenceRow {
  const { text } = words;
  const { kind } = difference;
  const advice = text(`second.advice.${kind}`);
  switch (kind) {
    case 'field': {
      const { certificate, field, ours, theirs } = difference;
      const sentence = text('second.difference.field', {
        certificate: label(certificate),
        field: text(`second.field.${field}`),
      });
      return { key, sentence, said: null, ours, theirs, advice };
    }
    case 'unread': {
      const { certificate, reason } = difference;
      const sentence = text('second.difference.unread', { certificate: label(certificate), reason });
      return { key, sentence, said: reason, ours: null, theirs: null, advice };
    }
    case 'signature': {
      const { subject, issuer, ours, theirs } = difference;
      const sentence = text('second.difference.signature', {
        subject: label(subject),
        issuer: label(issuer),
      });
      const both = { ours: signatureText(words, ours), theirs: signatureText(words, theirs) };
      return { key, sentence, said: null, ...both, advice };
    }
    case 'verdict': {
      const { ours, theirs, message } = difference;
      const outcome = text(`second.outcome.${theirs}`);
      return {
        key,
        sentence: text('second.verdict.path'),
        said: message,
        ours: text(`second.verdict.${ours}`),
        theirs: message === null ? outcome : `${outcome}: ${message}`,
        advice,
      };
    }
  }
}
