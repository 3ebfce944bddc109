import { TAG, context } from '../../der/reader.ts';
import { integerContents } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';
import { readGeneralNames } from './general-names.ts';
import { type GeneralName } from '../../name/general-name.ts';

export interface AuthorityKeyIdentifier {
  readonly keyIdentifier: Uint8Array | null;
  readonly issuer: readonly GeneralName[] | null;
  readonly serial: Uint8Array | null;
}

/** RFC 5280 §4.2.1.1 */
export const AUTHORITY_KEY_IDENTIFIER: ExtensionDefinition<AuthorityKeyIdentifier> = {
  oid: '2.5.29.35',
  name: 'authorityKeyIdentifier',
  decode(reader) {
    const fields = reader.sequence('authorityKeyIdentifier');
    const key = fields.optional(context(0));
    const issuer = fields.optional(context(1, true));
    const serial = fields.optional(context(2));
    fields.finish('authorityKeyIdentifier');
    return {
      keyIdentifier: key ? fields.contents(key) : null,
      issuer: issuer ? readGeneralNames(fields.inside(issuer)) : null,
      serial: serial ? integerContents(fields, serial) : null,
    };
  },
};

/** RFC 5280 §4.2.1.2 */
export const SUBJECT_KEY_IDENTIFIER: ExtensionDefinition<Uint8Array> = {
  oid: '2.5.29.14',
  name: 'subjectKeyIdentifier',
  decode: (reader) => reader.contents(reader.expect(TAG.octetString, 'subjectKeyIdentifier')),
};
