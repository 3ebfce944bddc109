/** Names and numbers of the API that programs need while they run. Its shapes are in `schema/`, their types in `wire.ts`. */
import { PROTOCOLS, type TargetProtocol } from '../core/input/schemes.ts';

export const WIRE_VERSION = 1;

/** How TLS starts on a connection: at once, or after a plain dialogue (STARTTLS and its likes). */
export const PROTOCOL_IDS = Object.keys(PROTOCOLS) as [TargetProtocol, ...TargetProtocol[]];

/**
 * Clients that get another list than the rest: those that take no key but of one kind, and those that name no host.
 * Each client's profile says whether it is one of them.
 */
export const HELLOS = ['rsa-only', 'ecdsa-only', 'without-name'] as const;
export type Hello = (typeof HELLOS)[number];

/** Where AD FS, Entra ID and others keep their metadata. */
export const METADATA_PATH = '/FederationMetadata/2007-06/FederationMetadata.xml';

export const CT_LOGS_PATH = '/api/v1/ct-logs';

/** What the relay may be asked for; anything else that an address holds is refused and never passed on. */
export const EXPECTATIONS = ['certificate', 'crl', 'ocsp'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** What the bytes of a wrong answer look like. Nothing of the bytes themselves is told. */
export const FOUND = ['empty', 'web-page', 'text', 'pem', 'certificate', 'crl', 'ocsp', 'other'] as const;
export type Found = (typeof FOUND)[number];

/** Name of the response header with a `RelayedHeader` as JSON (ASCII). */
export const RELAY_HEADER = 'chainsight-relay';

/** Longest address that the relay takes; the longest in use (LDAP with a whole distinguished name) have some 300. */
export const RELAY_URL_CHARACTERS = 2_000;
