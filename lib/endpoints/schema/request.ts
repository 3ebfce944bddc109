/** What request bodies are made of, with the words that a caller gets when a part does not fit. */
import * as v from 'valibot';
import { PROTOCOL_IDS } from '../api.ts';

/** Longest host text taken; DNS allows 253 octets, other scripts take fewer characters than that. */
const HOST_CHARACTERS = 1_000;

const host = (description: string) =>
  v.pipe(
    v.string('must be a text'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(HOST_CHARACTERS, 'is too long'),
    v.description(description),
  );

const port = (description: string) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(1, 'must be at least 1'),
    v.maxValue(65_535, 'must be at most 65535'),
    v.description(description),
  );

/** Words for an object that is none, or has too few or too many fields. */
export const shape = (issue: v.StrictObjectIssue): string =>
  issue.expected === 'never' ? 'is not a known field' : 'is missing, or the body is no object';

/** Body of `POST /api/v1/endpoint`. */
export const endpointRequest = v.strictObject(
  {
    host: host('DNS name in any script, or IP address.'),
    port: v.exactOptional(port('443 when absent, or the port of the protocol.')),
    protocol: v.exactOptional(
      v.pipe(
        v.picklist(PROTOCOL_IDS, `must be one of ${PROTOCOL_IDS.join(', ')}`),
        v.description('How TLS starts; chosen from the port when absent.'),
      ),
    ),
    sni: v.exactOptional(v.nullable(host('Name for SNI when it is not the host; null sends none.'))),
    thorough: v.exactOptional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description(
          'Also ask for SCTs, for the chain without SNI and for that of the other kind of key (two more connections, up to four where those differ); default true.',
        ),
      ),
    ),
  },
  shape,
);

/** Body of `POST /api/v1/discover`: a sign-in (SIP, mail or UPN) domain. */
export const discoverRequest = v.strictObject({ domain: host('For example "contoso.com".') }, shape);

/** Body of `POST /api/v1/home-realm`. */
export const homeRealmRequest = v.strictObject({ domain: host('For example "contoso.com".') }, shape);

/** Body of `POST /api/v1/federation`. */
export const federationRequest = v.strictObject(
  {
    host: host('Host of the federation service.'),
    port: v.exactOptional(port('443 when absent.')),
  },
  shape,
);

/** Body of `POST /api/v1/dns`. */
export const dnsRequest = v.strictObject(
  {
    host: host('DNS name in any script.'),
    port: v.exactOptional(port('Port of the service whose TLSA records are wanted; 443 when absent.')),
    mail: v.exactOptional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description('Also ask for the mail exchangers of the name, and for their TLSA records on port 25.'),
      ),
    ),
  },
  shape,
);

/** Longest organisation taken; RFC 5280 allows 64 characters, real ones have more. */
const ORGANISATION_CHARACTERS = 300;
/** "keyIdentifier.serial", each base64url; both have some 20 octets. */
const RENEWAL_ID = /^[A-Za-z0-9_-]{1,100}\.[A-Za-z0-9_-]{1,100}$/;

/** Body of `POST /api/v1/renewal-window`. */
export const renewalWindowRequest = v.strictObject(
  {
    certificate: v.pipe(
      v.string('must be a text'),
      v.regex(RENEWAL_ID, 'is not an id as RFC 9773 has it'),
      v.description(
        'Id of the certificate (RFC 9773 §4.1): key identifier of its issuer, dot, serial number.',
      ),
    ),
    organisation: v.pipe(
      v.string('must be a text'),
      v.minLength(1, 'must not be empty'),
      v.maxLength(ORGANISATION_CHARACTERS, 'is too long'),
      v.description('Organisation of the issuer, which says whose service to ask.'),
    ),
  },
  shape,
);
