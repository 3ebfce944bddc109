import { integer, oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { become, childrenOf, critical, extension, value, type Edit } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const EKU = '2.5.29.37';
const NULL = tlv(0x05);
const one = (id: string, isCritical: boolean, bytes: Uint8Array<ArrayBuffer> = NULL) => [
  { oid: id, critical: isCritical, value: bytes },
];
/** `critical` FALSE, the default, written in full. */
const writtenFalse = (id: string): Edit =>
  extension(id, (element) => {
    const [name, bytes] = childrenOf(element);
    return name && bytes ? [sequence(name, tlv(0x01, Uint8Array.of(0)), bytes)] : [];
  });
const twice = (id: string): Edit => extension(id, (element) => [element, element]);
/** A policy with one qualifier: 2.1 is the address of a practice statement. */
const qualified = (id: string) =>
  sequence(sequence(oid('2.23.140.1.2.1'), sequence(sequence(oid(id), text('http://pki.test/cps', 0x16)))));
const MS_POLICIES = '1.3.6.1.4.1.311.21.10';
const CRL = '2.5.29.31';
const ADDRESS = text('http://pki.test/ca.crl', 0x86);
const NETSCAPE = '2.16.840.1.113730.1.1';
const POISON = '1.3.6.1.4.1.11129.2.4.3';

golden(import.meta.url, {
  'extension-malformed': [
    {
      chain: { leaf: { tbs: value(EKU, become(NULL)) } },
      finds: {
        leaf: {
          'extension-malformed': {
            ...{ oid: EKU, name: 'extKeyUsage', offset: 245, content: 'empty' },
            reason: 'extKeyUsage expected, found tag 0x05',
          },
        },
      },
      neighbour: {},
    },
    {
      // A distribution point of reasons alone.
      chain: { leaf: { extensions: one(CRL, false, sequence(sequence(tlv(0x81, Uint8Array.of(6, 0x40))))) } },
      finds: {
        leaf: {
          'extension-malformed': {
            ...{ oid: CRL, name: 'cRLDistributionPoints', offset: 322 },
            reason: 'a distribution point names neither a place nor an issuer',
          },
        },
      },
      neighbour: { leaf: { extensions: one(CRL, false, sequence(sequence(tlv(0xa0, tlv(0xa0, ADDRESS))))) } },
    },
    {
      chain: { leaf: { extensions: one(NETSCAPE, false) } },
      finds: {
        leaf: {
          'extension-malformed': {
            ...{ oid: NETSCAPE, name: 'netscapeCertType', offset: 322, content: 'empty' },
            reason: 'no BIT STRING',
          },
        },
      },
      neighbour: { leaf: { extensions: one(NETSCAPE, false, tlv(0x03, Uint8Array.of(6, 0x40))) } },
    },
  ],
  'critical-extension-unknown': {
    chain: { leaf: { extensions: one('1.3.6.1.4.1.99999.1', true) } },
    finds: {
      leaf: { 'critical-extension-unknown': { oid: '1.3.6.1.4.1.99999.1', name: '1.3.6.1.4.1.99999.1' } },
    },
    neighbour: { leaf: { extensions: one('1.3.6.1.4.1.99999.1', false) } },
  },
  'application-policies-critical': {
    chain: { leaf: { extensions: one(MS_POLICIES, true, sequence(sequence(oid('1.3.6.1.5.5.7.3.1')))) } },
    finds: {
      leaf: { 'application-policies-critical': { oid: MS_POLICIES, name: 'microsoftApplicationPolicies' } },
    },
    neighbour: {
      leaf: { extensions: one(MS_POLICIES, false, sequence(sequence(oid('1.3.6.1.5.5.7.3.1')))) },
    },
  },
  'critical-extension-unprocessed': {
    chain: { leaf: { crl: 'http://pki.test/ca.crl', tbs: critical('2.5.29.31', true) } },
    finds: {
      leaf: { 'critical-extension-unprocessed': { oid: '2.5.29.31', name: 'cRLDistributionPoints' } },
    },
    neighbour: { leaf: { crl: 'http://pki.test/ca.crl' } },
  },
  precertificate: [
    {
      chain: { leaf: { extensions: one(POISON, true) } },
      finds: { leaf: { precertificate: { critical: true } } },
      neighbour: {},
    },
    {
      chain: { leaf: { extensions: one(POISON, false) } },
      finds: { leaf: { precertificate: { critical: false } } },
      neighbour: {},
    },
  ],
  'extension-duplicate': {
    chain: { leaf: { tbs: twice(EKU) } },
    finds: { leaf: { 'extension-duplicate': { oid: EKU, name: 'extKeyUsage', offset: 259 } } },
    neighbour: {},
  },
  'extension-criticality': [
    {
      chain: { leaf: { tbs: critical('2.5.29.35', true) } },
      finds: {
        leaf: {
          'extension-criticality': { oid: '2.5.29.35', name: 'authorityKeyIdentifier', critical: true },
        },
      },
      neighbour: {},
    },
    {
      chain: { issuing: { extensions: one('2.5.29.54', false, integer(0)) } },
      finds: {
        issuing: { 'extension-criticality': { oid: '2.5.29.54', name: 'inhibitAnyPolicy', critical: false } },
      },
      neighbour: { issuing: { extensions: one('2.5.29.54', true, integer(0)) } },
    },
  ],
  'default-written': {
    chain: { leaf: { tbs: writtenFalse(EKU) } },
    finds: {
      leaf: { 'default-written': { what: 'critical', oid: EKU, name: 'extKeyUsage', offset: 236 } },
    },
    neighbour: {},
  },
  'der-not-strict': {
    // Unused bits of a BIT STRING are zero.
    chain: { leaf: { tbs: value('2.5.29.15', become(Uint8Array.of(3, 2, 7, 0x81))) } },
    finds: {
      leaf: {
        'der-not-strict': {
          ...{ form: 'bits', oid: '2.5.29.15', name: 'keyUsage', offset: 232 },
          reason: 'a BIT STRING has unused bits that are not zero',
        },
      },
    },
    neighbour: { leaf: { tbs: value('2.5.29.15', become(Uint8Array.of(3, 2, 7, 0x80))) } },
  },
  'policy-qualifier-unknown': {
    chain: { leaf: { extensions: one('2.5.29.32', true, qualified('1.3.6.1.4.1.99999.2')) } },
    finds: { leaf: { 'policy-qualifier-unknown': { qualifiers: ['1.3.6.1.4.1.99999.2'] } } },
    neighbour: { leaf: { extensions: one('2.5.29.32', true, qualified('1.3.6.1.5.5.7.2.1')) } },
  },
});
