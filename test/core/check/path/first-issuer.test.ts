import { golden } from '#test/support/golden/table.ts';

/** The issuing CA's key, certified by another root too. */
const chain = {
  other: { by: 'other' },
  cross: { by: 'other', subject: 'CN=issuing', key: { of: 'issuing' } },
} as const;

golden(import.meta.url, {
  'issuer-passed-over': {
    chain,
    scene: { sent: ['leaf', 'cross', 'issuing'] },
    finds: { 'leaf > issuing': { 'issuer-passed-over': { label: 'issuing', by: 'other' } } },
    neighbour: { scene: { sent: ['leaf', 'issuing', 'cross'] } },
  },
});
