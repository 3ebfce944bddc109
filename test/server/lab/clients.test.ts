/**
 * The clients that are here are asked again: each row of what was measured with them names cases of the lab, and the
 * first of each is served to the real program. `npm run lab` asks about all cases, and more clients.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickCases } from '../../lab/cases/index.ts';
import { chromium } from '../../lab/clients/chromium.ts';
import { gnutls, opensslVerify } from '../../lab/clients/each.ts';
import { node } from '../../lab/clients/lists.ts';
import type { LabClient } from '../../lab/clients/types.ts';
import { compare } from '../../lab/compare.ts';
import { evidence } from '../../lab/evidence.ts';
import { exhibit } from '../../lab/exhibit.ts';
import { ChainMaker, type LabCase } from '../../lab/make/chain.ts';
import { epochOf } from '../../lab/make/epoch.ts';
import { KeyCupboard } from '../../lab/make/keys.ts';
import { Servers } from '../../lab/serve.ts';

let folder: string;
let made: readonly LabCase[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-lab-'));
  made = quickCases(new ChainMaker(new KeyCupboard(join(folder, 'keys')), epochOf(new Date())));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A third of the rows at least: those about keys are left to the lab, since to make the keys takes long. */
const FEWEST = 20;

async function differences(client: LabClient, ...files: readonly string[]): Promise<readonly string[]> {
  const wanted = evidence(files);
  const cases = made.filter(({ id }) => wanted.has(id));
  const servers = new Servers();
  try {
    const work = join(folder, client.id);
    const { exhibits } = await exhibit(cases, work, servers);
    const answers = await client.ask(exhibits, work);
    expect(answers.size).toBeGreaterThan(FEWEST);
    const compared = await compare(client, 'as installed', cases, answers, new Date());
    return compared.differences.map(({ kind, case: id, because }) => `${kind} ${id}: ${because}`);
  } finally {
    servers.stop();
  }
}

test('OpenSSL decides as its profile does', async () => {
  expect(await differences(opensslVerify, 'openssl-family.ts', 'openssl.ts')).toEqual([]);
});

test('Node decides as the profile of this server does', async () => {
  expect(await differences(node, 'openssl-family.ts', 'node.ts')).toEqual([]);
});

test('GnuTLS decides as its profile does', async () => {
  expect(await differences(gnutls, 'gnutls.ts')).toEqual([]);
});

test('Chromium decides as its profile does', async () => {
  expect(await differences(chromium, 'chromium.ts')).toEqual([]);
});
