import { PROTOCOL_IDS } from '../../../endpoints/wire.ts';
import {
  constant,
  der,
  flag,
  list,
  number,
  object,
  oneOfTexts,
  orNull,
  ref,
  text,
  whole,
  type JsonSchema,
} from './json-schema.ts';

const chain = list(
  der('One certificate, DER.'),
  'The Certificate message, in served order, nothing left out.',
);
const host = { type: 'string', minLength: 1, maxLength: 1_000 } as const;

export const endpointSchemas: Readonly<Record<string, JsonSchema>> = {
  EndpointRequest: object(
    {
      host: { ...host, description: 'DNS name in any script, or IP address.' },
      port: { ...whole('443 when absent, or the port of the protocol.'), minimum: 1, maximum: 65_535 },
      protocol: oneOfTexts(PROTOCOL_IDS, 'How TLS starts; chosen from the port when absent.'),
      sni: orNull({ ...host, description: 'Name for SNI when it is not the host; null sends none.' }),
      thorough: flag(
        'Also ask for SCTs, for the chain without SNI and for that of the other kind of key (three more connections); default true.',
      ),
    },
    ['port', 'protocol', 'sni', 'thorough'],
  ),
  EndpointResult: object(
    {
      version: constant(1),
      ok: constant(true),
      asked: object({
        host: text('A-label in lower case, or canonical address.'),
        port: whole(),
        protocol: oneOfTexts(PROTOCOL_IDS),
        sni: orNull(text('The SNI sent.')),
      }),
      observedAt: { type: 'string', format: 'date-time', description: "The server's clock, UTC." },
      addresses: { ...list(ref('AddressAnswer'), "In the resolver's order."), minItems: 1 },
      notTried: list(text(), 'Addresses of the name beyond the bound.'),
      through: text('The proxy that the connections went through; absent: they were direct.'),
    },
    ['through'],
  ),
  AddressAnswer: {
    oneOf: [
      object({ address: text(), ok: constant(true), capture: ref('Capture') }),
      object({ address: text(), ok: constant(false), error: ref('FaultAnswer') }),
    ],
  },
  Capture: object({
    tlsVersion: text('For example "TLSv1.3".'),
    cipher: text('IANA name of the cipher suite.'),
    group: orNull(text('Key-exchange group; null for RSA key transport.')),
    alpn: orNull(text('Application protocol chosen.')),
    chain,
    staple: orNull(der('Stapled OCSP response (RFC 6066 §8), DER.')),
    scts: orNull(list(der('One SCT (RFC 6962 §3.2).'), 'SCTs sent in the handshake.')),
    clientCertificateRequested: flag(),
    clientCertificate: orNull(ref('ClientCertificateRequest')),
    handshake: ref('HandshakeOutcome'),
    legacy: flag('Only old versions and ciphers were accepted.'),
    smallHelloOnly: flag('A ClientHello of more than one segment was not answered; a small one was.'),
    withoutSni: orNull(ref('WithoutSni')),
    otherKey: orNull(ref('OtherKey')),
    timings: object({
      connectMs: number(),
      starttlsMs: number(),
      handshakeMs: number(),
    }),
  }),
  ClientCertificateRequest: {
    ...object({
      issuers: list(
        der('One Name (RFC 5280 §4.1.2.4), DER.'),
        'The authorities named, at most 1,000; none: any.',
      ),
      total: whole('How many are named.'),
      bytes: whole('Octets of the list of names.'),
    }),
    description: 'What the server said when it asked for a client certificate.',
  },
  HandshakeOutcome: {
    description: 'How the handshake went on after the certificates had come.',
    oneOf: [
      object({ kind: oneOfTexts(['completed', 'closed', 'timeout']) }),
      object({ kind: constant('alert'), alert: whole(), name: text() }),
      object({ kind: constant('failed'), reason: text() }),
    ],
  },
  OtherKey: {
    ...object({
      keyType: oneOfTexts(['rsa', 'ecdsa']),
      chain: orNull(chain),
    }),
    description: 'What a client gets that takes no key but of this kind; null: the server has none.',
  },
  WithoutSni: {
    description: 'What a client gets that names no host.',
    oneOf: [
      object({ kind: constant('same') }),
      object({ kind: constant('different'), chain }),
      object({ kind: constant('fault'), error: ref('FaultAnswer') }),
    ],
  },
  Health: object({
    status: constant('ok'),
    apiVersion: constant(1),
    running: whole('Checks that run now.'),
    waiting: whole('Checks that wait for a free place.'),
  }),
  Ready: object({
    status: oneOfTexts(['ready', 'not-ready']),
    apiVersion: constant(1),
    checks: object({
      database: { type: 'boolean', description: 'The database of links takes writes.' },
      dataFolder: { type: 'boolean', description: 'The data folder is there and can be written to.' },
      slots: { type: 'boolean', description: 'A place for a check is free.' },
    }),
    counters: object({
      running: whole('Checks that run now.'),
      waiting: whole('Checks that wait for a free place.'),
      refused: whole('Requests refused since the start: over a rate, or no room to wait.'),
      overdue: whole('Checks since the start that came to no end in time.'),
      decodeCut: whole('Answers since the start whose reading was ended over a limit.'),
    }),
  }),
};
