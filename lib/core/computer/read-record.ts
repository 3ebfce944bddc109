/** Reads the file of the page's script. What is missing or odd in it is left out; it is evidence, not a contract. */
import { isoTime } from '../der/time.ts';
import { LIMITS } from '../limits.ts';
import { readEvents } from './read-events.ts';
import { RECORD_FORMAT, type BuiltElement, type ComputerRecord } from './types.ts';

/** Turns the base64 of one certificate, or PEM of several, into DER; what can't be read is left out. */
type ReadCertificates = (text: string) => readonly Uint8Array[];

/** Whether a text is such a file, told by its first lines without parsing it. */
export const isRecord = (text: string): boolean =>
  /^\s{0,20}\{/.test(text) && text.slice(0, 2_000).includes(`"${RECORD_FORMAT}"`);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** PowerShell writes a list of one as its only member. */
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const textOr = <T>(value: unknown, otherwise: T): string | T =>
  typeof value === 'string' && value !== '' ? value.slice(0, LIMITS.recordText) : otherwise;

function timeOf(value: unknown): string | null {
  return typeof value === 'string' ? isoTime(Date.parse(value)) : null;
}

/**
 * @param text the file, for which `isRecord` is true
 * @returns null when it is no JSON after all: cut off while copying, for instance
 */
export function readRecord(text: string, certificatesIn: ReadCertificates): ComputerRecord | null {
  const fields = parse(text);
  if (fields === null) return null;
  const ders = (value: unknown): readonly Uint8Array[] =>
    listOf(value)
      .slice(0, LIMITS.certificates)
      .flatMap((one) => (typeof one === 'string' ? certificatesIn(one) : []));
  const stores = fieldsOf(fields['stores']);
  const store = (name: string): readonly Uint8Array[] | null =>
    stores[name] === undefined || stores[name] === null ? null : ders(stores[name]);
  const system = fields['system'];
  const port = Number(fields['port']);
  return {
    system: system === 'macos' || system === 'linux' ? system : 'windows',
    version: textOr(fields['version'], ''),
    host: textOr(fields['host'], null),
    port: Number.isInteger(port) && port > 0 && port < 65_536 ? port : 443,
    clock: timeOf(fields['clock']),
    serverDate: timeOf(fields['serverDate']),
    error: textOr(fields['error'], null),
    received: ders(fields['received']),
    built: listOf(fields['built'])
      .slice(0, LIMITS.pathLength)
      .map((one) => builtOf(one, ders)),
    stores: {
      root: store('root'),
      userRoot: store('userRoot'),
      ca: store('ca'),
      disallowed: store('disallowed'),
    },
    proxy: textOr(fields['proxy'], null),
    rootUpdates: typeof fields['rootUpdates'] === 'boolean' ? fields['rootUpdates'] : null,
    verifyOutput: textOr(fields['verifyOutput'], ''),
    events: readEvents(
      listOf(fields['events'])
        .filter((one) => typeof one === 'string')
        .join('\n'),
    ),
  };
}

function builtOf(value: unknown, ders: (value: unknown) => readonly Uint8Array[]): BuiltElement {
  const { certificate, name, status } = fieldsOf(value);
  const [der = null] = ders(certificate);
  return {
    der,
    sha1: null,
    name: textOr(name, ''),
    status: listOf(status).flatMap((one) => (typeof one === 'string' && one !== 'NoError' ? [one] : [])),
  };
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isFields(value) && value['format'] === RECORD_FORMAT ? value : null;
  } catch {
    return null;
  }
}

/** Events alone, as the event viewer exports them; null when there are none in the text. */
export function recordOfEvents(text: string): ComputerRecord | null {
  const events = readEvents(text);
  if (events.length === 0) return null;
  // The newest chain that failed is what is asked about; the log lists the newest last or first, by how it was read.
  const failed = events.filter(({ elements, result }) => elements.length > 0 && result !== null);
  const newest = failed.toSorted((a, b) => (b.time ?? '').localeCompare(a.time ?? ''))[0];
  return {
    system: 'windows',
    version: '',
    host: null,
    port: 443,
    clock: newest?.time ?? null,
    serverDate: null,
    error: null,
    received: [],
    built: newest?.elements ?? [],
    stores: { root: null, userRoot: null, ca: null, disallowed: null },
    proxy: null,
    rootUpdates: null,
    verifyOutput: '',
    events,
  };
}
