/** Makes the chains of the golden tables: one that is sound, with the traits that a row gives it. */
import {
  createAuthority,
  dns,
  issue,
  issueAuthority,
  selfSigned,
  type CertificateOptions,
  type Issued,
  type KeyKind,
} from '#lib/cli/pki.ts';
import { makeKeys } from '#lib/cli/pki/keys.ts';
import { X509Certificate } from '@peculiar/x509';
import { resigned, type Edit } from './der.ts';

/** What one certificate has otherwise than the sound one of its name. */
interface Traits extends Partial<Omit<CertificateOptions, 'key'>> {
  /** Who issued it; its own name: itself. Of certificates beside `leaf`, `issuing` and `root` it has to be given. */
  readonly by?: string;
  readonly kind?: 'leaf' | 'ca';
  /** "2026-05-01..2026-08-01", both at 00:00 UTC. */
  readonly valid?: string;
  /** A kind of key, or whose key it has too. */
  readonly key?: KeyKind | { readonly of: string };
  /** Changes the signed part, which is signed anew. */
  readonly tbs?: Edit;
  /** Changes the finished bytes. */
  readonly der?: Edit;
}

export type Chain = Readonly<Record<string, Traits>>;
/** Certificates by the names of the chain. */
export type Made = Readonly<Record<string, Issued>>;

export const HOST = 'sts.contoso.com';

/** Sound by every rule: leaf, issuing CA, root. */
const SOUND: Chain = {
  root: { by: 'root', kind: 'ca', valid: '2020-01-01..2035-01-01', subject: 'CN=root' },
  issuing: { by: 'root', kind: 'ca', valid: '2020-01-01..2035-01-01', subject: 'CN=issuing' },
  leaf: {
    by: 'issuing',
    kind: 'leaf',
    valid: '2026-05-01..2026-08-01',
    subject: `CN=${HOST}`,
    names: dns(HOST),
  },
};
const CA: Traits = { kind: 'ca', valid: '2020-01-01..2035-01-01' };

/** Hex of a text: key identifiers and serial numbers are the certificates' names. */
export const hex = (text: string): string => Buffer.from(text).toString('hex');

const keys = new Map<string, Promise<CryptoKeyPair>>();
/** One pair for each name and kind, the same in all chains of a file. */
function keysFor(name: string, kind: KeyKind): Promise<CryptoKeyPair> {
  const id = `${name} ${kind}`;
  const made = keys.get(id) ?? makeKeys(kind);
  keys.set(id, made);
  return made;
}

/** Makes the certificates of a chain. */
export async function makeChain(chain: Chain): Promise<Made> {
  const made: Record<string, Issued> = {};
  const traits = Object.fromEntries(
    [...new Set([...Object.keys(SOUND), ...Object.keys(chain)])].map((name) => [
      name,
      { ...(SOUND[name] ?? { ...CA, subject: `CN=${name}` }), ...chain[name] } satisfies Traits,
    ]),
  );
  const get = async (name: string): Promise<Issued> => {
    const own = traits[name];
    if (!own) throw new TypeError(`no certificate ${name}`);
    return (made[name] ??= await make(name, own, get, (other) => traits[other]?.key));
  };
  for (const name of Object.keys(traits)) await get(name);
  return made;
}

async function make(
  name: string,
  { by, kind, valid, key = 'p256', tbs, der, ...options }: Traits,
  get: (name: string) => Promise<Issued>,
  keyOf: (name: string) => Traits['key'],
): Promise<Issued> {
  if (by === undefined) throw new TypeError(`who issued ${name}?`);
  const [from = '', to = ''] = (valid ?? '').split('..');
  const owner = typeof key === 'string' ? name : key.of;
  const shared = typeof key === 'string' ? key : (keyOf(key.of) ?? 'p256');
  const full: CertificateOptions = {
    subject: `CN=${name}`,
    notBefore: new Date(`${from}T00:00:00Z`),
    notAfter: new Date(`${to}T00:00:00Z`),
    serial: hex(name),
    subjectKeyIdentifier: hex(owner),
    key: await keysFor(owner, typeof shared === 'string' ? shared : 'p256'),
    ...options,
  };
  const issuer = by === name ? null : await get(by);
  let issued: Issued;
  if (issuer === null) issued = await (kind === 'ca' ? createAuthority(full) : selfSigned(full));
  else issued = await (kind === 'ca' ? issueAuthority(issuer, full) : issue(issuer, full));
  if (!tbs && !der) return issued;
  const signed = tbs ? resigned(issued.der, (issuer ?? issued).keys.privateKey, tbs) : issued.der;
  return { ...issued, der: der ? der(signed) : signed, certificate: readable(signed) ?? issued.certificate };
}

/** Whoever issues below it copies its name as it stands, where the library can read it. */
function readable(der: Uint8Array<ArrayBuffer>): X509Certificate | null {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}
