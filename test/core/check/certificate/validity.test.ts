import { text } from '#lib/cli/pki/der.ts';
import { become, field, inside } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const day = (date: string): string => `${date}T00:00:00Z`;
const at = day('2026-06-01');
const CA = { notBefore: day('2020-01-01'), notAfter: day('2026-05-31'), at };
const leaf = (notBefore: string, notAfter: string) => ({
  notBefore: day(notBefore),
  notAfter: day(notAfter),
  at,
});
/** Writes notBefore anew; 0x17 is UTCTime, 0x18 GeneralizedTime. */
const notBefore = (date: string, tag: number) => field('validity', inside(0)(become(text(date, tag))));

golden(import.meta.url, {
  expired: [
    {
      chain: { leaf: { valid: '2026-03-20..2026-05-01' } },
      finds: { leaf: { expired: { ...leaf('2026-03-20', '2026-05-01'), days: 31 } } },
      neighbour: { leaf: { valid: '2026-03-20..2026-07-01' } },
    },
    {
      chain: { issuing: { valid: '2020-01-01..2026-05-31' } },
      finds: { issuing: { expired: { ...CA, days: 1 } } },
      neighbour: { issuing: { valid: '2020-01-01..2027-05-31' } },
    },
  ],
  'root-expired': {
    chain: { root: { valid: '2020-01-01..2026-05-31' } },
    finds: { root: { 'root-expired': { ...CA, days: 1 } } },
    neighbour: {},
  },
  'not-yet-valid': {
    chain: { leaf: { valid: '2026-06-03..2026-08-01' } },
    finds: { leaf: { 'not-yet-valid': { ...leaf('2026-06-03', '2026-08-01'), days: 2 } } },
    // Both ends are part of the validity.
    neighbour: { leaf: { valid: '2026-06-01..2026-08-01' } },
  },
  'validity-encoding': {
    chain: { leaf: { tbs: notBefore('20260501000000Z', 0x18) } },
    finds: {
      leaf: { 'validity-encoding': { fault: 'GeneralizedTime before 2050', encoding: 'generalized' } },
    },
    neighbour: { leaf: { tbs: notBefore('260501000000Z', 0x17) } },
  },
  'validity-form': [
    {
      chain: { leaf: { tbs: notBefore('2605010000Z', 0x17) } },
      finds: { leaf: { 'validity-form': { fault: 'no seconds', encoding: 'utc' } } },
      neighbour: { leaf: { tbs: notBefore('260501000000Z', 0x17) } },
    },
    {
      chain: { leaf: { tbs: notBefore('260501000000+0000', 0x17) } },
      finds: { leaf: { 'validity-form': { fault: 'time zone is not Z', encoding: 'utc' } } },
      neighbour: { leaf: { tbs: notBefore('260501000000Z', 0x17) } },
    },
  ],
  'validity-reversed': {
    chain: { leaf: { valid: '2026-08-01..2026-05-01' } },
    finds: {
      leaf: {
        'validity-reversed': leaf('2026-08-01', '2026-05-01'),
        expired: { ...leaf('2026-08-01', '2026-05-01'), days: 31 },
      },
    },
    neighbour: { leaf: { valid: '2026-05-01..2026-08-01' } },
  },
  'validity-too-long': {
    // The last second is part of the validity, so 200 days from midnight to midnight are one second too long.
    chain: { leaf: { valid: '2026-05-01..2026-11-17' } },
    finds: { leaf: { 'validity-too-long': { days: 201, limit: 200 } } },
    neighbour: { leaf: { valid: '2026-05-01..2026-11-16' } },
  },
  'expires-soon': {
    chain: { leaf: { valid: '2026-05-01..2026-06-14' } },
    finds: { leaf: { 'expires-soon': { ...leaf('2026-05-01', '2026-06-14'), days: 13 } } },
    neighbour: { leaf: { valid: '2026-05-01..2026-06-15' } },
  },
});
