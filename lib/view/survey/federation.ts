/** Certificates of federation metadata, ready to show: which signs, in which order, for how long. Pure. */
import type { FederationWords } from '#lib/content/messages/english-federation.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { KeyPlace, MetadataSignature } from '#lib/endpoints/federation/wire.ts';
import { labelOf } from '../names.ts';
import { exactTime } from '../time.ts';
import type { State } from '../types.ts';
import { daysBetween, daysSince } from './summary.ts';

/** Days before its end from which a token-signing certificate is urgent: partners must learn of the next one. */
const SOON_DAYS = 30;

export interface KeyRow {
  readonly key: string;
  /** Null for a certificate given by itself. */
  readonly order: 'primary' | 'secondary' | null;
  readonly label: string;
  readonly state: State;
  /** Whole days that are left; null: it has ended, has not begun, or its dates can't be read. */
  readonly days: number | null;
  /** “41 days left”, “expired 3 days ago” */
  readonly left: string;
  /** Dates, key, algorithm of its signature with the hash (“sha256WithRSAEncryption”), and whether it signed itself. */
  readonly facts: readonly string[];
  readonly sha1: string;
  readonly sha256: string;
}

export interface KeyGroup {
  readonly use: 'signing' | 'decrypting' | 'single';
  readonly rows: readonly KeyRow[];
}

interface FederationView {
  readonly groups: readonly KeyGroup[];
  /** About the token-signing certificates: the loudest thing to say, or null. */
  readonly alarm: { readonly state: 'bad' | 'warn'; readonly title: string; readonly advice: string } | null;
  readonly signature: { readonly state: State; readonly text: string };
}

interface Key {
  readonly certificate: CertificateView;
  readonly places: readonly KeyPlace[];
}

function leftOf(
  { text }: FederationWords,
  { notBefore, notAfter }: CertificateView,
  at: string,
): Pick<KeyRow, 'state' | 'days' | 'left'> {
  if (notAfter === null) return { state: 'unknown', days: null, left: text('federation.key.dateless') };
  if (notBefore !== null && notBefore > at) {
    const count = Math.max(1, daysBetween(at, notBefore));
    return { state: 'bad', days: null, left: text('federation.key.not-yet', { count }) };
  }
  const ago = daysSince(notAfter, at);
  if (ago !== null) return { state: 'bad', days: null, left: text('federation.key.expired', { count: ago }) };
  const days = daysBetween(at, notAfter);
  return {
    state: days < SOON_DAYS ? 'warn' : 'ok',
    days,
    left: text('federation.key.left', { count: days }),
  };
}

function rowOf(words: FederationWords, { certificate }: Key, order: KeyRow['order'], at: string): KeyRow {
  const { sha256, sha1, notBefore, notAfter, key, signature, selfIssued } = certificate;
  const { text, locale } = words;
  const when = (time: string | null): string =>
    time === null ? text('federation.key.unreadable') : exactTime(time, locale);
  return {
    key: sha256,
    order,
    label: labelOf(certificate),
    ...leftOf(words, certificate, at),
    facts: [
      text('federation.key.validity', { from: when(notBefore), until: when(notAfter) }),
      key.text,
      signature.name === '' ? signature.oid : signature.name,
      ...(selfIssued ? [text('federation.key.self-signed')] : []),
    ],
    sha1,
    sha256,
  };
}

const positionFor = ({ places }: Key, use: 'signing' | 'encryption'): number =>
  Math.min(
    Infinity,
    ...places.filter((one) => one.use === use || one.use === 'both').map(({ position }) => position),
  );

function group(
  words: FederationWords,
  keys: readonly Key[],
  use: 'signing' | 'encryption',
  at: string,
): readonly KeyRow[] {
  return keys
    .map((key) => ({ key, position: positionFor(key, use) }))
    .filter(({ position }) => position !== Infinity)
    .toSorted((a, b) => a.position - b.position)
    .map(({ key, position }) => rowOf(words, key, position === 0 ? 'primary' : 'secondary', at));
}

/** Says loudly what ends sign-in for everybody: the primary token-signing certificate running out. */
function alarmOf({ text }: FederationWords, rows: readonly KeyRow[]): FederationView['alarm'] {
  const primary = rows.find(
    ({ order, state }) => order === 'primary' && state !== 'ok' && state !== 'unknown',
  );
  if (!primary) return null;
  const { label, left, days } = primary;
  const successor = rows.some(({ order, state }) => order === 'secondary' && state === 'ok');
  const next = text(successor ? 'federation.alarm.successor' : 'federation.alarm.alone');
  return days === null
    ? {
        state: 'bad',
        title: text('federation.alarm.ended', { label, left }),
        advice: `${text('federation.alarm.refused')} ${next}`,
      }
    : { state: 'warn', title: text('federation.alarm.soon', { label, count: days }), advice: next };
}

const SIGNATURE_STATES = {
  invalid: 'bad',
  unsupported: 'unknown',
  unusable: 'warn',
  none: 'unknown',
  'not-checked': 'unknown',
} as const;

function signatureView({ text }: FederationWords, signature: MetadataSignature): FederationView['signature'] {
  if (signature.kind !== 'valid')
    return { state: SIGNATURE_STATES[signature.kind], text: text(`federation.signature.${signature.kind}`) };
  const { listed, algorithm, sha1 } = signature;
  const valid = text('federation.signature.valid', {
    listed: listed ? 'yes' : 'no',
    named: algorithm === null ? 'no' : 'yes',
    algorithm: algorithm ?? '',
  });
  return {
    state: listed && !sha1 ? 'ok' : 'warn',
    text: sha1 ? `${valid} ${text('federation.signature.sha1')}` : valid,
  };
}

/** @param at time that days left are counted from, ISO 8601 UTC */
export function federationView(
  words: FederationWords,
  keys: readonly Key[],
  signature: MetadataSignature,
  at: string,
): FederationView {
  const signing = group(words, keys, 'signing', at);
  const alone = keys.filter(({ places }) => places.length === 0).map((key) => rowOf(words, key, null, at));
  const groups: readonly KeyGroup[] = [
    { use: 'signing', rows: signing },
    { use: 'decrypting', rows: group(words, keys, 'encryption', at) },
    { use: 'single', rows: alone },
  ];
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    alarm: alarmOf(words, signing),
    signature: signatureView(words, signature),
  };
}
