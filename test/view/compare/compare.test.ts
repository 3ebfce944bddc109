import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import type { PartName } from '#lib/content/messages/en/types.ts';
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { judgeAllClients } from '#lib/trust/profiles/judge.ts';
import { compare } from '#lib/view/compare/compare.ts';
import { toComparisonMarkdown } from '#lib/view/compare/markdown.ts';
import { barredClients } from '#lib/view/result/barred.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import type { ComparedSide, ComparisonView, SeenOnWire } from '#lib/view/compare/types.ts';

const HOST = 'sts.contoso.com';
const AT = new Date('2026-06-01T00:00:00Z');
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const OLD = { notBefore: new Date('2026-03-01T00:00:00Z'), notAfter: new Date('2026-09-01T00:00:00Z') };
const NEW = { notBefore: new Date('2026-05-20T00:00:00Z'), notAfter: new Date('2026-11-20T00:00:00Z') };

const engine = createEvaluator(globalThis.crypto);
const WIRE: SeenOnWire = {
  protocol: 'TLSv1.3',
  addresses: ['192.0.2.1'],
  serverName: HOST,
  stapled: false,
  timestamps: 0,
  barred: new Map(),
  otherNodes: [],
};

/** What a server that speaks only TLS 1.0 keeps out. */
const BARRED = barredClients({
  protocol: 'TLSv1',
  chains: [{ connection: { legacy: true, smallHelloOnly: false, group: 'secp256r1' } }],
});

async function germanWords(): Promise<DifferWords> {
  const part = async <P extends PartName>(name: P) => makeTranslator('de', await loadPart('de', name));
  const clients = joinWords(
    joinWords(makeTranslator('de', await loadSummary('de')), await part('titles')),
    await part('clients'),
  );
  return joinWords(
    joinWords(clients, await part('differ')),
    joinWords(await part('renewal'), await part('stored')),
  );
}

let root: Issued;
let otherRoot: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  otherRoot = await createAuthority({ subject: 'CN=Fabrikam Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG });
  leaf = await makeLeaf(OLD);
});

const makeLeaf = (change: object, issuer = issuing): Promise<Issued> =>
  issue(issuer, { subject: `CN=${HOST}`, names: dns(HOST), ...OLD, ...change });

async function side(
  chain: readonly (Issued | Uint8Array)[],
  kind: ComparedSide['kind'] = 'served',
  wire: Partial<SeenOnWire> = {},
  host: string | null = HOST,
  store: (id: StoreId) => AnchorSource | null = () => listAnchors('mozilla', [root.der]),
): Promise<ComparedSide> {
  const request = {
    supplied: chain.map((one, index) => ({
      der: one instanceof Uint8Array ? one : one.der,
      origin:
        kind === 'served'
          ? { kind: 'presented' as const, index }
          : { kind: 'uploaded' as const, file: 'a.pfx' },
    })),
    host,
    at: AT,
  };
  const anchors = listAnchors('mozilla', [root.der]);
  return {
    label: kind === 'served' ? HOST : 'a.pfx',
    kind,
    report: await engine.evaluate({ ...request, anchors, rules: CLIENTS }),
    lines: await judgeAllClients(engine, { request, store, enterprise: null }, {}),
    wire: kind === 'served' ? { ...WIRE, ...wire } : null,
  };
}

const changes = ({ certificates }: ComparisonView): readonly string[] =>
  certificates.map(
    ({ change, kinship, a, b }) =>
      `${a?.position ?? '-'}:${b?.position ?? '-'} ${change}${kinship === null ? '' : ` ${kinship}`}`,
  );

describe('two results side by side', () => {
  it('that are alike are said to be alike', async () => {
    const view = compare(await side([leaf, issuing]), await side([leaf, issuing]));
    expect(view.summary).toBe(
      'A and B send the same certificates in the same order; every client judges both alike.',
    );
    expect(changes(view)).toEqual(['1:1 same', '2:2 same']);
    expect(view.findings.gone).toEqual([]);
    expect(view.findings.come).toEqual([]);
    expect(view.facts.filter(({ comparison }) => comparison === 'differs')).toEqual([]);
    expect(view.servedAgainstStored).toBeNull();
  });

  it('show the intermediate that one lacks, and for whom it matters', async () => {
    const [a, b] = [await side([leaf]), await side([leaf, issuing])];
    const view = compare(a, b);
    expect(changes(view)).toEqual(['1:1 same', '-:2 added']);
    const gained = view.clients.filter(({ change }) => change === 'gained').length;
    expect(gained).toBe(view.clients.length);
    expect(view.summary).toBe(
      `B sends the intermediate “Contoso Issuing” that A lacks; ${gained} kinds of client that failed now trust it.`,
    );
    expect(view.findings.gone.map(({ code }) => code)).toContain('issuer-not-found');
    expect(view.findings.come).toEqual([]);
    const back = compare(b, a);
    expect(back.summary).toBe(
      `B lacks the intermediate “Contoso Issuing” that A sends; ${gained} kinds of client that trusted it no longer do.`,
    );
    expect(changes(back)).toEqual(['1:1 same', '2:- removed']);
  });

  it('tell another order from another list', async () => {
    const policy = await issueAuthority(root, { subject: 'CN=Policy', ...LONG, pathLength: 1 });
    const regional = await issueAuthority(policy, { subject: 'CN=Regional', ...LONG });
    const below = await makeLeaf({}, regional);
    const view = compare(await side([below, regional, policy]), await side([below, policy, regional]));
    expect(view.summary).toMatch(/^B sends the same certificates in another order; /);
    expect(changes(view).filter((one) => one.endsWith('moved'))).toHaveLength(1);
    expect(view.findings.come.map(({ code }) => code)).toContain('presented-out-of-order');
  });

  it.each([
    ['renewed', (): Promise<Issued> => makeLeaf({ ...NEW, key: leaf.keys })],
    ['rekeyed', (): Promise<Issued> => makeLeaf(NEW)],
    [
      'replaced',
      async (): Promise<Issued> =>
        makeLeaf(NEW, await issueAuthority(root, { subject: 'CN=Contoso Issuing 2', ...LONG })),
    ],
    [
      'reissued',
      async (): Promise<Issued> =>
        makeLeaf(
          { ...NEW, key: leaf.keys },
          await issueAuthority(root, { subject: 'CN=Contoso Issuing 2', ...LONG }),
        ),
    ],
    ['renamed', (): Promise<Issued> => makeLeaf({ subject: 'CN=Other', key: leaf.keys })],
    ['same-host', (): Promise<Issued> => makeLeaf({ subject: 'CN=other.contoso.com' })],
  ] as const)('recognise a certificate that was %s', async (kinship, make) => {
    const view = compare(await side([leaf, issuing]), await side([await make(), issuing]));
    expect(changes(view)).toEqual([`1:1 replaced ${kinship}`, '2:2 same']);
  });

  it('recognise one serial number on two contents', async () => {
    const twin = await makeLeaf({ serial: '0102030405060708' });
    const other = await makeLeaf({ serial: '0102030405060708', names: dns(HOST, 'www.contoso.com') });
    const view = compare(await side([twin]), await side([other]));
    expect(changes(view)).toEqual(['1:1 replaced altered']);
    expect(view.certificates[0]?.details.find(({ label }) => label === 'Names')?.b).toContain(
      'www.contoso.com',
    );
  });

  it('say in the reader’s language what is different', async () => {
    const view = compare(await side([leaf]), await side([await makeLeaf(NEW)]), await germanWords());
    const details = view.certificates[0]?.details ?? [];
    expect(details.map(({ label }) => label)).toContain('Gültig bis');
    expect(details.find(({ label }) => label === 'Gültig bis')?.b).toBe('20.\u00a0November\u00a02026');
  });

  it('recognise the cross-signed twin of an intermediate', async () => {
    const cross = await issueAuthority(otherRoot, {
      subject: 'CN=Contoso Issuing',
      ...LONG,
      key: issuing.keys,
    });
    const view = compare(await side([leaf, issuing]), await side([leaf, cross]));
    expect(changes(view)).toEqual(['1:1 same', '2:2 replaced reissued']);
    expect(view.summary).toContain('B sends another intermediate “Contoso Issuing” (same key, reissued');
    expect(view.clients.every(({ change }) => change === 'lost')).toBe(true);
    expect(view.paths.at(-1)).toMatchObject({ change: 'removed' });
  });

  it('count the same fault of a renewed certificate as one that stayed', async () => {
    const short = { notBefore: OLD.notBefore, notAfter: new Date('2026-05-01T00:00:00Z') };
    const shorter = { notBefore: OLD.notBefore, notAfter: new Date('2026-05-10T00:00:00Z') };
    const view = compare(
      await side([await makeLeaf(short), issuing]),
      await side([await makeLeaf(shorter), issuing]),
    );
    expect(view.findings.stayed.map(({ code }) => code)).toContain('expired');
    expect(view.findings.come).toEqual([]);
    expect(view.summary).toMatch(/no client trusts either of them\.$/);
  });

  it('say that some clients are not known instead of speaking for them', async () => {
    const onlyJava = (id: StoreId): AnchorSource | null =>
      id === 'java' ? listAnchors('java', [root.der]) : null;
    const known = (chain: readonly Issued[], store = onlyJava): Promise<ComparedSide> =>
      side(chain, 'served', {}, HOST, store);
    const good = [leaf, issuing];
    expect(compare(await known(good), await known(good)).summary).toMatch(
      /every client that is known here judges both alike, 19 kinds of client are not known\.$/,
    );
    const nobody = (id: StoreId): AnchorSource | null => (id === 'java' ? listAnchors('java', []) : null);
    expect(compare(await known(good, nobody), await known(good, nobody)).summary).toMatch(
      /no client that is known here trusts either of them, 19 kinds of client are not known\.$/,
    );
    const none = (): null => null;
    expect(compare(await known(good, none), await known(good, none)).summary).toMatch(
      /what clients make of them is not known\.$/,
    );
    // Who is known on one side only has neither gained nor lost, nor another reason.
    const half = compare(await known(good), await known(good, none));
    expect(half.summary).not.toMatch(/no longer/);
    expect(new Set(half.clients.map(({ change }) => change))).toEqual(new Set(['one-side', 'same']));
  });

  it('live through elements that can’t be read and sides without any', async () => {
    const broken = Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x01);
    expect(changes(compare(await side([leaf]), await side([leaf, broken])))).toEqual([
      '1:1 same',
      '-:2 added',
    ]);
    expect(compare(await side([]), await side([])).summary).toMatch(/^Neither A nor B sends a certificate/);
  });

  it('compare what was seen on the wire', async () => {
    const view = compare(
      await side([leaf, issuing]),
      await side([leaf, issuing], 'served', { protocol: 'TLSv1.2', stapled: true }),
    );
    expect(view.facts.filter(({ comparison }) => comparison === 'differs')).toMatchObject([
      { label: 'TLS version', a: 'TLS 1.3', b: 'TLS 1.2' },
      { label: 'OCSP response stapled', a: 'no', b: 'yes' },
    ]);
  });
});

describe('clients that can’t connect at all', () => {
  const changesOf = ({ clients }: ComparisonView): readonly string[] => [
    ...new Set(clients.filter(({ id }) => BARRED.has(id)).map(({ change }) => change)),
  ];

  it('are those of the server that keeps them out, and gain nothing from its certificates', async () => {
    const [old, today] = [
      await side([leaf, issuing], 'served', { barred: BARRED, protocol: 'TLSv1' }),
      await side([leaf, issuing]),
    ];
    const view = compare(old, today);
    expect(changesOf(view)).toEqual(['connects']);
    expect(view.summary).toMatch(
      new RegExp(`order; ${BARRED.size} kinds of client that could not connect to A can connect to B\\.$`),
    );
    expect(view.a.barred).toContain('the server speaks only TLS 1.0');
    expect(view.b.barred).toBeNull();
    expect(view.facts.find(({ label }) => label === 'Kept out')).toMatchObject({
      b: 'no client that is known',
      comparison: 'differs',
    });
    const back = compare(today, old);
    expect(changesOf(back)).toEqual(['cut-off']);
    expect(back.summary).toContain(`${BARRED.size} kinds of client that A serves can’t connect to B`);
    expect(back.summary).not.toContain('no longer');
    const text = toComparisonMarkdown(back);
    expect(text).toContain('can no longer connect');
    expect(text).toMatch(/- B: .*speaks only TLS 1\.0/);
  });

  it('stay out when a file is installed on that server, which repairs it for the others only', async () => {
    const old = { barred: BARRED, protocol: 'TLSv1' };
    const view = compare(await side([leaf], 'served', old), await side([leaf, issuing], 'stored'));
    expect(changesOf(view)).not.toContain('connects');
    expect(changesOf(view)).not.toContain('gained');
    const others = view.clients.length - BARRED.size;
    expect(view.summary).toContain(`${others} kinds of client that failed now trust it`);
    expect(view.summary).toContain(
      `, and ${BARRED.size} kinds of client can’t connect at all, which no certificate of either changes.`,
    );
    expect(view.b.barred).toBeNull();
  });

  it('are told of a renewal, and are not its fault', async () => {
    const renewed = await makeLeaf({ ...NEW, key: leaf.keys });
    const view = compare(
      await side([leaf, issuing], 'served', { barred: BARRED }),
      await side([renewed, issuing], 'stored'),
    );
    const row = view.renewal?.rows.find(({ id }) => id === 'clients');
    expect(row?.state).toBe('ok');
    expect(row?.notes).toContain(
      `${BARRED.size} kinds of client can’t connect to this server at all; no certificate changes that.`,
    );
  });
});

describe('served against stored', () => {
  const codes = ({ servedAgainstStored }: ComparisonView): readonly string[] =>
    servedAgainstStored?.differences.map(({ code }) => code) ?? [];

  it('is the same when the server sends what the file holds, root in the file or not', async () => {
    const view = compare(await side([leaf, issuing]), await side([leaf, issuing, root], 'stored'));
    expect(view.servedAgainstStored).toMatchObject({ same: true, differences: [], causes: [] });
    expect(view.servedAgainstStored?.sentence).toMatch(/^What is installed is what is served/);
  });

  it('says that the old certificate is still served, on whichever side the server stands', async () => {
    const renewed = await makeLeaf({ ...NEW, key: leaf.keys });
    const [served, stored] = [await side([leaf, issuing]), await side([renewed, issuing], 'stored')];
    for (const view of [compare(served, stored), compare(stored, served)]) {
      expect(codes(view)).toEqual(['leaf-older']);
      expect(view.servedAgainstStored?.sentence).toBe(
        'What is installed is not what is served: the server still sends the certificate before the one in the file (same key, renewed): the server’s is valid until 2026-09-01, the file’s until 2026-11-20.',
      );
      expect(view.servedAgainstStored?.causes[0]?.code).toBe('not-restarted');
    }
  });

  it('says that the file is the old one', async () => {
    const view = compare(await side([await makeLeaf(NEW), issuing]), await side([leaf, issuing], 'stored'));
    expect(codes(view)).toEqual(['leaf-newer']);
    expect(view.servedAgainstStored?.causes[0]?.code).toBe('file-outdated');
  });

  it('names the intermediate that was not installed', async () => {
    const view = compare(await side([leaf]), await side([leaf, issuing], 'stored'));
    expect(codes(view)).toEqual(['intermediate-missing']);
    expect(view.servedAgainstStored?.causes.map(({ code }) => code)).toEqual([
      'chain-not-installed',
      'not-restarted',
    ]);
  });

  it('names the stale intermediate', async () => {
    const stale = await issueAuthority(root, {
      subject: 'CN=Contoso Issuing',
      ...LONG,
      notBefore: new Date('2019-01-01T00:00:00Z'),
      notAfter: new Date('2026-07-01T00:00:00Z'),
      key: issuing.keys,
    });
    const view = compare(await side([leaf, stale]), await side([leaf, issuing], 'stored'));
    expect(codes(view)).toEqual(['intermediate-stale']);
  });

  it('names the root that is sent needlessly, the order, and the extra intermediate', async () => {
    const extra = await issueAuthority(root, { subject: 'CN=Unused Issuing', ...LONG });
    const view = compare(await side([leaf, root, extra, issuing]), await side([leaf, issuing], 'stored'));
    expect(codes(view)).toEqual(['intermediate-only-served', 'root-served', 'order']);
  });

  it('finds the node that has the file already, and the one that has not', async () => {
    const renewed = await makeLeaf(NEW);
    const fingerprint = (await side([renewed])).report.certificates[0]?.sha256 ?? null;
    const nodes = [{ addresses: ['192.0.2.2'], leafSha256: fingerprint }];
    const behind = compare(
      await side([leaf, issuing], 'served', { otherNodes: nodes }),
      await side([renewed, issuing], 'stored'),
    );
    expect(codes(behind)).toEqual(['leaf-older', 'other-node-right']);
    const ahead = compare(
      await side([leaf, issuing], 'served', { otherNodes: nodes }),
      await side([leaf, issuing], 'stored'),
    );
    expect(codes(ahead)).toEqual(['other-node-differs']);
    expect(ahead.servedAgainstStored?.same).toBe(true);
    expect(ahead.servedAgainstStored?.sentence).toContain('192.0.2.2');
  });

  it('recognises a file for another name', async () => {
    const foreign = await makeLeaf({ subject: 'CN=www.fabrikam.com', names: dns('www.fabrikam.com') });
    const view = compare(await side([leaf, issuing]), await side([foreign, issuing], 'stored'));
    expect(codes(view)).toEqual(['leaf-for-another-name']);
  });

  it('compares intermediates alone when the file holds no server certificate', async () => {
    const view = compare(await side([leaf]), await side([issuing], 'stored'));
    expect(codes(view)).toEqual(['intermediate-missing', 'no-leaf-stored']);
    expect(view.servedAgainstStored?.same).toBe(false);
  });
});

describe('the comparison as Markdown', () => {
  it('says the same, and lets no name form Markdown of its own', async () => {
    const hostile = await makeLeaf({ ...NEW, subject: 'CN=a|b *c* <d>' });
    const view = compare(await side([leaf]), await side([hostile, issuing], 'stored'));
    const text = toComparisonMarkdown(view);
    expect(text).toContain('### Served against stored');
    expect(text).toContain('| A | B | Change |');
    expect(text).toContain('a\\|b \\*c\\* \\<d\\>');
    expect(text).toContain('added');
  });
});
