import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { Anchor, AnchorSource } from '#lib/core/path/types.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { uploadedSource } from '#lib/trust/uploads/source.ts';
import type { NamedRoot, UploadContent, UploadedStore } from '#lib/trust/uploads/types.ts';
import { hexOf, LONG } from './files.ts';

let one: Issued;
let two: Issued;

beforeAll(async () => {
  one = await createAuthority({ subject: 'CN=One', ...LONG });
  two = await createAuthority({ subject: 'CN=Two', ...LONG });
});

const signer = { name: 'Publisher', microsoft: true };
const upload = (content: UploadContent): UploadedStore => ({
  id: 'x',
  standsFor: 'microsoft',
  file: 'file',
  addedAt: '2026-06-01T00:00:00Z',
  date: null,
  size: 1,
  content,
});
const named = (root: Issued, more: Partial<NamedRoot> = {}): NamedRoot => ({
  identifier: hexOf('sha1', root.der),
  sha256: hexOf('sha256', root.der),
  terms: {},
  ...more,
});
const listOf = (...entries: readonly NamedRoot[]) => upload({ kind: 'list', named: entries, signer });
const rootsOf = (...roots: readonly Issued[]) =>
  upload({ kind: 'roots', roots: roots.map(({ der }) => ({ der, terms: {} })) });
const blocking = (...identifiers: readonly string[]) => upload({ kind: 'blocked', identifiers, signer });

interface Scene {
  readonly uploads: readonly UploadedStore[];
  readonly known?: readonly Issued[];
  readonly served?: readonly Issued[] | null;
  readonly supplied?: readonly Issued[];
}

const sourceOf = ({ uploads, known = [], served = null, supplied = [] }: Scene): AnchorSource | null =>
  uploadedSource({
    store: 'microsoft',
    contents: uploads.map(({ content }) => content),
    base: { public: true },
    known: (name) =>
      listAnchors(
        'any',
        known.map(({ der }) => der),
      ).find(name),
    served:
      served &&
      listAnchors(
        'microsoft',
        served.map(({ der }) => der),
      ),
    supplied: supplied.map(({ der }) => der),
  });

async function find(scene: Scene, root: Issued): Promise<readonly Anchor[]> {
  const parsed = parseCertificate(root.der);
  if (!parsed.ok) throw new Error('unreadable');
  return (await sourceOf(scene)?.find(nameKey(parsed.certificate.subject))) ?? [];
}

describe('uploaded stores', () => {
  it('have the roots of their files, under their own name', async () => {
    const scene = { uploads: [rootsOf(one)] };
    expect(await find(scene, one)).toMatchObject([{ store: 'microsoft', terms: { public: true } }]);
    expect(await find(scene, two)).toEqual([]);
  });

  it('replace what the server has', async () => {
    expect(await find({ uploads: [rootsOf(one)], served: [two] }, two)).toEqual([]);
  });

  it('find the roots that a list names wherever they are known, and no others', async () => {
    const scene = { uploads: [listOf(named(one, { terms: { distrustFrom: 5 } }))], known: [one, two] };
    expect(await find(scene, one)).toMatchObject([{ terms: { public: true, distrustFrom: 5 } }]);
    expect(await find(scene, two)).toEqual([]);
  });

  it('let a list speak of the roots that come in another file', async () => {
    const scene = { uploads: [rootsOf(one, two), listOf(named(one, { terms: { distrustAfter: 7 } }))] };
    expect(await find(scene, one)).toMatchObject([{ terms: { distrustAfter: 7 } }]);
    expect((await find(scene, two)).map(({ terms }) => terms)).toEqual([{ public: true }]);
  });

  it('believe a certificate in question only by its SHA-256', async () => {
    expect(await find({ uploads: [listOf(named(one))], supplied: [one] }, one)).toHaveLength(1);
    expect(await find({ uploads: [listOf(named(one, { sha256: null }))], supplied: [one] }, one)).toEqual([]);
  });

  it('do not take a certificate whose SHA-1 fits and whose SHA-256 does not', async () => {
    const forged = named(one, { sha256: hexOf('sha256', two.der) });
    expect(await find({ uploads: [listOf(forged)], known: [one] }, one)).toEqual([]);
  });

  describe('that name roots by hash', () => {
    const mayHold = (scene: Scene, root: Issued): Promise<boolean> | undefined => {
      const parsed = parseCertificate(root.der);
      return parsed.ok ? sourceOf(scene)?.mayHold?.(nameKey(parsed.certificate.subject)) : undefined;
    };

    it('may hold a root that nobody here has, under any name', async () => {
      expect(await mayHold({ uploads: [listOf(named(one))] }, two)).toBe(true);
      expect(await mayHold({ uploads: [rootsOf(one), listOf(named(one))] }, two)).toBe(true);
    });

    it('hide nothing of a name whose certificate is at hand', async () => {
      const uploads = [listOf(named(one))];
      expect(await mayHold({ uploads, known: [two] }, two)).toBe(false);
      expect(await mayHold({ uploads, supplied: [two] }, two)).toBe(false);
      expect(await mayHold({ uploads: [rootsOf(two), ...uploads] }, two)).toBe(false);
    });

    it('leave a certificate in question open whose strong hash they do not give', async () => {
      const weak = [listOf(named(one, { sha256: null }))];
      expect(await mayHold({ uploads: weak, supplied: [one] }, one)).toBe(true);
    });

    it('hide nothing when all their roots come in files', () => {
      expect(sourceOf({ uploads: [rootsOf(one)] })?.mayHold).toBeUndefined();
    });
  });

  it('are not known when the only file blocks, and the server has no such store', () => {
    expect(sourceOf({ uploads: [blocking('00')] })).toBeNull();
  });

  it.each([
    ['the certificate, SHA-1', () => hexOf('sha1', one.der)],
    ['the certificate, SHA-256', () => hexOf('sha256', one.der)],
    [
      'what is signed',
      () => {
        const parsed = parseCertificate(one.der);
        return parsed.ok ? hexOf('sha256', parsed.certificate.tbs) : '';
      },
    ],
    [
      'the public key, MD5',
      () => {
        const { x = '', y = '' } = createPublicKey(one.pem).export({ format: 'jwk' });
        const point = Buffer.concat([
          Buffer.from([4]),
          Buffer.from(x, 'base64url'),
          Buffer.from(y, 'base64url'),
        ]);
        return hexOf('md5', point);
      },
    ],
  ])('block what the server trusts, named by a hash of %s', (_, identifier) => {
    const source = sourceOf({ uploads: [blocking(identifier())], served: [one, two] });
    const [blocked, other] = [one, two].map(({ der }) => {
      const parsed = parseCertificate(der);
      return parsed.ok && source?.blocks?.(parsed.certificate);
    });
    expect([blocked, other]).toEqual([true, false]);
  });
});
