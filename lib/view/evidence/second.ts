/** The second reading as data for the page and for texts. */
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import {
  DIFFERENCE_ADVICE,
  FIELD_WORDS,
  NOT_DER_WORDS,
  READING_WORDS,
  remarkWords,
} from '#lib/content/second.ts';
import type { Report } from '#lib/core/report/types.ts';
import {
  COMPARED_FIELDS,
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

export interface SecondRow {
  readonly key: string;
  readonly state: State;
  readonly what: string;
  readonly outcome: string;
  readonly detail: string | null;
}

export interface SecondDifferenceRow {
  readonly key: string;
  readonly sentence: string;
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
  readonly differences: readonly SecondDifferenceRow[];
  readonly certificates: readonly SecondRow[];
  readonly links: readonly SecondRow[];
  readonly verdict: SecondRow;
  /** One line for under the verdict: how its own building of the path ended. */
  readonly built: string;
  /** What is compared of a certificate. */
  readonly fields: readonly string[];
}

const READING_STATES: Readonly<Record<ReadingState, State>> = {
  equal: 'ok',
  different: 'warn',
  unread: 'warn',
  'not-der': 'unknown',
  neither: 'unknown',
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** “pkijs 4.0” */
const libraryName = ({ library, version }: SecondReading): string =>
  `${library} ${version.split('.').slice(0, 2).join('.')}`;

export function secondView(report: Report, reading: SecondReading): SecondView {
  const { certificates, links, engine, agrees, differences } = reading;
  const label = (id: number | null): string => {
    const certificate = id === null ? undefined : report.certificates[id];
    return certificate ? `“${labelOf(certificate)}”` : 'an element that is no certificate';
  };
  return {
    state: agrees ? 'ok' : 'warn',
    sentence: secondSentence(reading),
    notes: notesOf(reading),
    differences: differences.map((one, index) => differenceRow(one, `d${index}`, label)),
    certificates: certificates.map((one, index) => certificateRow(one, `c${index}`, label)),
    links: links.map((one) => linkRow(one, label)),
    verdict: verdictRow(engine, reading.library),
    built: builtSentence(report, reading),
    fields: COMPARED_FIELDS.map((field) => FIELD_WORDS[field]),
  };
}

/** One sentence without Markdown or markup; for the page and for the summary. */
export function secondSentence(reading: SecondReading): string {
  const { differences, certificates, links } = reading;
  const name = libraryName(reading);
  if (differences.length > 0) {
    const places = new Set(differences.map(({ kind }) => DIFFERENCE_PLACES[kind]));
    return `A second library, ${name}, differs in ${AND.format(places)}: something to look at. ${
      differences.some(({ kind }) => kind === 'signature')
        ? 'The verdict is open until it is clear who is right.'
        : 'The verdict stands.'
    }`;
  }
  const read = certificates.filter(({ state }) => state === 'equal').length;
  const compared = links.filter(({ agrees }) => agrees !== null);
  const valid = compared.every(({ ours }) => ours === 'valid');
  const reads = `A second library, ${name}, reads ${read === 1 ? 'this certificate' : `these ${read} certificates`} the same way`;
  if (read === 0) return `A second library, ${name}, found nothing to compare.`;
  if (compared.length === 0) return `${reads}.`;
  const all = compared.length === links.length;
  const signatures = all
    ? compared.length === 1
      ? 'the signature'
      : valid
        ? 'every signature'
        : 'what is said of each signature'
    : `${compared.length} of ${count(links.length, 'signature')}`;
  return `${reads} and confirms ${signatures}.`;
}

/** How the library, which was given everything at hand and the anchors, got on by itself. */
export function builtSentence(report: Report, { library, engine, links }: SecondReading): string {
  const { outcome, ours, message, built, agrees } = engine;
  if (links.some((link) => link.agrees === false))
    return `${library} comes to another result on a signature: not decided until a third tool has spoken.`;
  if (outcome === 'no-answer') return `${library} did not finish building a path by itself and was stopped.`;
  if (outcome === 'not-asked')
    return `${library} was not asked to build a path: this one is too long for it.`;
  if (outcome === 'refused') {
    const said = message === null ? '.' : `; it says “${message.replace(/\.$/, '')}”.`;
    return ours === 'untrusted' ? `${library} refuses it too${said}` : `${library} refuses it${said}`;
  }
  const way = wayOf(report, library, built);
  return agrees === false || ours === 'untrusted'
    ? `${way} accepts it; it does not look at all that decides here.`
    : `${way} accepts it.`;
}

/** “pkijs built the same path by itself and” */
function wayOf(report: Report, library: string, built: SecondEngine['built']): string {
  const chosen = report.paths[0]?.certificates ?? [];
  if (built?.scope === 'path') return `${library} found no path by itself, was given this one and`;
  if (!built?.path || built.path.join() === chosen.join())
    return `${library} built the same path by itself and`;
  const labels = built.path.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate ? [`“${labelOf(certificate)}”`] : [];
  });
  return `${library} built another path by itself (${labels.join(' → ')}) and`;
}

const AND = new Intl.ListFormat('en');

const DIFFERENCE_PLACES: Readonly<Record<SecondDifference['kind'], string>> = {
  field: 'what it reads',
  unread: 'what it can read',
  signature: 'a signature',
  verdict: 'its verdict',
};

function notesOf({ library, certificates, links, engine }: SecondReading): readonly string[] {
  const open = links.filter(({ theirs }) => theirs === 'unsupported').length;
  return [
    ...(open === 0 ? [] : [`${library} can’t verify the algorithm of ${count(open, 'signature')}.`]),
    ...(certificates.some(({ state }) => state === 'not-der') ? [NOT_DER_WORDS] : []),
    ...engine.remarks.filter(({ kind }) => kind !== 'algorithm').map((remark) => remarkText(remark, library)),
    ...(typeof engine.built?.search === 'string'
      ? [
          `Its own search ended with “${engine.built.search}”: it gives up where one of several ways up is a dead end.`,
        ]
      : []),
    ...(engine.outcome === 'no-answer'
      ? [
          `${library}’s own path validation did not answer and was stopped; some inputs keep it busy for ever.`,
        ]
      : []),
  ];
}

function remarkText(remark: EngineRemark, library: string): string {
  const codes = remark.kind === 'not-checked' ? remark.codes : [];
  return remarkWords(
    remark,
    library,
    codes.map((code) => FINDING_WORDS[code].title),
  );
}

type LabelOf = (id: number | null) => string;

function certificateRow(
  { certificate, state, different, reason }: SecondCertificate,
  key: string,
  label: LabelOf,
): SecondRow {
  const total = COMPARED_FIELDS.length;
  const read = state === 'equal' || state === 'different';
  const fields = different.map((field) => FIELD_WORDS[field]).join(', ');
  return {
    key,
    state: READING_STATES[state],
    what: label(certificate),
    outcome: read ? fieldsText(total - different.length, total) : READING_WORDS[state],
    detail: fields === '' ? reason : `different: ${fields}`,
  };
}

const fieldsText = (equal: number, total: number): string =>
  equal === total ? `all ${total} fields equal` : `${equal} of ${total} fields equal`;

const SIGNATURE_WORDS = {
  valid: 'right',
  invalid: 'wrong',
  malformed: 'wrong',
  unsupported: 'not to be evaluated',
} as const;

function linkRow({ subject, issuer, ours, theirs, agrees }: SecondLink, label: LabelOf): SecondRow {
  const both = agrees === true;
  return {
    key: `l${subject}-${issuer}`,
    state: both ? 'ok' : agrees === null ? 'unknown' : 'warn',
    what: `${label(subject)} signed by ${label(issuer)}`,
    outcome: both
      ? `both find it ${SIGNATURE_WORDS[ours]}`
      : `Chainsight: ${SIGNATURE_WORDS[ours]}; the library: ${SIGNATURE_WORDS[theirs]}`,
    detail: null,
  };
}

const VERDICT_WORDS = { trusted: 'trusted', untrusted: 'not trusted', unknown: 'undecided' } as const;
const OUTCOME_WORDS: Readonly<Record<SecondEngine['outcome'], string>> = {
  accepted: 'accepted',
  refused: 'refused',
  'no-answer': 'no answer in time',
  'not-asked': 'not asked, as the path is too long',
};

function verdictRow(engine: SecondEngine, library: string): SecondRow {
  const { outcome, ours, message, agrees, remarks } = engine;
  const reasons = remarks.map((remark) => remarkText(remark, library));
  return {
    key: 'verdict',
    state: agrees === true ? 'ok' : agrees === null ? 'unknown' : 'warn',
    what: 'The whole path',
    outcome: `Chainsight: ${VERDICT_WORDS[ours]}; the library: ${OUTCOME_WORDS[outcome]}`,
    detail: [...(message === null ? [] : [`In its words: ${message}.`]), ...reasons].join(' ') || null,
  };
}

function differenceRow(difference: SecondDifference, key: string, label: LabelOf): SecondDifferenceRow {
  const advice = DIFFERENCE_ADVICE[difference.kind];
  switch (difference.kind) {
    case 'field': {
      const { certificate, field, ours, theirs } = difference;
      return { key, sentence: `${label(certificate)}: the ${FIELD_WORDS[field]}`, ours, theirs, advice };
    }
    case 'unread':
      return {
        key,
        sentence: `${label(difference.certificate)}: not read by the library (${difference.reason})`,
        ours: null,
        theirs: null,
        advice,
      };
    case 'signature': {
      const { subject, issuer, ours, theirs } = difference;
      const sentence = `The signature on ${label(subject)} by ${label(issuer)}`;
      return { key, sentence, ours: SIGNATURE_WORDS[ours], theirs: SIGNATURE_WORDS[theirs], advice };
    }
    case 'verdict': {
      const { ours, theirs, message } = difference;
      const words = message === null ? OUTCOME_WORDS[theirs] : `${OUTCOME_WORDS[theirs]}: ${message}`;
      return { key, sentence: 'The whole path', ours: VERDICT_WORDS[ours], theirs: words, advice };
    }
  }
}
