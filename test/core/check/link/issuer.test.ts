import { sequence, tlv } from '#lib/cli/pki/der.ts';
import { hex } from '#test/support/golden/chain.ts';
import { become, field, named } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const issuerOf = (bytes: Uint8Array<ArrayBuffer>) => field('issuer', become(bytes));
/** An authorityKeyIdentifier in full. */
const aki = (key: string, issuer: string, serial: string) => [
  {
    oid: '2.5.29.35',
    critical: false,
    value: sequence(
      tlv(0x80, Buffer.from(key)),
      tlv(0xa1, tlv(0xa4, named(issuer))),
      tlv(0x82, Buffer.from(serial)),
    ),
  },
];
const right = { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', 'root', 'issuing') } };
/** TLS feature status_request, "must staple". */
const staple = [{ oid: '1.3.6.1.5.5.7.1.24', critical: false, value: sequence(tlv(0x02, Uint8Array.of(5))) }];

golden(import.meta.url, {
  'issuer-name-mismatch': {
    // Its key identifier names the issuing CA, its issuer's name does not.
    chain: { leaf: { tbs: issuerOf(named('renamed')) } },
    finds: {
      'leaf > ?': { 'issuer-not-found': { issuer: 'CN=renamed', label: 'renamed' } },
      'leaf > (issuing)': { 'issuer-name-mismatch': { wanted: 'CN=renamed', found: 'CN=issuing' } },
      'list[1]': { 'presented-unrelated': { subject: 'issuing' } },
    },
    neighbour: {},
  },
  'issuer-name-spelling': [
    {
      chain: { leaf: { tbs: issuerOf(named('ISSUING', 0x13)) } },
      finds: { 'leaf > issuing': { 'issuer-name-spelling': { how: ['case'], types: [] } } },
      neighbour: { leaf: { tbs: issuerOf(named('issuing', 0x13)) } },
    },
    {
      chain: { leaf: { tbs: issuerOf(named('issuing', 0x0c)) } },
      finds: { 'leaf > issuing': { 'issuer-name-spelling': { how: ['type'], types: ['12', '19'] } } },
      neighbour: { leaf: { tbs: issuerOf(named('issuing', 0x13)) } },
    },
  ],
  'leaf-named-as-issuer': {
    chain: { leaf: { subject: 'CN=issuing' } },
    finds: { 'leaf > issuing': { 'leaf-named-as-issuer': {} } },
    neighbour: {},
  },
  'issuer-not-ca': [
    {
      chain: { issuing: { ca: null, keyUsage: null } },
      finds: {
        issuing: { 'key-usage-missing': {} },
        'leaf > issuing': { 'issuer-not-ca': { reason: 'no-basic-constraints' } },
      },
      neighbour: { issuing: { keyUsage: null } },
    },
    {
      chain: { issuing: { ca: false } },
      finds: {
        issuing: {
          'key-usage-cert-sign-without-ca': { usage: ['digitalSignature', 'keyCertSign', 'cRLSign'] },
        },
        'leaf > issuing': { 'issuer-not-ca': { reason: 'ca-false' } },
      },
      neighbour: {},
    },
  ],
  'anchor-not-ca': {
    chain: { root: { ca: null } },
    finds: {
      root: { 'key-usage-cert-sign-without-ca': { usage: ['keyCertSign', 'cRLSign'] } },
      'issuing > root': { 'anchor-not-ca': { reason: 'no-basic-constraints' } },
    },
    neighbour: {},
  },
  'key-usage-no-cert-sign': {
    chain: { issuing: { keyUsage: ['digitalSignature'] } },
    finds: {
      issuing: { 'basic-constraints-path-length-misplaced': { pathLength: 0, ca: true } },
      'leaf > issuing': { 'key-usage-no-cert-sign': { usage: ['digitalSignature'] } },
    },
    neighbour: { issuing: { keyUsage: ['keyCertSign'] } },
  },
  'key-identifier-mismatch': {
    chain: { leaf: { authorityKeyIdentifier: hex('other') } },
    finds: {
      'leaf > issuing': { 'key-identifier-mismatch': { wanted: hex('other'), found: hex('issuing') } },
    },
    neighbour: { leaf: { authorityKeyIdentifier: hex('issuing') } },
  },
  'authority-serial-mismatch': [
    {
      chain: { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', 'root', 'another') } },
      finds: {
        'leaf > issuing': {
          'authority-serial-mismatch': { part: 'serial', wanted: hex('another'), found: hex('issuing') },
        },
      },
      neighbour: right,
    },
    {
      // The issuer's own name, where that of its issuer belongs.
      chain: { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', 'issuing', 'issuing') } },
      finds: {
        'leaf > issuing': {
          'authority-serial-mismatch': { part: 'own-name', wanted: 'CN=issuing', found: 'CN=root' },
        },
      },
      neighbour: right,
    },
    {
      chain: { leaf: { authorityKeyIdentifier: null, extensions: aki('issuing', 'other', 'issuing') } },
      finds: {
        'leaf > issuing': {
          'authority-serial-mismatch': { part: 'issuer', wanted: 'CN=other', found: 'CN=root' },
        },
      },
      neighbour: right,
    },
  ],
  'tls-feature-not-inherited': {
    chain: { issuing: { extensions: staple } },
    finds: { 'leaf > issuing': { 'tls-feature-not-inherited': { features: ['5'] } } },
    neighbour: { issuing: { extensions: staple }, leaf: { extensions: staple } },
  },
});
