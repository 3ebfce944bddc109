import { constant, flag, list, object, orNull, text, whole, type JsonSchema } from './json-schema.ts';
import { FORMAT_VERSION } from '../../../trust/format.ts';

const store = object(
  {
    id: text('Stable, such as "mozilla".'),
    title: text('For people.'),
    source: text('Where it was taken from.'),
    date: orNull(text('ISO date of the list, or of when it was fetched.')),
    fetchedAt: text('ISO time of the fetch.'),
    limits: text('What this list does not tell of the store.'),
    count: whole('Roots in it.'),
    private: flag('No public programme’s: an organisation’s, or a machine’s own.'),
  },
  ['private', 'fetchedAt', 'limits'],
);

export const trustSchemas: Readonly<Record<string, JsonSchema>> = {
  TrustManifest: object(
    {
      version: constant(FORMAT_VERSION),
      index: text('Name of the index.'),
      terms: text('Name of the file with the terms on which roots are listed.'),
      lists: text('Name of the file with what stores tell by hash alone.'),
      stores: list(store),
    },
    ['terms', 'lists'],
  ),
  TrustStatus: object({
    version: constant(1),
    manifest: text('Changes with the lists: the start of the SHA-256 of `manifest.json`.'),
    lists: list(store),
    enterprise: orNull(
      object({
        count: whole('Roots in the organisation’s folder.'),
        problems: list(text('A file that was passed over, and why.')),
      }),
    ),
    automatic: flag('The server fetches lists by itself.'),
    fetchable: list(
      object({
        id: text('Of the list.'),
        title: text('For people.'),
        fetching: flag('It is being fetched now.'),
        problem: orNull(text('Why it could not be had at the last attempt.')),
      }),
    ),
    triedAt: orNull(text('ISO time of the last attempt since the server started.')),
    nextAt: orNull(text('ISO time of the next attempt.')),
  }),
  TrustFetch: object({
    version: constant(1),
    outcome: text('`started`, `running`, or `soon`: the last fetch was a moment ago.'),
  }),
};
