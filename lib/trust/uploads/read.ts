/** Reads a file as a trust store: what it holds decides, not its name. */
import { EKU } from '#lib/core/certificate/extensions/extended-key-usage.ts';
import { BASIC_CONSTRAINTS } from '#lib/core/certificate/extensions/basic-constraints.ts';
import { extensionValue } from '#lib/core/certificate/extensions/definition.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { isoDay } from '#lib/core/der/time.ts';
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import type { RawInput } from '#lib/core/input/types.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { sameName } from '#lib/core/name/name.ts';
import { readJavaKeystore, trustedCertificates } from '../formats/jks.ts';
import { readSerializedStore } from '../formats/sst.ts';
import { readTrustList, type TrustList } from '../formats/stl.ts';
import { termsOf } from './terms.ts';
import type { UploadFor, UploadReading, UploadRefusal, UploadRemark, UploadedRoot } from './types.ts';

export interface UploadFile extends RawInput {
  readonly name: string;
  readonly standsFor: UploadFor;
  /** Take a Java keystore without checking its checksum, for which the password is needed. */
  readonly unchecked?: boolean;
}

export interface UploadPorts {
  readonly engine: Pick<Engine, 'evaluate'>;
  readonly crypto: Crypto;
}

const refuse = (refusal: UploadRefusal): UploadReading => ({ ok: false, refusal });

/** Never rejects because of the bytes; `bytes` may be overwritten afterwards. */
export async function readUpload(file: UploadFile, ports: UploadPorts): Promise<UploadReading> {
  if (file.bytes.length <= LIMITS.fileBytes) {
    const special = readStore(file) ?? readKeystore(file);
    if (special) return special;
  }
  const decoded = await decodeInput(file);
  const { certificates, problems, needsPassword, format } = decoded;
  if (format === 'stl') return readList(file, ports);
  const wrong = problems.some(({ code }) => code === 'pkcs12-password-wrong');
  if (needsPassword || wrong) return { ok: 'locked', optional: false, wrong };
  const lost = problems.filter(({ code }) => INPUT_PROBLEMS[code].weight !== 'note');
  // A store of which a part is missing would make clients look stricter than they are.
  if (lost.length > 0 || certificates.length === 0) return refuse({ code: 'problems', problems });
  return takeRoots(
    certificates.map(({ der }) => ({ der, terms: {} })),
    problems.map((problem): UploadRemark => ({ code: 'problem', problem })),
  );
}

/** A Windows store with its properties, or null when the file is none. */
function readStore({ bytes }: UploadFile): UploadReading | null {
  const store = readSerializedStore(bytes);
  if (!store) return null;
  if (store.truncatedAt !== null)
    return refuse({ code: 'malformed', offset: store.truncatedAt, reason: 'the store breaks off' });
  return takeRoots(
    store.certificates.map(({ der, properties }) => ({ der, terms: termsOf(properties) })),
    [],
  );
}

/** A Java keystore, or null. Its trusted entries are roots; chains of key entries are the owner's own. */
function readKeystore({ bytes, password, unchecked = false }: UploadFile): UploadReading | null {
  const keystore = readJavaKeystore(bytes, password);
  if (!keystore) return null;
  const { fault, integrity, entries } = keystore;
  if (fault) return refuse({ code: 'malformed', offset: fault.offset, reason: fault.reason });
  if (!unchecked && integrity !== 'verified')
    return { ok: 'locked', optional: true, wrong: integrity === 'failed' };
  const keys = entries.filter(({ kind }) => kind === 'key').length;
  return takeRoots(
    trustedCertificates(keystore).map((der) => ({ der, terms: {} })),
    [
      ...(keys > 0 ? [{ code: 'own-keys', count: keys } as const] : []),
      ...(integrity === 'verified' ? [] : [{ code: 'not-checked' } as const]),
    ],
  );
}

function takeRoots(roots: readonly UploadedRoot[], before: readonly UploadRemark[]): UploadReading {
  const taken: UploadedRoot[] = [];
  let unreadable = 0;
  let notCa = 0;
  for (const { der, terms } of roots) {
    const ca = isCa(der);
    if (ca === null) unreadable += 1;
    else if (!ca) notCa += 1;
    else taken.push({ der: der.slice(), terms });
  }
  const remarks: readonly UploadRemark[] = [
    ...before,
    ...(unreadable > 0 ? [{ code: 'unreadable', count: unreadable } as const] : []),
    ...(notCa > 0 ? [{ code: 'not-a-ca', count: notCa } as const] : []),
  ];
  if (taken.length === 0) return refuse({ code: 'no-roots', remarks });
  return { ok: true, content: { kind: 'roots', roots: taken }, date: null, remarks };
}

/** Roots of the first versions say nothing of being a CA; null when the bytes are no certificate. */
function isCa(der: Uint8Array): boolean | null {
  const result = parseCertificate(der);
  if (!result.ok) return null;
  const { certificate } = result;
  const constraints = extensionValue(certificate, BASIC_CONSTRAINTS);
  return constraints?.ca ?? (certificate.version < 3 && sameName(certificate.subject, certificate.issuer));
}

const USAGE = { roots: '1.3.6.1.4.1.311.10.3.9', blocked: '1.3.6.1.4.1.311.10.3.30' } as const;

async function readList({ bytes, standsFor }: UploadFile, ports: UploadPorts): Promise<UploadReading> {
  const reading = readTrustList(bytes);
  if (!reading.ok) return refuse({ code: 'malformed', offset: reading.offset, reason: reading.reason });
  const { list } = reading;
  const blocked = list.usages.includes(USAGE.blocked);
  if (!blocked && !list.usages.includes(USAGE.roots))
    return refuse({ code: 'list-kind', usages: list.usages });
  if (standsFor !== 'microsoft') return refuse({ code: 'list-for', standsFor });
  // pkijs is large, and such a file is rare.
  const { checkListSignature } = await import('./signature.ts');
  const outcome = await checkListSignature({ bytes, list, ...ports });
  if (outcome.state === 'unsigned') return refuse({ code: 'list-unsigned' });
  if (outcome.state === 'broken') return refuse({ code: 'list-signature', reason: outcome.reason });
  const { signer } = outcome;
  return {
    ok: true,
    content: blocked
      ? { kind: 'blocked', identifiers: list.entries.map(({ identifier }) => identifier), signer }
      : { kind: 'list', named: namedIn(list), signer },
    date: isoDay(list.thisUpdate),
    remarks: [],
  };
}

const namedIn = ({ entries }: TrustList) =>
  entries.map(({ identifier, properties }) => ({
    identifier,
    sha256: properties.sha256 ?? null,
    terms: termsOf(properties),
  }));

/** Whether an anchor's terms leave it trusted for TLS servers at all. */
export const isForServers = ({ terms: { purposes } }: Pick<UploadedRoot, 'terms'>): boolean =>
  purposes === undefined || purposes.includes(EKU.serverAuth) || purposes.includes(EKU.any);
