import { golden } from '#test/support/golden/table.ts';

/** leaf, sub, issuing, root. */
const four = { sub: { by: 'issuing' }, leaf: { by: 'sub' } };
const sent = ['leaf', 'sub', 'issuing'];

golden(import.meta.url, {
  'path-length-exceeded': [
    {
      // The first intermediate too many, with the holder of the limit.
      chain: four,
      scene: { sent },
      finds: { 'sub > issuing': { 'path-length-exceeded': { limit: 0, intermediates: 1 } } },
      neighbour: { ...four, issuing: { pathLength: 1 } },
    },
    {
      chain: { ...four, issuing: { pathLength: 1 }, root: { pathLength: 1 } },
      scene: { sent },
      finds: { 'sub > root': { 'path-length-exceeded': { limit: 1, intermediates: 2 } } },
      neighbour: { ...four, issuing: { pathLength: 1 }, root: { pathLength: 2 } },
    },
  ],
  'depth-exceeded': {
    chain: { ...four, issuing: { pathLength: 1 } },
    scene: { sent, rules: { maximumDepth: 1 } },
    finds: { path: { 'depth-exceeded': { limit: 1, intermediates: 2 } } },
    neighbour: { scene: { sent, rules: { maximumDepth: 2 } } },
  },
});
