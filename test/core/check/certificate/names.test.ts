import { dns } from '#lib/cli/pki.ts';
import { integer, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { HOST } from '#test/support/golden/chain.ts';
import { become, critical, field, named, value } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const SAN = '2.5.29.17';
const CONSTRAINTS = '2.5.29.30';
const subject = (bytes: Uint8Array<ArrayBuffer>) => field('subject', become(bytes));
/** Permits contoso.com, with what else is said of the subtree. */
const subtree = (...bounds: readonly Uint8Array[]) =>
  value(CONSTRAINTS, become(sequence(tlv(0xa0, sequence(text('contoso.com', 0x82), ...bounds)))));
/** Excludes a name of the directory. */
const notFabrikam = value(
  CONSTRAINTS,
  become(sequence(tlv(0xa1, sequence(tlv(0xa4, named('Fabrikam', 0x0c)))))),
);
const plainSan = critical(SAN, false);
const criticalSan = critical(SAN, true);
const contoso = { permitted: dns('contoso.com') };

golden(import.meta.url, {
  'san-missing': {
    chain: { leaf: { names: null } },
    scene: { host: null },
    finds: { leaf: { 'san-missing': { commonName: [HOST] } } },
    neighbour: { leaf: { names: dns(HOST) } },
  },
  'san-malformed': {
    chain: { leaf: { names: dns(HOST, 'not a name') } },
    finds: { leaf: { 'san-malformed': { name: 'not a name', kind: 'dns', form: 'syntax' } } },
    neighbour: { leaf: { names: dns(HOST, 'a-name') } },
  },
  'san-underscore': {
    chain: { leaf: { names: dns(HOST, 'sip_1.contoso.com') } },
    finds: { leaf: { 'san-underscore': { name: 'sip_1.contoso.com' } } },
    neighbour: { leaf: { names: dns(HOST, 'sip-1.contoso.com') } },
  },
  'san-not-critical': {
    chain: { leaf: { subject: '', tbs: plainSan } },
    finds: { leaf: { 'san-not-critical': {} } },
    neighbour: { leaf: { tbs: plainSan } },
  },
  'san-critical-with-subject': {
    chain: { leaf: { tbs: criticalSan } },
    finds: { leaf: { 'san-critical-with-subject': {} } },
    neighbour: { leaf: { subject: '', tbs: criticalSan } },
  },
  'common-name-not-in-san': {
    chain: { leaf: { subject: 'CN=adfs.contoso.com' } },
    finds: { leaf: { 'common-name-not-in-san': { commonName: 'adfs.contoso.com' } } },
    neighbour: { leaf: { subject: 'CN=Contoso AD FS' } },
  },
  'name-characters': [
    {
      chain: { leaf: { tbs: subject(named('A & B', 0x13)) } },
      finds: {
        leaf: {
          'name-characters': {
            field: 'subject',
            type: 'PrintableString',
            attribute: 'CN',
            value: 'A & B',
            ampersand: true,
          },
        },
      },
      neighbour: { leaf: { tbs: subject(named('A & B', 0x0c)) } },
    },
    {
      chain: { issuing: { tbs: subject(named('A & B', 0x13)) } },
      finds: {
        leaf: {
          'name-characters': {
            field: 'issuer',
            type: 'PrintableString',
            attribute: 'CN',
            value: 'A & B',
            ampersand: true,
          },
        },
        issuing: {
          'name-characters': {
            field: 'subject',
            type: 'PrintableString',
            attribute: 'CN',
            value: 'A & B',
            ampersand: true,
          },
        },
      },
      neighbour: { issuing: { tbs: subject(named('A & B', 0x0c)) } },
    },
  ],
  'name-constraints-on-leaf': {
    chain: { leaf: { nameConstraints: contoso } },
    finds: { leaf: { 'name-constraints-on-leaf': {} } },
    neighbour: {},
  },
  'name-constraints-not-critical': {
    chain: { issuing: { nameConstraints: contoso, tbs: critical(CONSTRAINTS, false) } },
    finds: { issuing: { 'name-constraints-not-critical': {} } },
    neighbour: { issuing: { nameConstraints: contoso } },
  },
  'name-constraints-empty': {
    chain: { issuing: { nameConstraints: contoso, tbs: value(CONSTRAINTS, become(sequence())) } },
    finds: { issuing: { 'name-constraints-empty': {} } },
    neighbour: { issuing: { nameConstraints: contoso } },
  },
  'name-constraint-forms': {
    chain: { issuing: { nameConstraints: {}, tbs: notFabrikam } },
    finds: { issuing: { 'name-constraint-forms': { forms: ['directory'] } } },
    neighbour: { issuing: { nameConstraints: {}, tbs: subtree() } },
  },
  'name-constraint-distance': {
    chain: { issuing: { nameConstraints: contoso, tbs: subtree(integer(1, 0x80)) } },
    finds: { issuing: { 'name-constraint-distance': { critical: true } } },
    neighbour: { issuing: { nameConstraints: contoso, tbs: subtree() } },
  },
  'default-written': {
    chain: { issuing: { nameConstraints: contoso, tbs: subtree(integer(0, 0x80)) } },
    finds: { issuing: { 'default-written': { what: 'minimum', oid: CONSTRAINTS, name: 'nameConstraints' } } },
    neighbour: { issuing: { nameConstraints: contoso, tbs: subtree() } },
  },
  'name-constraint-malformed': {
    chain: { issuing: { nameConstraints: { excluded: dns('*.fabrikam.com') } } },
    finds: {
      issuing: { 'name-constraint-malformed': { constraint: '*.fabrikam.com', fault: 'no DNS name' } },
    },
    neighbour: { issuing: { nameConstraints: { excluded: dns('fabrikam.com') } } },
  },
});
