import { become, value } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const KEY_USAGE = '2.5.29.15';
const bits = (...octets: readonly number[]) =>
  value(KEY_USAGE, become(Uint8Array.of(3, octets.length, ...octets)));

golden(import.meta.url, {
  'key-usage-missing': {
    chain: { issuing: { keyUsage: null } },
    finds: { issuing: { 'key-usage-missing': {} } },
    neighbour: {},
  },
  'key-usage-empty': {
    chain: { leaf: { tbs: bits(0) } },
    finds: { leaf: { 'key-usage-empty': {} } },
    neighbour: { leaf: { tbs: bits(7, 0x80) } },
  },
  'key-usage-not-shortest': {
    chain: { leaf: { tbs: bits(0, 0x80) } },
    finds: { leaf: { 'key-usage-not-shortest': { usage: ['digitalSignature'] } } },
    neighbour: { leaf: { tbs: bits(7, 0x80) } },
  },
  'key-usage-cert-sign-without-ca': {
    chain: { leaf: { keyUsage: ['digitalSignature', 'keyCertSign'] } },
    finds: { leaf: { 'key-usage-cert-sign-without-ca': { usage: ['digitalSignature', 'keyCertSign'] } } },
    neighbour: { leaf: { keyUsage: ['digitalSignature', 'keyEncipherment'] } },
  },
  'key-usage-unfit': [
    {
      chain: { leaf: { keyUsage: ['dataEncipherment'] } },
      finds: { leaf: { 'key-usage-unfit': { usage: ['dataEncipherment'], keyTransport: false } } },
      neighbour: { leaf: { keyUsage: ['digitalSignature'] } },
    },
    {
      // The Baseline Requirements let key transport stand; clients of TLS 1.3 have no such exception.
      chain: { leaf: { keyUsage: ['keyEncipherment'] } },
      scene: { rules: { cases: [] } },
      finds: { leaf: { 'key-usage-unfit': { usage: ['keyEncipherment'], keyTransport: true } } },
      neighbour: { leaf: { keyUsage: ['digitalSignature', 'keyEncipherment'] } },
    },
  ],
});
