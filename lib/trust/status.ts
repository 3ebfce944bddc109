/** Types of what `GET /api/v1/trust/status` tells pages of the root lists; see `schema.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as schema from './schema.ts';

export type EnterpriseState = Wire<typeof schema.enterpriseState>;
export type LibraryState = Wire<typeof schema.libraryState>;
export type FetchableList = Wire<typeof schema.fetchableList>;
export type SourceFault = Wire<typeof schema.sourceFault>;
export type SourceFailure = Wire<typeof schema.sourceFailure>;
export type ListNote = Wire<typeof schema.listNote>;
export type PassedOver = Wire<typeof schema.passedOver>;
export type TrustStatus = Wire<typeof schema.trustStatus>;
export type FetchAnswer = Wire<typeof schema.trustFetch>;
