/** Words for the examples that the build makes (`public/examples/index.json`), by id, in the order shown. */
interface ExampleWords {
  readonly id: ExampleId;
  readonly title: string;
  /** What the reader will see, in one line. */
  readonly line: string;
}

export type ExampleId =
  | 'good'
  | 'missing-intermediate'
  | 'expired-leaf'
  | 'expired-intermediate'
  | 'untrusted-root'
  | 'wrong-host'
  | 'wrong-order'
  | 'intermediate-not-ca';

export const EXAMPLES: readonly ExampleWords[] = [
  { id: 'good', title: 'Everything in place', line: 'Leaf, intermediate and a trusted root' },
  {
    id: 'missing-intermediate',
    title: 'Missing intermediate',
    line: 'The server sends its own certificate only',
  },
  { id: 'expired-leaf', title: 'Expired certificate', line: 'The server’s certificate has run out' },
  {
    id: 'expired-intermediate',
    title: 'Expired intermediate',
    line: 'The leaf is fine, its issuer has run out',
  },
  { id: 'untrusted-root', title: 'Private root', line: 'A complete chain to a root nobody knows' },
  { id: 'wrong-host', title: 'Wrong host name', line: 'A good chain, made out to another name' },
  { id: 'wrong-order', title: 'Wrong order', line: 'Complete, but two certificates are swapped' },
  { id: 'intermediate-not-ca', title: 'Issuer that is not a CA', line: 'Signed with a server certificate' },
];
