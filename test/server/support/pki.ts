/** Certificates made for a test run: a root, an intermediate, leaves of two key types, and strangers. */
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(globalThis.crypto);

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
} as const;
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Fixed, so that nothing here depends on the day of the run; OpenSSL's clock is not asked either. */
const notBefore = new Date('2020-01-01T00:00:00Z');
const notAfter = new Date('2120-01-01T00:00:00Z');

export interface Identity {
  readonly der: Buffer;
  readonly pem: string;
  readonly keyPem: string;
}

interface Party extends Identity {
  readonly certificate: x509.X509Certificate;
  readonly keys: CryptoKeyPair;
}

let serial = 1;

async function issue(name: string, issuer: Party | null, type: typeof RSA | typeof EC): Promise<Party> {
  const keys = await crypto.subtle.generateKey(type, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: (serial++).toString(16).padStart(4, '0'),
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    notBefore,
    notAfter,
    signingAlgorithm: issuer === null || issuer.keys.privateKey.algorithm.name === RSA.name ? RSA : EC,
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(!name.includes('.'), undefined, true),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: name.includes('.') ? name : 'ca.test' },
      ]),
    ],
  });
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    certificate,
    keys,
    der: Buffer.from(certificate.rawData),
    pem: `${certificate.toString('pem')}\n`,
    keyPem: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
  };
}

export interface Pki {
  readonly root: Identity;
  readonly intermediate: Identity;
  /** Issued by the intermediate for sts.contoso.test, RSA. */
  readonly leaf: Identity;
  /** The same name with a P-256 key. */
  readonly ecLeaf: Identity;
  /** Another name, from the same intermediate. */
  readonly otherLeaf: Identity;
  /** A CA that has nothing to do with the chain. */
  readonly stranger: Identity;
}

export async function makePki(): Promise<Pki> {
  const root = await issue('Test Root', null, RSA);
  const intermediate = await issue('Test Intermediate', root, RSA);
  return {
    root,
    intermediate,
    leaf: await issue('sts.contoso.test', intermediate, RSA),
    ecLeaf: await issue('sts.contoso.test', intermediate, EC),
    otherLeaf: await issue('default.contoso.test', intermediate, RSA),
    stranger: await issue('Stranger Root', null, RSA),
  };
}
