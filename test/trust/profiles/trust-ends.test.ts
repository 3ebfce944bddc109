import { beforeAll, describe, expect, it } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { AS_IT_IS } from '#lib/core/evaluate/scenario.ts';
import type { AnchorSource, AnchorTerms } from '#lib/core/path/types.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { judgeAllClients } from '#lib/trust/profiles/judge.ts';
import { judgeEnds, type ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { judgeWhatIf } from '#lib/trust/profiles/what-if.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { stamps } from '#test/support/stamps.ts';

const HOST = 'sts.contoso.com';
const date = (day: string): Date => new Date(`${day}T00:00:00Z`);
const AT = date('2026-06-01');

let root: Issued;
let other: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  const long = { notBefore: date('2020-01-01'), notAfter: date('2035-01-01') };
  root = await createAuthority({ subject: 'CN=Contoso Root', ...long });
  other = await createAuthority({ subject: 'CN=Fabrikam Root', ...long });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...long });
  leaf = await issue(issuing, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    notBefore: date('2026-03-01'),
    notAfter: date('2026-12-01'),
    extensions: stamps(),
  });
});

/** A store of one root, on terms. */
function termed(id: string, ders: readonly Uint8Array[], terms?: AnchorTerms): AnchorSource {
  const plain = listAnchors(id, ders);
  return {
    stores: plain.stores,
    find: async (nameKey) =>
      (await plain.find(nameKey)).map((anchor) => (terms ? { ...anchor, terms } : anchor)),
  };
}

interface Scene {
  readonly supplied?: readonly Issued[];
  readonly at?: Date;
  readonly terms?: Partial<Record<StoreId, AnchorTerms>>;
  readonly listing?: readonly Issued[];
}

const engine = createEvaluator(globalThis.crypto);
const question = ({ supplied = [leaf, issuing], at = AT, terms = {}, listing = [root, other] }: Scene) => ({
  request: {
    supplied: supplied.map(({ der }, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    host: HOST,
    at,
  },
  store: (id: StoreId) =>
    termed(
      id,
      listing.map(({ der }) => der),
      terms[id],
    ),
  enterprise: null,
});

const endsOf = async (scene: Scene): Promise<ReadonlyMap<string, ClientEnd>> => {
  const all = await judgeEnds(engine, question(scene), '2026-12-01T00:00:00Z', {});
  return new Map(all.map((one) => [one.line.client, one]));
};

describe('how long clients go on trusting', () => {
  it('ends with the leaf when nothing ends before it', async () => {
    const all = await endsOf({});
    expect([...all.keys()].sort()).toEqual(PROFILES.map(({ id }) => id).sort());
    for (const { ends } of all.values()) {
      expect(ends?.until).toBe('2026-12-01T00:00:00Z');
      expect(ends?.because?.code).toBe('expired');
    }
  });

  it('ends where a store’s date of distrust comes first, for the clients of that store alone', async () => {
    const all = await endsOf({
      terms: { chrome: { public: true, distrustFrom: date('2026-09-15').getTime() } },
    });
    expect(all.get('chrome')?.ends).toMatchObject({
      until: '2026-09-14T23:59:59Z',
      because: { code: 'anchor-distrusted' },
    });
    expect(all.get('firefox')?.ends?.until).toBe('2026-12-01T00:00:00Z');
  });

  it('goes on over a second path that outlasts the first', async () => {
    const short = await issueAuthority(root, {
      subject: 'CN=Contoso Issuing',
      key: issuing.keys,
      notBefore: date('2020-01-01'),
      notAfter: date('2026-08-01'),
    });
    const later = await issueAuthority(other, {
      subject: 'CN=Contoso Issuing',
      key: issuing.keys,
      notBefore: date('2026-07-01'),
      notAfter: date('2026-10-01'),
    });
    const alone = await endsOf({ supplied: [leaf, short] });
    expect(alone.get('edge')?.ends?.until).toBe('2026-08-01T00:00:00Z');
    const both = await endsOf({ supplied: [leaf, short, later] });
    expect(both.get('edge')?.ends?.until).toBe('2026-10-01T00:00:00Z');
    const gap = await endsOf({ supplied: [leaf, later], at: date('2026-07-01') });
    expect(gap.get('edge')?.ends?.until).toBe('2026-10-01T00:00:00Z');
  });

  it('says nothing of clients that do not trust it now', async () => {
    const all = await endsOf({ listing: [other] });
    for (const { ends, line } of all.values()) {
      expect(line.result?.verdict).not.toBe('trusted');
      expect(ends).toBeNull();
    }
  });

  it('agrees with judging the second before and the second after', async () => {
    const scene: Scene = {
      terms: {
        microsoft: { public: true, distrustFrom: date('2026-07-20').getTime() },
        java: { public: true, distrustFrom: date('2026-11-03').getTime() },
      },
    };
    for (const [client, { ends }] of await endsOf(scene)) {
      if (ends === null) throw new Error(`no end for ${client}`);
      const verdictAt = async (ms: number): Promise<string | undefined> => {
        const lines = await judgeAllClients(engine, question({ ...scene, at: new Date(ms) }), {});
        return lines.find((line) => line.client === client)?.result?.verdict;
      };
      expect(await verdictAt(Date.parse(ends.until)), client).toBe('trusted');
      expect(await verdictAt(Date.parse(ends.until) + 1000), client).not.toBe('trusted');
    }
  });
});

describe('the other way to the first break', () => {
  it('finds the same second for every client, over gaps, second paths and dates of stores', async () => {
    const cross = async (issuer: Issued, from: string, to: string): Promise<Issued> =>
      issueAuthority(issuer, {
        subject: 'CN=Contoso Issuing',
        key: issuing.keys,
        notBefore: date(from),
        notAfter: date(to),
      });
    const short = await cross(root, '2020-01-01', '2026-08-01');
    const later = await cross(other, '2026-07-01', '2026-10-01');
    const gap = await cross(other, '2026-09-01', '2026-11-01');
    const scenes: readonly Scene[] = [
      {},
      { supplied: [leaf, short] },
      { supplied: [leaf, short, later] },
      { supplied: [leaf, short, gap] },
      { supplied: [leaf, issuing, later], listing: [other] },
      { terms: { chrome: { public: true, distrustFrom: date('2026-09-15').getTime() } } },
    ];
    for (const scene of scenes) {
      const ends = await endsOf(scene);
      for (const { client, before } of await judgeWhatIf(engine, question(scene), AS_IT_IS)) {
        const breaks = before?.result.verdict === 'trusted' ? before.breaksAt : null;
        const until = ends.get(client)?.ends?.until;
        const after = until === undefined ? null : Date.parse(until) + 1000;
        expect(breaks === null ? null : Date.parse(breaks), client).toBe(after);
      }
    }
  });
});

describe('what a client says of later leaves', () => {
  it('tells the date after which a store refuses them, and whether the anchor is public', async () => {
    const distrustAfter = date('2026-08-01').getTime();
    const all = await endsOf({ terms: { mozilla: { public: true, distrustAfter } } });
    expect(all.get('firefox')?.line.result).toMatchObject({
      verdict: 'trusted',
      issuedUntil: '2026-08-01T00:00:00Z',
      publicAnchor: true,
    });
    // A plain list of roots has no terms to honour, and a store without terms is not known to be public.
    expect(all.get('openssl')?.line.result?.issuedUntil).toBeNull();
    expect(all.get('chrome')?.line.result).toMatchObject({ issuedUntil: null, publicAnchor: false });
  });
});
