/** How chains are built: key identifiers, order, duplicates, strangers, cross-signs, loops, roots as sent. */
import {
  basicConstraints,
  CRITICAL,
  extension,
  keyIdentifier,
  keyUsage,
  purposes,
  writeCertificate,
} from '../make/certificate.ts';
import {
  all,
  authorityKeyIdentifier,
  fields,
  put,
  subjectKeyIdentifier,
  without,
  type Authority,
  type Change,
  type ChainMaker,
  type LabCase,
} from '../make/chain.ts';
import { bytes, explicit, hex, integer, sequence, tlv, type Bytes } from '../make/der.ts';
import { atLevel, cases } from './family.ts';

const id = (value: Uint8Array): Uint8Array => tlv(0x80, value);

/** AuthorityKeyIdentifier of these parts. */
const aki = (...parts: readonly Uint8Array[]): Change =>
  put(extension('authorityKeyIdentifier', sequence(...parts)));

export function identifierCases(maker: ChainMaker): readonly LabCase[] {
  const stranger = keyIdentifier(bytes(9));
  const issuerOf = (of: Authority): Bytes => explicit(1, explicit(4, of.spec.issuer));
  const serialOf = (serial: Bytes): Bytes => tlv(0x82, serial.slice(2));
  const traits: Readonly<Record<string, Change>> = {
    'key-id-mismatch': aki(id(stranger)),
    'key-id-empty': aki(id(bytes())),
    'serial-mismatch': (spec) => aki(explicit(1, explicit(4, spec.issuer)), serialOf(integer(7)))(spec),
    'serial-only': aki(serialOf(integer(7))),
    'issuer-only': (spec) => aki(explicit(1, explicit(4, spec.issuer)))(spec),
    'empty-sequence': aki(),
  };
  return [
    ...atLevel(maker, 'aki', 'leaf', { ...traits, absent: without('authorityKeyIdentifier') }),
    ...atLevel(maker, 'aki', 'intermediate', {
      'key-id-mismatch': aki(id(stranger)),
      absent: without('authorityKeyIdentifier'),
      'subject-key-id-absent': without('subjectKeyIdentifier'),
      'subject-key-id-empty': put(extension('subjectKeyIdentifier', tlv(0x04))),
      'subject-key-id-long': put(extension('subjectKeyIdentifier', tlv(0x04, new Uint8Array(64).fill(7)))),
      'subject-key-id-other': put(extension('subjectKeyIdentifier', tlv(0x04, stranger))),
    }),
    ...atLevel(maker, 'aki', 'root', {
      'key-id-mismatch': aki(id(stranger)),
      'own-key-id': (spec) => put(authorityKeyIdentifier(spec.key))(spec),
      'serial-other': (spec) => aki(explicit(1, explicit(4, spec.subject)), serialOf(integer(7)))(spec),
      'subject-key-id-absent': without('subjectKeyIdentifier'),
    }),
    maker.chain('aki/issuer-and-serial-right', {
      intermediate: fields({ serial: integer(4711) }),
      leaf: (spec) => {
        const root = maker.root('Lab Root');
        return all(aki(issuerOf(root), serialOf(integer(4711))))(spec);
      },
    }),
    maker.chain('aki/key-id-right-serial-old', {
      intermediate: fields({ serial: integer(4711) }),
      leaf: (spec) => {
        const root = maker.root('Lab Root');
        const own = spec.extensions?.find((one) => one.oid === '2.5.29.35')?.value ?? bytes();
        return aki(own.slice(2), issuerOf(root), serialOf(integer(4710)))(spec);
      },
    }),
    maker.chain('aki/issuer-names-subject-of-issuer', {
      intermediate: fields({ serial: integer(4711) }),
      leaf: (spec) => aki(explicit(1, explicit(4, spec.issuer)), serialOf(integer(4711)))(spec),
    }),
  ];
}

export function structureCases(maker: ChainMaker): readonly LabCase[] {
  const stranger = maker.authority('Stranger', maker.root('Lab Root')).der;
  const other = maker.root('Other Root');
  /** The issuing CA's name and key certified by another root (a cross-sign), perhaps with a change. */
  const cross = (ca: Authority, issuer: Authority, change: Change = (spec) => spec): Bytes =>
    writeCertificate(
      change({
        ...put(authorityKeyIdentifier(issuer.key))(ca.spec),
        issuer: issuer.subject,
        serial: integer(99),
      }),
      issuer.key,
    );
  const expired = fields({ notBefore: maker.days(-90), notAfter: maker.days(-2) });
  const selfSigned = (more: Change = (spec) => spec) => {
    const key = maker.keys.key('p256', 'self signed');
    const spec = more({
      ...maker.leafSpec(
        'self signed',
        maker.root('Lab Root'),
        all(without('authorityKeyIdentifier'), put(subjectKeyIdentifier(key))),
      ),
      key,
    });
    const own = { ...spec, issuer: spec.subject };
    return { der: writeCertificate(own, key), key };
  };
  const alone = (trait: string, more?: Change, trusted = true): LabCase => {
    const { der, key } = selfSigned(
      all(fields({ serial: integer(trait.length + 100) }), more ?? ((spec) => spec)),
    );
    return {
      id: `structure/${trait}`,
      host: 'www.lab.localhost',
      sent: [der],
      roots: [trusted ? der : other.der],
      key: key.pem,
      handshake: 'tls13',
    };
  };
  return [
    ...cases(maker, 'structure', {
      usual: {},
      'root-sent': { sent: ({ leaf, intermediate, root }) => [leaf, intermediate.der, root.der] },
      'root-first': { sent: ({ leaf, intermediate, root }) => [leaf, root.der, intermediate.der] },
      'intermediate-twice': { sent: ({ leaf, intermediate }) => [leaf, intermediate.der, intermediate.der] },
      'leaf-twice': { sent: ({ leaf, intermediate }) => [leaf, leaf, intermediate.der] },
      'stranger-between': { sent: ({ leaf, intermediate }) => [leaf, stranger, intermediate.der] },
      'stranger-last': { sent: ({ leaf, intermediate }) => [leaf, intermediate.der, stranger] },
      'leaf-alone': { sent: ({ leaf }) => [leaf] },
      'intermediate-trusted': { roots: ({ intermediate }) => [intermediate.der] },
      'intermediate-trusted-not-sent': {
        sent: ({ leaf }) => [leaf],
        roots: ({ intermediate }) => [intermediate.der],
      },
      'intermediate-trusted-root-too': {
        sent: ({ leaf }) => [leaf],
        roots: ({ intermediate, root }) => [root.der, intermediate.der],
      },
      'leaf-trusted': { sent: ({ leaf }) => [leaf], roots: ({ leaf }) => [leaf] },
      'other-root': { roots: () => [other.der] },
      'cross-first': {
        sent: ({ leaf, intermediate }) => [leaf, cross(intermediate, other), intermediate.der],
      },
      'cross-last': {
        sent: ({ leaf, intermediate }) => [leaf, intermediate.der, cross(intermediate, other)],
      },
      'cross-expired-first': {
        sent: ({ leaf, intermediate }) => [leaf, cross(intermediate, other, expired), intermediate.der],
      },
      'cross-expired-both-trusted': {
        sent: ({ leaf, intermediate }) => [leaf, cross(intermediate, other, expired), intermediate.der],
        roots: ({ root }) => [root.der, other.der],
      },
      'twin-expired-first': {
        sent: ({ leaf, intermediate, root }) => [leaf, cross(intermediate, root, expired), intermediate.der],
      },
      'twin-not-ca-first': {
        sent: ({ leaf, intermediate, root }) => [
          leaf,
          cross(intermediate, root, put(extension('basicConstraints', basicConstraints(false), CRITICAL))),
          intermediate.der,
        ],
      },
      'twin-wrong-purpose-first': {
        sent: ({ leaf, intermediate, root }) => [
          leaf,
          cross(intermediate, root, put(extension('extKeyUsage', purposes('clientAuth')))),
          intermediate.der,
        ],
      },
      'twin-other-key-first': {
        sent: ({ leaf, intermediate, root }) => {
          const key = maker.keys.key('p256', 'twin');
          return [
            leaf,
            cross({ ...intermediate, spec: { ...intermediate.spec, key } }, root),
            intermediate.der,
          ];
        },
      },
      'twin-other-key-and-id-first': {
        sent: ({ leaf, intermediate, root }) => {
          const key = maker.keys.key('p256', 'twin two');
          return [
            leaf,
            cross(
              { ...intermediate, spec: put(subjectKeyIdentifier(key))({ ...intermediate.spec, key }) },
              root,
            ),
            intermediate.der,
          ];
        },
      },
      'root-expired-cross-beside': {
        roots: ({ root }) => [root.der],
        sent: ({ leaf, intermediate, root }) => [leaf, intermediate.der, cross(root, other)],
      },
      'root-cross-only': {
        roots: () => [other.der],
        sent: ({ leaf, intermediate, root }) => [leaf, intermediate.der, cross(root, other)],
      },
      'root-cross-expired': {
        roots: () => [other.der],
        sent: ({ leaf, intermediate, root }) => [leaf, intermediate.der, cross(root, other, expired)],
      },
      loop: {
        roots: () => [other.der],
        sent: ({ leaf, intermediate, root }) => [leaf, intermediate.der, cross(root, intermediate)],
      },
      'loop-with-way-out': {
        sent: ({ leaf, intermediate, root }) => [leaf, intermediate.der, cross(root, intermediate)],
      },
    }),
    alone('self-signed-trusted'),
    alone('self-signed-not-trusted', undefined, false),
    alone('self-signed-ca', put(extension('basicConstraints', basicConstraints(true), CRITICAL))),
    alone(
      'self-signed-ca-cert-sign',
      all(
        put(extension('basicConstraints', basicConstraints(true), CRITICAL)),
        put(extension('keyUsage', keyUsage('digitalSignature', 'keyCertSign'), CRITICAL)),
      ),
    ),
    alone(
      'self-signed-only-cert-sign',
      all(
        put(extension('basicConstraints', basicConstraints(true), CRITICAL)),
        put(extension('keyUsage', keyUsage('keyCertSign', 'cRLSign'), CRITICAL)),
      ),
    ),
    alone('self-signed-no-constraints', without('basicConstraints')),
    alone('self-signed-no-extensions', fields({ version: null, extensions: null })),
    alone('self-signed-expired', expired),
    alone('self-signed-empty-serial', fields({ serial: tlv(0x02, hex('00')) })),
  ];
}
