import type { Random } from './random.ts';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const copyWith = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  return copy;
};

const splice = (bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)]);

const INTERESTING = [0x00, 0x01, 0x7f, 0x80, 0x81, 0x84, 0xff, 0x30, 0x31, 0xa0, 0xa3, 0x1f, 0x02, 0x05];

/** What is done to bytes: flips, truncation, length lies, nesting, huge integers, repetition. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flipBit: (bytes, random) =>
    copyWith(bytes, (copy) => {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }),
  setOctet: (bytes, random) =>
    copyWith(bytes, (copy) => {
      copy[random.below(copy.length)] = random.pick(INTERESTING);
    }),
  truncate: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  extend: (bytes, random) => splice(bytes, bytes.length, 0, new Uint8Array(1 + random.below(64))),
  lengthLie: (bytes, random) =>
    copyWith(bytes, (copy) => {
      // Octets that follow a constructed tag are lengths.
      const places = [...copy.keys()].filter((at) => copy[at] === 0x30 || copy[at] === 0x31);
      const at = places.length > 0 ? random.pick(places) : 0;
      if (at + 1 < copy.length) copy[at + 1] = random.pick(INTERESTING);
    }),
  nest: (bytes, random) => {
    let nested: Uint8Array = new Uint8Array([0x05, 0x00]);
    for (let depth = 0; depth < 1 + random.below(40); depth++) {
      nested = Uint8Array.from([0x30, Math.min(nested.length, 0x7f), ...nested.subarray(0, 0x7f)]);
    }
    return splice(bytes, random.below(bytes.length), 0, nested);
  },
  hugeInteger: (bytes, random) => {
    const integer = new Uint8Array(4 + 300 + random.below(900)).fill(0x7f);
    integer.set([0x02, 0x82, (integer.length - 4) >> 8, (integer.length - 4) & 0xff]);
    return splice(bytes, random.below(bytes.length), 0, integer);
  },
  removeSlice: (bytes, random) => {
    const at = random.below(bytes.length);
    return splice(bytes, at, 1 + random.below(Math.min(40, bytes.length - at)), new Uint8Array());
  },
  repeatSlice: (bytes, random) => {
    const at = random.below(bytes.length);
    const slice = bytes.subarray(at, at + 1 + random.below(80));
    return splice(bytes, at, 0, slice);
  },
};

const ALL = Object.values(MUTATIONS);

/** One to three mutations, one after the other; never of nothing. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let round = 0; round <= random.below(3); round++) {
    if (mutated.length === 0) return mutated;
    mutated = random.pick(ALL)(mutated, random);
  }
  return mutated;
}

/** UTCTime and GeneralizedTime in their usual lengths: tag, length, and digits before the Z. */
const TIMES = [
  { tag: 0x17, length: 13 },
  { tag: 0x18, length: 15 },
] as const;

const isTime = (bytes: Uint8Array, at: number): boolean =>
  TIMES.some(({ tag, length }) => bytes[at] === tag && bytes[at + 1] === length) &&
  (bytes[at + 2] ?? 0) >= 0x30 &&
  (bytes[at + 2] ?? 0) <= 0x39;

/** Another date in the place of one of the dates in DER: any digits, so also days that no calendar has. */
export function mutateTime(bytes: Uint8Array, random: Random): Uint8Array {
  const places = [...bytes.keys()].filter((at) => isTime(bytes, at));
  if (places.length === 0) return bytes;
  return copyWith(bytes, (copy) => {
    const at = random.pick(places);
    const length = copy[at + 1] ?? 0;
    const digits = random.pick(DIGITS);
    for (let i = 0; i < length - 1; i++) copy[at + 2 + i] = 0x30 + digits(i, random);
  });
}

/** How the digits of a date are chosen. */
const DIGITS: readonly ((index: number, random: Random) => number)[] = [
  () => 0,
  () => 9,
  (_, random) => random.below(10),
  // Mostly a date: months, days and hours that begin with 0 or 1.
  (index, random) => (index >= 2 && index % 2 === 0 ? random.below(2) : random.below(10)),
];

/** Octets of a number over their whole range: the ends, and anything between. */
export function mutateNumber(bytes: Uint8Array, at: number, length: number, random: Random): Uint8Array {
  const fill = random.pick([0x00, 0x7f, 0x80, 0xff, null]);
  return copyWith(bytes, (copy) => {
    for (let i = at; i < at + length && i < copy.length; i++) copy[i] = fill ?? random.below(256);
  });
}
