/** Types of what `POST /api/v1/home-realm` takes and gives; see `schema/home-realm.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as homeRealm from './schema/home-realm.ts';

export type HomeRealmResult = Wire<typeof homeRealm.homeRealmResult>;

/** A user that nobody is: the look-up wants an address, and only its domain counts. */
export const madeUpUser = (domain: string): string => `chainsight@${domain}`;
