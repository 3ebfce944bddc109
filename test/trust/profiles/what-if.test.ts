import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { equalBytes } from '#lib/core/der/bytes.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { AS_IT_IS, type Scenario, type Use } from '#lib/core/evaluate/scenario.ts';
import type { AnchorSource, AnchorTerms, SuppliedCertificate } from '#lib/core/path/types.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { stamps } from '#test/support/stamps.ts';
import { judgeWhatIf, type WhatIfLine } from '#lib/trust/profiles/what-if.ts';

const HOST = 'sts.contoso.com';
const AT = '2026-06-01T00:00:00Z';
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const LEAF_END = '2026-09-01T00:00:00Z';
const SHORT = { notBefore: new Date('2026-03-01T00:00:00Z'), notAfter: new Date(LEAF_END) };
/** The first second after the last one of the validity. */
const AFTER_LEAF = '2026-09-01T00:00:01Z';

const engine = createEvaluator(globalThis.crypto);
const sha256 = ({ der }: Issued): string => createHash('sha256').update(der).digest('hex');

let root: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  issuing = await issueAuthority(root, {
    subject: 'CN=Contoso Issuing',
    ...LONG,
    purposes: ['serverAuth', 'clientAuth'],
  });
  leaf = await issue(issuing, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    ...SHORT,
    purposes: ['serverAuth', 'clientAuth'],
    extensions: stamps(),
  });
});

interface World {
  readonly sent?: readonly Issued[];
  readonly downloadable?: readonly Issued[];
  readonly terms?: Partial<Record<StoreId, AnchorTerms>>;
  readonly missing?: readonly StoreId[];
  /** What the store names as never to be trusted. */
  readonly blocks?: AnchorSource['blocks'];
}

/** The root in every store at hand, on the terms told. */
function storeOf(id: StoreId, { terms = {}, missing = [], blocks }: World): AnchorSource | null {
  if (missing.includes(id)) return null;
  const plain = { ...listAnchors(id, [root.der]), ...(blocks ? { blocks } : {}) };
  const own = terms[id];
  if (!own) return plain;
  return {
    ...plain,
    find: async (name) => (await plain.find(name)).map((anchor) => ({ ...anchor, terms: own })),
  };
}

async function linesOf(change: Partial<Scenario>, world: World = {}): Promise<readonly WhatIfLine[]> {
  const { sent = [leaf, issuing], downloadable = [] } = world;
  const supplied: readonly SuppliedCertificate[] = [
    ...sent.map(({ der }, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    ...downloadable.map(({ der }) => ({
      der,
      origin: { kind: 'aia' as const, url: 'http://pki.contoso.com/i.cer' },
    })),
  ];
  return judgeWhatIf(
    engine,
    {
      request: { supplied, host: HOST, at: new Date(AT) },
      store: (id) => storeOf(id, world),
      enterprise: null,
    },
    { ...AS_IT_IS, ...change },
  );
}

const lineOf = (lines: readonly WhatIfLine[], client: string, use: Use = 'server'): WhatIfLine => {
  const found = lines.find((line) => line.client === client && line.use === use);
  if (!found) throw new Error(`no line for ${client} as a ${use}`);
  return found;
};

/** Client ids by what they make of the scenario at its time. */
const untrusting = (lines: readonly WhatIfLine[]): readonly string[] =>
  lines.filter(({ after }) => after?.result.verdict !== 'trusted').map(({ client }) => client);

describe('what if nothing is changed', () => {
  it('breaks for everybody in the second after the leaf’s last, and not before', async () => {
    const lines = await linesOf({});
    expect(lines.map(({ client }) => client)).toEqual(PROFILES.map(({ id }) => id));
    for (const { before, after } of lines) {
      expect(after).toEqual(before);
      expect(after?.result.verdict).toBe('trusted');
      expect(after?.breaksAt).toBe(AFTER_LEAF);
      expect(after?.broken?.weakest?.code).toBe('expired');
    }
  });

  it('knows nothing of a client without its store', async () => {
    const lines = await linesOf({}, { missing: ['java'] });
    expect(lineOf(lines, 'java-8')).toMatchObject({ before: null, after: null });
    expect(lineOf(lines, 'openssl').after).not.toBeNull();
  });
});

describe('what if it is another day', () => {
  it('holds in the last second of the leaf and breaks in the next', async () => {
    expect(untrusting(await linesOf({ at: LEAF_END }))).toEqual([]);
    const lines = await linesOf({ at: AFTER_LEAF });
    expect(untrusting(lines)).toHaveLength(PROFILES.length);
    // The first break is looked for from today on, wherever the scenario stands.
    expect(lineOf(lines, 'chrome').after?.breaksAt).toBe(AFTER_LEAF);
    expect(lineOf(lines, 'chrome').before?.result.verdict).toBe('trusted');
  });

  it('finds the intermediate that ends before its leaf', async () => {
    const short = await issueAuthority(root, {
      subject: 'CN=Short Issuing',
      ...LONG,
      notAfter: new Date('2026-07-10T12:00:00Z'),
    });
    const below = await issue(short, { subject: `CN=${HOST}`, names: dns(HOST), ...SHORT });
    const lines = await linesOf({}, { sent: [below, short] });
    expect(lineOf(lines, 'chrome').after).toMatchObject({
      breaksAt: '2026-07-10T12:00:01Z',
      broken: { weakest: { code: 'expired' }, stopsAt: { subject: 'Short Issuing' } },
    });
  });

  it('is broken at once, with that date, when it is broken today', async () => {
    const lines = await linesOf({}, { sent: [leaf] });
    expect(lineOf(lines, 'openssl').after).toMatchObject({
      breaksAt: AT,
      broken: { weakest: { code: 'issuer-not-found' } },
    });
  });

  it('follows the date on which a store stops trusting the root, where the client honours it', async () => {
    const from = Date.parse('2026-08-01T00:00:00Z');
    const terms = { public: true, distrustFrom: from };
    const lines = await linesOf({}, { terms: { mozilla: terms } });
    expect(lineOf(lines, 'firefox').after).toMatchObject({
      breaksAt: '2026-08-01T00:00:00Z',
      broken: { weakest: { code: 'anchor-distrusted' } },
    });
    // OpenSSL reads the list and no terms.
    expect(lineOf(lines, 'openssl').after?.breaksAt).toBe(AFTER_LEAF);
  });
});

describe('what if a root is dropped', () => {
  const from = '2026-07-01T00:00:00Z';

  it('from one store: its clients break on that day, also those that honour no terms', async () => {
    const scenario = { withdrawals: [{ root: sha256(root), store: 'mozilla', from }] };
    const lines = await linesOf(scenario);
    for (const id of ['firefox', 'openssl', 'dotnet-linux']) {
      const { before, after } = lineOf(lines, id);
      expect(after?.result.verdict).toBe('trusted');
      expect(after?.breaksAt).toBe(from);
      expect(after?.broken?.weakest?.code).toBe('anchor-distrusted');
      expect(before?.breaksAt).toBe(AFTER_LEAF);
    }
    expect(lineOf(lines, 'chrome').after?.breaksAt).toBe(AFTER_LEAF);
    expect(untrusting(await linesOf({ ...scenario, at: '2026-06-30T23:59:59Z' }))).toEqual([]);
    expect(untrusting(await linesOf({ ...scenario, at: from }))).toEqual([
      'firefox',
      'openssl',
      'gnutls',
      'go',
      'dotnet-linux',
    ]);
  });

  it('from all stores: everybody breaks; another root is nobody’s business', async () => {
    const gone = await linesOf({ withdrawals: [{ root: sha256(root), store: null, from: AT }] });
    expect(untrusting(gone)).toHaveLength(PROFILES.length);
    const other = await linesOf({ withdrawals: [{ root: '00'.repeat(32), store: null, from: AT }] });
    expect(untrusting(other)).toEqual([]);
  });

  it('leaves blocked what a store blocks: nothing is mended by it', async () => {
    const never = ({ der }: { readonly der: Uint8Array }): boolean => equalBytes(der, issuing.der);
    const change = { withdrawals: [{ root: sha256(root), store: 'mozilla', from: '2026-08-01T00:00:00Z' }] };
    for (const { before, after } of await linesOf(change, { blocks: never })) {
      expect(before?.result.weakest?.code).toBe('certificate-blocked');
      expect(after?.result.weakest?.code).toBe('certificate-blocked');
    }
  });

  it('holds where a second way leads to another root', async () => {
    const second = await createAuthority({ subject: 'CN=Fabrikam Root', ...LONG });
    const cross = await issueAuthority(second, { subject: 'CN=Contoso Issuing', ...LONG, key: issuing.keys });
    const lines = await judgeWhatIf(
      engine,
      {
        request: {
          supplied: [leaf, issuing, cross].map(({ der }, index) => ({
            der,
            origin: { kind: 'presented' as const, index },
          })),
          host: HOST,
          at: new Date(AT),
        },
        store: (id) => listAnchors(id, id === 'apple' ? [root.der] : [root.der, second.der]),
        enterprise: null,
      },
      { ...AS_IT_IS, withdrawals: [{ root: sha256(root), store: null, from }], at: from },
    );
    // The way to the root that is gone is sent first, and some clients try no other.
    const passesOver = ({ code }: WeightCase): boolean => code === 'issuer-passed-over';
    const stuck = PROFILES.filter(({ store, rules }) => store === 'apple' || rules.cases?.some(passesOver));
    expect(untrusting(lines)).toEqual(stuck.map(({ id }) => id));
    expect(lineOf(lines, 'chrome').after?.breaksAt).toBe(AFTER_LEAF);
  });
});

describe('what if the server stops sending the intermediate', () => {
  it('breaks those that don’t download it; with the download gone as well, everybody', async () => {
    const world = { downloadable: [issuing] };
    const notSent = [sha256(issuing)];
    const lines = await linesOf({ notSent }, world);
    const fetching = PROFILES.filter(({ fetchesIssuers }) => fetchesIssuers).map(({ id }) => id);
    expect(untrusting(lines)).toEqual(PROFILES.map(({ id }) => id).filter((id) => !fetching.includes(id)));
    expect(lineOf(lines, 'chrome').after?.result.fetches).toBe(true);
    const offline = await linesOf({ notSent, issuersUnreachable: true }, world);
    expect(untrusting(offline)).toHaveLength(PROFILES.length);
    // What is sent needs no download.
    expect(untrusting(await linesOf({ issuersUnreachable: true }, world))).toEqual([]);
  });
});

describe('what if client authentication is gone from the certificate', () => {
  it('changes nothing for servers and breaks mutual TLS at once', async () => {
    const lines = await linesOf({ withoutClientAuthentication: true });
    const servers = lines.filter(({ use }) => use === 'server');
    expect(untrusting(servers)).toEqual([]);
    const clients = lines.filter(({ use }) => use === 'client');
    expect(clients.map(({ client }) => client)).toContain('skype-for-business');
    expect(clients.map(({ client }) => client)).not.toContain('chrome');
    for (const { before, after } of clients) {
      expect(before?.result.verdict).toBe('trusted');
      expect(before?.breaksAt).toBe(AFTER_LEAF);
      expect(after).toMatchObject({ breaksAt: AT, result: { weakest: { code: 'eku-not-permitted' } } });
    }
  });

  it('finds a certificate that never had it untrusted for mutual TLS before and after', async () => {
    const plain = await issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...SHORT });
    const lines = await linesOf({ withoutClientAuthentication: true }, { sent: [plain, issuing] });
    expect(lineOf(lines, 'openssl', 'client')).toMatchObject({
      before: { result: { verdict: 'untrusted' } },
      after: { result: { verdict: 'untrusted' } },
    });
    expect(lineOf(lines, 'openssl', 'server').after?.result.verdict).toBe('trusted');
  });
});

describe('what if no revocation source answers and clients insist', () => {
  it('breaks the clients that ask, and no others', async () => {
    const lines = await linesOf({ revocationUnreachable: true });
    const asking = PROFILES.filter(({ revocation }) => revocation !== 'none').map(({ id }) => id);
    expect(asking.length).toBeGreaterThan(0);
    expect(untrusting(lines)).toEqual(asking);
    expect(lineOf(lines, asking[0] ?? '').after?.result.weakest?.code).toBe('revocation-undetermined');
  });
});

describe('what if clients become strict', () => {
  it('breaks a name that stands in the common name alone', async () => {
    const bare = await issue(issuing, { subject: `CN=${HOST}`, names: null, ...SHORT });
    const before = await linesOf({}, { sent: [bare, issuing] });
    expect(lineOf(before, 'outlook').after?.result.verdict).toBe('trusted');
    const lines = await linesOf({ strict: true }, { sent: [bare, issuing] });
    expect(lineOf(lines, 'outlook').after?.result.verdict).toBe('untrusted');
  });

  it('breaks a public certificate that is valid longer than its day of issue allows', async () => {
    const terms = { microsoft: { public: true } };
    const long = await issue(issuing, {
      subject: `CN=${HOST}`,
      names: dns(HOST),
      notBefore: new Date('2026-04-01T00:00:00Z'),
      notAfter: new Date('2027-01-01T00:00:00Z'),
      extensions: stamps(),
    });
    const lines = await linesOf({ strict: true }, { sent: [long, issuing], terms });
    expect(lineOf(lines, 'outlook')).toMatchObject({
      before: { result: { verdict: 'trusted' } },
      after: { result: { verdict: 'untrusted', weakest: { code: 'validity-too-long' } } },
    });
    // A private root is free of the limits for public ones.
    expect(lineOf(lines, 'openssl').after?.result.verdict).toBe('trusted');
  });
});

describe('a what-if that is cancelled', () => {
  it('stops with the reason', async () => {
    const controller = new AbortController();
    const reason = new DOMException('Cancelled.', 'AbortError');
    const asked = judgeWhatIf(
      engine,
      {
        request: { supplied: [], host: HOST, at: new Date(AT) },
        store: (id) => listAnchors(id, [root.der]),
        enterprise: null,
      },
      AS_IT_IS,
      { signal: controller.signal },
    );
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });
});
