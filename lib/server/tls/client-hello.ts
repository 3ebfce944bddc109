/** A ClientHello of our own (RFC 8446 §4.1.2), for what Node's TLS can't ask. */
import {
  generateKeyPairSync,
  randomBytes,
  diffieHellman,
  createPublicKey,
  type KeyObject,
} from 'node:crypto';
import { keyTypeOfCipher, keyTypeOfScheme, type KeyType } from '../../core/tls/registry.ts';

/** Vector with its length in front, in `size` bytes. */
function vector(size: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = Buffer.alloc(size);
  length.writeUIntBE(content.length, 0, size);
  return Buffer.concat([length, content]);
}

const numbers16 = (values: readonly number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));

const extension = (type: number, body: Uint8Array): Buffer =>
  Buffer.concat([numbers16([type]), vector(2, body)]);

/** RFC 5746's signal. */
const RENEGOTIATION_INFO = 0x00ff;

/** New to old, so that a server's own preference decides. */
const CIPHERS = [
  0x1301,
  0x1302,
  0x1303,
  0xc02b,
  0xc02f,
  0xc02c,
  0xc030,
  0xcca9,
  0xcca8,
  0x009e,
  0x009f,
  0xccaa,
  0xc023,
  0xc027,
  0xc024,
  0xc028,
  0xc009,
  0xc013,
  0xc00a,
  0xc014,
  0x0067,
  0x006b,
  0x0033,
  0x0039,
  0x009c,
  0x009d,
  0x003c,
  0x003d,
  0x002f,
  0x0035,
  0xc008,
  0xc012,
  0x0016,
  0x000a,
  0xc011,
  0x0005,
  0x0004,
  RENEGOTIATION_INFO,
];

/** ECDSA, EdDSA, RSA-PSS, RSA PKCS #1 and, for old servers, SHA-1. */
const SIGNATURES = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501,
  0x0601, 0x0203, 0x0201, 0x0402, 0x0202,
];

const VERSIONS = [0x0304, 0x0303, 0x0302, 0x0301];

const SECP256R1 = 0x0017;
const SECP384R1 = 0x0018;
const X25519 = 0x001d;
/** Each comes with a key share, so that no server has a group to ask us again for. */
const GROUPS = [X25519, SECP256R1, SECP384R1];

interface Share {
  readonly group: number;
  readonly privateKey: KeyObject;
  /** Everything of a SubjectPublicKeyInfo but the key: what to put before a peer's key to import it. */
  readonly prefix: Buffer;
  readonly publicKey: Buffer;
}

function makeShare(group: number): Share {
  const pair =
    group === X25519
      ? generateKeyPairSync('x25519')
      : generateKeyPairSync('ec', { namedCurve: group === SECP256R1 ? 'P-256' : 'P-384' });
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  const keyBytes = group === X25519 ? 32 : group === SECP256R1 ? 65 : 97;
  return {
    group,
    privateKey: pair.privateKey,
    prefix: spki.subarray(0, -keyBytes),
    publicKey: spki.subarray(-keyBytes),
  };
}

/**
 * Made once: key generation would be most of the work of an inquiry, and there is nothing to protect,
 * for an inquiry sends no data and proves nothing.
 */
let shares: readonly Share[] | undefined;

const ownShares = (): readonly Share[] => (shares ??= GROUPS.map(makeShare));

export interface ClientHello {
  /** The handshake message with its header: the beginning of the transcript. */
  readonly message: Buffer;
  /** The message in a record, ready to be sent. */
  readonly record: Buffer;
  /** The secret shared with a server's key; null when the key or its group does not fit. */
  sharedSecret(group: number, serverKey: Uint8Array): Uint8Array | null;
}

/** All of a hello that is the same in each that offers the same keys. */
interface Fixed {
  readonly ciphers: Buffer;
  /** What follows the server's name. */
  readonly extensions: Buffer;
}

const fixed = new Map<KeyType | null, Fixed>();

function fixedFor(only: KeyType | null): Fixed {
  const known = fixed.get(only);
  if (known) return known;
  const signatures = SIGNATURES.filter((scheme) => only === null || keyTypeOfScheme(scheme) === only);
  const isTls13 = (cipher: number): boolean => cipher >> 8 === 0x13 || cipher === RENEGOTIATION_INFO;
  const ciphers = CIPHERS.filter(
    (cipher) => only === null || isTls13(cipher) || keyTypeOfCipher(cipher) === only,
  );
  const keyShares = ownShares().map(({ group, publicKey }) =>
    Buffer.concat([numbers16([group]), vector(2, publicKey)]),
  );
  const made: Fixed = {
    ciphers: vector(2, numbers16(ciphers)),
    extensions: Buffer.concat([
      extension(5, Buffer.from([1, 0, 0, 0, 0])), // status_request: ocsp, no responders, no extensions
      extension(10, vector(2, numbers16(GROUPS))),
      extension(11, vector(1, Buffer.from([0]))), // ec_point_formats: uncompressed
      extension(13, vector(2, numbers16(signatures))),
      extension(18, Buffer.alloc(0)), // signed_certificate_timestamp (RFC 6962 §3.3.1)
      extension(23, Buffer.alloc(0)), // extended_master_secret
      extension(43, vector(1, numbers16(VERSIONS))),
      extension(45, vector(1, Buffer.from([1]))), // psk_key_exchange_modes
      extension(51, vector(2, ...keyShares)),
    ]),
  };
  fixed.set(only, made);
  return made;
}

/**
 * Makes a ClientHello for TLS 1.0 to 1.3 that asks for a staple and for SCTs.
 * @param only offers signatures and suites of one kind of key, as clients do that know no other.
 */
export function makeClientHello(sni: string | null, only: KeyType | null = null): ClientHello {
  const { ciphers, extensions } = fixedFor(only);
  const name =
    sni === null ? [] : [extension(0, vector(2, Buffer.from([0]), vector(2, Buffer.from(sni, 'latin1'))))];
  const body = Buffer.concat([
    numbers16([0x0303]),
    randomBytes(32),
    vector(1, randomBytes(32)), // a session id, for middleboxes (RFC 8446 §D.4)
    ciphers,
    vector(1, Buffer.from([0])),
    vector(2, ...name, extensions),
  ]);
  const message = Buffer.concat([Buffer.from([1]), vector(3, body)]);
  return {
    message,
    record: Buffer.concat([Buffer.from([22, 3, 1]), vector(2, message)]),
    sharedSecret(group, serverKey) {
      const share = ownShares().find((one) => one.group === group);
      if (share === undefined || serverKey.length !== share.publicKey.length) return null;
      try {
        const spki = Buffer.concat([share.prefix, serverKey]);
        const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
        return diffieHellman({ privateKey: share.privateKey, publicKey });
      } catch {
        return null; // not a point on the curve
      }
    },
  };
}
