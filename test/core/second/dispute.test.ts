import type { Report } from '#lib/core/report/types.ts';
import { withDisputes } from '#lib/core/second/dispute.ts';
import { golden } from '#test/support/golden/table.ts';

/** The other library says this of the leaf's signature; the two that there are agree wherever they can. */
const theirs = (says: 'valid' | 'invalid') => (report: Report) =>
  withDisputes(report, {
    links: [{ subject: 0, issuer: 1, ours: 'valid', theirs: says, agrees: says === 'valid' }],
  });

golden(import.meta.url, {
  'signature-disputed': {
    scene: { after: theirs('invalid') },
    finds: { 'leaf > issuing': { 'signature-disputed': { ours: 'valid', theirs: 'invalid' } } },
    neighbour: { scene: { after: theirs('valid') } },
  },
});
