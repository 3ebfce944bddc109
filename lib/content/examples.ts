/** The examples that the build makes (`public/examples/index.json`), in the order shown; words: `start.example`. */
export const EXAMPLES = [
  'good',
  'missing-intermediate',
  'expired-leaf',
  'expired-intermediate',
  'untrusted-root',
  'wrong-host',
  'wrong-order',
  'intermediate-not-ca',
] as const;

export type ExampleId = (typeof EXAMPLES)[number];
