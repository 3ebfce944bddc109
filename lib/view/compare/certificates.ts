/** Two lists of certificates side by side: what was added, removed, moved, replaced. */
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import type { differ } from '#lib/content/messages/en/detail/differ.ts';
import { dayIn, enumerated } from '#lib/content/messages/forms.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { align } from './align.ts';
import { distanceOf, kinshipOf, newerOf, type Kinship } from './kinship.ts';

type Change = 'same' | 'moved' | 'replaced' | 'added' | 'removed';

/** A certificate at its place in a list. */
export interface Placed {
  /** Position from 1. */
  readonly position: number;
  /** Null for an element that could not be read. */
  readonly certificate: CertificateView | null;
  readonly label: string;
}

/** What two certificates of one place say differently. */
interface Detail {
  readonly label: string;
  readonly a: string;
  readonly b: string;
}

export interface CertificateRow {
  readonly change: Change;
  /** Null where that list has nothing in this place. */
  readonly a: Placed | null;
  readonly b: Placed | null;
  /** For `replaced`: what B's certificate is to A's. */
  readonly kinship: Kinship | null;
  readonly newer: 'a' | 'b' | null;
  readonly details: readonly Detail[];
}

type Element = CertificateView | null;

/** The list that a side gives: as sent, duplicates and all; of files, what they hold, in their order. */
export function listOf(report: Report): readonly Element[] {
  if (report.presented.length > 0) {
    return report.presented.map((id) => (id === null ? null : (report.certificates[id] ?? null)));
  }
  return report.certificates.filter(({ provenance }) => provenance.some(({ kind }) => kind === 'uploaded'));
}

/** The chosen path, from the leaf up. */
export const pathOf = (report: Report): readonly CertificateView[] =>
  (report.paths[0]?.certificates ?? []).flatMap((id) => report.certificates[id] ?? []);

/** Lays two lists side by side, in the order of the alignment; a moved certificate stands at B's place. */
export function compareLists(
  words: DifferWords,
  a: readonly Element[],
  b: readonly Element[],
): readonly CertificateRow[] {
  const kin = (i: number, j: number): Kinship | null => {
    const [one, other] = [a[i], b[j]];
    return one && other ? kinshipOf(one, other) : null;
  };
  const pairs = align(a.length, b.length, (i, j) => distanceOf(kin(i, j)));
  const lostA = new Set(pairs.flatMap((pair) => (pair.b === null && pair.a !== null ? [pair.a] : [])));
  const goneTo = new Map<number, number>();
  // What order kept apart finds its counterpart elsewhere: first the very same, then the nearest kin.
  for (const wanted of [(one: Kinship | null) => one === 'same', (one: Kinship | null) => one !== null]) {
    for (const { a: i, b: j } of pairs) {
      if (i !== null || j === null || goneTo.has(j)) continue;
      const from = [...lostA].find((lost) => wanted(kin(lost, j)));
      if (from === undefined) continue;
      lostA.delete(from);
      goneTo.set(j, from);
    }
  }
  return pairs.flatMap(({ a: i, b: j }): readonly CertificateRow[] => {
    if (j === null) return i !== null && lostA.has(i) ? [rowOf(words, place(words, a, i), null)] : [];
    return [rowOf(words, place(words, a, i ?? goneTo.get(j) ?? null), place(words, b, j), i === null)];
  });
}

function place({ text }: DifferWords, list: readonly Element[], index: number | null): Placed | null {
  if (index === null) return null;
  const certificate = list[index] ?? null;
  return {
    position: index + 1,
    certificate,
    label: certificate === null ? text('differ.value.element') : labelOf(certificate),
  };
}

function rowOf(words: DifferWords, a: Placed | null, b: Placed | null, moved = false): CertificateRow {
  const [one, other] = [a?.certificate ?? null, b?.certificate ?? null];
  if (!one || !other) {
    return { change: a ? 'removed' : 'added', a, b, kinship: null, newer: null, details: [] };
  }
  const kinship = kinshipOf(one, other);
  if (kinship === 'same') {
    return { change: moved ? 'moved' : 'same', a, b, kinship: null, newer: null, details: [] };
  }
  return {
    change: 'replaced',
    a,
    b,
    kinship,
    newer: newerOf(one, other),
    details: detailsOf(words, one, other),
  };
}

const day = ({ text, locale }: DifferWords, iso: string | null): string =>
  iso === null ? text('differ.value.unread') : dayIn(locale, iso);

const namesOf = ({ text, locale }: DifferWords, { alternativeNames }: CertificateView): string => {
  const names = alternativeNames.map(({ value }) => value).sort();
  return names.length === 0 ? text('differ.value.nothing') : enumerated(locale, names);
};

const purposesOf = ({ text, locale }: DifferWords, { extendedKeyUsage }: CertificateView): string =>
  extendedKeyUsage === null
    ? text('differ.value.unlimited')
    : enumerated(
        locale,
        extendedKeyUsage.map(({ name, oid }) => (name === '' ? oid : name)),
      );

type DetailId = keyof typeof differ.detail;

const FACTS: Readonly<Record<DetailId, (certificate: CertificateView, words: DifferWords) => string>> = {
  subject: ({ subject }, { text }) => (subject.text === '' ? text('differ.value.empty') : subject.text),
  issuer: ({ issuer }) => issuer.text,
  from: ({ notBefore }, words) => day(words, notBefore),
  until: ({ notAfter }, words) => day(words, notAfter),
  serial: ({ serial }) => serial,
  names: (certificate, words) => namesOf(words, certificate),
  purposes: (certificate, words) => purposesOf(words, certificate),
  key: ({ key }) => key.text,
  pin: ({ spkiSha256 }) => spkiSha256,
  signature: ({ signature }) => (signature.name === '' ? signature.oid : signature.name),
};

const FACT_IDS = Object.keys(FACTS) as readonly DetailId[];

/** Everything that differs between two certificates, in words and numbers a person compares. */
const detailsOf = (words: DifferWords, a: CertificateView, b: CertificateView): readonly Detail[] =>
  FACT_IDS.map((id) => ({
    label: words.text(`differ.detail.${id}`),
    a: FACTS[id](a, words),
    b: FACTS[id](b, words),
  })).filter((one) => one.a !== one.b);
