import * as v from 'valibot';
import { EXPECTATIONS, type RelayRequest } from '../../endpoints/relay-wire.ts';
import { RELAY_LIMITS } from '../limits.ts';

/** The body of a relay request. Everything not named here is refused. */
export const relayRequest: v.GenericSchema<unknown, RelayRequest> = v.strictObject(
  {
    url: v.pipe(
      v.string('must be a text'),
      v.minLength(1, 'must not be empty'),
      v.maxLength(RELAY_LIMITS.urlCharacters, 'is too long'),
    ),
    expect: v.picklist(EXPECTATIONS, `must be one of ${EXPECTATIONS.join(', ')}`),
    body: v.exactOptional(v.pipe(v.string('must be a text'), v.base64('must be base64'))),
    refresh: v.exactOptional(v.boolean('must be true or false')),
  },
  (issue) => (issue.expected === 'never' ? 'is not a known field' : 'is missing, or the body is no object'),
);
