import { constant, flag, list, object, oneOfTexts, text, whole, type JsonSchema } from './json-schema.ts';

const log = object(
  {
    id: text('SHA-256 of the key, base64.'),
    key: text('SubjectPublicKeyInfo, DER in base64.'),
    description: text(),
    operator: text(),
    state: oneOfTexts(['approved', 'retired', 'other']),
    since: whole('Since when it is in that state, milliseconds since 1970.'),
    tiled: flag('Follows the static API, not RFC 6962.'),
    formerly: list(
      object({ operator: text(), until: whole('Milliseconds since 1970.') }),
      'Operators it had before, oldest first.',
    ),
  },
  ['state', 'since', 'tiled', 'formerly'],
);

export const ctLogSchemas: Readonly<Record<string, JsonSchema>> = {
  CtLogs: object({
    version: constant(1),
    logs: list(log, 'Empty: the operator provides no list.'),
  }),
};
