/** The two kinds of client that we are: a modern one, and one old enough for Lync 2010 era servers. */
import { constants } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';

export type Era = 'modern' | 'legacy';

/** TLS 1.3 suites that `protection.ts` can open; CCM is never offered. */
const TLS13_SUITES = 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256';

/**
 * The older client offers no group of ML-KEM, so that its hello fits in one segment: what a client before 2024
 * sends, and all that some servers and devices can take.
 */
const CLASSICAL_GROUPS = 'X25519:P-256:P-384:P-521';

/** Servers without RFC 5746 are looked at, too: nothing secret is ever sent to them. */
const secureOptions = constants.SSL_OP_LEGACY_SERVER_CONNECT;

/**
 * No trust store is loaded (`ca: []`): who is trusted is decided elsewhere, from the bytes. Security
 * level 0 keeps OpenSSL from turning away weak keys and digests, which are what we came to see.
 */
const contexts: Readonly<Record<Era, SecureContext>> = {
  modern: createSecureContext({
    ca: [],
    minVersion: 'TLSv1.2',
    ciphers: `${TLS13_SUITES}:DEFAULT:!PSK:!SRP:@SECLEVEL=0`,
    secureOptions,
  }),
  legacy: createSecureContext({
    ca: [],
    minVersion: 'TLSv1',
    ciphers: `${TLS13_SUITES}:ALL:!aNULL:!PSK:!SRP:@SECLEVEL=0`,
    ecdhCurve: CLASSICAL_GROUPS,
    secureOptions,
  }),
};

export const contextOf = (era: Era): SecureContext => contexts[era];
