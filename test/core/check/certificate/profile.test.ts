import { integer, tlv } from '#lib/cli/pki/der.ts';
import { become, contentOf, field, without } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const version = (number: number) => field('version', become(tlv(0xa0, integer(number - 1))));
const serial = (...octets: readonly number[]) =>
  field('serialNumber', become(tlv(0x02, Uint8Array.from(octets))));
const SERIAL_20 = new Array<number>(20).fill(0x11);

golden(import.meta.url, {
  'anchor-is-intermediate': {
    scene: { trusted: ['issuing'] },
    finds: { issuing: { 'anchor-is-intermediate': {} } },
    neighbour: { scene: {} },
  },
  'der-not-strict': [
    {
      // The length of the certificate in three octets, where two are enough.
      chain: { leaf: { der: (der) => Uint8Array.of(0x30, 0x83, 0, ...der.subarray(2)) } },
      finds: {
        leaf: {
          'der-not-strict': { form: 'length', offset: 1, reason: 'the length is not in its shortest form' },
        },
      },
      neighbour: { leaf: { der: (der) => tlv(0x30, contentOf(der)) } },
    },
    {
      chain: { leaf: { tbs: version(1) } },
      finds: {
        leaf: {
          'der-not-strict': { form: 'default', offset: 8, reason: 'the default version v1 is encoded' },
          'version-not-3': { version: 1 },
          'version-extensions': { version: 1 },
        },
      },
      neighbour: { leaf: { tbs: without('version') } },
    },
  ],
  'version-not-3': {
    chain: { leaf: { tbs: version(2) } },
    finds: { leaf: { 'version-not-3': { version: 2 }, 'version-extensions': { version: 2 } } },
    neighbour: {},
  },
  'version-extensions': {
    chain: { leaf: { tbs: without('version') } },
    finds: { leaf: { 'version-not-3': { version: 1 }, 'version-extensions': { version: 1 } } },
    neighbour: { leaf: { tbs: version(3) } },
  },
  'serial-not-positive': [
    {
      chain: { leaf: { tbs: serial(0) } },
      finds: { leaf: { 'serial-not-positive': { serial: '00' } } },
      neighbour: { leaf: { tbs: serial(1) } },
    },
    {
      chain: { leaf: { tbs: serial(0x80) } },
      finds: { leaf: { 'serial-not-positive': { serial: '80' } } },
      neighbour: { leaf: { tbs: serial(0, 0x80) } },
    },
  ],
  'serial-too-long': {
    chain: { leaf: { tbs: serial(...SERIAL_20, 1) } },
    finds: { leaf: { 'serial-too-long': { octets: 21, limit: 20 } } },
    neighbour: { leaf: { tbs: serial(...SERIAL_20) } },
  },
  'issuer-empty': {
    chain: { issuing: { subject: '' } },
    finds: { leaf: { 'issuer-empty': {} }, issuing: { 'subject-empty': {} } },
    neighbour: {},
  },
  'subject-empty': {
    chain: { issuing: { subject: '' } },
    finds: { leaf: { 'issuer-empty': {} }, issuing: { 'subject-empty': {} } },
    // An end-entity's name may stand in subjectAltName alone.
    neighbour: {},
  },
});
