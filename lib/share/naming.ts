/** What an input is called that has no name of its own: kept as what it is, said in the language of whoever reads it. */
import * as v from 'valibot';
import { HELLOS } from '../endpoints/api.ts';
import { CLIENT_IDS } from '../guide/model.ts';
import { SHARE_LIMITS as L } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(L.textCharacters));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Also of the links that are listed in a browser. */
export const naming = v.variant('id', [
  v.strictObject({ id: v.picklist(['pasted', 'request', 'chain']) }),
  v.strictObject({ id: v.picklist(['files', 'files-and-text']), count }),
  v.strictObject({ id: v.literal('file-and-text'), file: text }),
  /** Without a name it was pasted. */
  v.strictObject({ id: v.literal('report'), name: v.nullable(text), at: text }),
  /** What some addresses of a host sent, or sent to these clients only. */
  v.strictObject({
    id: v.literal('node'),
    name: text,
    addresses: v.pipe(v.array(text), v.maxLength(L.addresses)),
    to: v.exactOptional(v.picklist(HELLOS)),
  }),
  /** A connection of a capture that came with other files. */
  v.strictObject({ id: v.literal('conversation'), count, name: text }),
  /** Of a link to a prepared guide, for users of one client or of any. */
  v.strictObject({ id: v.literal('guide'), client: v.nullable(v.picklist(CLIENT_IDS)) }),
  /** Its id among the examples of the build. */
  v.strictObject({ id: v.literal('example'), example: text }),
]);

export type Naming = Readonly<v.InferOutput<typeof naming>>;
