/** Servers and devices that can't take a ClientHello of two segments, and what servers say of client certificates. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base64, captureOf } from '#test/server/support/capture.ts';
import { Scratch, startServer, type OpensslServer } from '#test/server/support/openssl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';

const scratch = new Scratch();
const servers: OpensslServer[] = [];
const fronts: TcpServer[] = [];
let pki: Pki;
let identity: string[];

beforeAll(async () => {
  pki = await makePki();
  identity = [
    '-cert',
    scratch.write('leaf.pem', pki.leaf.pem),
    '-key',
    scratch.write('leaf.key', pki.leaf.keyPem),
  ];
});
afterAll(async () => {
  for (const server of servers) server.stop();
  await Promise.all(fronts.map((front) => front.stop()));
  scratch.remove();
});

async function serve(...args: string[]): Promise<number> {
  const server = await startServer([...identity, ...args]);
  servers.push(server);
  return server.port;
}

/** A device in front of `port` that does `onLarge` when the first thing a client says is over 1,400 bytes. */
async function device(port: number, onLarge: 'ignores' | 'resets'): Promise<number> {
  const front = await listen((socket) => {
    socket.once('data', (hello: Buffer) => {
      if (hello.length > 1_400) {
        if (onLarge === 'resets') socket.resetAndDestroy();
        return;
      }
      const behind = connect(port, '127.0.0.1');
      behind.on('error', () => socket.destroy());
      behind.write(hello);
      socket.pipe(behind).pipe(socket);
    });
  });
  fronts.push(front);
  return front.port;
}

describe('a hello of two segments', () => {
  it.each(['ignores', 'resets'] as const)('a device that %s it still yields the chain', async (onLarge) => {
    const port = await device(await serve('-tls1_3'), onLarge);
    const capture = await captureOf(port, { thorough: false });
    expect(capture.chain).toEqual(base64([pki.leaf.der]));
    expect(capture).toMatchObject({ smallHelloOnly: true, legacy: false, handshake: { kind: 'completed' } });
  });

  it('is taken by others, and nothing is said', async () => {
    const capture = await captureOf(await serve('-tls1_3'), { thorough: false });
    expect(capture).toMatchObject({ smallHelloOnly: false, legacy: false });
  });
});

describe('two certificates at one address', () => {
  const ecdsa = (): string[] => [
    '-cert',
    scratch.write('ec.pem', pki.ecLeaf.pem),
    '-key',
    scratch.write('ec.key', pki.ecLeaf.keyPem),
    '-cert_chain',
    scratch.write('ec-chain.pem', pki.intermediate.pem),
  ];
  const rsa = (): string[] => [
    '-dcert',
    scratch.write('rsa.pem', pki.leaf.pem),
    '-dkey',
    scratch.write('rsa.key', pki.leaf.keyPem),
  ];

  it.each(['-tls1_2', '-tls1_3'])('both are seen, each with its own chain, %s', async (version) => {
    const server = await startServer([...ecdsa(), ...rsa(), version]);
    servers.push(server);
    const capture = await captureOf(server.port);
    const [whole, bare] = [base64([pki.ecLeaf.der, pki.intermediate.der]), base64([pki.leaf.der])];
    // Which one comes first is the server's choice.
    const seen = new Map([[capture.chain.join(), 'shown']]);
    expect(seen.has(whole.join()) || seen.has(bare.join())).toBe(true);
    const isWholeShown = seen.has(whole.join());
    expect(capture.otherKey).toEqual({
      keyType: isWholeShown ? 'rsa' : 'ecdsa',
      chain: isWholeShown ? bare : whole,
    });
  });

  it.each(['-tls1_2', '-tls1_3'])('one certificate has no second, %s', async (version) => {
    expect((await captureOf(await serve(version))).otherKey).toEqual({ keyType: 'ecdsa', chain: null });
    const server = await startServer([...ecdsa(), version]);
    servers.push(server);
    expect((await captureOf(server.port)).otherKey).toEqual({ keyType: 'rsa', chain: null });
  });

  it('is not asked for in a quick look', async () => {
    expect((await captureOf(await serve('-tls1_3'), { thorough: false })).otherKey).toBeNull();
  });
});

describe('what a server says of client certificates', () => {
  it.each(['-tls1_2', '-tls1_3'])('the issuers it names, %s', async (version) => {
    const roots = scratch.write('clients.pem', pki.root.pem);
    const port = await serve(version, '-verify', '1', '-CAfile', roots);
    const capture = await captureOf(port, { thorough: false });
    expect(capture.clientCertificate).toMatchObject({ total: 1 });
    expect(capture.clientCertificate?.issuers).toHaveLength(1);
    // ECDSA with P-256 is in every list; kinds of keys are named up to TLS 1.2 only.
    expect(capture.clientCertificate?.schemes).toContain(0x0403);
    expect(capture.clientCertificate?.types).toEqual(
      version === '-tls1_3' ? null : expect.arrayContaining([1, 64]),
    );
  });

  it('none where it asks for none, and an empty list where any will do', async () => {
    expect((await captureOf(await serve('-tls1_3'), { thorough: false })).clientCertificate).toBeNull();
    const open = await captureOf(await serve('-tls1_3', '-verify', '1'), { thorough: false });
    expect(open.clientCertificate).toMatchObject({ issuers: [], total: 0, bytes: 0 });
  });
});
