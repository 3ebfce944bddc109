/** Store files as admins have them, made for a test. */
import { createHash, KeyObject } from 'node:crypto';
import { createAuthority, issue, type Issued } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { trustList, type ListOptions, type ListSigner } from '../formats/microsoft.ts';

export const LONG = {
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2035-01-01T00:00:00Z'),
};

export const digest = (algorithm: string, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash(algorithm).update(bytes).digest());

export const hexOf = (algorithm: string, bytes: Uint8Array): string =>
  Buffer.from(digest(algorithm, bytes)).toString('hex');

const ROOT_LIST_SIGNER = '1.3.6.1.4.1.311.10.3.9';

/** A root and a list signer below it, as Microsoft has them. */
export async function makeListSigner(
  purpose = ROOT_LIST_SIGNER,
): Promise<{ readonly root: Issued; readonly signer: ListSigner }> {
  const root = await createAuthority({ subject: 'CN=List Root', ...LONG });
  const leaf = await issue(root, {
    subject: 'CN=Contoso Trust List Publisher',
    purposes: [purpose],
    ...LONG,
  });
  return { root, signer: asSigner(leaf, [root.der]) };
}

export function asSigner({ der, keys }: Issued, others: readonly Uint8Array[]): ListSigner {
  const parsed = parseCertificate(der);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  const { issuer, serial } = parsed.certificate;
  return {
    certificate: der,
    key: KeyObject.from(keys.privateKey),
    issuer: issuer.der,
    serial,
    others,
  };
}

/** An authroot.stl that names these roots as Windows does, by SHA-1 with the SHA-256 beside. */
export const authroot = (
  roots: readonly (readonly [der: Uint8Array, properties: Readonly<Record<number, Uint8Array>>])[],
  options: ListOptions,
): Uint8Array =>
  trustList(
    roots.map(([der, properties]) => [digest('sha1', der), { 98: digest('sha256', der), ...properties }]),
    options,
  );

/** A disallowedcert.stl: usage and algorithm are those Windows has. */
export const disallowed = (identifiers: readonly Uint8Array[], options: ListOptions): Uint8Array =>
  trustList(
    identifiers.map((identifier) => [identifier, {}]),
    { usage: '1.3.6.1.4.1.311.10.3.30', algorithm: '1.3.6.1.4.1.311.10.11.15', ...options },
  );
