import type { messages } from './en/index.ts';

/** The same tree with any text at its ends. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The paths of a tree's texts, joined by dots: "guide.title". */
type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];

/** A complete catalogue in one language: each language's file is checked against this by the compiler. */
export type Messages = Translated<typeof messages>;

/** The id of a message, such as "guide.client.sfb". */
export type MessageId = PathsOf<Messages>;
