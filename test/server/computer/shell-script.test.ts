/** The shell's script, run for real against a server on loopback, and its file read as the page reads it. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { scriptFor } from '#lib/content/computer/script.ts';
import type { ComputerRecord } from '#lib/core/computer/types.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';

const schema: object = JSON.parse(readFileSync('public/schemas/computer-v1.json', 'utf8')) as object;
const fitsSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

let folder: string;
let server: Server;
let leaf: Issued;
let issuing: Issued;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'computer-'));
  issuing = await makeIntermediate(await makeRoot());
  leaf = await makeLeaf(issuing);
  const date = 'Mon, 01 Jun 2026 00:00:00 GMT';
  server = createServer(
    { key: await privateKeyPem(leaf.keys), cert: leaf.pem + issuing.pem },
    (_request, response) => {
      response.sendDate = false;
      response.writeHead(200, { date }).end();
    },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the script in its folder and reads the one file that it leaves. */
async function record(host: string, port: number): Promise<ComputerRecord> {
  const script = scriptFor('unix', host, port);
  if (!script) throw new Error('no script');
  const place = mkdtempSync(join(folder, 'run-'));
  writeFileSync(join(folder, script.file), script.text);
  await promisify(execFile)('sh', [join(folder, script.file)], { cwd: place });
  const files = readdirSync(place);
  expect(files).toEqual([`chainsight-${host}.json`]);
  const bytes = readFileSync(join(place, files[0] ?? ''));
  expect(fitsSchema(JSON.parse(bytes.toString())), JSON.stringify(fitsSchema.errors)).toBe(true);
  const { computer, problems } = await decodeInput({ name: files[0] ?? '', bytes });
  expect(problems).toEqual([]);
  if (!computer) throw new Error('the file was not read as a record');
  return computer;
}

describe('the script for macOS and Linux', () => {
  it('writes down what the server sends, both clocks and the roots of the system', async () => {
    const { port } = server.address() as AddressInfo;
    const seen = await record('127.0.0.1', port);
    expect(seen.received.map((der) => Buffer.from(der).toString('base64'))).toEqual(
      [leaf, issuing].map(({ der }) => Buffer.from(der).toString('base64')),
    );
    expect(seen).toMatchObject({ system: 'linux', host: '127.0.0.1', port, error: null });
    expect(seen.serverDate).toBe('2026-06-01T00:00:00Z');
    expect(Date.parse(seen.clock ?? '')).toBeGreaterThan(Date.parse('2026-06-02T00:00:00Z'));
    expect(seen.verifyOutput).toMatch(/verif/i);
  });

  it('says why there is nothing where nobody answers', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const seen = await record('127.0.0.1', port);
    expect(seen.received).toEqual([]);
    expect(seen.error).toMatch(/refused|connect/i);
  });
});
