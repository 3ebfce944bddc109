/** Records what goes over a connection on loopback, so that tests can write it as a capture file. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, createServer, type ConnectionOptions, type TlsOptions } from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { Told } from '#test/core/capture/make-capture.ts';
import { listen } from './tcp.ts';

export interface Recording {
  /** What each side said, in the order in which it passed. */
  readonly told: readonly Told[];
  /** The client's NSS key log. */
  readonly keyLog: string;
}

/** A proxy in front of `port` that keeps what passes. */
async function recordingProxy(
  port: number,
): Promise<{ readonly port: number; readonly told: Told[]; readonly stop: () => Promise<void> }> {
  const told: Told[] = [];
  const front = await listen((socket) => {
    const behind = connect(port, '127.0.0.1');
    behind.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => told.push({ from: 'client', bytes: Uint8Array.from(bytes) }));
    behind.on('data', (bytes: Buffer) => told.push({ from: 'server', bytes: Uint8Array.from(bytes) }));
    socket.pipe(behind).pipe(socket);
    socket.on('close', () => behind.destroy());
  });
  return { port: front.port, told, stop: () => front.stop() };
}

/** Serves TLS on loopback until `stop`. */
export async function serveTls(
  options: TlsOptions,
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const server = createServer(options, (socket) => {
    socket.on('error', () => undefined);
    socket.end('hello\n');
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, stop: () => server.close() };
}

/** Runs a client of another kind through a proxy to `port`; it is told the proxy's port and where to log its keys. */
export async function recordCommand(
  port: number,
  command: (proxyPort: number, keyLogFile: string) => readonly string[],
): Promise<Recording> {
  const folder = mkdtempSync(join(tmpdir(), 'recorder-'));
  const keyLogFile = join(folder, 'keys.log');
  const proxy = await recordingProxy(port);
  const [program = '', ...args] = command(proxy.port, keyLogFile);
  await new Promise<void>((resolve, reject) => {
    const env = { ...process.env, SSLKEYLOGFILE: keyLogFile };
    const client = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], env });
    client.on('error', reject);
    client.on('close', () => resolve());
    client.stdin.end();
  });
  await proxy.stop();
  const keyLog = existsSync(keyLogFile) ? readFileSync(keyLogFile, 'latin1') : '';
  rmSync(folder, { recursive: true });
  return { told: proxy.told, keyLog };
}

/** A real handshake of Node's client with a server, as it went over the wire; its end may be a refusal. */
export async function recordHandshake(port: number, options: ConnectionOptions): Promise<Recording> {
  const proxy = await recordingProxy(port);
  let keyLog = '# made by a test\n';
  await new Promise<void>((resolve) => {
    const tls = connectTls({ port: proxy.port, host: '127.0.0.1', ...options });
    tls.on('keylog', (line: Buffer) => (keyLog += line.toString('latin1')));
    tls.on('error', () => undefined);
    tls.on('data', () => undefined);
    tls.on('close', () => resolve());
  });
  // What OpenSSL says last passes the proxy a moment after the client has closed.
  await new Promise((resolve) => setImmediate(resolve));
  await proxy.stop();
  return { told: proxy.told, keyLog };
}
