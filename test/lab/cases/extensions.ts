/** Every extension: absent, critical or not, malformed, duplicate, empty, oddly encoded. */
import {
  altNames,
  basicConstraints,
  CRITICAL,
  dnsName,
  extension,
  EXTENSION,
  keyIdentifier,
  keyUsage,
  purposes,
  type LabExtension,
} from '../make/certificate.ts';
import {
  add,
  alter,
  HOST,
  put,
  without,
  type Change,
  type ChainMaker,
  type LabCase,
  type Level,
} from '../make/chain.ts';
import {
  bytes,
  concat,
  explicit,
  hex,
  integer,
  NULL,
  oid,
  sequence,
  text,
  tlv,
  type Bytes,
} from '../make/der.ts';
import { atLevel } from './family.ts';

type Kind = keyof typeof EXTENSION;

const POLICY = sequence(sequence(oid('2.23.140.1.2.1')));
const uri = (value: string): Bytes => text(value, 0x86);

/** A proper value of each extension, for a server's certificate unless it is only of a CA. */
const PROPER: Readonly<Record<Kind, Bytes>> = {
  basicConstraints: basicConstraints(false),
  keyUsage: keyUsage('digitalSignature'),
  extKeyUsage: purposes('serverAuth'),
  subjectAltName: altNames(dnsName(HOST)),
  issuerAltName: altNames(dnsName('ca.lab.localhost')),
  nameConstraints: sequence(explicit(0, sequence(dnsName('lab.localhost')))),
  authorityKeyIdentifier: sequence(tlv(0x80, keyIdentifier(bytes(1)))),
  subjectKeyIdentifier: tlv(0x04, keyIdentifier(bytes(2))),
  certificatePolicies: POLICY,
  policyMappings: sequence(sequence(oid('1.3.6.1.4.1.99999.5'), oid('1.3.6.1.4.1.99999.6'))),
  policyConstraints: sequence(tlv(0x80, bytes(5))),
  inhibitAnyPolicy: integer(5),
  crlDistributionPoints: sequence(sequence(explicit(0, explicit(0, uri('http://crl.lab.localhost/a.crl'))))),
  authorityInfoAccess: sequence(sequence(oid('1.3.6.1.5.5.7.48.2'), uri('http://aia.lab.localhost/a.cer'))),
  tlsFeature: sequence(integer(5)),
  applicationPolicies: sequence(sequence(oid('1.3.6.1.5.5.7.3.1'))),
  netscapeCertType: hex('03020640'),
  timestamps: tlv(0x04, bytes(0, 0)),
  poison: NULL,
  unknown: tlv(0x04, bytes(1, 2, 3)),
};

/** What is there already stays as it is, but for what the trait changes. */
const ensure =
  (kind: Kind): Change =>
  (spec) =>
    spec.extensions?.some((one) => one.oid === EXTENSION[kind]) === true
      ? spec
      : add(extension(kind, PROPER[kind]))(spec);

const then =
  (kind: Kind, change: (one: LabExtension) => LabExtension): Change =>
  (spec) =>
    alter(kind, change)(ensure(kind)(spec));

/** What can be wrong with any extension. */
function traitsOf(kind: Kind): Readonly<Record<string, Change>> {
  return {
    [`${kind}-absent`]: without(kind),
    [`${kind}-critical`]: then(kind, (one) => ({ ...one, critical: CRITICAL })),
    [`${kind}-not-critical`]: then(kind, (one) => ({ ...one, critical: null })),
    [`${kind}-false-written`]: then(kind, (one) => ({ ...one, critical: 0 })),
    [`${kind}-critical-ber`]: then(kind, (one) => ({ ...one, critical: 1 })),
    [`${kind}-no-content`]: then(kind, (one) => ({ ...one, value: bytes() })),
    [`${kind}-empty-sequence`]: then(kind, (one) => ({ ...one, value: sequence() })),
    [`${kind}-garbage`]: then(kind, (one) => ({ ...one, value: hex('0c03626164') })),
    [`${kind}-truncated`]: then(kind, (one) => ({ ...one, value: one.value.slice(0, -1) })),
    [`${kind}-trailing`]: then(kind, (one) => ({ ...one, value: concat(one.value, bytes(5, 0)) })),
    [`${kind}-long-length`]: then(kind, (one) => ({ ...one, value: longLength(one.value) })),
    [`${kind}-indefinite`]: then(kind, (one) => ({ ...one, value: indefinite(one.value) })),
    [`${kind}-twice`]: (spec) => {
      const full = ensure(kind)(spec);
      const one = full.extensions?.find(({ oid: id }) => id === EXTENSION[kind]);
      return one ? add(one)(full) : full;
    },
  };
}

/** BER: one octet more than needed for the length. */
function longLength(value: Bytes): Bytes {
  const [tag = 0, length = 0] = value;
  return length < 128 ? concat(bytes(tag, 0x81, length), value.slice(2)) : value;
}

/** BER: no length, and an end-of-contents mark. */
const indefinite = (value: Bytes): Bytes =>
  concat(bytes((value[0] ?? 0) | 0x20, 0x80), value.slice(2), bytes(0, 0));

const LEVELS: readonly Level[] = ['leaf', 'intermediate', 'root'];

export function extensionCases(maker: ChainMaker): readonly LabCase[] {
  return (Object.keys(EXTENSION) as Kind[]).flatMap((kind) =>
    LEVELS.flatMap((level) => atLevel(maker, 'ext', level, traitsOf(kind))),
  );
}

/** Values that are well formed and odd. */
export function extensionValueCases(maker: ChainMaker): readonly LabCase[] {
  const policies = (...qualifiers: readonly Uint8Array[]): Bytes =>
    sequence(sequence(oid('2.23.140.1.2.1'), ...(qualifiers.length > 0 ? [sequence(...qualifiers)] : [])));
  const qualifier = (id: string): Bytes => sequence(oid(id), text('x', 0x16));
  return [
    ...atLevel(maker, 'values', 'leaf', {
      'policy-any': put(extension('certificatePolicies', sequence(sequence(oid('2.5.29.32.0'))))),
      'policy-twice': put(
        extension(
          'certificatePolicies',
          concat(sequence(...[1, 2].map(() => sequence(oid('2.23.140.1.2.1'))))),
        ),
      ),
      'policy-qualifier-cps': put(extension('certificatePolicies', policies(qualifier('1.3.6.1.5.5.7.2.1')))),
      'policy-qualifier-unknown': put(
        extension('certificatePolicies', policies(qualifier('1.3.6.1.4.1.99999.7'))),
      ),
      'policy-qualifier-unknown-critical': put(
        extension('certificatePolicies', policies(qualifier('1.3.6.1.4.1.99999.7')), CRITICAL),
      ),
      'policy-critical': put(extension('certificatePolicies', policies(), CRITICAL)),
      'must-staple': put(extension('tlsFeature', sequence(integer(5)))),
      'must-staple-critical': put(extension('tlsFeature', sequence(integer(5)), CRITICAL)),
      'sct-list-garbage': put(extension('timestamps', tlv(0x04, hex('000400020102')))),
      'no-extensions-v3': (spec) => ({ ...spec, extensions: null }),
      'empty-extensions-v3': (spec) => ({ ...spec, extensions: [] }),
    }),
    ...atLevel(maker, 'values', 'intermediate', {
      'policy-require-explicit-0': put(
        extension('policyConstraints', sequence(tlv(0x80, bytes(0))), CRITICAL),
      ),
      'policy-require-explicit-0-not-critical': put(
        extension('policyConstraints', sequence(tlv(0x80, bytes(0)))),
      ),
      'policy-mapping-any': put(
        extension('policyMappings', sequence(sequence(oid('2.5.29.32.0'), oid('2.23.140.1.2.1'))), CRITICAL),
      ),
      'must-staple-not-inherited': put(extension('tlsFeature', sequence(integer(5)))),
      'no-extensions-v3': (spec) => ({ ...spec, extensions: null }),
    }),
    ...atLevel(maker, 'values', 'root', {
      'no-extensions-v3': (spec) => ({ ...spec, extensions: null }),
      'policy-require-explicit-0': put(
        extension('policyConstraints', sequence(tlv(0x80, bytes(0))), CRITICAL),
      ),
    }),
  ];
}
