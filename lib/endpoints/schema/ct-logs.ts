/** `GET /api/v1/ct-logs`: the logs of the list that the operator of the server provides. */
import * as v from 'valibot';
import { flag, list, oneOf, optional, text, whole, type NamedSchemas } from '../../wire/parts.ts';
import { WIRE_VERSION } from '../api.ts';

/** A log as JSON: its key in base64. */
export const ctLog = v.strictObject({
  id: text('SHA-256 of the key, base64.'),
  key: text('SubjectPublicKeyInfo, DER in base64.'),
  description: text(),
  operator: text(),
  state: optional(oneOf(['approved', 'retired', 'other'])),
  since: optional(whole('Since when it is in that state, milliseconds since 1970.')),
  tiled: optional(flag('Follows the static API, not RFC 6962.')),
  formerly: optional(
    list(
      v.strictObject({ operator: text(), until: whole('Milliseconds since 1970.') }),
      'Operators it had before, oldest first.',
    ),
  ),
});

export const ctLogsAnswer = v.strictObject({
  version: v.literal(WIRE_VERSION),
  logs: list(ctLog, 'Empty: the operator provides no list.'),
});

export const ctLogSchemas = { CtLogs: ctLogsAnswer } satisfies NamedSchemas;
