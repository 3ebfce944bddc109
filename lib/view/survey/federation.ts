/** Certificates of federation metadata, ready to show: which signs, in which order, for how long. Pure. */
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
  /** “Primary”, “Secondary”; empty for a certificate given by itself. */
  readonly order: string;
  readonly label: string;
  readonly state: State;
  /** “41 days left”, “expired 3 days ago” */
  readonly left: string;
  readonly from: string;
  readonly until: string;
  readonly keyText: string;
  /** Signature algorithm of the certificate, with its hash: “sha256WithRSAEncryption”. */
  readonly signature: string;
  readonly selfSigned: boolean;
  readonly sha1: string;
  readonly sha256: string;
}

export interface KeyGroup {
  readonly use: 'signing' | 'decrypting' | 'single';
  readonly title: string;
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

const days = (count: number): string => `${count.toLocaleString('en')} day${count === 1 ? '' : 's'}`;

function leftOf({ notBefore, notAfter }: CertificateView, at: string): Pick<KeyRow, 'state' | 'left'> {
  if (notAfter === null) return { state: 'unknown', left: 'its dates can’t be read' };
  if (notBefore !== null && notBefore > at) {
    return { state: 'bad', left: `valid only in ${days(Math.max(1, daysBetween(at, notBefore)))}` };
  }
  const ago = daysSince(notAfter, at);
  if (ago !== null) return { state: 'bad', left: ago === 0 ? 'expired today' : `expired ${days(ago)} ago` };
  const left = daysBetween(at, notAfter);
  return { state: left < SOON_DAYS ? 'warn' : 'ok', left: `${days(left)} left` };
}

function rowOf({ certificate }: Key, order: string, at: string): KeyRow {
  const { sha256, sha1, notBefore, notAfter, key, signature, selfIssued } = certificate;
  return {
    key: sha256,
    order,
    label: labelOf(certificate),
    ...leftOf(certificate, at),
    from: notBefore === null ? 'unreadable' : exactTime(notBefore),
    until: notAfter === null ? 'unreadable' : exactTime(notAfter),
    keyText: key.text,
    signature: signature.name === '' ? signature.oid : signature.name,
    selfSigned: selfIssued,
    sha1,
    sha256,
  };
}

const positionFor = ({ places }: Key, use: 'signing' | 'encryption'): number =>
  Math.min(
    Infinity,
    ...places.filter((one) => one.use === use || one.use === 'both').map(({ position }) => position),
  );

function group(keys: readonly Key[], use: 'signing' | 'encryption', at: string): readonly KeyRow[] {
  return keys
    .map((key) => ({ key, position: positionFor(key, use) }))
    .filter(({ position }) => position !== Infinity)
    .toSorted((a, b) => a.position - b.position)
    .map(({ key, position }) => rowOf(key, position === 0 ? 'Primary' : 'Secondary', at));
}

/** Says loudly what ends sign-in for everybody: the primary token-signing certificate running out. */
function alarmOf(rows: readonly KeyRow[]): FederationView['alarm'] {
  const primary = rows.find(
    ({ order, state }) => order === 'Primary' && state !== 'ok' && state !== 'unknown',
  );
  if (!primary) return null;
  const successor = rows.some(({ order, state }) => order === 'Secondary' && state === 'ok');
  const next = successor
    ? 'A secondary certificate is there: make it the primary once every partner and Microsoft 365 has read the new metadata.'
    : 'Make a new one (Update-AdfsCertificate -CertificateType Token-Signing), let every partner and Microsoft 365 read the new metadata, then make it the primary.';
  return primary.state === 'bad'
    ? {
        state: 'bad',
        title: `The token-signing certificate “${primary.label}”: ${primary.left}`,
        advice: `Partners that look at its dates turn every sign-in away. ${next}`,
      }
    : {
        state: 'warn',
        title: `The token-signing certificate “${primary.label}”: only ${primary.left}`,
        advice: next,
      };
}

function signatureView(signature: MetadataSignature): FederationView['signature'] {
  switch (signature.kind) {
    case 'valid': {
      const by = signature.listed
        ? 'made with one of its token-signing keys'
        : 'made with a key that is not among its token-signing ones';
      const weak = signature.sha1
        ? ' But it was made with SHA-1, for which somebody can prepare two documents with one signature: let the service sign with SHA-256.'
        : '';
      return {
        state: signature.listed && !signature.sha1 ? 'ok' : 'warn',
        text: `The signature of the metadata is valid, ${by}${signature.algorithm === null ? '' : ` (${signature.algorithm})`}. So the document is undamaged; whom it comes from is for the way it reached you to prove.${weak}`,
      };
    }
    case 'invalid':
      return {
        state: 'bad',
        text: 'The signature of the metadata is not valid: it was changed after signing.',
      };
    case 'unsupported':
      return {
        state: 'unknown',
        text: 'The signature of the metadata was made with a method that can’t be evaluated here.',
      };
    case 'unusable':
      return { state: 'warn', text: 'The signature of the metadata does not cover the whole document.' };
    case 'none':
      return { state: 'unknown', text: 'The metadata is not signed.' };
    case 'not-checked':
      return {
        state: 'unknown',
        text: 'These are certificates alone, without metadata that could be signed.',
      };
  }
}

/** @param at time that days left are counted from, ISO 8601 UTC */
export function federationView(
  keys: readonly Key[],
  signature: MetadataSignature,
  at: string,
): FederationView {
  const signing = group(keys, 'signing', at);
  const alone = keys.filter(({ places }) => places.length === 0).map((key) => rowOf(key, '', at));
  const groups: readonly KeyGroup[] = [
    { use: 'signing', title: 'Token-signing', rows: signing },
    { use: 'decrypting', title: 'Token-decrypting', rows: group(keys, 'encryption', at) },
    { use: 'single', title: 'Certificates', rows: alone },
  ];
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    alarm: alarmOf(signing),
    signature: signatureView(signature),
  };
}
