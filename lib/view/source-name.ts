/** What an input is called, in the reader's language. */
import { EXAMPLES } from '#lib/content/examples.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import { dayIn, enumerated } from '#lib/content/messages/forms.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import type { ClientId } from '#lib/guide/model.ts';
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

/** “Guide for users: Lync 2013”. @param client null: it is for users of any */
export const guideName = (
  { text }: Pick<Translator<PartId<'naming'>>, 'text'>,
  client: ClientId | null,
): string =>
  client === null
    ? text('naming.guide')
    : text('naming.guide-of', { client: text(`naming.client.${client}`) });

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
    case 'guide':
      return guideName(naming, named.client);
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
