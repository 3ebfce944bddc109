import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { Issued } from '#lib/cli/pki.ts';
import type { CtLog } from '#lib/core/transparency/log-list.ts';

interface TestLog extends CtLog {
  readonly privateKey: KeyObject;
  readonly logId: Uint8Array;
}

const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

/** A log with a fresh key. */
export function makeLog(description: string, type: 'ec' | 'rsa' = 'ec'): TestLog {
  const pair =
    type === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = bytesOf(pair.publicKey.export({ type: 'spki', format: 'der' }));
  const logId = bytesOf(createHash('sha256').update(key).digest());
  const id = Buffer.from(logId).toString('base64');
  return { id, key, description, operator: 'Contoso', privateKey: pair.privateKey, logId };
}

/** The list of logs as browsers publish theirs. */
export const logListJson = (...logs: readonly TestLog[]): string =>
  JSON.stringify({
    version: '1',
    operators: [
      {
        name: 'Contoso',
        logs: logs.map(({ id, key, description }) => ({
          description,
          log_id: id,
          key: Buffer.from(key).toString('base64'),
        })),
      },
    ],
  });

const number = (value: number, octets: number): Buffer => {
  const bytes = Buffer.alloc(octets);
  bytes.writeUIntBE(value, Math.max(0, octets - 6), Math.min(6, octets));
  return bytes;
};

/**
 * An SCT. For the final certificate, or, with `precertificate`, for what the certificate was before timestamps
 * were put in: its TBSCertificate, and its issuer.
 */
export function makeSct(
  log: TestLog,
  time: Date,
  entry:
    | { readonly certificate: Pick<Issued, 'der'> }
    | { readonly tbs: Uint8Array; readonly issuer: Issued },
): Uint8Array {
  const stamp = number(time.getTime(), 8);
  const signed =
    'tbs' in entry
      ? [
          number(1, 2),
          createHash('sha256').update(spkiOf(entry.issuer)).digest(),
          number(entry.tbs.length, 3),
          entry.tbs,
        ]
      : [number(0, 2), number(entry.certificate.der.length, 3), entry.certificate.der];
  const data = Buffer.concat([Buffer.of(0, 0), stamp, ...signed, number(0, 2)]);
  const signature = sign('sha256', data, log.privateKey);
  const algorithm = log.privateKey.asymmetricKeyType === 'ec' ? 3 : 1;
  return bytesOf(
    Buffer.concat([
      Buffer.of(0),
      log.logId,
      stamp,
      number(0, 2),
      Buffer.of(4, algorithm),
      number(signature.length, 2),
      signature,
    ]),
  );
}

const spkiOf = ({ certificate }: Issued): Uint8Array => new Uint8Array(certificate.publicKey.rawData);

/** A SignedCertificateTimestampList. */
export function sctList(scts: readonly Uint8Array[]): Uint8Array {
  const items = Buffer.concat(scts.flatMap((sct) => [number(sct.length, 2), sct]));
  return bytesOf(Buffer.concat([number(items.length, 2), items]));
}
