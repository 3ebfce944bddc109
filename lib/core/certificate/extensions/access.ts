import { DerError, context, type DerReader } from '../../der/reader.ts';
import { readBitString, readOid } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';
import { readGeneralName, readGeneralNames } from './general-names.ts';
import { type GeneralName } from '../../name/general-name.ts';

export const ACCESS_METHOD = { ocsp: '1.3.6.1.5.5.7.48.1', caIssuers: '1.3.6.1.5.5.7.48.2' } as const;

interface AccessDescription {
  readonly method: string;
  readonly location: GeneralName;
}

/** RFC 5280 §4.2.2.1 */
export const AUTHORITY_INFO_ACCESS: ExtensionDefinition<readonly AccessDescription[]> = {
  oid: '1.3.6.1.5.5.7.1.1',
  name: 'authorityInfoAccess',
  decode(reader) {
    const list = reader.sequence('authorityInfoAccess');
    if (list.done) throw new DerError(list.offset, 'authorityInfoAccess is empty');
    const descriptions: AccessDescription[] = [];
    while (!list.done) {
      const fields = list.sequence('AccessDescription');
      descriptions.push({ method: readOid(fields, 'accessMethod'), location: readGeneralName(fields) });
      fields.finish('AccessDescription');
    }
    return descriptions;
  },
};

export interface DistributionPoint {
  readonly fullName: readonly GeneralName[] | null;
  /** Contents of nameRelativeToCRLIssuer (one RDN), undecoded, or null. */
  readonly relativeName: Uint8Array | null;
  /** Reason bits as encoded, first octet; null: all reasons. */
  readonly reasons: Uint8Array | null;
  readonly crlIssuer: readonly GeneralName[] | null;
}

/** Reads a DistributionPointName's alternatives (RFC 5280 §4.2.1.13). @throws DerError */
export function readDistributionPointName(
  reader: DerReader,
): Pick<DistributionPoint, 'fullName' | 'relativeName'> {
  const full = reader.optional(context(0, true));
  if (full) return { fullName: readGeneralNames(reader.inside(full)), relativeName: null };
  const relative = reader.expect(context(1, true), 'a distribution point name');
  return { fullName: null, relativeName: reader.contents(relative) };
}

function decodePoints(reader: DerReader): readonly DistributionPoint[] {
  const list = reader.sequence('distribution points');
  if (list.done) throw new DerError(list.offset, 'no distribution point is named');
  const points: DistributionPoint[] = [];
  while (!list.done) {
    const fields = list.sequence('a DistributionPoint');
    const nameTlv = fields.optional(context(0, true));
    const reasonsTlv = fields.optional(context(1));
    const issuerTlv = fields.optional(context(2, true));
    fields.finish('a DistributionPoint');
    const name = nameTlv
      ? readDistributionPointName(fields.inside(nameTlv))
      : { fullName: null, relativeName: null };
    points.push({
      ...name,
      reasons: reasonsTlv ? readBitString(fields, reasonsTlv).bytes : null,
      crlIssuer: issuerTlv ? readGeneralNames(fields.inside(issuerTlv)) : null,
    });
  }
  return points;
}

/** RFC 5280 §4.2.1.13 */
export const CRL_DISTRIBUTION_POINTS: ExtensionDefinition<readonly DistributionPoint[]> = {
  oid: '2.5.29.31',
  name: 'cRLDistributionPoints',
  decode: decodePoints,
};

/** RFC 5280 §4.2.1.15 */
export const FRESHEST_CRL: ExtensionDefinition<readonly DistributionPoint[]> = {
  oid: '2.5.29.46',
  name: 'freshestCRL',
  decode: decodePoints,
};
