/**
 * Outages that the field remembers, rebuilt with made-up names: each is announced 30 days ahead, for exactly the
 * clients that break, and for no other.
 */
import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createAuthority,
  dns,
  issue,
  issueAuthority,
  type CertificateOptions,
  type Issued,
} from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { AnchorSource, AnchorTerms } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { rootTerm } from '#lib/trust/policies.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { judgeEnds, type ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { timelineOf } from '#lib/view/dates/timeline.ts';
import { stamps } from '#test/support/stamps.ts';

const HOST = 'sts.contoso.com';
const AHEAD = 30;
const at = (time: string): Date => new Date(time.length === 10 ? `${time}T00:00:00Z` : time);
const before = (time: string, days = AHEAD): Date => new Date(at(time).getTime() - days * DAY_MS);

const engine = createEvaluator(globalThis.crypto);

interface Scene {
  readonly chain: readonly Issued[];
  readonly now: Date;
  /** Roots of the stores not named in `stores`. */
  readonly roots: readonly Issued[];
  readonly stores?: Partial<Record<StoreId, readonly Issued[]>>;
  readonly terms?: Partial<Record<StoreId, AnchorTerms>>;
}

const PUBLIC: AnchorTerms = { public: true };

function storeOf({ roots, stores = {}, terms = {} }: Scene, id: StoreId): AnchorSource {
  const plain = listAnchors(
    id,
    (stores[id] ?? roots).map(({ der }) => der),
  );
  return {
    stores: plain.stores,
    find: async (name) =>
      (await plain.find(name)).map((anchor) => ({ ...anchor, terms: terms[id] ?? PUBLIC })),
  };
}

async function judged(
  scene: Scene,
): Promise<{ readonly report: Report; readonly ends: readonly ClientEnd[] }> {
  const request = {
    supplied: scene.chain.map(({ der }, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    host: HOST,
    at: scene.now,
  };
  const report = await engine.evaluate({ ...request, anchors: storeOf(scene, 'mozilla'), rules: CLIENTS });
  const leaf = report.leaf === null ? null : report.certificates[report.leaf];
  const question = { request, store: (id: StoreId) => storeOf(scene, id), enterprise: null };
  return { report, ends: await judgeEnds(engine, question, leaf?.notAfter ?? null, {}) };
}

/** Clients whose trust ends within the days that a warning is given ahead, with the moment and the reason. */
async function announced(scene: Scene): Promise<Readonly<Record<string, string>>> {
  const { ends } = await judged(scene);
  const soon = scene.now.getTime() + (AHEAD + 1) * DAY_MS;
  return Object.fromEntries(
    ends.flatMap(({ line: { client }, ends: end }) =>
      end !== null && Date.parse(end.until) <= soon
        ? [[client, `${end.until} ${end.because?.code ?? ''}`]]
        : [],
    ),
  );
}

const trusting = async (scene: Scene): Promise<readonly string[]> =>
  (await judged(scene)).ends.flatMap(({ line: { client, result } }) =>
    result?.verdict === 'trusted' ? [client] : [],
  );

const ALL = PROFILES.map(({ id }) => id);
const of = (store: StoreId): readonly string[] =>
  PROFILES.filter((profile) => profile.store === store).map(({ id }) => id);
const each = (clients: readonly string[], what: string): Readonly<Record<string, string>> =>
  Object.fromEntries(clients.map((client) => [client, what]));

const leafOf = (issuer: Issued, begins: string, days: number, more: Partial<CertificateOptions> = {}) =>
  issue(issuer, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    notBefore: at(begins),
    notAfter: new Date(at(begins).getTime() + days * DAY_MS),
    extensions: stamps(),
    ...more,
  });

const LONG = { notBefore: at('2010-01-01'), notAfter: at('2038-01-01') };
let root: Issued;
let issuing: Issued;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Fabrikam Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Fabrikam Issuing', ...LONG, purposes: null });
});

/** The root's name and key under an older root. */
const crossSigned = (old: Issued, begins: string, ends: string): Promise<Issued> =>
  issueAuthority(old, {
    subject: 'CN=Fabrikam Root',
    key: root.keys,
    pathLength: 1,
    purposes: null,
    notBefore: at(begins),
    notAfter: at(ends),
  });

describe('announced 30 days ahead', () => {
  it('the old root of a cross-sign ends (AddTrust, 2020-05-30): those with that root alone', async () => {
    const end = '2020-05-30T10:48:38Z';
    const old = await createAuthority({
      subject: 'CN=Addventure External Root',
      notBefore: at('2000-05-30'),
      notAfter: at(end),
    });
    const cross = await crossSigned(old, '2000-05-30', end);
    const scene: Scene = {
      chain: [await leafOf(issuing, '2020-01-01', 300), issuing, cross],
      now: before(end),
      roots: [root, old],
      stores: { android: [old], java: [old] },
    };
    expect((await trusting(scene)).toSorted()).toEqual(ALL.toSorted());
    const broken = [...of('android'), ...of('java')];
    expect(await announced(scene)).toEqual(each(broken, `${end} expired`));
    expect((await trusting({ ...scene, now: at('2020-05-30T10:48:39Z') })).toSorted()).toEqual(
      ALL.filter((id) => !broken.includes(id)).toSorted(),
    );
    expect(await announced({ ...scene, now: before(end, 60) })).toEqual({});
  });

  it('a root ends whose cross-sign goes on (DST Root CA X3, 2021-09-30): nobody who passes over roots’ dates', async () => {
    const end = '2021-09-30T14:01:15Z';
    const old = await createAuthority({
      subject: 'CN=Dusty Root CA X3',
      notBefore: at('2000-09-30'),
      notAfter: at(end),
    });
    const cross = await crossSigned(old, '2021-01-20', '2024-09-30');
    const leaf = await leafOf(issuing, '2021-08-15', 90);
    const scene: Scene = {
      chain: [leaf, issuing, cross],
      now: before(end),
      roots: [root],
      stores: { android: [old] },
    };
    // Android goes by the key of a root, not by its dates: that chain was made for it.
    expect(await announced(scene)).toEqual({});
    expect(await trusting({ ...scene, now: at('2021-10-01') })).toContain('android');
    // Java neither; and the end of the leaf itself is still told to both.
    const known = { ...scene, stores: { android: [old], java: [old] } };
    expect(await announced(known)).toEqual({});
    const leafEnds = await announced({ ...known, now: at('2021-10-20') });
    expect(leafEnds).toEqual(each(ALL, '2021-11-13T00:00:00Z expired'));
    // The short chain of before: the intermediate below the old root ended a day earlier.
    const short = await issueAuthority(old, {
      subject: 'CN=Fabrikam Issuing',
      key: issuing.keys,
      purposes: null,
      notBefore: at('2020-10-07'),
      notAfter: at('2021-09-29T19:21:40Z'),
    });
    const both = { ...scene, chain: [leaf, short, issuing], now: before('2021-09-29T19:21:40Z') };
    expect(await announced(both)).toEqual(each(of('android'), '2021-09-29T19:21:40Z expired'));
  });

  it('a programme’s date of distrust: the clients of that store', async () => {
    const scene: Scene = {
      chain: [await leafOf(issuing, '2026-03-01', 199), issuing],
      now: before('2026-07-01'),
      roots: [root],
      terms: { apple: { public: true, distrustFrom: at('2026-07-01').getTime() } },
    };
    expect(await announced(scene)).toEqual(each(of('apple'), '2026-06-30T23:59:59Z anchor-distrusted'));
  });

  it('an intermediate ends before its leaf: everybody; and nobody where the renewed one is sent too', async () => {
    const end = '2026-07-01T00:00:00Z';
    const options = { subject: 'CN=Fabrikam Issuing', key: issuing.keys, purposes: null } as const;
    const short = await issueAuthority(root, { ...options, notBefore: at('2020-01-01'), notAfter: at(end) });
    const leaf = await leafOf(issuing, '2026-03-20', 199);
    const scene: Scene = { chain: [leaf, short], now: before(end), roots: [root] };
    expect(await announced(scene)).toEqual(each(ALL, `${end} expired`));
    expect(await announced({ ...scene, chain: [leaf, short, issuing] })).toEqual({});
  });

  it('a root’s term: the clients of the programme that set it', async () => {
    const made = await createAuthority({
      subject: 'CN=Tailspin Root',
      notBefore: at('2013-06-01'),
      notAfter: at('2038-01-01'),
    });
    const below = await issueAuthority(made, { subject: 'CN=Tailspin Issuing', ...LONG });
    const day = rootTerm('2013-06-01T00:00:00Z')?.day ?? '';
    expect(day).toBe('2029-04-15');
    const scene: Scene = {
      chain: [await leafOf(below, '2029-03-20', 46), below],
      now: before(day, 20),
      roots: [made],
      terms: { chrome: { public: true, distrustFrom: at(day).getTime() } },
    };
    expect(await announced(scene)).toEqual(each(of('chrome'), '2029-04-14T23:59:59Z anchor-distrusted'));
  });

  it('client authentication ends in public certificates: who has it is told the day, and no client stops', async () => {
    const scene = async (purposes: readonly string[]): Promise<Scene> => ({
      chain: [await leafOf(issuing, '2027-01-10', 90, { purposes }), issuing],
      now: before('2027-03-15'),
      roots: [root],
    });
    const dated = async (purposes: readonly string[]): Promise<readonly string[]> => {
      const { report, ends } = await judged(await scene(purposes));
      return timelineOf(ENGLISH_DATES, report, ends)
        .events.filter(({ kind }) => kind === 'rule')
        .map(({ title }) => title);
    };
    const both = ['serverAuth', 'clientAuth'];
    expect(await announced(await scene(both))).toEqual({});
    const title = 'Public certificates issued from now on are for servers only';
    expect(await dated(both)).toContain(title);
    expect(await dated(['serverAuth'])).not.toContain(title);
  });
});
