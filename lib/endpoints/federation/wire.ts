/** What `POST /api/v1/federation` takes and gives: the certificates that a federation service tells of itself. */
import type { KeyUse } from '../../core/path/types.ts';
import type { Fault, WIRE_VERSION } from '../wire.ts';

export interface FederationRequest {
  /** Host of the federation service, for example "sts.contoso.com". */
  readonly host: string;
  /** 443 when absent. */
  readonly port?: number;
}

/** Where AD FS, Entra ID and others keep their metadata. */
export const METADATA_PATH = '/FederationMetadata/2007-06/FederationMetadata.xml';

export type FederationRole =
  'security-token-service' | 'application-service' | 'identity-provider' | 'service-provider' | 'other';

/** One place of the metadata that names a certificate. */
export interface KeyPlace {
  readonly role: FederationRole;
  readonly use: KeyUse;
  /** Counts from 0 within role and use: 0 is the primary, further ones are there for a rollover. */
  readonly position: number;
}

export interface FederationCertificate {
  /** DER, base64. */
  readonly der: string;
  readonly places: readonly KeyPlace[];
}

/** The metadata's own XML signature. It says nothing of trust: the key comes with the document. */
export type MetadataSignature =
  | { readonly kind: 'none' }
  /** Fits the whole document, and the certificate that came with it. */
  | {
      readonly kind: 'valid';
      readonly certificate: string;
      /** The certificate is one of the token-signing ones. */
      readonly listed: boolean;
      /** "RSA-SHA256" …, null when not one of the usual. */
      readonly algorithm: string | null;
      /** SHA-1 was used in it, for which another document with the same signature can be made. */
      readonly sha1: boolean;
    }
  /** The document was changed after signing. */
  | { readonly kind: 'invalid'; readonly certificate: string | null }
  /** Made with a method that nothing here evaluates. */
  | { readonly kind: 'unsupported' }
  /** There is a signature, but not in the form that covers the whole document. */
  | { readonly kind: 'unusable' }
  /** There is no metadata: certificates were given by themselves. */
  | { readonly kind: 'not-checked' };

export interface FederationMetadata {
  /** Each certificate once, in the order of first mention. */
  readonly certificates: readonly FederationCertificate[];
  readonly signature: MetadataSignature;
}

export interface FederationResult extends FederationMetadata {
  readonly version: typeof WIRE_VERSION;
  readonly ok: true;
  readonly asked: { readonly host: string; readonly port: number };
  readonly address: string;
  /** ISO 8601 UTC, by the server's clock. */
  readonly observedAt: string;
}

export type MetadataProblem =
  | 'not-xml'
  /** Has a document type: entities and external references are not wanted here. */
  | 'document-type'
  | 'too-deep'
  | 'too-large'
  /** More elements, attributes, prefixes or certificates than any real metadata. */
  | 'too-many-parts'
  /** Reading it took more time or memory than any real metadata does. */
  | 'too-costly'
  /** No EntityDescriptor of SAML 2.0. */
  | 'no-entity'
  | 'no-certificates';

export type FederationFault =
  | Fault
  | { readonly code: 'http-status'; readonly status: number }
  | { readonly code: 'answer-too-large'; readonly limit: number }
  | { readonly code: 'not-metadata'; readonly problem: MetadataProblem };

export interface FederationFailure {
  readonly version: typeof WIRE_VERSION;
  readonly ok: false;
  readonly error: { readonly fault: FederationFault; readonly message: string; readonly advice: string };
}

export type FederationAnswer = FederationResult | FederationFailure;
