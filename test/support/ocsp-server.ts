/** `openssl ocsp` as a responder on a loopback port. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { privateKeyPem, type Issued } from '#lib/cli/pki.ts';

export interface OcspServer {
  readonly port: number;
  readonly stop: () => void;
}

interface OcspServerOptions {
  readonly ca: Issued;
  /** Signs the answers. */
  readonly signer: Issued;
  /** Lines of OpenSSL's index: see `validLine` and `revokedLine`. */
  readonly index: readonly string[];
}

export const validLine = (serial: string): string => `V\t490101000000Z\t\t${serial}\tunknown\t/CN=x`;
export const revokedLine = (serial: string, at: string, reason: string): string =>
  `R\t490101000000Z\t${at},${reason}\t${serial}\tunknown\t/CN=x`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A port for a responder that is started later: certificates have to name it first. */
export const ocspPort = freePort;

/** Starts the responder and waits until it listens. */
export async function startOcsp(port: number, { ca, signer, index }: OcspServerOptions): Promise<OcspServer> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-ocsp-'));
  const files = {
    'ca.pem': ca.pem,
    'signer.pem': signer.pem,
    'signer.key': await privateKeyPem(signer.keys),
    'index.txt': [...index, ''].join('\n'),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const child = spawn(
    'openssl',
    // oxfmt-ignore
    ['ocsp', '-port', String(port), '-index', 'index.txt', '-CA', 'ca.pem', '-rsigner', 'signer.pem',
      '-rkey', 'signer.key', '-ndays', '1'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await new Promise<void>((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/waiting for OCSP client connections|ACCEPT/i.test(output)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', () =>
      reject(new Error('these tests need the command "openssl" (Debian package openssl)')),
    );
    child.on('exit', () => reject(new Error(`openssl ocsp ended: ${output}`)));
  });
  return {
    port,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
