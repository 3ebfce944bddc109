/** OpenSSL's own server and client, to compare with. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpensslServer {
  readonly port: number;
  stop(): void;
}

/** Files that live until `remove`. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'chainsight-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const missing = (error: Error & { readonly code?: unknown }): Error =>
  error.code === 'ENOENT'
    ? new Error('these tests need the command "openssl" (Debian package openssl)')
    : error;

/** Starts `openssl s_server` on a free loopback port and waits until it accepts. */
export function startServer(args: readonly string[]): Promise<OpensslServer> {
  return new Promise((resolve, reject) => {
    const child = spawn('openssl', ['s_server', '-accept', '127.0.0.1:0', ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.on('error', (error: NodeJS.ErrnoException) => reject(missing(error)));
    child.on('exit', () => reject(new Error(`openssl s_server ended: ${errors}`)));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const port = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve({ port: Number(port), stop: () => child.kill() });
    });
  });
}

/** The certificates that `openssl s_client -showcerts` prints, as DER, in its order. */
export function showCertificates(port: number, args: readonly string[]): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'openssl',
      ['s_client', '-connect', `127.0.0.1:${port}`, '-showcerts', ...args],
      { timeout: 120_000, maxBuffer: 64 * 1_048_576 },
      // A server that aborts makes s_client fail after it has printed the chain.
      (error, output) => {
        if (error?.code === 'ENOENT') {
          reject(missing(error));
          return;
        }
        const chain = output.split('Server certificate')[0] ?? '';
        const pem = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g;
        resolve([...chain.matchAll(pem)].map((match) => Buffer.from(match[1] ?? '', 'base64')));
      },
    );
    child.stdin?.end();
  });
}
