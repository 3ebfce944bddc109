/** OpenSSL packs the containers, so that the page reads what other programs write. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateKeyPem } from '#lib/cli/pki.ts';
import type { Issued } from '#lib/cli/pki.ts';

function openssl(args: readonly string[], files: Readonly<Record<string, string>>): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-e2e-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    execFileSync('openssl', [...args, '-out', 'out'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    return new Uint8Array(readFileSync(join(folder, 'out')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** PKCS #12 with the leaf's key and its chain, as Windows exports it. @param rounds of the password; OpenSSL's own otherwise */
export async function makePfx(
  [leaf, ...issuers]: readonly [Issued, ...Issued[]],
  password: string,
  rounds: number | null = null,
): Promise<Uint8Array> {
  const key = await privateKeyPem(leaf.keys);
  return openssl(
    [
      'pkcs12',
      '-export',
      '-inkey',
      'key',
      '-in',
      'leaf',
      '-certfile',
      'issuers',
      '-passout',
      `pass:${password}`,
      ...(rounds === null ? [] : ['-iter', String(rounds)]),
    ],
    { key, leaf: leaf.pem, issuers: issuers.map(({ pem }) => pem).join('') },
  );
}

/** PKCS #7 with certificates only, DER. */
export function makeP7b(chain: readonly Issued[]): Uint8Array {
  return openssl(['crl2pkcs7', '-nocrl', '-certfile', 'chain', '-outform', 'DER'], {
    chain: chain.map(({ pem }) => pem).join(''),
  });
}

/** A certificate request for these names, as OpenSSL writes it (PEM). */
export function makeRequest(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-request-'));
  try {
    return execFileSync(
      'openssl',
      [
        ...['req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'key.pem')],
        ...['-subj', `/CN=${names[0] ?? ''}`],
        ...['-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`],
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
