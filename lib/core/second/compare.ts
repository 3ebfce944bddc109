import { parseCertificate } from '../certificate/parse.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { Certificate } from './library.ts';
import { readOurs } from './our-reading.ts';
import type { Reading } from './reading.ts';
import { parseTheirs, readTheirs } from './their-reading.ts';
import { COMPARED_FIELDS, type ComparedField, type ReadingState } from '../report/second-reading.ts';

interface DifferentField {
  readonly field: ComparedField;
  readonly ours: string;
  readonly theirs: string;
}

/** One certificate, read twice. */
export interface ReadTwice {
  readonly state: ReadingState;
  readonly ours: ParsedCertificate | null;
  readonly theirs: Certificate | null;
  readonly different: readonly DifferentField[];
  readonly reason: string | null;
}

/** Reads a certificate with our reader and with pkijs, and compares field by field. Never throws for bytes. */
export function readTwice(der: Uint8Array): ReadTwice {
  const parsed = parseCertificate(der);
  const ours = parsed.ok ? parsed.certificate : null;
  const second = attempt(der);
  if (!ours || !second.ok) {
    const reason = parsed.ok ? (second.ok ? null : second.reason) : parsed.fault.reason;
    const state = ours ? 'unread' : second.ok ? 'not-der' : 'neither';
    return { state, ours, theirs: second.ok ? second.certificate : null, different: [], reason };
  }
  const different = compare(readOurs(ours), second.reading);
  const state = different.length === 0 ? 'equal' : 'different';
  return { state, ours, theirs: second.certificate, different, reason: null };
}

type Attempt =
  | { readonly ok: true; readonly certificate: Certificate; readonly reading: Reading }
  | { readonly ok: false; readonly reason: string };

function attempt(der: Uint8Array): Attempt {
  try {
    const certificate = parseTheirs(der);
    return { ok: true, certificate, reading: readTheirs(certificate) };
  } catch (error) {
    return { ok: false, reason: wordsOf(error) };
  }
}

/** The library's words for what it threw. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A text for people: a key or a thousand names are not compared by eye. */
const SHOWN = 400;

function compare(ours: Reading, theirs: Reading): readonly DifferentField[] {
  return COMPARED_FIELDS.flatMap((field) =>
    ours[field] === theirs[field] ? [] : [{ field, ...narrowed(ours[field], theirs[field]) }],
  );
}

/** The lines in which two texts differ. */
function narrowed(ours: string, theirs: string): Pick<DifferentField, 'ours' | 'theirs'> {
  const only = (text: string, other: string): string => {
    const known = new Set(other.split('\n'));
    const lines = text.split('\n').filter((line) => !known.has(line));
    return lines.join('\n').slice(0, SHOWN);
  };
  const [left, right] = [only(ours, theirs), only(theirs, ours)];
  // The same lines in another order, or another number of times.
  return left === right
    ? { ours: ours.slice(0, SHOWN), theirs: theirs.slice(0, SHOWN) }
    : { ours: left, theirs: right };
}
