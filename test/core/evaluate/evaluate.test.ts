import { golden } from '#test/support/golden/table.ts';

/** A SEQUENCE that ends early. */
const cut = () => Uint8Array.of(0x30, 0x82, 0x01, 0x93, 0x30, 0x03);
const CUT = { offset: 0, reason: 'the value claims 403 octets but 2 are left' };

golden(import.meta.url, {
  'leaf-unparsed': {
    chain: { leaf: { der: cut } },
    finds: {
      'list[0]': { 'leaf-unparsed': CUT },
    },
    neighbour: {},
  },
  'certificate-unparsed': {
    chain: { other: { by: 'root', der: cut } },
    scene: { sent: ['leaf', 'issuing', 'other'] },
    finds: {
      'list[2]': { 'certificate-unparsed': CUT },
    },
    neighbour: { other: { by: 'root' } },
  },
  'certificate-blocked': {
    chain: { other: { by: 'root' } },
    scene: { blocked: ['issuing'] },
    finds: { issuing: { 'certificate-blocked': {} } },
    neighbour: { scene: { blocked: ['other'] } },
  },
});
