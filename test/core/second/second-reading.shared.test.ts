import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeInput } from '#lib/core/input/decode.ts';
import { readTwice } from '#lib/core/second/compare.ts';
import { readAgain } from '#lib/core/second/read-again.ts';
import { readSuite } from '#test/conformance/suites.ts';
import { sharedFile } from '#test/support/shared.ts';
import { judgeChain } from './ask.ts';

describe('real and public certificates', () => {
  it('of every chain in the shared folder are read equally', async () => {
    const folder = sharedFile('chains');
    let read = 0;
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.pem'))) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
      for (const { der } of (await decodeInput({ name, bytes })).certificates) {
        expect({ name, ...readTwice(der), ours: null, theirs: null }).toMatchObject({
          state: 'equal',
          different: [],
        });
        read++;
      }
    }
    expect(read).toBeGreaterThan(15);
  });

  it.each([
    ['limbo-dev.json', 9],
    ['pkits.json', 3],
  ])('of %s (one case in %i) are read equally, and no signature is judged otherwise', async (file, step) => {
    const { cases } = readSuite(sharedFile(`conformance/${file}`));
    for (const { id, supplied, trusted, host, at, rules, crls } of cases.filter(
      (_, index) => index % step === 0,
    )) {
      const { question } = await judgeChain({ presented: supplied, trusted, host, at, rules, crls });
      if (!question) continue;
      expect({ id, differences: (await readAgain(question, crypto)).differences }).toEqual({
        id,
        differences: [],
      });
    }
  });
});
