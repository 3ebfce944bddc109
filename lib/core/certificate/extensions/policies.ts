import { DerError, DerReader, TAG, context } from '../../der/reader.ts';
import { integerContents, readOid, readSmallInteger } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';

export const ANY_POLICY = '2.5.29.32.0';

/** The qualifiers of RFC 5280 §4.2.1.4: the address of a practice statement, and a notice. */
const KNOWN_QUALIFIERS: ReadonlySet<string> = new Set(['1.3.6.1.5.5.7.2.1', '1.3.6.1.5.5.7.2.2']);

/** RFC 5280 §4.2.1.4; the policy OIDs, each once. Qualifiers are not used in path validation. */
export const CERTIFICATE_POLICIES: ExtensionDefinition<readonly string[]> = {
  oid: '2.5.29.32',
  name: 'certificatePolicies',
  decode(reader) {
    const list = reader.sequence('certificatePolicies');
    if (list.done) throw new DerError(list.offset, 'certificatePolicies names no policy');
    const policies: string[] = [];
    const seen = new Set<string>();
    while (!list.done) {
      const information = list.sequence('PolicyInformation');
      const oid = readOid(information, 'policyIdentifier');
      if (!information.done) readQualifiers(information);
      information.finish('PolicyInformation');
      if (seen.has(oid)) throw new DerError(list.offset, `policy ${oid} is named twice`);
      seen.add(oid);
      policies.push(oid);
    }
    return policies;
  },
};

/** Qualifiers (OIDs) that nobody here can interpret. @param value contents of a readable extension */
export function unknownQualifiers(value: Uint8Array): readonly string[] {
  const found = new Set<string>();
  const list = new DerReader(value, 0, value.length, []).sequence('certificatePolicies');
  while (!list.done) {
    const information = list.sequence('PolicyInformation');
    readOid(information, 'policyIdentifier');
    if (!information.done) for (const oid of readQualifiers(information)) found.add(oid);
  }
  return [...found].filter((oid) => !KNOWN_QUALIFIERS.has(oid));
}

/** The qualifiers' OIDs. @throws DerError */
function readQualifiers(information: DerReader): readonly string[] {
  const list = information.sequence('policyQualifiers');
  if (list.done) throw new DerError(list.offset, 'policyQualifiers is empty');
  const oids: string[] = [];
  while (!list.done) {
    const qualifier = list.sequence('PolicyQualifierInfo');
    oids.push(readOid(qualifier, 'policyQualifierId'));
    qualifier.next();
    qualifier.finish('PolicyQualifierInfo');
  }
  return oids;
}

interface PolicyMapping {
  readonly issuer: string;
  readonly subject: string;
}

/** RFC 5280 §4.2.1.5 */
export const POLICY_MAPPINGS: ExtensionDefinition<readonly PolicyMapping[]> = {
  oid: '2.5.29.33',
  name: 'policyMappings',
  decode(reader) {
    const list = reader.sequence('policyMappings');
    if (list.done) throw new DerError(list.offset, 'policyMappings is empty');
    const mappings: PolicyMapping[] = [];
    while (!list.done) {
      const pair = list.sequence('a policy mapping');
      mappings.push({
        issuer: readOid(pair, 'issuerDomainPolicy'),
        subject: readOid(pair, 'subjectDomainPolicy'),
      });
      pair.finish('a policy mapping');
    }
    return mappings;
  },
};

interface PolicyConstraints {
  readonly requireExplicit: number | null;
  readonly inhibitMapping: number | null;
}

/** RFC 5280 §4.2.1.11; an empty SEQUENCE is decoded (both null) so that a rule can name it. */
export const POLICY_CONSTRAINTS: ExtensionDefinition<PolicyConstraints> = {
  oid: '2.5.29.36',
  name: 'policyConstraints',
  decode(reader) {
    const fields = reader.sequence('policyConstraints');
    const explicit = fields.optional(context(0));
    const mapping = fields.optional(context(1));
    fields.finish('policyConstraints');
    return {
      requireExplicit: explicit ? readSmallInteger(fields, explicit, 'requireExplicitPolicy') : null,
      inhibitMapping: mapping ? readSmallInteger(fields, mapping, 'inhibitPolicyMapping') : null,
    };
  },
};

/** RFC 5280 §4.2.1.14; SkipCerts. */
export const INHIBIT_ANY_POLICY: ExtensionDefinition<number> = {
  oid: '2.5.29.54',
  name: 'inhibitAnyPolicy',
  decode(reader) {
    const tlv = reader.expect(TAG.integer, 'inhibitAnyPolicy');
    integerContents(reader, tlv);
    return readSmallInteger(reader, tlv, 'inhibitAnyPolicy');
  },
};
