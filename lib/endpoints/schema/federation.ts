/** `POST /api/v1/federation`: the certificates that a federation service tells of itself. */
import * as v from 'valibot';
import { der, flag, list, oneOf, orNull, text, time, whole, type NamedSchemas } from '../../wire/parts.ts';
import { WIRE_VERSION } from '../api.ts';
import { fault } from './fault.ts';
import { federationRequest } from './request.ts';

/** One place of the metadata that names a certificate. */
export const keyPlace = v.strictObject({
  role: oneOf([
    'security-token-service',
    'application-service',
    'identity-provider',
    'service-provider',
    'other',
  ]),
  use: oneOf(['signing', 'encryption', 'both']),
  // Counts from 0 within role and use.
  position: whole('0: primary; more: for a rollover.'),
});

export const federationCertificate = v.strictObject({
  der: der('One certificate, DER.'),
  places: list(keyPlace),
});

export const metadataSignature = v.pipe(
  v.variant('kind', [
    // `unusable`: there is one, but not in the form that covers the whole document. `unsupported`: made with a
    // method that nothing here evaluates. `not-checked`: there is no metadata, certificates were given by themselves.
    v.strictObject({ kind: v.picklist(['none', 'unusable', 'unsupported', 'not-checked']) }),
    // Fits the whole document, and the certificate that came with it.
    v.strictObject({
      kind: v.literal('valid'),
      certificate: der('The certificate that signed.'),
      listed: flag('It is one of the token-signing certificates.'),
      // "RSA-SHA256" …, null when not one of the usual.
      algorithm: orNull(text()),
      // Another document with the same signature can be made.
      sha1: flag('SHA-1 was used in it.'),
    }),
    // The document was changed after signing.
    v.strictObject({ kind: v.literal('invalid'), certificate: orNull(der('The certificate named.')) }),
  ]),
  v.description("The metadata's own XML signature. Its key comes with the document and proves no origin."),
);

const certificates = list(federationCertificate, 'Each certificate once, in the order of first mention.');

export const federationMetadata = v.strictObject({ certificates, signature: metadataSignature });

export const federationResult = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(true),
  asked: v.strictObject({ host: text(), port: whole() }),
  address: text('The address that answered.'),
  observedAt: time(),
  ...federationMetadata.entries,
});

export const metadataProblem = oneOf([
  'not-xml',
  // Has a document type: entities and external references are not wanted here.
  'document-type',
  'too-deep',
  'too-large',
  // More elements, attributes, prefixes or certificates than any real metadata.
  'too-many-parts',
  // Reading it took more time or memory than any real metadata does.
  'too-costly',
  // No EntityDescriptor of SAML 2.0.
  'no-entity',
  'no-certificates',
]);

export const federationFault = v.union([
  fault,
  v.strictObject({ code: v.literal('http-status'), status: whole() }),
  v.strictObject({ code: v.literal('answer-too-large'), limit: whole() }),
  v.strictObject({ code: v.literal('not-metadata'), problem: metadataProblem }),
]);

export const federationFailure = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(false),
  error: v.strictObject({ fault: federationFault, message: text(), advice: text() }),
});

export const federationSchemas = {
  FederationRequest: federationRequest,
  FederationResult: federationResult,
  FederationCertificate: federationCertificate,
  MetadataSignature: metadataSignature,
  FederationFailure: federationFailure,
} satisfies NamedSchemas;
