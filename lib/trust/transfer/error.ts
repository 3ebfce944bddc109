/** Why lists and files of roots were not taken: by code, and in English for the operator. */
import type { ListNote, PassedOver, SourceFailure, SourceFault } from '../status.ts';
import { capital } from '../../core/text.ts';

/** The sources in English, as the subject of a sentence. */
export const SOURCE_NAMES = {
  ccadb: 'the CCADB',
  'windows-update': 'Windows Update',
  observatory: 'the trust stores observatory',
  java: 'Java',
  'built-in': 'what is known of the firmware',
} as const satisfies Readonly<Record<SourceFailure['source'], string>>;

/** What a source did, in English: each completes “The source …”. */
export const SOURCE_FAULTS = {
  'http-status': 'was answered with HTTP status {status}',
  redirects: 'sends on to another address again and again',
  'redirect-unfetchable': 'sends on to an address that can’t be fetched',
  'redirect-to-http': 'sends on from HTTPS to plain HTTP',
  'web-page': 'was answered with a web page instead of a list',
  'too-large': 'is larger than {octets} octets',
  cut: 'broke off after {octets} octets',
  timeout: 'took too long to answer',
  unreachable: 'could not be reached',
  'no-connection': 'could not be reached ({reason})',
  unknown: '{reason}',
  'too-few': 'has {count} roots, fewer than the {fewest} expected',
  fewer: 'has only {count} roots where there were {before}',
  'certificates-missing': 'names roots by hash, and no list at hand has their certificates',
  undated: 'gives a list without a date that can be read',
  older: 'gives a list of {issued}, older than the one at hand ({last})',
  'list-unreadable': 'gives a {file} that can’t be read ({reason})',
  'other-use': 'gives a {file} for another use',
  'hash-unknown': 'names roots by an unknown hash',
  unsigned: 'gives a {file} that nobody signed',
  signature: 'gives a {file} whose signature does not hold ({reason})',
  signer: 'gives a {file} that {signer} signed, not Microsoft',
  'archive-cut': 'is an archive that breaks off',
  'archive-unreadable': 'is no archive that can be read',
  'archive-too-large': 'is larger than any list when unpacked',
  'file-missing': 'has no file {file}',
  'file-form': 'has a file {file} of another form',
  'other-certificates': 'has other certificates in {file} than its description names',
  'certificate-unreadable': 'has a certificate in {file} that can’t be read',
  'java-missing': 'is not installed on this server',
  cacerts: 'has a cacerts that can’t be read',
  'cacerts-because': 'has a cacerts that can’t be read ({reason})',
  empty: 'is empty',
  'csv-broken': 'is broken near row {row}: {reason}',
  'csv-cut': 'is cut off in row {row}',
  column: 'has no column "{column}"',
  'fingerprint-other': 'names another fingerprint than its certificate has in row {row}',
  fingerprint: 'has a fingerprint that does not read in row {row}',
  certificate: 'has no readable certificate in row {row}',
  date: 'has a date that does not read in row {row}: {value}',
} as const satisfies Readonly<Record<SourceFault['code'], string>>;

/** What a list does not tell of its store, in English. */
export const LIST_NOTES = {
  'no-distrust-dates': 'This copy lacks Mozilla’s dates of distrust.',
  'no-block-dates': 'The CCADB’s report lacks Microsoft’s limits by date and the certificates it blocks.',
  'no-terms': 'This copy tells no purposes and dates, only which roots are in the store.',
  'device-roots': 'Makers of devices may add roots of their own.',
  'old-java':
    'This copy is of an old version of Java. The cacerts of the Java in use, given as a file, takes its place.',
  'phone-unverified':
    'Unverified: the topic’s table was not at hand, and a firmware update may have brought more roots. The phone’s own list, given as a file, takes its place.',
  'hash-alone': 'The certificates of {count} roots could not be had: they are known by hash alone.',
  'blocked-earlier': 'Certificates that Microsoft blocks are those of an earlier list: {why}.',
  'blocked-unknown': 'Certificates that Microsoft blocks are not known: {why}.',
  instead: '{why}.',
} as const satisfies Readonly<Record<ListNote['code'], string>>;

/** Why a file of the organisation's folder, or all of it, was passed over, in English. */
export const PASSED_OVER = {
  'folder-unreadable': 'the folder can’t be read ({reason})',
  'too-large': '{file}: larger than {octets} octets',
  'no-certificate': '{file}: no certificate in it',
} as const satisfies Readonly<Record<PassedOver['code'], string>>;

const filled = (text: string, values: object): string => {
  const known = new Map<string, unknown>(Object.entries(values));
  return text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const value = known.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : hole;
  });
};

/** “was answered with HTTP status 503” */
const sourceText = (fault: SourceFault): string => filled(SOURCE_FAULTS[fault.code], fault);

/** “the CCADB was answered with HTTP status 503; Windows Update could not be reached” */
export const failuresText = (failures: readonly SourceFailure[]): string =>
  failures.map(({ source, fault }) => `${SOURCE_NAMES[source]} ${sourceText(fault)}`).join('; ');

/** Sentences on what a list does not tell; "": nothing. */
export const notesText = (notes: readonly ListNote[]): string => notes.map(noteText).join(' ');

function noteText(note: ListNote): string {
  const text = LIST_NOTES[note.code];
  if (note.code === 'instead') return filled(text, { why: capital(failuresText(note.failures)) });
  return 'fault' in note
    ? filled(text, { why: failuresText([{ source: 'windows-update', fault: note.fault }]) })
    : filled(text, note);
}

export const passedText = (passed: PassedOver): string => filled(PASSED_OVER[passed.code], passed);

/** A source whose list can't be taken. The message completes "The source …": "was answered with HTTP status 503". */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly fault: SourceFault;

  constructor(fault: SourceFault) {
    super(sourceText(fault));
    this.fault = fault;
  }
}

/** Why something failed, by its code where it has one. */
export const faultOf = (error: unknown): SourceFault =>
  error instanceof SourceError
    ? error.fault
    : { code: 'unknown', reason: error instanceof Error ? error.message : String(error) };
