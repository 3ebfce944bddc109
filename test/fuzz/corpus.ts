/** What is mutated: chains that carry every extension the engine reads, and all that comes beside chains. */
import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { createAuthority, dns, issue, issueAuthority, type CertificateOptions } from '#lib/cli/pki.ts';
import { tlv } from '#lib/cli/pki/der.ts';
import type { CtLog } from '#lib/core/transparency/log-list.ts';
import type { Credentials } from '#lib/share/envelope.ts';
import { encodePayload } from '#lib/share/payload.ts';
import { sealResult } from '#lib/share/share.ts';
import { packetsOf, pcapng } from '#test/core/capture/make-capture.ts';
import { cabinet, dump, mail, record, registry, tape, tlsMessage, xxd } from '#test/core/input/packing.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { makeLog, makeSct, sctList } from '#test/core/transparency/make-sct.ts';
import { recordHandshake, serveTls } from '#test/server/support/recorder.ts';
import { makePki } from '#test/server/support/pki.ts';
import { makeResult } from '#test/share/samples.ts';
import { metadata, signMetadata } from '#test/support/signed-metadata.ts';

const DATES = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const HOST = 'fuzz.example.com';
const STAMPED = new Date('2026-01-02T00:00:00Z');

export interface Seed {
  /** Leaf first. */
  readonly chain: readonly Uint8Array[];
  readonly root: Uint8Array;
  readonly host: string;
  /** Of the leaf, by its issuer: a CRL, an OCSP response, and timestamps as in a handshake. */
  readonly crl: Uint8Array;
  readonly ocsp: Uint8Array;
  readonly scts: readonly Uint8Array[];
}

export interface Corpus {
  readonly seeds: readonly Seed[];
  readonly logs: readonly CtLog[];
  /** Federation metadata, unsigned and signed. */
  readonly metadata: readonly Uint8Array[];
  /** Captures of real handshakes, one of TLS 1.2 and one of TLS 1.3 with its secrets. */
  readonly captures: readonly Uint8Array[];
  /** Certificates in the wrappings in which people have them. */
  readonly wrapped: readonly Uint8Array[];
  /** A result as it is shared, what opens it, and the same before it was sealed. */
  readonly shared: {
    readonly envelope: Uint8Array<ArrayBuffer>;
    readonly credentials: Credentials;
    readonly payload: Uint8Array<ArrayBuffer>;
  };
}

const text = new TextEncoder();
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';

export async function makeCorpus(): Promise<Corpus> {
  const log = makeLog('Argon');
  const embedded = sctList([makeSct(log, STAMPED, { certificate: { der: Uint8Array.of(0x30, 0) } })]);
  const variants: readonly {
    readonly ca: Partial<CertificateOptions>;
    readonly leaf: Partial<CertificateOptions>;
  }[] = [
    { ca: {}, leaf: {} },
    { ca: { key: 'rsa-2048' }, leaf: { key: 'rsa-2048', hash: 'sha384' } },
    {
      ca: {
        nameConstraints: { permitted: dns('example.com'), excluded: dns('bad.example.com') },
        policies: ['1.2.3.4', '2.5.29.32.0'],
        key: 'p384',
      },
      leaf: {
        policies: ['1.2.3.4'],
        names: [...dns(HOST, '*.example.com'), { type: 'ip', value: '192.0.2.1' }],
        caIssuers: 'http://ca.example.com/ca.cer',
        ocsp: 'http://ocsp.example.com',
        crl: 'http://ca.example.com/ca.crl',
        extensions: [{ oid: SCT_LIST, critical: false, value: tlv(4, embedded) }],
      },
    },
    { ca: { key: 'ed25519' }, leaf: { key: 'ed25519' } },
    { ca: {}, leaf: { names: dns(...Array.from({ length: 200 }, (_, i) => `host${i}.example.com`), HOST) } },
  ];
  const seeds = await Promise.all(
    variants.map(async ({ ca, leaf }, index): Promise<Seed> => {
      const root = await createAuthority({ subject: `CN=Fuzz Root ${index}, O=Fuzz`, ...DATES });
      const issuing = await issueAuthority(root, { subject: `CN=Fuzz CA ${index}, O=Fuzz`, ...DATES, ...ca });
      const end = await issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...DATES, ...leaf });
      // What is made beside the chain is signed with P-256; elsewhere the root's is read all the same.
      const signer = ca.key === undefined ? issuing : root;
      return {
        chain: [end.der, issuing.der],
        root: root.der,
        host: HOST,
        crl: makeCrl(signer, { entries: [{ serial: '0102', reason: 1 }, { serial: '7f' }] }),
        ocsp: makeOcspAnswer({ certificate: end, issuer: signer }),
        scts: [makeSct(log, STAMPED, { certificate: end })],
      };
    }),
  );
  const pki = await makePki();
  const xml = metadata(pki);
  const result = await makeResult();
  const identity = { cert: pki.leaf.pem + pki.intermediate.pem, key: pki.leaf.keyPem };
  const { envelope, linkKey } = await sealResult(result, { linkKey: true, passPhrase: null });
  return {
    seeds,
    logs: [log],
    metadata: [xml, signMetadata(xml, pki.leaf)].map((text) => new TextEncoder().encode(text)),
    captures: await Promise.all(
      (['TLSv1.2', 'TLSv1.3'] as const).map((version) => capture(identity, version)),
    ),
    wrapped: wrappings(pki.leaf.der, identity.cert),
    shared: { envelope, credentials: { linkKey, passPhrase: null }, payload: encodePayload(result) },
  };
}

async function capture(
  identity: { readonly cert: string; readonly key: string },
  version: 'TLSv1.2' | 'TLSv1.3',
): Promise<Uint8Array> {
  const server = await serveTls({ ...identity, minVersion: version, maxVersion: version });
  const { told, keyLog } = await recordHandshake(server.port, {
    servername: HOST,
    rejectUnauthorized: false,
  });
  server.stop();
  return pcapng(packetsOf(told), { link: 101, secrets: keyLog });
}

/** The last ones are texts and files that hold no certificate as such: what a computer saw, events, configuration. */
function wrappings(leaf: Uint8Array, chain: string): readonly Uint8Array[] {
  const pem = text.encode(chain);
  const base64 = Buffer.from(chain).toString('base64');
  const der = Buffer.from(leaf).toString('base64');
  const handshake = tlsMessage([leaf], 12);
  const texts = [
    `kind: Secret\ndata:\n  tls.crt: ${base64}\n`,
    `clusters:\n- cluster:\n    certificate-authority-data: ${base64}\n`,
    JSON.stringify({ le: { Certificates: [{ domain: { main: 'x' }, certificate: base64 }] } }),
    JSON.stringify({ keys: [{ kty: 'RSA', x5c: [der] }] }),
    `${Buffer.from(JSON.stringify({ alg: 'ES256', x5c: [der] })).toString('base64url')}.e30.AAAA`,
    JSON.stringify({ Certificate: chain, CertificateChain: chain }),
    `dn: cn=x\nuserCertificate;binary:: ${der}\n`,
    `Cert="${encodeURIComponent(chain)}";Subject="CN=x"`,
    `SAMLResponse=${encodeURIComponent(Buffer.from(deflateRawSync(`<a><X509Certificate>${der}</X509Certificate></a>`)).toString('base64'))}`,
    `<plist><dict><data>\n${der}\n</data></dict></plist>`,
    JSON.stringify({ log: { version: '1.2', entries: [{ response: { content: { text: chain } } }] } }),
    Buffer.from(leaf).toString('hex'),
    [...leaf].join(','),
    xxd(leaf),
    dump(leaf),
    registry(leaf),
    mail('application/pkcs7-mime', ['Content-Transfer-Encoding: base64', '', der]),
    JSON.stringify({
      format: 'chainsight-computer-1',
      system: 'windows',
      version: '10',
      host: HOST,
      port: 443,
      clock: '2026-06-01T00:00:00Z',
      received: [der],
      built: [{ certificate: der, name: 'x', status: ['PartialChain'] }],
      stores: { root: [der], userRoot: [], ca: [der], disallowed: null },
      events: EVENTS,
    }),
    EVENTS,
    'server {\n  listen 443 ssl;\n  ssl_certificate /etc/ssl/www.pem;\n}\n',
  ];
  return [
    zipSync({ 'www.cer': leaf, 'chain.pem': pem }),
    zipSync({ 'inner.zip': zipSync({ 'www.cer': leaf }) }),
    gzipSync(pem),
    tape({ 'www.cer': leaf, 'chain.pem': pem }),
    gzipSync(tape({ 'www.cer': leaf })),
    cabinet({ 'www.cer': leaf, 'chain.pem': pem }),
    cabinet({ 'www.cer': leaf }, true),
    Uint8Array.from(zstdCompressSync(pem)),
    handshake,
    record(handshake),
    ...texts.map((one) => text.encode(one)),
  ];
}

/** An event of the CAPI2 log. */
const EVENTS =
  '<Events><Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="Microsoft-Windows-CAPI2"/><EventID>11</EventID><TimeCreated SystemTime="2026-06-01T00:00:01Z"/></System><UserData><CertGetCertificateChain><CertificateChain><ChainElement><Certificate fileRef="A1.cer" subjectName="x"/><TrustStatus><ErrorStatus value="10000" CERT_TRUST_IS_PARTIAL_CHAIN="true"/></TrustStatus></ChainElement></CertificateChain><Result value="800B010A">x</Result></CertGetCertificateChain></UserData></Event></Events>';
