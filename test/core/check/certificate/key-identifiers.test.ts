import { sequence, tlv } from '#lib/cli/pki/der.ts';
import { hex } from '#test/support/golden/chain.ts';
import { named } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

/** An authorityKeyIdentifier: key identifier, issuer and serial number, each where it is given. */
const aki = (key: string | null, issuer: string | null, serial: string | null) => [
  {
    oid: '2.5.29.35',
    critical: false,
    value: sequence(
      ...(key === null ? [] : [tlv(0x80, Buffer.from(key))]),
      ...(issuer === null ? [] : [tlv(0xa1, tlv(0xa4, named(issuer)))]),
      ...(serial === null ? [] : [tlv(0x82, Buffer.from(serial))]),
    ),
  },
];
const leaf = { authorityKeyIdentifier: hex('issuing') };

golden(import.meta.url, {
  'subject-key-identifier-missing': {
    chain: { leaf, issuing: { subjectKeyIdentifier: null } },
    finds: { issuing: { 'subject-key-identifier-missing': {} } },
    neighbour: { leaf },
  },
  'authority-key-identifier-missing': [
    {
      chain: { leaf: { authorityKeyIdentifier: null } },
      finds: { leaf: { 'authority-key-identifier-missing': {} } },
      neighbour: {},
    },
    {
      chain: { leaf: { authorityKeyIdentifier: null, extensions: aki(null, 'root', 'issuing') } },
      finds: { leaf: { 'authority-key-identifier-missing': { fault: 'keyIdentifier missing' } } },
      neighbour: { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', 'root', 'issuing') } },
    },
  ],
  'anchor-key-identifier-missing': {
    chain: { issuing: { authorityKeyIdentifier: null } },
    scene: { trusted: ['issuing'] },
    finds: { issuing: { 'anchor-is-intermediate': {}, 'anchor-key-identifier-missing': {} } },
    neighbour: {},
  },
  'authority-key-identifier-form': [
    {
      chain: { root: { authorityKeyIdentifier: hex('other') } },
      finds: {
        root: {
          'authority-key-identifier-form': {
            fault: 'keyIdentifier differs from the root’s own key identifier',
          },
        },
      },
      neighbour: { root: { authorityKeyIdentifier: hex('root') } },
    },
    {
      chain: { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', null, 'issuing') } },
      finds: { leaf: { 'authority-key-identifier-form': { fault: 'issuer or serial number alone' } } },
      neighbour: { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', 'root', 'issuing') } },
    },
    {
      chain: { issuing: { authorityKeyIdentifier: null, extensions: aki('root', 'root', 'root') } },
      finds: {
        issuing: {
          'authority-key-identifier-form': {
            fault: 'authorityCertIssuer or authorityCertSerialNumber present',
          },
        },
      },
      neighbour: { issuing: { authorityKeyIdentifier: null, extensions: aki('root', null, null) } },
    },
  ],
});
