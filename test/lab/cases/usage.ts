/** Key usage against the key exchange, purposes on every level, basic constraints and lengths. */
import {
  basicConstraints,
  CRITICAL,
  extension,
  keyUsage,
  purposes,
  PURPOSE,
  USAGE,
  type Usage,
} from '../make/certificate.ts';
import {
  all,
  put,
  without,
  type Change,
  type ChainMaker,
  type Changes,
  type Handshake,
  type LabCase,
} from '../make/chain.ts';
import { bits, boolean, bytes, hex, sequence, tlv } from '../make/der.ts';
import { atLevel, cases } from './family.ts';

const usage = (...list: readonly Usage[]): Change => put(extension('keyUsage', keyUsage(...list), CRITICAL));
const eku = (...list: readonly (keyof typeof PURPOSE)[]): Change =>
  put(extension('extKeyUsage', purposes(...list)));
const constraints = (ca: boolean, pathLength?: number): Change =>
  put(extension('basicConstraints', basicConstraints(ca, pathLength), CRITICAL));

const SETS: readonly (readonly Usage[])[] = [
  ...USAGE.map((one) => [one]),
  ['digitalSignature', 'keyEncipherment'],
  ['digitalSignature', 'keyAgreement'],
  ['keyEncipherment', 'dataEncipherment'],
  ['nonRepudiation', 'keyEncipherment'],
  ['digitalSignature', 'keyCertSign'],
  ['keyEncipherment', 'keyCertSign'],
  ['keyCertSign', 'cRLSign'],
  ['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment'],
];

export function usageCases(maker: ChainMaker): readonly LabCase[] {
  const keyed =
    (kind: string): Change =>
    (spec) => ({ ...spec, key: maker.keys.key(kind, 'usage') });
  const leaf = SETS.flatMap((list) => {
    const label = list.join('+');
    const one = (key: string, handshake: Handshake): LabCase =>
      maker.chain(`ku/leaf-${label}-${key}-${handshake}`, {
        leaf: all(key === 'ec' ? (spec) => spec : keyed('rsa-2048'), usage(...list)),
        handshake,
      });
    // A server of OpenSSL has no cipher of TLS 1.2 for an EC key that may not sign: nothing to ask clients there.
    return [one('ec', 'tls13'), one('rsa', 'tls13'), one('rsa', 'tls12-ecdhe'), one('rsa', 'tls12-rsa')];
  });
  const odd: Readonly<Record<string, Change>> = {
    empty: put(extension('keyUsage', bits(bytes()), CRITICAL)),
    'zero-octet': put(extension('keyUsage', hex('03020700'), CRITICAL)),
    'trailing-zero-bits': put(extension('keyUsage', hex('03020080'), CRITICAL)),
    'two-octets': put(extension('keyUsage', hex('0303078000'), CRITICAL)),
    'three-octets': put(extension('keyUsage', hex('030400800000'), CRITICAL)),
    'set-bit-in-padding': put(extension('keyUsage', hex('03020781'), CRITICAL)),
    'unused-8': put(extension('keyUsage', hex('03020880'), CRITICAL)),
    'not-critical': put(extension('keyUsage', keyUsage('digitalSignature'))),
  };
  return [
    ...leaf,
    ...atLevel(maker, 'ku', 'leaf', odd),
    ...atLevel(maker, 'ku', 'intermediate', {
      'no-cert-sign': usage('digitalSignature', 'cRLSign'),
      'only-crl-sign': usage('cRLSign'),
      'cert-sign-only': usage('keyCertSign'),
      'not-critical': put(extension('keyUsage', keyUsage('keyCertSign'))),
      empty: put(extension('keyUsage', bits(bytes()), CRITICAL)),
      'trailing-zero-bits': put(extension('keyUsage', hex('03020006'), CRITICAL)),
      absent: without('keyUsage'),
    }),
    ...atLevel(maker, 'ku', 'root', {
      'no-cert-sign': usage('digitalSignature', 'cRLSign'),
      'only-digital-signature': usage('digitalSignature'),
      absent: without('keyUsage'),
      empty: put(extension('keyUsage', bits(bytes()), CRITICAL)),
    }),
  ];
}

const PURPOSES: readonly (readonly (keyof typeof PURPOSE)[])[] = [
  ...(Object.keys(PURPOSE) as (keyof typeof PURPOSE)[]).map((one) => [one]),
  ['serverAuth', 'clientAuth'],
  ['serverAuth', 'any'],
  ['clientAuth', 'any'],
  ['serverAuth', 'codeSigning'],
  ['serverAuth', 'emailProtection'],
  ['serverAuth', 'timeStamping'],
  ['serverAuth', 'ocspSigning'],
  ['serverAuth', 'unknown'],
  ['serverAuth', 'serverAuth'],
  ['clientAuth', 'codeSigning'],
];

export function purposeCases(maker: ChainMaker): readonly LabCase[] {
  const traits = {
    ...Object.fromEntries(PURPOSES.map((list) => [list.join('+'), eku(...list)])),
    absent: without('extKeyUsage'),
    'critical-serverAuth': put(extension('extKeyUsage', purposes('serverAuth'), CRITICAL)),
    'critical-any': put(extension('extKeyUsage', purposes('any'), CRITICAL)),
  };
  return [
    ...atLevel(maker, 'eku', 'leaf', traits),
    ...atLevel(maker, 'eku', 'intermediate', traits),
    ...atLevel(maker, 'eku', 'root', traits),
    ...cases(maker, 'eku', {
      'any-everywhere': { leaf: eku('any'), intermediate: eku('any') },
      'leaf-any-under-clientAuth': { leaf: eku('any'), intermediate: eku('clientAuth') },
      'leaf-absent-under-clientAuth': { leaf: without('extKeyUsage'), intermediate: eku('clientAuth') },
      'application-policies-instead': {
        leaf: all(
          without('extKeyUsage'),
          put(extension('applicationPolicies', sequence(sequence(hex('06082b06010505070302'))))),
        ),
      },
    }),
  ];
}

export function constraintCases(maker: ChainMaker): readonly LabCase[] {
  const bc = (value: ReturnType<typeof bytes>): Change => put(extension('basicConstraints', value, CRITICAL));
  /** More CAs above the issuing one; the topmost has the path length. */
  const below = (pathLength: number | undefined, count: number): Changes => {
    const made: Uint8Array[] = [];
    return {
      under: (root) => {
        let issuer = root;
        for (let at = count; at > 0; at--) {
          const limit = constraints(true, at === count ? pathLength : undefined);
          issuer = maker.authority(`Deep ${pathLength ?? 'free'} ${count} ${at}`, issuer, limit);
          made.unshift(issuer.der);
        }
        return issuer;
      },
      sent: ({ leaf, intermediate }) => [leaf, intermediate.der, ...made],
    };
  };
  return [
    ...atLevel(maker, 'bc', 'leaf', {
      'ca-true': constraints(true),
      'ca-true-with-cert-sign': all(constraints(true), usage('digitalSignature', 'keyCertSign')),
      'ca-true-only-cert-sign': all(constraints(true), usage('keyCertSign', 'cRLSign')),
      'ca-true-path-length': constraints(true, 0),
      'ca-false-path-length': constraints(false, 0),
      'false-written': bc(sequence(boolean(0))),
      'boolean-1': bc(sequence(boolean(1))),
      'not-critical': put(extension('basicConstraints', basicConstraints(false))),
      absent: without('basicConstraints'),
    }),
    ...atLevel(maker, 'bc', 'intermediate', {
      'ca-false': constraints(false),
      absent: without('basicConstraints'),
      'not-critical': put(extension('basicConstraints', basicConstraints(true, 0))),
      'boolean-1': bc(sequence(boolean(1))),
      'no-path-length': constraints(true),
      'path-length-1': constraints(true, 1),
      'path-length-negative': bc(sequence(boolean(0xff), tlv(0x02, bytes(0xff)))),
      'path-length-huge': bc(sequence(boolean(0xff), tlv(0x02, hex('0100000000')))),
      'path-length-long-form': bc(sequence(boolean(0xff), tlv(0x02, hex('0000')))),
      'ca-false-path-length': constraints(false, 0),
      'absent-v1': all(without('basicConstraints'), (spec) => ({ ...spec, version: null, extensions: null })),
    }),
    ...atLevel(maker, 'bc', 'root', {
      'ca-false': constraints(false),
      absent: without('basicConstraints'),
      'not-critical': put(extension('basicConstraints', basicConstraints(true))),
      'path-length-0': constraints(true, 0),
      'path-length-1': constraints(true, 1),
      v1: (spec) => ({ ...spec, version: null, extensions: null }),
    }),
    ...cases(maker, 'bc', {
      'deep-1-fits': below(1, 1),
      'deep-1-exceeded': below(0, 1),
      'deep-2-free': below(undefined, 2),
      'deep-2-exceeded': below(1, 2),
      'deep-5-free': below(undefined, 5),
      'deep-7-free': below(undefined, 7),
      'deep-9-free': below(undefined, 9),
      'deep-20-free': below(undefined, 20),
    }),
  ];
}
