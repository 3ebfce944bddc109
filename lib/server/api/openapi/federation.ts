import {
  constant,
  der,
  flag,
  list,
  object,
  oneOfTexts,
  orNull,
  ref,
  text,
  whole,
  type JsonSchema,
} from './json-schema.ts';

export const federationSchemas: Readonly<Record<string, JsonSchema>> = {
  FederationRequest: object(
    {
      host: {
        type: 'string',
        minLength: 1,
        maxLength: 1_000,
        description: 'Host of the federation service.',
      },
      port: { ...whole('443 when absent.'), minimum: 1, maximum: 65_535 },
    },
    ['port'],
  ),
  FederationResult: object({
    version: constant(1),
    ok: constant(true),
    asked: object({ host: text(), port: whole() }),
    address: text('The address that answered.'),
    observedAt: { type: 'string', format: 'date-time' },
    certificates: list(ref('FederationCertificate'), 'Each certificate once, in the order of first mention.'),
    signature: ref('MetadataSignature'),
  }),
  FederationCertificate: object({
    der: der('One certificate, DER.'),
    places: list(
      object({
        role: oneOfTexts([
          'security-token-service',
          'application-service',
          'identity-provider',
          'service-provider',
          'other',
        ]),
        use: oneOfTexts(['signing', 'encryption', 'both']),
        position: whole('0: primary; more: for a rollover.'),
      }),
    ),
  }),
  MetadataSignature: {
    description: "The metadata's own XML signature. Its key comes with the document and proves no origin.",
    oneOf: [
      object({ kind: oneOfTexts(['none', 'unusable', 'unsupported', 'not-checked']) }),
      object({
        kind: constant('valid'),
        certificate: der('The certificate that signed.'),
        listed: flag('It is one of the token-signing certificates.'),
        algorithm: orNull(text()),
        sha1: flag('SHA-1 was used in it.'),
      }),
      object({ kind: constant('invalid'), certificate: orNull(der('The certificate named.')) }),
    ],
  },
  FederationFailure: object({
    version: constant(1),
    ok: constant(false),
    error: object({
      fault: {
        oneOf: [
          ref('Fault'),
          object({ code: constant('http-status'), status: whole() }),
          object({ code: constant('answer-too-large'), limit: whole() }),
          object({
            code: constant('not-metadata'),
            problem: oneOfTexts([
              'not-xml',
              'document-type',
              'too-deep',
              'too-large',
              'too-many-parts',
              'too-costly',
              'no-entity',
              'no-certificates',
            ]),
          }),
        ],
      },
      message: text(),
      advice: text(),
    }),
  }),
};
