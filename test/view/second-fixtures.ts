import type { SecondReading } from '#lib/core/report/second-reading.ts';

/** The same reading with a difference of every kind. */
export const differing = (reading: SecondReading): SecondReading => ({
  ...reading,
  agrees: false,
  certificates: [
    { certificate: 0, state: 'different', different: ['subject'], reason: null },
    { certificate: 1, state: 'unread', different: [], reason: 'Object’s schema was not verified' },
    { certificate: null, state: 'not-der', different: [], reason: 'a length is not minimal' },
  ],
  links: [{ subject: 0, issuer: 1, ours: 'valid', theirs: 'invalid', agrees: false }],
  engine: {
    outcome: 'refused',
    ours: 'trusted',
    message: 'Incorrect name chaining',
    agrees: false,
    remarks: [
      { kind: 'anchor-dates' },
      { kind: 'not-checked', codes: ['host-not-covered'] },
      { kind: 'known-gap', area: 'names' },
    ],
  },
  differences: [
    { kind: 'field', certificate: 0, field: 'subject', ours: '2.5.4.3=a', theirs: '2.5.4.3=b' },
    { kind: 'unread', certificate: 1, reason: 'Object’s schema was not verified' },
    { kind: 'signature', subject: 0, issuer: 1, ours: 'valid', theirs: 'invalid' },
    { kind: 'verdict', ours: 'trusted', theirs: 'refused', message: 'Incorrect name chaining' },
  ],
});
