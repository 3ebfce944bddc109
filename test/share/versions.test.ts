import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromBase64Url } from '#lib/share/base64url.ts';
import { ENVELOPE_VERSION } from '#lib/share/header.ts';
import { openResult } from '#lib/share/share.ts';
import type { SharedResult } from '#lib/share/types.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

interface Fixture {
  readonly envelope: string;
  readonly linkKey: string | null;
  readonly passPhrase: string | null;
  readonly expected: SharedResult;
}

const read = (name: string): Fixture =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8'), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'string'
      ? bytes(value.bytes)
      : value,
  ) as Fixture;

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const value = fromBase64Url(text);
  if (value === null) throw new Error('The fixture is not base64url.');
  return value;
}

test('every version up to the present one has a fixture of each protection', () => {
  const versions = Array.from({ length: ENVELOPE_VERSION }, (_, index) => index + 1);
  const wanted = versions.flatMap((version) =>
    ['key', 'pass-phrase', 'plain'].map((protection) => `v${version}-${protection}.json`),
  );
  expect(files.toSorted()).toEqual(expect.arrayContaining(wanted));
});

test.each(files)('%s still opens to what was shared', async (name) => {
  const { envelope, linkKey, passPhrase, expected } = read(name);
  const opened = await openResult(bytes(envelope), {
    linkKey: linkKey === null ? null : bytes(linkKey),
    passPhrase,
  });
  expect(opened).toEqual({ ok: true, value: expected });
});
