/**
 * What servers say before and during TLS, mutated: the answers of every protocol that begins in the clear, the
 * request for a client certificate, the answers of discovery services and of the home-realm look-up. A reader takes
 * them or names their fault; anything else is a defect.
 */
import { Duplex } from 'node:stream';
import { DialogueEnd, PlainChannel } from '#lib/server/starttls/channel.ts';
import type { Dialogue } from '#lib/server/starttls/dialogue.ts';
import { readDiscoveryAnswer } from '#lib/server/discovery/answers.ts';
import { readRealm } from '#lib/server/discovery/home-realm.ts';
import { ftp } from '#lib/server/starttls/ftp.ts';
import { imap } from '#lib/server/starttls/imap.ts';
import { ldap } from '#lib/server/starttls/ldap.ts';
import { mysql } from '#lib/server/starttls/mysql.ts';
import { nntp } from '#lib/server/starttls/nntp.ts';
import { pop3 } from '#lib/server/starttls/pop3.ts';
import { postgres } from '#lib/server/starttls/postgres.ts';
import { rdp } from '#lib/server/starttls/rdp.ts';
import { sieve } from '#lib/server/starttls/sieve.ts';
import { lmtp, smtp } from '#lib/server/starttls/smtp.ts';
import { xmppClient } from '#lib/server/starttls/xmpp.ts';
import { tds, TdsStream } from '#lib/server/starttls/tds.ts';
import { MalformedError } from '#lib/core/tls/bytes.ts';
import { readCertificateRequest12, readCertificateRequest13 } from '#lib/core/tls/messages.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

interface ReaderFailure {
  readonly reader: string;
  readonly error: string;
  /** Base64 of what was read, to be replayed. */
  readonly read: string;
}

interface ReadersSummary {
  readonly inputs: number;
  /** Inputs that were taken as they should be, by reader. */
  readonly taken: Readonly<Record<string, number>>;
  readonly failures: readonly ReaderFailure[];
}

/** The reading side of a connection that says this and ends; what is written to it is lost. */
class Script extends Duplex {
  constructor(bytes: Uint8Array) {
    super();
    if (bytes.length > 0) this.push(bytes);
    this.push(null);
  }

  override _read(): void {
    // All was said at the start.
  }

  override _write(_chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    done();
  }
}

/** Takes the bytes, or throws what a reader may throw. */
type Reader = (bytes: Uint8Array) => Promise<void> | void;

const spoken =
  (dialogue: Dialogue): Reader =>
  (bytes) =>
    dialogue(new PlainChannel(new Script(bytes)), 'fuzz.test');

async function throughTds(bytes: Uint8Array): Promise<void> {
  let unwrapped = 0;
  for await (const chunk of new TdsStream(new Script(bytes))) unwrapped += (chunk as Buffer).length;
  if (unwrapped > bytes.length) throw new Error('more came out than went in');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...said: readonly string[]): Uint8Array => utf8(said.map((line) => `${line}\r\n`).join(''));

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));

/** CN=User. */
const NAME = '300f310d300b06035504030c0455736572';
/** CertificateRequest with RSA and ECDSA, three schemes, two names. */
const REQUEST_12 = `02 01 40 00 06 0403 0804 0401 00 26 0011 ${NAME} 0011 ${NAME}`;
/** The same as extensions: signature_algorithms and certificate_authorities. */
const REQUEST_13 = `00 0038 000d 0008 0006 0403 0804 0401 002f 0028 0026 0011 ${NAME} 0011 ${NAME}`;

const READERS: Readonly<Record<string, { readonly read: Reader; readonly samples: readonly Uint8Array[] }>> =
  {
    rdp: {
      read: spoken(rdp),
      samples: [
        hex('030000130ed000001234000200080001000000'),
        hex('030000130ed000001234000300080005000000'),
        hex('0300000b06d00000123400'),
      ],
    },
    tds: {
      read: spoken(tds),
      samples: [
        hex('0401001a 00000100 00000b0006 0100110001 ff 0f0007d00000 01'),
        hex('0401001a 00000100 00000b0006 0100110001 ff 0f0007d00000 02'),
      ],
    },
    'tds-stream': {
      read: throughTds,
      samples: [hex('1201000d000000001603030000'), hex('0401000a000000001603'), hex('16030300021234')],
    },
    mysql: {
      read: spoken(mysql),
      samples: [
        // 8.0.36, thread 8, the first half of the challenge, all capabilities.
        hex('21000000 0a 382e302e333600 08000000 4142434445464748 00 ffff 21 0200 ffdf 15 00000000'),
        hex('160000 00 ff1004546f6f206d616e7920636f6e6e656374696f6e'),
      ],
    },
    postgres: { read: spoken(postgres), samples: [hex('53'), hex('4e'), hex('4500000008')] },
    smtp: {
      read: spoken(smtp),
      samples: [
        lines('220 mail.fuzz.test ESMTP', '250-mail.fuzz.test', '250-SIZE 1', '250 STARTTLS', '220 2.0.0 Go'),
        lines('220-a', '220 b', '250 STARTTLS', '454 4.7.0 TLS not available'),
      ],
    },
    lmtp: {
      read: spoken(lmtp),
      samples: [
        lines('220 fuzz.test LMTP', '250-fuzz.test', '250-PIPELINING', '250 STARTTLS', '220 Go ahead'),
      ],
    },
    nntp: {
      read: spoken(nntp),
      samples: [lines('200 fuzz.test ready', '382 Continue'), lines('201 no posting', '580 Can not')],
    },
    sieve: {
      read: spoken(sieve),
      samples: [
        lines('"IMPLEMENTATION" "fuzz"', '"SASL" ""', '"STARTTLS"', 'OK "ready"', 'OK "Begin"'),
        lines('"STARTTLS"', 'OK', 'NO (QUOTA) "no"'),
      ],
    },
    imap: {
      read: spoken(imap),
      samples: [lines('* OK [CAPABILITY IMAP4rev1] fuzz', '* CAPABILITY IMAP4rev1', 'a1 OK Begin')],
    },
    pop3: { read: spoken(pop3), samples: [lines('+OK POP3 ready <1@fuzz.test>', '+OK Begin TLS')] },
    ftp: { read: spoken(ftp), samples: [lines('120 soon', '220-a', ' b', '220 fuzz', '234 Proceed')] },
    ldap: {
      read: spoken(ldap),
      samples: [hex('300c020101 7807 0a0100 0400 0400'), hex('3084000000 0c 020101 7807 0a0134 0400 0400')],
    },
    xmpp: {
      read: spoken(xmppClient),
      samples: [
        utf8(
          "<?xml version='1.0'?><stream:stream id='1'><stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>" +
            "</stream:features><proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
        ),
      ],
    },
    'discovery-answer': {
      read: (bytes) => void readDiscoveryAnswer(Buffer.from(bytes).toString('utf8')),
      samples: [
        '{"_links":{"user":{"href":"https://pool.test/user"},"redirect":{"href":"https://other.test/"}}}',
        '{"Protocol":"AutodiscoverV1","Url":"https://mail.test/a.xml"}',
        '<A><Link token="Redirect" href="https://q.test/?a&amp;b"/><RedirectUrl>https://n.test/</RedirectUrl></A>',
      ].map(utf8),
    },
    'home-realm': {
      read: (bytes) => void readRealm(Buffer.from(bytes).toString('utf8')),
      samples: [
        '{"account_type":"Federated","federation_active_auth_url":"https://sts.fuzz.test/adfs"}',
        '{"account_type":"Managed"}',
      ].map(utf8),
    },
    'certificate-request-12': {
      read: (bytes) => void readCertificateRequest12(bytes, 0x0303),
      samples: [hex(REQUEST_12), hex('0101 0000')],
    },
    'certificate-request-13': {
      read: (bytes) => void readCertificateRequest13(bytes),
      samples: [hex(REQUEST_13), hex('00 0000')],
    },
  };

/** Reads `inputs` mutated answers, of every reader in turn; one in ten as it should be. */
export async function fuzzReaders({
  seed,
  inputs,
}: {
  readonly seed: number;
  readonly inputs: number;
}): Promise<ReadersSummary> {
  const random = new Random(seed);
  const failures: ReaderFailure[] = [];
  const taken: Record<string, number> = {};
  const all = Object.entries(READERS);
  for (let input = 0; input < inputs; input++) {
    const [reader, { read, samples }] = random.pick(all);
    const sample = random.pick(samples);
    const bytes = random.below(10) === 0 ? sample : mutate(sample, random);
    try {
      await read(bytes);
      taken[reader] = (taken[reader] ?? 0) + 1;
    } catch (error) {
      if (error instanceof DialogueEnd || error instanceof MalformedError) continue;
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({ reader, error: text, read: Buffer.from(bytes).toString('base64') });
    }
  }
  return { inputs, taken, failures };
}
