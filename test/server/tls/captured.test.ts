/** Captures of real handshakes, read to the byte as the endpoint route sees the same servers. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCapture } from '#lib/core/capture/read.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { ENDS_6, LINKS, packetsOf, pcap, pcapng, type Told } from '#test/core/capture/make-capture.ts';
import { base64, captureOf, HOST } from '#test/server/support/capture.ts';
import { Scratch } from '#test/server/support/openssl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { recordCommand, recordHandshake, serveTls, type Recording } from '#test/server/support/recorder.ts';

const SUITES = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'] as const;
const ethernet = LINKS['Ethernet'];
if (ethernet === undefined) throw new Error('no Ethernet');

let pki: Pki;
const stops: (() => void)[] = [];
/** By version, or by cipher suite of TLS 1.3. */
const recordings = new Map<string, Recording>();
const seen = new Map<string, readonly string[]>();

beforeAll(async () => {
  pki = await makePki();
  const identity = { cert: pki.leaf.pem + pki.intermediate.pem, key: pki.leaf.keyPem };
  const client = { servername: HOST, ca: pki.root.pem, rejectUnauthorized: false };
  for (const name of ['TLSv1.2', ...SUITES]) {
    const version = name === 'TLSv1.2' ? name : 'TLSv1.3';
    const suite = name === 'TLSv1.2' ? {} : { ciphers: name };
    const server = await serveTls({ ...identity, minVersion: version, maxVersion: version });
    stops.push(server.stop);
    recordings.set(name, await recordHandshake(server.port, { ...client, ...suite }));
    seen.set(name, (await captureOf(server.port, { thorough: false })).chain);
  }
});
afterAll(() => {
  for (const stop of stops) stop();
});

const recording = (name: string): Recording => {
  const found = recordings.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const onEthernet = (told: readonly Told[]): Uint8Array =>
  pcap(packetsOf(told).map((packet) => ethernet.frame(packet)));

const only = (bytes: Uint8Array, keyLogs: readonly string[] = []) => {
  const { conversations } = readCapture(bytes, keyLogs);
  const [first] = conversations;
  if (conversations.length !== 1 || first === undefined)
    throw new Error(`${conversations.length} conversations`);
  return first;
};

describe('what a capture shows is what the endpoint route captured', () => {
  it.each(['TLSv1.2', ...SUITES])('%s', (name) => {
    const { told, keyLog } = recording(name);
    const found = only(onEthernet(told), [keyLog]);
    expect(base64(found.chain)).toEqual(seen.get(name));
    expect(base64(found.chain)).toEqual(base64([pki.leaf.der, pki.intermediate.der]));
    expect(found).toMatchObject({
      serverName: HOST,
      version: name === 'TLSv1.2' ? name : 'TLSv1.3',
      client: { address: '192.0.2.10', port: 50_000 },
      server: { address: '192.0.2.20', port: 443 },
      time: '2025-06-15T15:06:40Z',
      alert: null,
      unread: null,
    });
  });

  it.each(SUITES)('%s with the secrets in the file itself', (name) => {
    const { told, keyLog } = recording(name);
    for (const little of [true, false]) {
      const file = pcapng(packetsOf(told), { link: 101, little, secrets: keyLog });
      expect(base64(only(file).chain)).toEqual(seen.get(name));
    }
  });

  it.each(SUITES)('%s without secrets says that it is encrypted, and still who was asked for', (name) => {
    const found = only(onEthernet(recording(name).told));
    expect(found).toMatchObject({
      chain: [],
      unread: 'encrypted',
      serverName: HOST,
      version: 'TLSv1.3',
      cipher: name,
    });
  });

  it('TLS 1.2 needs no secrets', () => {
    expect(base64(only(onEthernet(recording('TLSv1.2').told)).chain)).toEqual(seen.get('TLSv1.2'));
  });

  it('secrets of another connection do not help', () => {
    const { told } = recording(SUITES[0]);
    expect(only(onEthernet(told), [recording(SUITES[1]).keyLog])).toMatchObject({ unread: 'encrypted' });
  });
});

describe('who objected', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('%s: the client, to a root it does not know', async (version) => {
    const server = await serveTls({
      cert: pki.leaf.pem + pki.intermediate.pem,
      key: pki.leaf.keyPem,
      maxVersion: version,
    });
    const { told, keyLog } = await recordCommand(server.port, (port, keys) => [
      ...['openssl', 's_client', '-connect', `127.0.0.1:${port}`, '-servername', HOST],
      ...['-verify_return_error', '-no-CAfile', '-no-CApath', '-no-CAstore', '-keylogfile', keys],
    ]);
    server.stop();
    const found = only(onEthernet(told), [keyLog]);
    expect(found).toMatchObject({ version, alert: { from: 'client', code: 48, name: 'unknown_ca' } });
    expect(base64(found.chain)).toEqual(base64([pki.leaf.der, pki.intermediate.der]));
  });

  it('the server, to every version that was offered', async () => {
    const server = await serveTls({
      cert: pki.leaf.pem,
      key: pki.leaf.keyPem,
      minVersion: 'TLSv1.3',
    });
    const { told } = await recordHandshake(server.port, { maxVersion: 'TLSv1.2', servername: HOST });
    server.stop();
    expect(only(onEthernet(told))).toMatchObject({
      unread: 'refused',
      alert: { from: 'server', code: 70, name: 'protocol_version' },
    });
  });
});

describe('the command line', () => {
  const scratch = new Scratch();
  afterAll(() => scratch.remove());
  const check = (...args: readonly string[]) =>
    new Promise<{ readonly status: number; readonly said: string }>((resolve) => {
      const script = join(import.meta.dirname, '../../../lib/cli/check.ts');
      const root = scratch.write('root.pem', pki.root.pem);
      const all = [script, '--no-second', '--at', '2026-06-01T00:00:00Z', '--trust', root, ...args];
      execFile(process.execPath, all, (error, stdout, stderr) =>
        resolve({ status: Number(error?.code ?? 0), said: stdout + stderr }),
      );
    });

  it('judges the conversation of a capture for the name that was asked for', async () => {
    const file = scratch.write('tls12.pcap', onEthernet(recording('TLSv1.2').told));
    const { said } = await check(file);
    expect(said).toContain(HOST);
    expect(said).toContain('Test Intermediate');
    expect(said).not.toContain('no certificate');
  });

  it('takes the key log beside it, and says what is lacking without', async () => {
    const { told, keyLog } = recording(SUITES[0]);
    const file = scratch.write('tls13.pcap', onEthernet(told));
    expect(await check(file)).toMatchObject({
      status: 3,
      said: expect.stringContaining('SSLKEYLOGFILE') as string,
    });
    expect((await check(file, scratch.write('keys.log', keyLog))).said).toContain('Test Intermediate');
  });
});

describe('what TCP does to a stream', () => {
  const chainOf = (packets: readonly Uint8Array[], name = 'TLSv1.2'): readonly string[] =>
    base64(only(pcap(packets, { link: 101 }), [recording(name).keyLog]).chain);

  it.each([1, 7, 100, 536, 1_400, 65_000])('cut into pieces of %i octets', (mss) => {
    expect(chainOf(packetsOf(recording('TLSv1.2').told, { mss }))).toEqual(seen.get('TLSv1.2'));
  });

  it('out of order, twice, and over one another', () => {
    for (const name of ['TLSv1.2', SUITES[1]]) {
      const { told } = recording(name);
      const packets = packetsOf(told, { mss: 300 });
      const coarse = packetsOf(told, { mss: 450 });
      expect(chainOf([...packets].reverse(), name)).toEqual(seen.get(name));
      expect(chainOf([...packets.slice(0, 9), ...packets, ...coarse], name)).toEqual(seen.get(name));
      // Half of each, whose borders differ.
      const mixed = [...packets.filter((_, nth) => nth % 3 > 0), ...coarse.reverse()];
      expect(chainOf(mixed, name)).toEqual(seen.get(name));
    }
  });

  it('the server is captured first, and a protected record of it looks like the first one of a client', () => {
    const { told } = recording('TLSv1.2');
    // Up to TLS 1.2 a protected Finished stays a handshake record, and its first octet is any.
    const finished = Uint8Array.of(22, 3, 3, 0, 40, 1, ...Array<number>(39).fill(0x5a));
    const packets = packetsOf([...told, { from: 'server', bytes: finished }], { mss: 20_000 });
    expect(chainOf([...packets].reverse())).toEqual(seen.get('TLSv1.2'));
    // The beginning of what the server said is lost: the client is still the one with a hello.
    const late = packets.filter((_, nth) => nth === 0 || nth === 2 || nth === packets.length - 1).reverse();
    expect(only(pcap(late, { link: 101 }))).toMatchObject({ serverName: HOST, chain: [] });
  });

  it('a hole is not closed by guessing', () => {
    const { told } = recording('TLSv1.2');
    const packets = packetsOf(told, { mss: 200 });
    const before = told.findIndex(({ from }) => from === 'server');
    const client = told.slice(0, before).reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 200), 0);
    const holed = packets.filter((_, nth) => nth !== 2 + client + 3);
    expect(only(pcap(holed, { link: 101 }))).toMatchObject({ chain: [], unread: 'incomplete' });
  });

  it('the start of the connection was not captured', () => {
    expect(chainOf(packetsOf(recording('TLSv1.2').told).slice(2))).toEqual(seen.get('TLSv1.2'));
  });

  it('the same ports again, for another connection', () => {
    const first = packetsOf(recording('TLSv1.2').told);
    const second = packetsOf(recording('TLSv1.2').told, { base: 12_345 });
    expect(readCapture(pcap([...first, ...second], { link: 101 }), []).conversations).toHaveLength(2);
  });

  it('behind STARTTLS, and behind the CONNECT of a proxy', () => {
    const text = (from: 'client' | 'server', line: string): Told => ({
      from,
      bytes: new TextEncoder().encode(line),
    });
    const { told } = recording('TLSv1.2');
    for (const plain of [
      [
        text('server', '220 mx ESMTP\r\n'),
        text('client', 'EHLO x\r\nSTARTTLS\r\n'),
        text('server', '220 go\r\n'),
      ],
      [text('client', 'CONNECT sts:443 HTTP/1.1\r\n\r\n'), text('server', 'HTTP/1.1 200 OK\r\n\r\n')],
    ]) {
      expect(chainOf(packetsOf([...plain, ...told]))).toEqual(seen.get('TLSv1.2'));
    }
  });
});

describe('every kind of file', () => {
  it.each(Object.entries(LINKS))('%s', (_, { link, frame }) => {
    const frames = packetsOf(recording('TLSv1.2').told).map(frame);
    for (const little of [true, false]) {
      for (const nanoseconds of [true, false]) {
        for (const write of [pcap, pcapng]) {
          const found = only(write(frames, { link, little, nanoseconds }));
          expect(base64(found.chain)).toEqual(seen.get('TLSv1.2'));
          expect(found.time).toBe('2025-06-15T15:06:40Z');
        }
      }
    }
  });

  it('IPv6, with and without extension headers', () => {
    for (const extensions of [true, false]) {
      const packets = packetsOf(recording('TLSv1.2').told, { ends: ENDS_6, extensions });
      const found = only(pcap(packets, { link: 101 }));
      expect(base64(found.chain)).toEqual(seen.get('TLSv1.2'));
      expect(found.server).toEqual({ address: '2001:db8:0:0:0:0:0:2', port: 8443 });
    }
  });

  it('a link layer that is not read is counted, and so is QUIC', () => {
    const packets = packetsOf(recording('TLSv1.2').told);
    expect(readCapture(pcap(packets, { link: 105 }), [])).toMatchObject({
      conversations: [],
      otherLinks: packets.length,
    });
    const udp = Uint8Array.from([0x30, 0x39, 1, 0xbb, 0, 20, 0, 0, 0xc3, 0, 0, 0, 1]);
    const quic = Uint8Array.from([0x45, 0, 0, 33, 0, 0, 0, 0, 64, 17, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, ...udp]);
    expect(readCapture(pcap([quic], { link: 101 }), [])).toMatchObject({ conversations: [], quic: 1 });
  });

  it('a file that breaks off anywhere is read up to there', () => {
    const file = pcapng(packetsOf(recording(SUITES[0]).told), { link: 101 });
    for (let length = 0; length < file.length; length += 97) readCapture(file.subarray(0, length), []);
  });

  it('more connections than are looked at are counted', () => {
    const [syn = new Uint8Array()] = packetsOf([]);
    const many = Array.from({ length: LIMITS.captureConnections + 5 }, (_, nth) => {
      const packet = syn.slice();
      packet.set([nth >> 8, nth & 255], 20);
      packet[13] = nth >> 16;
      return packet;
    });
    expect(readCapture(pcap(many, { link: 101 }), []).leftOut).toBe(5);
  });
});
