import { afterAll, describe, expect, it } from 'vitest';
import { createAuthority, issue } from '#lib/cli/pki.ts';
import { integer, oid, sequence, tlv } from '#lib/cli/pki/der.ts';
import { buildOcspRequest, isOcspRequest } from '#lib/core/revocation/ocsp-request.ts';
import { readAddress, readReference } from '#lib/server/relay/address.ts';
import { readCertificate } from '#test/core/revocation/make-crl.ts';
import { loopbackRelay, relayFault, serveHttp } from '#test/server/support/relay.ts';
import { listen } from '#test/server/support/tcp.ts';

const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const ca = await createAuthority({ subject: 'CN=Contoso CA', ...LONG });
const leaf = await issue(ca, { subject: 'CN=sts.contoso.test', serial: '4301', ...LONG });
const request = (hash: 'SHA-1' | 'SHA-512', nonce: Uint8Array | null = null): Uint8Array => {
  const der = buildOcspRequest(readCertificate(leaf.der), readCertificate(ca.der), hash, nonce);
  if (!der) throw new Error('no request');
  return der;
};
const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

const codeOf = (text: string): string => {
  const read = readAddress(text);
  return read.ok ? read.value.href : read.fault.code;
};

describe('the host of an address', () => {
  it.each([
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://127.0.0.0x1/',
    'http://１２７.0.0.1/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://127.0.0.1%2e/',
    'http://[fe80::1%25eth0]/',
    'http:127.0.0.1/',
    'http:/127.0.0.1/',
    'http:///127.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http://12\t7.0.0.1/',
    'ht\ntp://a.test/',
    'http://a.test\\@127.0.0.1/',
    'http://user@a.test/',
    'http://a.test:99999/',
    'http://a_b c.test/',
    'http://[::1/',
    'http://[::ffff:0x7f.1]/',
  ])('is refused in a spelling that programs read differently: %j', (text) => {
    expect(['bad-request', 'refused-by-policy', 'scheme-not-fetched']).toContain(codeOf(text));
  });

  it.each([
    ['http://CA.Contoso.test./a.crl', 'http://ca.contoso.test/a.crl'],
    ['  http://ca.contoso.test:8080/a?b=c#d ', 'http://ca.contoso.test:8080/a?b=c'],
    ['http://bücher.test/', 'http://xn--bcher-kva.test/'],
    ['http://[2001:DB8:0::1]:8080/', 'http://[2001:db8::1]:8080/'],
    ['https://192.0.2.1', 'https://192.0.2.1/'],
  ])('is connected to as it was judged: %s', (text, href) => {
    expect(codeOf(text)).toBe(href);
  });

  it('is looked at in redirects as well', () => {
    const base = new URL('http://a.test/b/c');
    const of = (location: string): string => {
      const read = readReference(location, base);
      return read.ok ? read.value.href : read.fault.code;
    };
    expect([of('/x'), of('x'), of('//b.test/x'), of('http://b.test/x')]).toEqual([
      'http://a.test/x',
      'http://a.test/b/x',
      'http://b.test/x',
      'http://b.test/x',
    ]);
    for (const location of [
      'http://0x7f.1/',
      '//0x7f.1/',
      '\\\\127.1\\',
      '//%31.0.0.1/',
      'http://a.test:25/',
    ])
      expect(of(location)).not.toMatch(/^http/);
  });
});

describe('the port of an address', () => {
  it.each([21, 22, 25, 110, 143, 389, 465, 587, 636, 993, 995, 6667])(
    'is refused where another protocol lives: %i',
    (port) => {
      expect(codeOf(`http://a.test:${port}/`)).toBe('port-blocked');
      expect(codeOf(`https://a.test:${port}/`)).toBe('port-blocked');
    },
  );

  it('is refused before anything is connected to', async () => {
    const server = await serveHttp((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:25/x' }).end(),
    );
    stops.push(server.stop);
    const fault = await relayFault(loopbackRelay(), `${server.url}/a`, 'crl');
    expect(fault).toEqual({ code: 'port-blocked', port: 25 });
  });
});

describe('the body for an OCSP responder', () => {
  it('is what clients send', () => {
    expect(isOcspRequest(request('SHA-1'))).toBe(true);
    expect(isOcspRequest(request('SHA-512', new Uint8Array(32)))).toBe(true);
  });

  it('is nothing else', async () => {
    const good = request('SHA-1');
    const lines = new TextEncoder().encode('0\r\nMAIL FROM:<a@b.test>\r\nDATA\r\n');
    const inNonce = request('SHA-1', new Uint8Array(128));
    const wrong = [
      lines,
      Uint8Array.from([...good, ...lines]),
      Uint8Array.from([0x30, lines.length, ...lines]),
      Uint8Array.of(0x30, 0),
      Uint8Array.of(0x30, 2, 0x30, 0),
      good.slice(0, -1),
      request('SHA-1', new Uint8Array(129)),
      new Uint8Array(ca.der),
      new Uint8Array(),
    ];
    expect([isOcspRequest(inNonce), ...wrong.map(isOcspRequest)]).toEqual([true, ...wrong.map(() => false)]);
    let heard = '';
    const mail = await listen((socket) => socket.on('data', (chunk: Buffer) => (heard += chunk.toString())));
    stops.push(() => mail.stop());
    for (const body of wrong) {
      const fault = await relayFault(loopbackRelay(), `http://127.0.0.1:${mail.port}/`, 'ocsp', {
        body: Buffer.from(body).toString('base64'),
      });
      expect(fault).toMatchObject({ code: 'bad-request', field: 'body' });
    }
    expect(heard).toBe('');
  });
});

/** A PKCS #12 file of some 200 octets whose MAC and encryption want a million rounds each. */
function millionRounds(): Uint8Array {
  const DATA = oid('1.2.840.113549.1.7.1');
  const zeros = (length: number): Uint8Array => tlv(4, new Uint8Array(length));
  const scheme = sequence(oid('1.2.840.113549.1.12.1.3'), sequence(zeros(8), integer(1_000_000)));
  const sealed = sequence(DATA, scheme, tlv(0x80, new Uint8Array(8)));
  const encrypted = sequence(oid('1.2.840.113549.1.7.6'), tlv(0xa0, sequence(integer(0), sealed)));
  const safe = sequence(DATA, tlv(0xa0, tlv(4, sequence(encrypted))));
  const digest = sequence(sequence(oid('2.16.840.1.101.3.4.2.3')), zeros(64));
  return sequence(integer(3), safe, sequence(digest, zeros(8), integer(1_000_000)));
}

describe('key stores', () => {
  it('are not opened here, however they are dressed', async () => {
    const store = Buffer.from(millionRounds());
    const pem = `-----BEGIN PKCS12-----\n${store.toString('base64')}\n-----END PKCS12-----\n`;
    for (const body of [
      store,
      Buffer.concat(Array.from({ length: 10 }, () => store)),
      pem.repeat(10),
      store.toString('base64'),
    ]) {
      const server = await serveHttp((_request, response) => response.end(body));
      stops.push(server.stop);
      const fault = await relayFault(loopbackRelay(), `${server.url}/a.p12`, 'certificate');
      expect(fault).toMatchObject({ code: 'answer-not-expected', expect: 'certificate' });
    }
  });
});
