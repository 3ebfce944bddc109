import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { joinAnchors, listAnchors } from '#lib/trust/list.ts';
import { judgeAllClients, reportFor, type ClientLine } from '#lib/trust/profiles/judge.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { clientRows, clientsView, type ClientRow } from '#lib/view/clients/clients.ts';

const HOST = 'sts.contoso.com';
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const SHORT = { notBefore: new Date('2026-03-01T00:00:00Z'), notAfter: new Date('2026-09-01T00:00:00Z') };
const PAST = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-03-01T00:00:00Z') };
const ALL: readonly StoreId[] = [
  'microsoft',
  'apple',
  'chrome',
  'mozilla',
  'android',
  'java',
  'lync-phone',
  'system',
];

let root: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG });
  leaf = await issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...SHORT });
});

interface Scene {
  readonly supplied?: readonly SuppliedCertificate[];
  /** Stores at hand; those in `listing` have the root. */
  readonly stores?: readonly StoreId[];
  readonly listing?: readonly StoreId[];
  readonly enterprise?: boolean;
}

const question = ({ supplied, stores = ALL, listing = ALL, enterprise = false }: Scene) => ({
  request: {
    supplied:
      supplied ??
      [leaf, issuing].map(({ der }, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    host: HOST,
    at: new Date('2026-06-01T00:00:00Z'),
  },
  store: (id: StoreId) =>
    stores.includes(id) ? listAnchors(id, listing.includes(id) ? [root.der] : []) : null,
  enterprise: enterprise ? listAnchors('user', [root.der]) : null,
});

const engine = createEvaluator(globalThis.crypto);
const lines = (scene: Scene): Promise<readonly ClientLine[]> => judgeAllClients(engine, question(scene), {});

const rowsOf = (all: readonly ClientLine[]): ReadonlyMap<string, ClientRow> =>
  new Map(clientRows(ENGLISH_CLIENTS, all).map((row) => [row.id, row]));

describe('the matrix of clients', () => {
  it('does not judge by a list of hashes that may name the missing root, and says what to give instead', async () => {
    const hiding = {
      ...question({}),
      store: (id: StoreId) =>
        id === 'microsoft'
          ? joinAnchors([{ ...listAnchors(id, []), mayHold: () => Promise.resolve(true) }])
          : listAnchors(id, [root.der]),
    };
    const all = await judgeAllClients(engine, hiding, {});
    const rows = rowsOf(all);
    expect(rows.get('outlook')).toMatchObject({ verdict: 'Not known', state: 'unknown', drawable: false });
    expect(rows.get('outlook')?.stops).toContain('by hash only');
    expect(rows.get('java-21')?.verdict).toBe('Trusted');
    expect(
      clientsView(ENGLISH_CLIENTS, all).missing.map(({ store, how }) => [store, how.includes('roots.sst')]),
    ).toEqual([['Microsoft’s roots', true]]);
    expect(await reportFor(engine, 'outlook', hiding, {})).toBeNull();
    expect(await reportFor(engine, 'java-21', hiding, {})).toMatchObject({ verdict: 'trusted' });
  });

  it('says once where most stop, and in full where another stops elsewhere', async () => {
    const stranger = await createAuthority({ subject: 'CN=Stranger', ...LONG });
    const foreign = await issue(stranger, { subject: `CN=${HOST}`, names: dns(HOST), ...SHORT });
    const supplied = [{ der: foreign.der, origin: { kind: 'presented' as const, index: 0 } }];
    const view = clientsView(ENGLISH_CLIENTS, await lines({ supplied }));
    const rows = view.groups.flatMap((group) => group.rows);
    const like = rows.filter(({ likeMost }) => likeMost);
    expect(view.shared).toEqual({ stops: like[0]?.stops, clients: like.length });
    expect(like.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ stops, likeMost }) => likeMost !== (stops === view.shared?.stops))).toEqual([]);
    // Nothing else is said of any: one row for all of them.
    expect(view.alike).toMatchObject({
      ...{ title: `${like.length} kinds of client`, verdict: 'Not trusted' },
      ...{ stops: view.shared?.stops, rows: like },
    });
    // The row keeps its own reason, for what compares and exports rows.
    expect(like.every(({ stops }) => stops !== null)).toBe(true);
  });

  it('says nothing of that where no three stop alike, and never of clients that are not known', async () => {
    expect(clientsView(ENGLISH_CLIENTS, await lines({}))).toMatchObject({ shared: null, alike: null });
    const two = clientsView(ENGLISH_CLIENTS, await lines({ stores: ['mozilla'] }));
    expect(two.shared).toBeNull();
    expect(two.groups.flatMap(({ rows }) => rows).some(({ likeMost }) => likeMost)).toBe(false);
  });

  it('has one row for every profile, in groups', async () => {
    const view = clientsView(ENGLISH_CLIENTS, await lines({}));
    expect(view.groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(
      PROFILES.map(({ id }) => id).sort(),
    );
    expect(view.summary).toBe(`Trusted by ${PROFILES.length} of ${PROFILES.length} kinds of client`);
    expect(view.missing).toEqual([]);
  });

  it('says where each stops, under its own store', async () => {
    const rows = rowsOf(await lines({ listing: ['mozilla'] }));
    expect(rows.get('firefox')).toMatchObject({ verdict: 'Trusted', state: 'ok', stops: null });
    expect(rows.get('outlook')).toMatchObject({ verdict: 'Not trusted', state: 'bad' });
    expect(rows.get('outlook')?.stops).toBe(
      '“Contoso Issuing” → “Contoso Root”: the root is not known, or an intermediate is missing.',
    );
  });

  it('never guesses without the store of a client, and says how to provide it', async () => {
    const view = clientsView(ENGLISH_CLIENTS, await lines({ stores: ['mozilla'] }));
    const rows = rowsOf(await lines({ stores: ['mozilla'] }));
    expect(rows.get('openssl')?.verdict).toBe('Trusted');
    expect(rows.get('java-8')).toMatchObject({ verdict: 'Not known', state: 'unknown', drawable: false });
    expect(view.missing.map(({ store }) => store)).toContain('Java’s roots');
    expect(view.missing.find(({ store }) => store.startsWith('Microsoft'))?.how).toContain('trust:update');
  });

  it('puts those that are not known into one row, which says who wants for what', async () => {
    const view = clientsView(
      ENGLISH_CLIENTS,
      await lines({ stores: ALL.filter((id) => id !== 'java' && id !== 'android') }),
    );
    expect(view.unknown).toMatchObject({ title: '4 kinds of client', verdict: 'Not known' });
    expect(view.unknown?.wants).toEqual([
      {
        clients: 'Android apps (system store)',
        stops: 'Needs Android’s system roots, which nobody provided here.',
      },
      {
        clients: 'Java 8, Java 11 and Java 21',
        stops: 'Needs Java’s roots, which nobody provided here.',
      },
    ]);
    expect(view.groups.flatMap(({ rows }) => rows)).toHaveLength(PROFILES.length - 4);
    expect(view.summary).toMatch(/^Trusted by 18 of 22 kinds of client, not known for 4$/);
  });

  it('does not trust an expired certificate for anybody, whatever roots a client has', async () => {
    const expired = await issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...PAST });
    const supplied = [expired, issuing].map(({ der }, index) => ({
      der,
      origin: { kind: 'presented' as const, index },
    }));
    const all = await lines({ supplied, stores: ['mozilla'] });
    const view = clientsView(ENGLISH_CLIENTS, all);
    expect(view.unknown).toBeNull();
    expect(view.summary).toBe(`Trusted by 0 of 22 kinds of client, not by 22`);
    const row = rowsOf(all).get('java-8');
    expect(row).toMatchObject({ verdict: 'Not trusted', state: 'bad', drawable: false });
    expect(row?.stops).toBe(`“${HOST}”: the certificate has expired.`);
    expect(row?.notes.join()).toContain('Whatever roots it has');
    expect(await reportFor(engine, 'java-8', question({ supplied, stores: ['mozilla'] }), {})).toBeNull();
  });

  it('trusts by the organisation’s roots also where the client’s own are not at hand', async () => {
    const rows = rowsOf(await lines({ stores: ['mozilla'], listing: [], enterprise: true }));
    expect(rows.get('outlook')).toMatchObject({ verdict: 'Trusted', state: 'warn' });
    expect(rows.get('java-8')).toMatchObject({ verdict: 'Not known' });
  });

  it('tells clients that only work by fetching', async () => {
    const supplied: readonly SuppliedCertificate[] = [
      { der: leaf.der, origin: { kind: 'presented', index: 0 } },
      { der: issuing.der, origin: { kind: 'aia', url: 'http://pki.contoso.com/i.cer' } },
    ];
    const rows = rowsOf(await lines({ supplied }));
    expect(rows.get('outlook')).toMatchObject({
      verdict: 'Trusted',
      state: 'warn',
      notes: ['Works only because it fetches the missing intermediate.'],
    });
    expect(rows.get('android')).toMatchObject({ verdict: 'Not trusted' });
    expect(rows.get('android')?.stops).toContain('is not sent, only downloadable');
  });

  it('tells the date at which an intermediate ends it', async () => {
    const short = await issueAuthority(root, {
      subject: 'CN=Short',
      ...LONG,
      notAfter: new Date('2026-07-01T00:00:00Z'),
    });
    const below = await issue(short, { subject: `CN=${HOST}`, names: dns(HOST), ...SHORT });
    const supplied = [below, short].map(({ der }, index) => ({
      der,
      origin: { kind: 'presented' as const, index },
    }));
    const rows = rowsOf(await lines({ supplied }));
    expect(rows.get('chrome')?.notes).toEqual(['Works only until 2026-07-01.']);
  });

  it('shows the difference that the organisation’s own roots make', async () => {
    const rows = rowsOf(await lines({ listing: [], enterprise: true }));
    expect(rows.get('outlook')).toMatchObject({
      verdict: 'Trusted',
      notes: ['Trusted because of your organisation’s roots, and only where they are deployed.'],
    });
    expect(rows.get('ios')).toMatchObject({
      verdict: 'Not trusted',
      notes: ['Would be trusted once this client is set up for your organisation’s roots.'],
    });
    expect(rows.get('android')).toMatchObject({
      verdict: 'Not trusted',
      notes: ['Ignores your organisation’s roots.'],
    });
    const same = rowsOf(await lines({ enterprise: true }));
    expect(same.get('outlook')?.notes).toEqual([]);
  });

  it('draws the chain of the one picked, with its own store and rules', async () => {
    const asked = question({ listing: ['mozilla'], stores: ['mozilla', 'java'] });
    expect(await reportFor(engine, 'firefox', asked, {})).toMatchObject({
      verdict: 'trusted',
      rules: 'firefox',
      stores: ['mozilla'],
    });
    expect(await reportFor(engine, 'java-21', asked, {})).toMatchObject({
      verdict: 'untrusted',
      stores: ['java'],
    });
    expect(await reportFor(engine, 'outlook', asked, {})).toBeNull();
    expect(await reportFor(engine, 'nobody', asked, {})).toBeNull();
  });
});
