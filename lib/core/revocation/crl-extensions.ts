import { FRESHEST_CRL, readDistributionPointName } from '../certificate/extensions/access.ts';
import type { ExtensionDefinition } from '../certificate/extensions/definition.ts';
import { ISSUER_ALT_NAME } from '../certificate/extensions/general-names.ts';
import { AUTHORITY_INFO_ACCESS } from '../certificate/extensions/access.ts';
import { AUTHORITY_KEY_IDENTIFIER } from '../certificate/extensions/key-identifiers.ts';
import type { Extension } from '../certificate/types.ts';
import { DerError, DerReader, TAG, context, type Tlv } from '../der/reader.ts';
import { integerContents, readBoolean, readNamedBits } from '../der/values.ts';
import { bytesToBigInt } from '../signature/integers.ts';
import type { CrlFault, IssuingDistributionPoint } from './crl-types.ts';
import { ALL_REASONS } from './reasons.ts';

const decodeNumber = (reader: DerReader): bigint => {
  const tlv = reader.expect(TAG.integer, 'a CRL number');
  const contents = integerContents(reader, tlv);
  if ((contents[0] ?? 0) >= 0x80) throw new DerError(tlv.start, 'the CRL number is negative');
  if (contents.length > 21) throw new DerError(tlv.start, 'the CRL number has more than 20 octets');
  return bytesToBigInt(contents);
};

/** RFC 5280 §5.2.3 */
export const CRL_NUMBER: ExtensionDefinition<bigint> = {
  oid: '2.5.29.20',
  name: 'cRLNumber',
  decode: decodeNumber,
};

/** RFC 5280 §5.2.4 */
export const DELTA_CRL_INDICATOR: ExtensionDefinition<bigint> = {
  oid: '2.5.29.27',
  name: 'deltaCRLIndicator',
  decode: decodeNumber,
};

/** RFC 5280 §5.2.5 */
export const ISSUING_DISTRIBUTION_POINT: ExtensionDefinition<IssuingDistributionPoint> = {
  oid: '2.5.29.28',
  name: 'issuingDistributionPoint',
  decode(reader) {
    const fields = reader.sequence('issuingDistributionPoint');
    const flag = (tlv: Tlv | null): boolean => (tlv ? readBoolean(fields, tlv) : false);
    const nameTlv = fields.optional(context(0, true));
    const onlyUserCertificates = flag(fields.optional(context(1)));
    const onlyCaCertificates = flag(fields.optional(context(2)));
    const reasons = fields.optional(context(3));
    const indirect = flag(fields.optional(context(4)));
    const onlyAttributeCertificates = flag(fields.optional(context(5)));
    fields.finish('issuingDistributionPoint');
    const kinds = [onlyUserCertificates, onlyCaCertificates, onlyAttributeCertificates];
    if (kinds.filter(Boolean).length > 1) throw new DerError(0, 'the list is limited to two kinds at once');
    return {
      name: nameTlv ? readDistributionPointName(fields.inside(nameTlv)) : null,
      onlyUserCertificates,
      onlyCaCertificates,
      onlyAttributeCertificates,
      onlyReasons: reasons ? readNamedBits(fields, reasons) & ALL_REASONS : null,
      indirect,
      der: reader.bytes,
    };
  },
};

/** Extensions of a list that are processed or, having no bearing on a status, may be passed over. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    CRL_NUMBER,
    DELTA_CRL_INDICATOR,
    ISSUING_DISTRIBUTION_POINT,
    AUTHORITY_KEY_IDENTIFIER,
    FRESHEST_CRL,
    ISSUER_ALT_NAME,
    AUTHORITY_INFO_ACCESS,
  ].map(({ oid }) => oid),
);

/** Decodes a list's extensions one by one, keeping what is wrong with them. */
export class CrlExtensions {
  readonly faults: CrlFault[] = [];
  readonly #extensions: readonly Extension[];

  constructor(extensions: readonly Extension[]) {
    this.#extensions = extensions;
    const seen = new Set<string>();
    for (const { oid, critical } of extensions) {
      if (seen.has(oid)) this.faults.push({ code: 'crl-extension-malformed', params: { oid } });
      if (critical && !KNOWN.has(oid)) {
        this.faults.push({ code: 'crl-critical-extension-unknown', params: { oid } });
      }
      seen.add(oid);
    }
  }

  isCritical(definition: ExtensionDefinition<unknown>): boolean {
    return this.#extensions.some(({ oid, critical }) => oid === definition.oid && critical);
  }

  /** The value, or null when absent or malformed; the latter becomes a fault. */
  read<T>(definition: ExtensionDefinition<T>): T | null {
    const extension = this.#extensions.find(({ oid }) => oid === definition.oid);
    if (!extension) return null;
    try {
      const reader = new DerReader(extension.value);
      const value = definition.decode(reader);
      reader.finish(definition.name);
      return value;
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      const params = { oid: definition.oid, reason: error.message };
      this.faults.push({ code: 'crl-extension-malformed', params });
      return null;
    }
  }
}
