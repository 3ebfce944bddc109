/**
 * The door to the message library: everything that turns a message id into words goes through here.
 * Dates and plurals are ICU MessageFormat, formatted by the platform's `Intl`.
 */
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales.ts';
import type { MessageId, Messages, PathsOf } from './en/types.ts';

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Tags that mark parts of a message: names in a window, keys on the keyboard, text to type. */
export const MARKS = ['ui', 'key', 'code'] as const;
export type Mark = (typeof MARKS)[number];

/** Turns ids into words. `Id`: the messages it has, all of them or those of the summary. */
export interface Translator<Id extends string = MessageId> {
  readonly locale: Locale;
  /** The message as plain text, its marks removed. */
  readonly text: (id: Id, values?: MessageValues) => string;
  /** The message as nodes, each marked part as `render` makes it. */
  readonly rich: (
    id: Id,
    render: (mark: Mark, content: ReactNode) => ReactNode,
    values?: MessageValues,
  ) => ReactNode;
  /** True when the catalogue has the message; for the optional ones such as a step's risk. */
  readonly has: (id: string) => id is Id;
}

/**
 * Makes a translator for one language. `timeZone` is an IANA name; without it times are shown in UTC,
 * which keeps results the same wherever they are made.
 */
export function makeTranslator<M extends object>(
  locale: Locale,
  messages: M,
  timeZone = 'UTC',
): Translator<PathsOf<M>> {
  const translate = createTranslator({
    // The English texts are British, and so are their dates.
    locale: locale === 'en' ? 'en-GB' : locale,
    // Ids outside this part of the catalogue are kept out by the type of what is returned.
    messages: messages as Messages,
    timeZone,
    onError: (error) => {
      throw error;
    },
  });
  return {
    locale,
    text: (id: string, values = {}) =>
      translate.markup(id as MessageId, {
        ...values,
        ui: (content) => content,
        key: (content) => content,
        code: (content) => content,
      }),
    rich: (id: string, render, values = {}) =>
      translate.rich(id as MessageId, {
        ...values,
        ui: (content) => render('ui', content),
        key: (content) => render('key', content),
        code: (content) => render('code', content),
      }),
    has: (id): id is PathsOf<M> => translate.has(id as MessageId),
  };
}

/** What every translator has, whichever messages. */
type Speaking = Pick<Translator, 'locale'>;

/** Two parts of the catalogue, in one language, as one: a message is taken from the part that has it. */
export function joinWords<A extends Speaking, B extends Speaking>(one: A, other: B): A & B {
  // What has the ids of both can do what either does; the type guards of `has` keep TypeScript from seeing it.
  const [first, second] = [one, other] as unknown as [Translator<string>, Translator<string>];
  const joined: Translator<string> = {
    locale: one.locale,
    text: (id, values) => (first.has(id) ? first : second).text(id, values),
    rich: (id, render, values) => (first.has(id) ? first : second).rich(id, render, values),
    has: (id): id is string => first.has(id) || second.has(id),
  };
  return joined as unknown as A & B;
}
