/** Kinds and sizes of keys, exponents, signature algorithms and their parameters. */
import { keyUsage, CRITICAL, extension } from '../make/certificate.ts';
import { all, fields, put, type Change, type ChainMaker, type LabCase } from '../make/chain.ts';
import { bits, bytes, concat, explicit, hex, integer, NULL, sequence, type Bytes } from '../make/der.ts';
import { ALGORITHM, KEY_KINDS, type Algorithm } from '../make/keys.ts';
import { atLevel, cases } from './family.ts';

const both: Change = put(extension('keyUsage', keyUsage('digitalSignature', 'keyEncipherment'), CRITICAL));

export function keyCases(maker: ChainMaker): readonly LabCase[] {
  const keyed = (kind: string): Change => fields({ key: maker.keys.key(kind, 'kinds') });
  const kinds = KEY_KINDS.filter((kind) => kind !== 'rsa-pss');
  return [
    ...atLevel(maker, 'key', 'leaf', Object.fromEntries(kinds.map((kind) => [kind, all(keyed(kind), both)]))),
    ...atLevel(maker, 'key', 'intermediate', Object.fromEntries(kinds.map((kind) => [kind, keyed(kind)]))),
    ...atLevel(
      maker,
      'key',
      'root',
      Object.fromEntries(
        kinds.filter((kind) => !kind.startsWith('rsa-5')).map((kind) => [kind, keyed(kind)]),
      ),
    ),
    ...atLevel(maker, 'key', 'leaf', {
      'rsa-pss-type': all(keyed('rsa-pss'), both),
      'ec-null-parameters': (spec) => ({
        ...spec,
        spki: sequence(sequence(hex('06072a8648ce3d0201'), NULL), bits(spec.key.spki.slice(-65))),
      }),
      'ec-compressed': (spec) => ({ ...spec, spki: compressed(spec.key.spki) }),
      'rsa-parameters-absent': (spec) => {
        const key = maker.keys.key('rsa-2048', 'kinds');
        return { ...both(spec), key, spki: withoutNull(key.spki) };
      },
    }),
  ];
}

const compressed = (spki: Bytes): Bytes => {
  const point = spki.slice(-65);
  const algorithm = sequence(hex('06072a8648ce3d0201'), hex('06082a8648ce3d030107'));
  return sequence(algorithm, bits(concat(bytes((point[64] ?? 0) % 2 === 0 ? 2 : 3), point.slice(1, 33))));
};

/** The RSA algorithm identifier without its NULL. */
const withoutNull = (spki: Bytes): Bytes => {
  const from = spki.length - (spki.length - 4 - 15);
  return sequence(sequence(hex('06092a864886f70d010101')), spki.slice(from));
};

const HASH: Readonly<Record<string, Bytes>> = {
  sha1: hex('06052b0e03021a'),
  sha256: hex('0609608648016503040201'),
  sha384: hex('0609608648016503040202'),
  sha512: hex('0609608648016503040203'),
};

/** RSASSA-PSS with its parameters (RFC 4055 §3.1); node:crypto uses the same hash for MGF1. */
function pss(
  hash: string,
  mgf: string,
  salt: number,
  options: { null?: boolean; trailer?: boolean } = {},
): Algorithm {
  const algorithm = (id: string): Bytes =>
    sequence(HASH[id] ?? bytes(), ...(options.null === false ? [] : [NULL]));
  const parameters = sequence(
    explicit(0, algorithm(hash)),
    explicit(1, sequence(hex('06092a864886f70d010108'), algorithm(mgf))),
    explicit(2, integer(salt)),
    ...(options.trailer === true ? [explicit(3, integer(1))] : []),
  );
  return { identifier: sequence(hex('06092a864886f70d01010a'), parameters), hash, pss: { salt, mgf } };
}

export function signatureCases(maker: ChainMaker): readonly LabCase[] {
  const rsa = fields({ key: maker.keys.key('rsa-2048', 'signer') });
  const signed = (algorithm: Algorithm) => ({ intermediate: rsa, leaf: fields({ algorithm }) });
  const ec = (algorithm: Algorithm) => ({ leaf: fields({ algorithm }) });
  const noNull: Algorithm = {
    ...ALGORITHM['rsa-sha256'],
    identifier: sequence(hex('06092a864886f70d01010b')),
  };
  const withNull: Algorithm = {
    ...ALGORITHM['ecdsa-sha256'],
    identifier: sequence(hex('06082a8648ce3d040302'), NULL),
  };
  const flip = (signature: Bytes): Bytes =>
    signature.with(signature.length - 5, (signature[signature.length - 5] ?? 0) ^ 1);
  return [
    ...cases(maker, 'signature', {
      ...Object.fromEntries(
        (['rsa-md5', 'rsa-sha1', 'rsa-sha224', 'rsa-sha256', 'rsa-sha384', 'rsa-sha512'] as const).map(
          (id) => [id, signed(ALGORITHM[id])],
        ),
      ),
      ...Object.fromEntries(
        (['ecdsa-sha1', 'ecdsa-sha224', 'ecdsa-sha384', 'ecdsa-sha512'] as const).map((id) => [
          id,
          ec(ALGORITHM[id]),
        ]),
      ),
      'pss-sha256': signed(pss('sha256', 'sha256', 32)),
      'pss-sha384': signed(pss('sha384', 'sha384', 48)),
      'pss-sha512': signed(pss('sha512', 'sha512', 64)),
      'pss-sha1': signed(pss('sha1', 'sha1', 20)),
      'pss-salt-20': signed(pss('sha256', 'sha256', 20)),
      'pss-salt-0': signed(pss('sha256', 'sha256', 0)),
      'pss-salt-222': signed(pss('sha256', 'sha256', 222)),
      'pss-mgf-sha1-stated': signed(pss('sha256', 'sha1', 32)),
      'pss-no-null': signed(pss('sha256', 'sha256', 32, { null: false })),
      'pss-trailer-written': signed(pss('sha256', 'sha256', 32, { trailer: true })),
      'rsa-parameters-absent': signed(noNull),
      'ecdsa-parameters-null': ec(withNull),
      'inner-differs': { leaf: fields({ inner: ALGORITHM['ecdsa-sha384'].identifier }) },
      'inner-differs-only-null': { intermediate: rsa, leaf: fields({ inner: noNull.identifier }) },
      'unknown-algorithm': {
        leaf: fields({
          inner: sequence(hex('06082a8648ce3d0403ff').slice(0, 10)),
          outer: sequence(hex('06082a8648ce3d04037f')),
        }),
      },
      broken: { leaf: fields({ signature: flip }) },
      'broken-intermediate': { intermediate: fields({ signature: flip }) },
      'broken-root': { root: fields({ signature: flip }) },
      'unused-bits': { leaf: fields({ signature: (one) => one.with(one.indexOf(0, 2), 1) }) },
      empty: { leaf: fields({ signature: () => bits(bytes()) }) },
      'sha1-intermediate': { root: rsa, intermediate: fields({ algorithm: ALGORITHM['rsa-sha1'] }) },
      'md5-intermediate': { root: rsa, intermediate: fields({ algorithm: ALGORITHM['rsa-md5'] }) },
      'sha1-root': { root: all(rsa, fields({ algorithm: ALGORITHM['rsa-sha1'] })) },
      'md5-root': { root: all(rsa, fields({ algorithm: ALGORITHM['rsa-md5'] })) },
    }),
  ];
}
