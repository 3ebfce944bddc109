/** Types of what `POST /api/v1/renewal-window` takes and gives; see `schema/renewal-window.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as renewal from './schema/renewal-window.ts';
import type { renewalWindowRequest } from './schema/request.ts';

export type RenewalWindowRequest = Wire<typeof renewalWindowRequest>;
export type WindowFault = Wire<typeof renewal.windowFault>;
export type RenewalWindow = Wire<typeof renewal.renewalWindow>;
export type RenewalWindowResult = Wire<typeof renewal.renewalWindowResult>;
