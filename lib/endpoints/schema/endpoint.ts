/** `POST /api/v1/endpoint`: what an endpoint sends. Nothing else that a peer sent is ever in here. */
import * as v from 'valibot';
import {
  der,
  flag,
  list,
  number,
  oneOf,
  optional,
  orNull,
  text,
  time,
  whole,
  type NamedSchemas,
} from '../../wire/parts.ts';
import { PROTOCOL_IDS, WIRE_VERSION } from '../api.ts';
import { faultAnswer } from './fault.ts';
import { endpointRequest } from './request.ts';

const chain = list(
  der('One certificate, DER.'),
  'The Certificate message, in served order, nothing left out.',
);

/** A CertificateRequest (RFC 8446 §4.3.2, RFC 5246 §7.4.4). */
const clientCertificateRequest = v.pipe(
  v.strictObject({
    issuers: list(
      der('One Name (RFC 5280 §4.1.2.4), DER.'),
      'The authorities named, at most 1,000; none: any.',
    ),
    total: whole('How many are named.'),
    bytes: whole('Octets of the list of names.'),
    schemes: orNull(
      list(whole(), 'SignatureSchemes taken (RFC 8446 §4.2.3), at most 100; null before TLS 1.2.'),
    ),
    types: orNull(
      list(whole(), 'ClientCertificateTypes taken (RFC 5246 §7.4.4); null in TLS 1.3, which has none.'),
    ),
  }),
  v.description('What the server said when it asked for a client certificate.'),
);

export const handshakeOutcome = v.pipe(
  v.variant('kind', [
    // `timeout`: the server sent its certificates but did not finish in time.
    v.strictObject({ kind: v.picklist(['completed', 'closed', 'timeout']) }),
    // The server sent an alert after its certificates (for example because we had no client certificate).
    v.strictObject({ kind: v.literal('alert'), alert: whole(), name: text() }),
    // Our side gave up after the certificates came; `reason` is OpenSSL's code, or NOT_FINISHED.
    v.strictObject({ kind: v.literal('failed'), reason: text() }),
  ]),
  v.description('How the handshake went on after the certificates had come.'),
);

const otherKey = v.pipe(
  v.strictObject({ keyType: oneOf(['rsa', 'ecdsa']), chain: orNull(chain) }),
  v.description('What a client gets that takes no key but of this kind; null: the server has none.'),
);

export const withoutSni = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('same') }),
    v.strictObject({ kind: v.literal('different'), chain }),
    v.strictObject({ kind: v.literal('fault'), error: faultAnswer }),
  ]),
  v.description('What a client gets that names no host.'),
);

/** What one address sent. */
export const capture = v.strictObject({
  tlsVersion: text('For example "TLSv1.3".'),
  cipher: text('IANA name of the cipher suite.'),
  // "X25519", "secp256r1", "ffdhe2048", "dh-2048".
  group: orNull(text('Key-exchange group; null for RSA key transport.')),
  alpn: orNull(text('Application protocol chosen.')),
  // With duplicates, strangers and roots.
  chain,
  staple: orNull(der('Stapled OCSP response (RFC 6066 §8), DER.')),
  // Null when none were sent.
  scts: orNull(list(der('One SCT (RFC 6962 §3.2).'), 'SCTs sent in the handshake.')),
  clientCertificateRequested: flag(),
  // Null when the server did not ask.
  clientCertificate: orNull(clientCertificateRequest),
  handshake: handshakeOutcome,
  legacy: flag('Only old versions and ciphers were accepted.'),
  // Such a hello carries a key of ML-KEM.
  smallHelloOnly: flag('A ClientHello of more than one segment was not answered; a small one was.'),
  // These two are null when not asked.
  withoutSni: orNull(withoutSni),
  otherKey: orNull(otherKey),
  timings: v.strictObject({ connectMs: number(), starttlsMs: number(), handshakeMs: number() }),
});

export const addressAnswer = v.variant('ok', [
  v.strictObject({ address: text(), ok: v.literal(true), capture }),
  v.strictObject({ address: text(), ok: v.literal(false), error: faultAnswer }),
]);

export const endpointResult = v.strictObject({
  version: v.literal(WIRE_VERSION),
  ok: v.literal(true),
  asked: v.strictObject({
    host: text('A-label in lower case, or canonical address.'),
    port: whole(),
    protocol: oneOf(PROTOCOL_IDS),
    // IP addresses have none: RFC 6066 §3.
    sni: orNull(text('The SNI sent.')),
  }),
  observedAt: time("The server's clock, UTC."),
  addresses: v.pipe(v.array(addressAnswer), v.minLength(1), v.description("In the resolver's order.")),
  notTried: list(text(), 'Addresses of the name beyond the bound.'),
  // host:port
  through: optional(text('The proxy that the connections went through; absent: they were direct.')),
});

export const endpointSchemas = {
  EndpointRequest: endpointRequest,
  EndpointResult: endpointResult,
  AddressAnswer: addressAnswer,
  Capture: capture,
  ClientCertificateRequest: clientCertificateRequest,
  HandshakeOutcome: handshakeOutcome,
  OtherKey: otherKey,
  WithoutSni: withoutSni,
} satisfies NamedSchemas;
