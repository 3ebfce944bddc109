/** Words for the names that certificates use for usages and purposes. */
export const KEY_USAGES = {
  digitalSignature: 'digital signature',
  nonRepudiation: 'non-repudiation',
  keyEncipherment: 'key encipherment',
  dataEncipherment: 'data encipherment',
  keyAgreement: 'key agreement',
  keyCertSign: 'certificate signing',
  cRLSign: 'CRL signing',
  encipherOnly: 'encipher only',
  decipherOnly: 'decipher only',
};

export const PURPOSES = {
  serverAuth: 'server authentication',
  clientAuth: 'client authentication',
  codeSigning: 'code signing',
  emailProtection: 'e-mail protection',
  timeStamping: 'time stamping',
  ocspSigning: 'OCSP signing',
  anyExtendedKeyUsage: 'any purpose',
  smartcardLogon: 'smart card logon',
  encryptingFileSystem: 'encrypting files',
  kdcAuthentication: 'Kerberos authentication',
  ipsecIKE: 'IPsec',
  eapOverLan: 'EAP over LAN (802.1X)',
  eapOverPpp: 'EAP over PPP',
};

/** Keys that nobody here evaluates, by OID: RFC 4491, RFC 9215, RFC 3279 §2.3.3, PKCS #3. */
const KEYS: Readonly<Record<string, string>> = {
  '1.2.643.2.2.19': 'GOST R 34.10-2001',
  '1.2.643.7.1.1.1.1': 'GOST R 34.10-2012 with 256 bits',
  '1.2.643.7.1.1.1.2': 'GOST R 34.10-2012 with 512 bits',
  '1.2.840.10046.2.1': 'Diffie-Hellman',
  '1.2.840.113549.1.3.1': 'Diffie-Hellman (PKCS #3)',
};

/** The kind of a key; one that is not known here by its name or else its OID. */
export function keyWords(algorithm: string, oid: string): string {
  if (algorithm !== 'unknown' || oid === '') return algorithm;
  const name = KEYS[oid];
  return name === undefined ? oid : `${name}, ${oid}`;
}

const named = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;

/** “certificate signing” for `keyCertSign`; unknown names stay as they are. */
export const keyUsageWords = (name: string): string => named(KEY_USAGES, name);

/** “server authentication” for `serverAuth`; an OID without a name here stays as it is. */
export const purposeWords = (name: string): string => named(PURPOSES, name);

/** “SHA-256” for `sha256` or `SHA256`, “SHA-512/256” for `sha512-256`, “SHA3-384” for `sha3-384`. */
function hashWords(name: string): string {
  const lower = name.toLowerCase();
  if (/^md\d$/.test(lower)) return lower.toUpperCase();
  if (lower.startsWith('sha3-')) return `SHA3-${lower.slice(5)}`;
  return `SHA-${lower.replace(/^sha/, '').replace('-', '/')}`;
}

const SIGNERS: Readonly<Record<string, string>> = { rsa: 'RSA', ecdsa: 'ECDSA', dsa: 'DSA' };

/** “RSA with SHA-256” for `sha256WithRSAEncryption`; names of another form stay as they are. */
export function signatureWords(name: string): string {
  const rsa = /^((?:md|sha)[\d-]+)WithRSA/.exec(name)?.[1];
  if (rsa !== undefined) return `RSA with ${hashWords(rsa)}`;
  const [, signer, hash] =
    /^(?:id-)?(rsa|ecdsa|dsa)(?:ssa-pkcs1-v1-5)?-with-(sha\d[\d-]*)$/i.exec(name) ?? [];
  if (signer === undefined || hash === undefined) return name;
  return `${SIGNERS[signer] ?? signer} with ${hashWords(hash)}`;
}
