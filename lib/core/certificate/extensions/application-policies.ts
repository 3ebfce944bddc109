import { DerError, TAG } from '../../der/reader.ts';
import { readOid } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';
import { EKU } from './extended-key-usage.ts';
import { APPLICATION_POLICIES } from './registry.ts';

/** Microsoft's word for any purpose (XCN_OID_ANY_APPLICATION_POLICY of certenroll.h). */
const ANY_APPLICATION_POLICY = '1.3.6.1.4.1.311.10.12.1';

/**
 * Purposes as Microsoft's templates write them: encoded as certificatePolicies are, qualifiers and all, with the
 * OIDs of extKeyUsage. Windows takes them for purposes where extKeyUsage is absent; nobody else reads them.
 */
export const MS_APPLICATION_POLICIES: ExtensionDefinition<readonly string[]> = {
  oid: APPLICATION_POLICIES,
  name: 'microsoftApplicationPolicies',
  decode(reader) {
    const list = reader.sequence('the application policies');
    if (list.done) throw new DerError(list.offset, 'there is no application policy');
    const purposes: string[] = [];
    while (!list.done) {
      const policy = list.inside(list.expect(TAG.sequence, 'an application policy'));
      const oid = readOid(policy, 'an application policy');
      purposes.push(oid === ANY_APPLICATION_POLICY ? EKU.any : oid);
    }
    return purposes;
  },
};
