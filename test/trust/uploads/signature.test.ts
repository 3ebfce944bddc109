import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issue, toPem, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { content, firstChildren, readBer, whole } from '#lib/core/input/ber.ts';
import { readTrustList } from '#lib/trust/formats/stl.ts';
import { checkListSignature } from '#lib/trust/uploads/signature.ts';
import type { ListSigner } from '../formats/microsoft.ts';
import { asSigner, authroot, hexOf, LONG, makeListSigner } from './files.ts';

const engine = createEvaluator(globalThis.crypto);
let folder: string;
let root: Issued;
let signer: ListSigner;
let bytes: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-list-'));
  ({ root, signer } = await makeListSigner());
  bytes = authroot([[root.der, {}]], { sign: signer });
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (file: Uint8Array, roots?: ReadonlySet<string>) => {
  const reading = readTrustList(file);
  if (!reading.ok) throw new Error(reading.reason);
  return checkListSignature({
    bytes: file,
    list: reading.list,
    engine,
    crypto: globalThis.crypto,
    ...(roots ? { roots } : {}),
  });
};
const pinned = () => new Set([hexOf('sha256', root.der)]);

describe('the signature of a trust list', () => {
  it('fits, and leads to a pinned root', async () => {
    expect(await check(bytes, pinned())).toEqual({
      state: 'fits',
      signer: { name: 'Contoso Trust List Publisher', microsoft: true },
    });
  });

  it('fits as OpenSSL sees it, too', () => {
    // What is signed is handed over apart: OpenSSL finds no OCTET STRING inside.
    const [, holder] = firstChildren(readBer(bytes), 2);
    const [signedData] = holder ? firstChildren(holder, 1) : [];
    const [, , encapsulated] = signedData ? firstChildren(signedData, 3) : [];
    const [, wrapped] = encapsulated ? firstChildren(encapsulated, 2) : [];
    const [list] = wrapped ? firstChildren(wrapped, 1) : [];
    if (!list) throw new Error('no list');
    writeFileSync(join(folder, 'list.stl'), bytes);
    writeFileSync(join(folder, 'content'), content(list));
    writeFileSync(join(folder, 'root.pem'), toPem('CERTIFICATE', root.der));
    const verify = () =>
      execFileSync(
        'openssl',
        // oxfmt-ignore
        ['smime', '-verify', '-inform', 'DER', '-in', 'list.stl', '-content', 'content', '-binary',
          '-CAfile', 'root.pem', '-purpose', 'any', '-out', 'out'],
        { cwd: folder, stdio: 'pipe' },
      );
    verify();
    writeFileSync(join(folder, 'content'), whole(list));
    expect(verify).toThrow();
  });

  it('fits, but leads to no root of Microsoft’s', async () => {
    expect(await check(bytes)).toMatchObject({ state: 'fits', signer: { microsoft: false } });
  });

  it('does not lead there when its signer may not sign lists', async () => {
    const server = await issue(root, { subject: 'CN=Web server', ...LONG });
    const file = authroot([[root.der, {}]], { sign: asSigner(server, [root.der]) });
    expect(await check(file, pinned())).toMatchObject({ state: 'fits', signer: { microsoft: false } });
  });

  it('is broken when an entry or the signature was changed', async () => {
    const needle = Buffer.from(hexOf('sha1', root.der), 'hex');
    const at = Buffer.from(bytes).indexOf(needle);
    for (const index of [at, bytes.length - 1]) {
      const changed = bytes.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect((await check(changed, pinned())).state).toBe('broken');
    }
  });

  it('is missing when nobody signed', async () => {
    expect(await check(authroot([[root.der, {}]], {}), pinned())).toEqual({ state: 'unsigned' });
  });
});
