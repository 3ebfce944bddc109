import { generateKeyPairSync } from 'node:crypto';
import { oid, sequence, tlv } from '#lib/cli/pki/der.ts';
import { become, childrenOf, contentOf, field, inside, rsaKey, type Edit } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';
import { pssIdentifier } from '../../signature/algorithm-identifiers.ts';

const [SHA1, SHA256] = ['1.3.14.3.2.26', '2.16.840.1.101.3.4.2.1'] as const;

const pss = (...form: Parameters<typeof pssIdentifier>): Edit =>
  become(new Uint8Array(pssIdentifier(...form)));

const spki = (edit: Edit) => field('subjectPublicKeyInfo', edit);
const rsa = (bits: number, exponent?: readonly number[]) => spki(become(rsaKey(bits, exponent)));
/** The public half of a pair that Node made. */
const exported = ({ publicKey }: ReturnType<typeof generateKeyPairSync>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
const ec = (namedCurve: string, paramEncoding: 'named' | 'explicit' = 'named') =>
  spki(become(exported(generateKeyPairSync('ec', { namedCurve, paramEncoding }))));

/** An AlgorithmIdentifier with NULL behind its OID, which ECDSA must not have. */
const withNull: Edit = (identifier) => sequence(...childrenOf(identifier), tlv(0x05));
const ecdsa = (hash: number): Edit => become(sequence(oid(`1.2.840.10045.4.3.${hash}`)));
/** The identifier outside the signed part. */
const outer = inside(1);
/** Turns a bit of the point's last octet. */
const offCurve: Edit = (bits) =>
  tlv(
    0x03,
    contentOf(bits).map((octet, at, { length }) => (at === length - 1 ? octet ^ 1 : octet)),
  );

golden(import.meta.url, {
  'signature-algorithm-mismatch': [
    {
      chain: { leaf: { der: outer(ecdsa(3)) } },
      finds: {
        leaf: {
          'signature-algorithm-mismatch': {
            signed: 'ecdsa-with-SHA256',
            stated: 'ecdsa-with-SHA384',
            parametersOnly: false,
          },
        },
        'leaf > issuing': { 'signature-invalid': { algorithm: 'ecdsa-with-SHA384', malformed: false } },
      },
      neighbour: { leaf: { der: outer(ecdsa(2)) } },
    },
    {
      chain: { leaf: { der: outer(withNull) } },
      finds: {
        leaf: {
          'signature-algorithm-mismatch': {
            signed: 'ecdsa-with-SHA256',
            stated: 'ecdsa-with-SHA256',
            parametersOnly: true,
          },
          'signature-parameters': { algorithm: 'ecdsa-with-SHA256', parameters: 'present' },
        },
      },
      neighbour: {},
    },
  ],
  'signature-parameters': {
    chain: { leaf: { tbs: field('signature', withNull) } },
    finds: { leaf: { 'signature-parameters': { algorithm: 'ecdsa-with-SHA256', parameters: 'present' } } },
    neighbour: {},
  },
  'signature-algorithm-forbidden': [
    {
      chain: { leaf: { tbs: field('signature', ecdsa(1)) } },
      finds: {
        leaf: { 'signature-algorithm-forbidden': { algorithm: 'ecdsa-with-SHA224', fault: 'SHA-224' } },
      },
      neighbour: { leaf: { tbs: field('signature', ecdsa(2)) } },
    },
    ...(
      [
        [SHA256, SHA1, 32, 'mask'],
        [SHA256, SHA256, 20, 'salt'],
        [SHA256, SHA256, 0, 'no salt'],
      ] as const
    ).map(([hash, mask, salt, fault]) => ({
      chain: { leaf: { tbs: field('signature', pss(hash, mask, salt)) } },
      finds: {
        leaf: { 'signature-algorithm-forbidden': { algorithm: 'RSASSA-PSS with SHA-256', fault } },
        // The issuer's key is no RSA key; what is looked at here is the form alone.
        'leaf > issuing': {
          'signature-invalid': { algorithm: 'RSASSA-PSS', key: 'EC', malformed: true, why: 'kind' as const },
        },
      },
      neighbour: { leaf: { tbs: field('signature', pss(SHA256, SHA256, 32)) } },
    })),
  ],
  'signature-too-weak': {
    chain: { leaf: { hash: 'sha1' } },
    finds: { leaf: { 'signature-too-weak': { algorithm: 'ecdsa-with-SHA1', hash: 'SHA-1' } } },
    // Nobody relies on the signature of a root.
    neighbour: { leaf: { hash: 'sha384' } },
  },
  'key-malformed': {
    chain: { leaf: { tbs: spki(inside(1)(offCurve)) } },
    finds: { leaf: { 'key-malformed': { reason: 'the point is not on the curve' } } },
    neighbour: {},
  },
  'key-too-small': [
    {
      chain: { leaf: { tbs: rsa(2040) } },
      finds: { leaf: { 'key-too-small': { algorithm: 'RSA', bits: 2040, minimum: 2048 } } },
      neighbour: { leaf: { tbs: rsa(2048) } },
    },
    {
      chain: { leaf: { tbs: ec('P-224') } },
      finds: {
        leaf: {
          'key-too-small': { algorithm: 'EC', bits: 224, minimum: 256 },
          'key-curve-forbidden': { curve: 'P-224' },
        },
      },
      neighbour: { leaf: { tbs: ec('P-256') } },
    },
  ],
  'key-size-not-multiple-of-8': {
    chain: { leaf: { tbs: rsa(2049) } },
    finds: { leaf: { 'key-size-not-multiple-of-8': { bits: 2049 } } },
    neighbour: { leaf: { tbs: rsa(2048) } },
  },
  'key-exponent-bad': [
    {
      chain: { leaf: { tbs: rsa(2048, [1]) } },
      finds: {
        leaf: {
          'key-malformed': { reason: 'the RSA exponent is 1' },
          'key-exponent-bad': { exponent: '1', fault: 'value' },
        },
      },
      neighbour: { leaf: { tbs: rsa(2048, [3]) } },
    },
    {
      chain: { leaf: { tbs: rsa(2048, [1, 0, 0, 0, 1]) } },
      finds: {
        leaf: { 'key-exponent-bad': { exponent: '4294967297', fault: 'large', limits: ['32'] } },
      },
      neighbour: { leaf: { tbs: rsa(2048, [0x7f, 0xff, 0xff, 0xff]) } },
    },
  ],
  'key-curve-forbidden': {
    chain: { leaf: { tbs: ec('secp256k1') } },
    finds: { leaf: { 'key-curve-forbidden': { curve: 'secp256k1' } } },
    neighbour: { leaf: { tbs: ec('P-384') } },
  },
  'key-curve-explicit': {
    chain: { leaf: { tbs: ec('P-256', 'explicit') } },
    finds: { leaf: { 'key-curve-explicit': { curve: 'P-256' } } },
    neighbour: { leaf: { tbs: ec('P-256') } },
  },
  'key-type-unusual': [
    {
      chain: { leaf: { key: 'ed25519' } },
      finds: { leaf: { 'key-type-unusual': { algorithm: 'Ed25519' } } },
      neighbour: { leaf: { key: 'p384' } },
    },
    {
      chain: { leaf: { key: 'p521' } },
      finds: { leaf: { 'key-type-unusual': { algorithm: 'P-521' } } },
      neighbour: { leaf: { key: 'p384' } },
    },
  ],
  'key-type-forbidden': {
    chain: { leaf: { tbs: spki(become(exported(generateKeyPairSync('x25519')))) } },
    finds: { leaf: { 'key-type-forbidden': { algorithm: 'X25519', oid: '1.3.101.110' } } },
    neighbour: {},
  },
});
