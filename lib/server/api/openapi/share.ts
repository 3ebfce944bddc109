/** The operations on stored links. */
import { LIFETIME_SECONDS } from '../../../share/limits.ts';
import { ref, type SchemaName } from './json-schema.ts';

/** An envelope: ciphertext to this server, and to everybody without the link's key. */
const ENVELOPE = { 'application/octet-stream': { schema: { type: 'string' } } } as const;

const answer = (description: string, schema: SchemaName) => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
});
const failure = (description: string) => answer(description, 'ShareFailure');

const UNAVAILABLE = {
  500: failure('A defect (`internal`).'),
  503: failure('The database does not answer (`store-unavailable`).'),
} as const;
const GONE = failure('Expired, deleted, used up, or never there (`gone`): nobody is told which.');
const FOREIGN = failure('Asked by a page of another origin (`cross-origin`).');

const ID = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' },
} as const;

export const sharePaths = {
  '/api/v1/share': {
    post: {
      operationId: 'createShare',
      summary: 'Stores a sealed result under a new id',
      description:
        'The body is an envelope that is encrypted with a key of the link; what is not is refused, ' +
        'because the server must not be able to read what it keeps.',
      parameters: [
        {
          name: 'lifetime',
          in: 'query',
          required: false,
          description: `Seconds, ${LIFETIME_SECONDS.default} when not told.`,
          schema: { type: 'integer', minimum: LIFETIME_SECONDS.minimum, maximum: LIFETIME_SECONDS.maximum },
        },
        {
          name: 'once',
          in: 'query',
          required: false,
          description: '1: deleted by its first reader.',
          schema: { type: 'string', enum: ['0', '1'] },
        },
      ],
      requestBody: { required: true, content: ENVELOPE },
      responses: {
        201: answer('It is stored, on disk.', 'ShareCreated'),
        400: failure('Not an envelope, or a wrong parameter (`bad-request`).'),
        403: FOREIGN,
        413: failure('Larger than the operator allows (`too-large`).'),
        429: failure('Too many shares of one client in an hour (`rate-limited`).'),
        499: failure('The client left before its upload was complete (`canceled`).'),
        507: failure('No room (`store-full`).'),
        ...UNAVAILABLE,
      },
    },
  },
  '/api/v1/share/{id}': {
    get: {
      operationId: 'readShare',
      summary: 'The envelope; changes nothing',
      parameters: [ID],
      responses: {
        200: { description: 'The envelope.', content: ENVELOPE },
        404: GONE,
        409: failure('Reading it deletes it: ask with POST (`one-view`).'),
        ...UNAVAILABLE,
      },
    },
    post: {
      operationId: 'takeShare',
      summary: 'The envelope of a one-view share, which is deleted',
      parameters: [ID],
      responses: {
        200: { description: 'The envelope, for this caller alone.', content: ENVELOPE },
        403: FOREIGN,
        404: GONE,
        ...UNAVAILABLE,
      },
    },
    delete: {
      operationId: 'deleteShare',
      summary: 'Deletes a share for all readers',
      description: 'A wrong token and a missing share are the same answer.',
      parameters: [
        ID,
        {
          name: 'Authorization',
          in: 'header',
          required: true,
          description: '`Bearer` and the delete token.',
          schema: { type: 'string', pattern: '^Bearer [A-Za-z0-9_-]{1,100}$' },
        },
      ],
      responses: {
        200: answer('It is deleted.', 'ShareDeleted'),
        400: failure('No delete token (`bad-request`).'),
        403: FOREIGN,
        404: GONE,
        ...UNAVAILABLE,
      },
    },
  },
} as const;
