import { constant, flag, list, object, orNull, text, whole, type JsonSchema } from './json-schema.ts';
import { FORMAT_VERSION } from '../../../trust/format.ts';

const store = object(
  {
    id: text('Stable, such as "mozilla".'),
    title: text('For people.'),
    source: text('Where it was taken from.'),
    date: orNull(text('ISO date of the list, or of when it was fetched.')),
    count: whole('Roots in it.'),
    private: flag('No public programme’s: an organisation’s, or a machine’s own.'),
  },
  ['private'],
);

export const trustSchemas: Readonly<Record<string, JsonSchema>> = {
  TrustManifest: object(
    {
      version: constant(FORMAT_VERSION),
      index: text('Name of the index.'),
      terms: text('Name of the file with the terms on which roots are listed.'),
      stores: list(store),
    },
    ['terms'],
  ),
};
