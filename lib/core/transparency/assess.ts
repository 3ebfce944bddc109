/** The timestamps of a certificate, from wherever they came, and whether their signatures hold. */
import { extensionValue } from '../certificate/extensions/definition.ts';
import { SIGNED_CERTIFICATE_TIMESTAMPS } from '../certificate/extensions/registry.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { equalBytes, toBase64 } from '../der/bytes.ts';
import { encode, encodeOid } from '../der/encode.ts';
import { TAG } from '../der/reader.ts';
import { isoTime } from '../der/time.ts';
import { parseOcspResponse } from '../revocation/ocsp-parse.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { CtLog } from './log-list.ts';
import { readSct, readSctList, type Sct } from './sct.ts';
import { signedEntry } from './signed-entry.ts';

/** How a timestamp came: within the certificate, in the stapled OCSP response, or in the handshake. */
export type SctVia = 'certificate' | 'staple' | 'handshake';

export interface AssessedSct {
  readonly sct: Sct;
  readonly via: SctVia;
  /** The log of the list given, or null: the list does not have it, or none was given. */
  readonly log: CtLog | null;
  /** `unreadable`: its time is no date. It counts for nothing. */
  readonly state: 'valid' | 'invalid' | 'not-verified' | 'unreadable';
}

interface TransparencyRequest {
  readonly certificate: ParsedCertificate;
  /** Its issuer on the path, or null: then embedded timestamps can't be verified. */
  readonly issuer: ParsedCertificate | null;
  readonly staple: Uint8Array | null;
  /** SCTs of the handshake's extension, one by one. */
  readonly handshake: readonly Uint8Array[];
  readonly logs: readonly CtLog[];
  readonly verifier: SignatureVerifier;
}

/** Every timestamp once, those within the certificate first. Never throws for what they say. */
export async function assessScts(request: TransparencyRequest): Promise<readonly AssessedSct[]> {
  const found: { sct: Sct; via: SctVia }[] = [
    ...embedded(request.certificate).map((sct) => ({ sct, via: 'certificate' as const })),
    ...(request.staple ? stapled(request.staple) : []).map((sct) => ({ sct, via: 'staple' as const })),
    ...request.handshake.flatMap((bytes) => {
      const sct = readSct(bytes);
      return sct ? [{ sct, via: 'handshake' as const }] : [];
    }),
  ];
  return Promise.all(
    found.map(async ({ sct, via }) => {
      const log = request.logs.find(({ id }) => id === toBase64(sct.logId)) ?? null;
      if (isoTime(sct.timestamp) === null) return { sct, via, log, state: 'unreadable' };
      return { sct, via, log, state: log ? await verify(sct, via, log, request) : 'not-verified' };
    }),
  );
}

function embedded(certificate: ParsedCertificate): readonly Sct[] {
  const list = extensionValue(certificate, SIGNED_CERTIFICATE_TIMESTAMPS);
  return list ? readSctList(list) : [];
}

function stapled(response: Uint8Array): readonly Sct[] {
  const parsed = parseOcspResponse(response);
  const lists = parsed.ok ? (parsed.basic?.responses ?? []).flatMap(({ scts }) => scts ?? []) : [];
  return lists.flatMap(readSctList);
}

const SHA256 = 4;
/** AlgorithmIdentifiers of the two signature algorithms that RFC 6962 §2.1.4 allows. */
const ALGORITHMS: ReadonlyMap<number, Uint8Array> = new Map([
  [1, encode(TAG.sequence, [encodeOid('1.2.840.113549.1.1.11'), encode(TAG.null, [])])],
  [3, encode(TAG.sequence, [encodeOid('1.2.840.10045.4.3.2')])],
]);

async function verify(
  sct: Sct,
  via: SctVia,
  log: CtLog,
  { certificate, issuer, verifier }: TransparencyRequest,
): Promise<AssessedSct['state']> {
  const algorithm = ALGORITHMS.get(sct.algorithm);
  const precertificate = via === 'certificate';
  if (sct.version !== 0 || sct.hash !== SHA256 || !algorithm || (precertificate && !issuer)) {
    return 'not-verified';
  }
  const data = signedEntry(sct, certificate, precertificate ? issuer : null);
  const { signature } = sct;
  const result = await verifier.verify({ algorithm, spki: log.key, signature, data });
  if (result === 'unsupported') return 'not-verified';
  return result === 'valid' ? 'valid' : 'invalid';
}

/** Whether a timestamp is worth nothing: its signature is wrong, or its time can't be read. */
export const isWorthless = ({ state }: AssessedSct): boolean => state === 'invalid' || state === 'unreadable';

/** Timestamps that count, each log once: those found wrong do not. */
export function countScts(scts: readonly AssessedSct[], via: SctVia): number {
  const counted: Uint8Array[] = [];
  for (const one of scts) {
    const { logId } = one.sct;
    if (one.via !== via || isWorthless(one) || counted.some((id) => equalBytes(id, logId))) continue;
    counted.push(logId);
  }
  return counted.length;
}
