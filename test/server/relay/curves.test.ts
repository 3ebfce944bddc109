/**
 * OpenSSL 3.5 under Node 24 ends its process where a chain leads to a root that it trusts and a CA of it has a key on
 * secp256k1 or brainpool. The relay trusts nobody, whatever NODE_EXTRA_CA_CERTS says.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { toPem } from '#lib/cli/pki.ts';
import { ChainMaker, fields } from '#test/lab/make/chain.ts';
import { KeyCupboard } from '#test/lab/make/keys.ts';
import { Servers } from '#test/lab/serve.ts';

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'chainsight-curves-'));
const servers = new Servers();
afterAll(() => {
  servers.stop();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['secp256k1', 'brainpool'])(
  'a CA on %s under a root of the system does not end the relay',
  async (kind) => {
    const maker = new ChainMaker(new KeyCupboard(folder), Math.floor(Date.now() / DAY) * DAY);
    const made = maker.chain(`relay/${kind}`, { intermediate: fields({ key: maker.keys.key(kind) }) });
    const served = await servers.serve(made);
    if (!('port' in served)) throw new Error(served.fault);
    const roots = join(folder, `${kind}.pem`);
    writeFileSync(roots, made.roots.map((der) => toPem('CERTIFICATE', der)).join(''));
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '../support/relay-once.ts'), `https://127.0.0.1:${served.port}/ca.cer`],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: roots }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(said).toMatch(/^(answered|refused: )/);
  },
);
