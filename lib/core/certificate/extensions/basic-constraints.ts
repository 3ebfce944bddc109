import { TAG } from '../../der/reader.ts';
import { readBoolean, readSmallInteger } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';

interface BasicConstraints {
  readonly ca: boolean;
  readonly pathLength: number | null;
}

/** RFC 5280 §4.2.1.9 */
export const BASIC_CONSTRAINTS: ExtensionDefinition<BasicConstraints> = {
  oid: '2.5.29.19',
  name: 'basicConstraints',
  decode(reader) {
    const fields = reader.sequence('basicConstraints');
    const ca = fields.optional(TAG.boolean);
    const length = fields.optional(TAG.integer);
    fields.finish('basicConstraints');
    return {
      ca: ca ? readBoolean(fields, ca) : false,
      pathLength: length ? readSmallInteger(fields, length, 'pathLenConstraint') : null,
    };
  },
};
