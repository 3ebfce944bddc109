/** What an input is called, in the reader's language. */
import { EXAMPLES } from '#lib/content/examples.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import { dayIn, enumerated } from '#lib/content/messages/forms.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import type { Naming } from '#lib/share/naming.ts';

/** Something that was given a name when it came in. */
export interface Named {
  /** English where `named` says more. */
  readonly label: string;
  readonly named?: Naming;
}

const SELECTED: Readonly<Record<Hello, string>> = {
  'rsa-only': 'rsa',
  'ecdsa-only': 'ecdsa',
  'without-name': 'none',
};

/** @param naming null: its words are not at hand, or English is wanted, which labels are kept in */
export function sourceName(
  words: SummaryWords,
  naming: Translator<PartId<'naming'>> | null,
  { label, named }: Named,
): string {
  if (named === undefined) return label;
  if (named.id === 'example') {
    const id = EXAMPLES.find((one) => one === named.example);
    return id === undefined
      ? label
      : words.text('start.example-of', { title: words.text(`start.example.${id}.title`) });
  }
  if (naming === null) return label;
  const { text, locale } = naming;
  switch (named.id) {
    case 'report': {
      const day = dayIn(locale, named.at);
      return named.name === null
        ? text('naming.report-pasted', { day })
        : text('naming.report', { name: named.name, day });
    }
    case 'node': {
      const values = { name: named.name, addresses: enumerated(locale, named.addresses) };
      return named.to === undefined
        ? text('naming.node', values)
        : text('naming.node-to', { ...values, to: SELECTED[named.to] });
    }
    case 'pasted':
    case 'request':
    case 'chain':
      return text(`naming.${named.id}`);
    default: {
      const { id, ...values } = named;
      return text(`naming.${id}`, values);
    }
  }
}
