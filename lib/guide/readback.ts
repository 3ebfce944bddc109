/** Reads what the read-only check printed, as pasted back by a user. */
import { READBACK_CERTIFICATES, READBACK_CHARACTERS } from './limits.ts';
import type { Mark } from './plan.ts';
import type { ClientId, StepId } from './model.ts';

interface ReadbackCertificate {
  readonly issuer: string;
  /** End of validity, milliseconds since 1970 UTC. */
  readonly notAfter: number;
}

export interface Readback {
  /** When it was run, milliseconds since 1970 UTC, or null when that line is missing. */
  readonly time: number | null;
  /** Windows build number, or null. */
  readonly build: number | null;
  readonly service: 'running' | 'stopped' | 'missing' | null;
  readonly certificates: readonly ReadbackCertificate[];
  /** Number of accounts' folders by cache, or null when those lines are missing. */
  readonly caches: Readonly<Record<'communicator' | 'office-15' | 'office-16', number>> | null;
  readonly guid: 'braces' | 'plain' | 'missing' | null;
  /** False when the end mark is missing: the text was cut. */
  readonly complete: boolean;
}

type ReadbackResult =
  | { readonly ok: true; readonly readback: Readback }
  | { readonly ok: false; readonly reason: 'empty' | 'not-found' | 'version' };

const START = /^CHAINSIGHT-CHECK (\d{1,4})$/;
const END = 'CHAINSIGHT-END';
const UNIVERSAL_TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})Z$/;
const CERTIFICATE = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}Z) (.*Communications Server.*)$/i;
const CACHE = /^(\d{1,4}) (.+)$/;
const CACHES = {
  communicator: 'communicator',
  'office\\15.0\\lync': 'office-15',
  'office\\16.0\\lync': 'office-16',
} as const;

/**
 * Parses pasted text. What stands around the marks (the command itself, a prompt, a mail's quote marks)
 * is ignored; the last run counts when several were pasted. Unknown lines are skipped, so that a value
 * that can't be read is null rather than wrong.
 */
export function readReadback(pasted: string): ReadbackResult {
  const lines = pasted
    .slice(0, READBACK_CHARACTERS)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  if (lines.every((line) => line === '')) return { ok: false, reason: 'empty' };
  const start = lines.findLastIndex((line) => START.test(line));
  if (start < 0) return { ok: false, reason: 'not-found' };
  if (START.exec(lines[start] ?? '')?.[1] !== '1') return { ok: false, reason: 'version' };
  const after = lines.slice(start + 1);
  const end = after.indexOf(END);
  return { ok: true, readback: readLines(end < 0 ? after : after.slice(0, end), end >= 0) };
}

function readLines(lines: readonly string[], complete: boolean): Readback {
  const values = (name: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1).trim());
  const value = (name: string): string | undefined => values(name)[0];
  const caches = readCaches(values('cache'));
  return {
    time: readTime(value('time') ?? ''),
    build: /^\d{3,6}$/.test(value('build') ?? '') ? Number(value('build')) : null,
    service: readService(value('service')),
    certificates: values('certificate').slice(0, READBACK_CERTIFICATES).flatMap(readCertificate),
    caches,
    guid: readGuid(value('guid')),
    complete,
  };
}

function readTime(text: string): number | null {
  const match = UNIVERSAL_TIME.exec(text);
  if (match === null) return null;
  const time = Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(time) ? null : time;
}

function readService(text: string | undefined): Readback['service'] {
  if (text === undefined || text === '') return null;
  if (text === 'Running') return 'running';
  return text === 'Missing' ? 'missing' : 'stopped';
}

function readGuid(text: string | undefined): Readback['guid'] {
  return text === 'braces' || text === 'plain' || text === 'missing' ? text : null;
}

function readCertificate(text: string): readonly ReadbackCertificate[] {
  const match = CERTIFICATE.exec(text);
  const notAfter = readTime(match?.[1] ?? '');
  return match === null || notAfter === null ? [] : [{ issuer: match[2] ?? '', notAfter }];
}

function readCaches(texts: readonly string[]): Readback['caches'] {
  const counts = { communicator: 0, 'office-15': 0, 'office-16': 0 };
  let seen = false;
  for (const text of texts) {
    const match = CACHE.exec(text);
    const folder = match?.[2]?.toLowerCase() ?? '';
    if (!isCache(folder)) continue;
    counts[CACHES[folder]] = Number(match?.[1]);
    seen = true;
  }
  return seen ? counts : null;
}

function isCache(folder: string): folder is keyof typeof CACHES {
  return Object.hasOwn(CACHES, folder);
}

/**
 * What a reading says of the steps at time `now` (milliseconds since 1970 UTC). Only what it proves is
 * marked: a valid personal certificate may still be damaged, so it gives no mark.
 */
export function marksOf(
  readback: Readback,
  client: ClientId,
  now: number,
): Readonly<Partial<Record<StepId, Mark>>> {
  const marks: Partial<Record<StepId, Mark>> = {};
  if (readback.service !== null)
    marks['sign-in-assistant'] = readback.service === 'running' ? 'not-needed' : 'needed';
  if (readback.guid === 'braces') marks['machine-guid'] = 'needed';
  if (readback.guid === 'plain') marks['machine-guid'] = 'not-needed';
  if (readback.complete && readback.certificates.length === 0) marks['personal-certificate'] = 'not-needed';
  if (readback.certificates.some(({ notAfter }) => notAfter < now)) marks['personal-certificate'] = 'needed';
  if (readback.caches !== null && foldersOf(readback.caches, client) === 0)
    marks['endpoint-cache'] = 'not-needed';
  return marks;
}

/** How many accounts have a folder in the caches that a client uses. */
export function foldersOf(caches: NonNullable<Readback['caches']>, client: ClientId): number {
  if (client === 'lync-2010') return caches.communicator;
  if (client === 'lync-2013') return caches['office-15'] + caches.communicator;
  return caches['office-15'] + caches['office-16'];
}
