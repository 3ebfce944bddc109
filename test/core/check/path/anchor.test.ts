import { WEBPKI, STRICT_VALIDITY } from '#lib/core/verdict/rule-sets.ts';
import { golden } from '#test/support/golden/table.ts';

const MAY_1 = Date.parse('2026-05-01T00:00:00Z');
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const SERVER = '1.3.6.1.5.5.7.3.1';
const MAIL = '1.3.6.1.5.5.7.3.4';

golden(import.meta.url, {
  'anchor-distrusted': [
    {
      scene: { terms: { public: false, withdrawnFrom: day('2026-06-01') } },
      finds: { 'issuing > root': { 'anchor-distrusted': { from: '2026-06-01' } } },
      neighbour: { scene: { terms: { public: false, withdrawnFrom: day('2026-06-02') } } },
    },
    {
      scene: { terms: { public: false, distrustFrom: day('2026-06-01') } },
      finds: { 'issuing > root': { 'anchor-distrusted': { from: '2026-06-01' } } },
      neighbour: { scene: { terms: { public: false, distrustFrom: day('2026-06-02') } } },
    },
    {
      scene: { terms: { public: false, distrustAfter: MAY_1 - 1 } },
      finds: { 'issuing > root': { 'anchor-distrusted': { after: '2026-04-30' } } },
      // Issued at that very moment, it still counts.
      neighbour: { scene: { terms: { public: false, distrustAfter: MAY_1 } } },
    },
  ],
  'anchor-purpose': {
    scene: { terms: { public: false, purposes: [MAIL] } },
    finds: { root: { 'anchor-purpose': { purpose: 'serverAuth' } } },
    neighbour: { scene: { terms: { public: false, purposes: [MAIL, SERVER] } } },
  },
  'validity-too-long': {
    chain: { leaf: { valid: '2026-05-01..2027-05-01' } },
    scene: { rules: { ...WEBPKI, maximumValidity: STRICT_VALIDITY }, terms: { public: true } },
    finds: { leaf: { 'validity-too-long': { days: 366, limit: 200 } } },
    neighbour: {
      scene: { rules: { ...WEBPKI, maximumValidity: STRICT_VALIDITY }, terms: { public: false } },
    },
  },
});
