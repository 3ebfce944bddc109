/** What a server may do otherwise than the file kept for it, and what lies behind it; the words are `stored` of the catalogue. */

/** What the server does not do as the file would have it. */
export type ServedDifference =
  | 'leaf-older'
  | 'leaf-newer'
  | 'leaf-other'
  | 'leaf-for-another-name'
  | 'no-leaf-stored'
  | 'intermediate-missing'
  | 'intermediate-stale'
  | 'intermediate-other'
  | 'intermediate-only-served'
  | 'root-served'
  | 'order'
  | 'other-node-right'
  | 'other-node-differs';

/** What probably lies behind a difference. */
export type ServedCause =
  | 'not-restarted'
  | 'wrong-binding'
  | 'sni-binding'
  | 'other-node'
  | 'device-in-front'
  | 'file-outdated'
  | 'file-of-another-name'
  | 'chain-not-installed'
  | 'stale-intermediate'
  | 'root-in-bundle'
  | 'bundle-order';

/** Probable causes of each difference, the likeliest first. */
export const CAUSES_OF: Readonly<Record<ServedDifference, readonly ServedCause[]>> = {
  'leaf-older': ['not-restarted', 'wrong-binding', 'sni-binding', 'other-node', 'device-in-front'],
  'leaf-newer': ['file-outdated', 'device-in-front'],
  'leaf-other': ['wrong-binding', 'sni-binding', 'device-in-front', 'other-node'],
  'leaf-for-another-name': ['file-of-another-name', 'sni-binding'],
  'no-leaf-stored': [],
  'intermediate-missing': ['chain-not-installed', 'not-restarted'],
  'intermediate-stale': ['stale-intermediate', 'not-restarted'],
  'intermediate-other': ['stale-intermediate', 'chain-not-installed'],
  'intermediate-only-served': ['stale-intermediate'],
  'root-served': ['root-in-bundle'],
  order: ['bundle-order'],
  'other-node-right': ['other-node'],
  'other-node-differs': ['other-node'],
};
