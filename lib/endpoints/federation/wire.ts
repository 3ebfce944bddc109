/** Types of what `POST /api/v1/federation` takes and gives; see `../schema/federation.ts`. */
import type { Wire } from '../../wire/parts.ts';
import type * as federation from '../schema/federation.ts';
import type { federationRequest } from '../schema/request.ts';

export type FederationRequest = Wire<typeof federationRequest>;
export type KeyPlace = Wire<typeof federation.keyPlace>;
export type FederationRole = KeyPlace['role'];
export type FederationCertificate = Wire<typeof federation.federationCertificate>;
export type MetadataSignature = Wire<typeof federation.metadataSignature>;
export type FederationMetadata = Wire<typeof federation.federationMetadata>;
export type FederationResult = Wire<typeof federation.federationResult>;
export type MetadataProblem = Wire<typeof federation.metadataProblem>;
export type FederationFault = Wire<typeof federation.federationFault>;
export type FederationFailure = Wire<typeof federation.federationFailure>;
export type FederationAnswer = FederationResult | FederationFailure;
