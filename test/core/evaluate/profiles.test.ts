import { beforeAll, describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Client, ClientResult } from '#lib/core/evaluate/profiles.ts';
import type { AnchorSource, AnchorTerms, SuppliedCertificate } from '#lib/core/path/types.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import type { Issued } from '#lib/cli/pki.ts';
import { AT, HOST, makeIntermediate, makeLeaf, makeRoot } from './support.ts';

const ISSUER_URL = 'http://pki.contoso.com/issuing.cer';

/** One anchor on these terms. */
function store(id: string, root: Issued, terms?: AnchorTerms): AnchorSource {
  const parsed = parseCertificate(root.der);
  if (!parsed.ok) throw new Error('the root does not parse');
  const { certificate } = parsed;
  const key = nameKey(certificate.subject);
  const anchor = { certificate, store: id, ...(terms ? { terms } : {}) };
  return { stores: [id], find: (name) => (name === key ? [anchor] : []) };
}

const rules = (change: Partial<RuleSet>): RuleSet => ({ ...CLIENTS, ...change });
const client = (id: string, anchors: AnchorSource, change: Partial<RuleSet> = {}): Client => ({
  id,
  anchors,
  rules: rules({ id, ...change }),
});

const presented = (...list: readonly Issued[]): SuppliedCertificate[] =>
  list.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } }));
const downloaded = ({ der }: Issued): SuppliedCertificate => ({
  der,
  origin: { kind: 'aia', url: ISSUER_URL },
});

async function judge(
  supplied: readonly SuppliedCertificate[],
  clients: readonly Client[],
  about: { readonly downloadsTried?: boolean } = {},
): Promise<Record<string, ClientResult>> {
  const results = await createEvaluator(globalThis.crypto).evaluateProfiles(
    { supplied, host: HOST, at: AT, ...about },
    clients,
  );
  expect(results.map((result) => result.client)).toEqual(clients.map(({ id }) => id));
  return Object.fromEntries(results.map((result) => [result.client, result]));
}

let root: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
  leaf = await makeLeaf(issuing, { caIssuers: ISSUER_URL });
});

describe('a chain judged for several clients', () => {
  it('depends on the store of each', async () => {
    const other = await makeRoot('Fabrikam Root');
    const results = await judge(presented(leaf, issuing), [
      client('with', store('a', root)),
      client('without', store('b', other)),
    ]);
    expect(results['with']).toMatchObject({
      verdict: 'trusted',
      store: 'a',
      path: [HOST, 'Contoso Issuing', 'Contoso Root'],
      stopsAt: null,
      fetches: false,
      until: null,
    });
    expect(results['without']).toMatchObject({
      verdict: 'untrusted',
      store: null,
      weakest: { code: 'root-not-known' },
      stopsAt: { subject: 'Contoso Issuing', issuer: 'Contoso Root' },
    });
  });

  it('is not decided by a store that may hold what is missing without showing it', async () => {
    const other = await makeRoot('Fabrikam Root');
    const key = (of: Issued): string => {
      const parsed = parseCertificate(of.der);
      return parsed.ok ? nameKey(parsed.certificate.subject) : '';
    };
    const hiding = (id: string, hidden: Issued): AnchorSource => ({
      ...store(id, other),
      mayHold: (name) => Promise.resolve(name === key(hidden)),
    });
    const clients = [client('open', hiding('a', root)), client('closed', hiding('b', other))];
    const results = await judge(presented(leaf, issuing), clients);
    expect(results['open']).toMatchObject({
      verdict: 'unknown',
      unseenRoot: true,
      weakest: { code: 'root-not-known' },
      stopsAt: { subject: 'Contoso Issuing', issuer: 'Contoso Root' },
    });
    expect(results['closed']?.verdict).toBe('untrusted');
    expect(results['closed']?.unseenRoot).toBeUndefined();
    // What the leaf does wrong by itself is wrong under any root.
    const late = await createEvaluator(globalThis.crypto).evaluateProfiles(
      { supplied: presented(leaf, issuing), host: 'other.example', at: AT },
      clients,
    );
    expect(late.map(({ verdict }) => verdict)).toEqual(['untrusted', 'untrusted']);
  });

  it('is trusted only by those that download what is not sent', async () => {
    const anchors = store('a', root);
    const results = await judge(
      [...presented(leaf), downloaded(issuing)],
      [
        client('fetching', anchors, { downloadsIssuers: true }),
        client('plain', anchors, { downloadsIssuers: false }),
      ],
    );
    expect(results['fetching']).toMatchObject({ verdict: 'trusted', fetches: true });
    expect(results['plain']).toMatchObject({
      verdict: 'untrusted',
      fetches: false,
      weakest: { code: 'issuer-only-downloadable' },
      stopsAt: { subject: HOST, issuer: 'Contoso Issuing' },
    });
  });

  it('is not decided for a client whose download nobody tried', async () => {
    const anchors = store('a', root);
    const clients = [
      client('fetching', anchors, { downloadsIssuers: true }),
      client('plain', anchors, { downloadsIssuers: false }),
    ];
    const untried = await judge(presented(leaf), clients, { downloadsTried: false });
    expect(untried['fetching']).toMatchObject({
      verdict: 'unknown',
      weakest: { code: 'issuer-not-downloaded' },
    });
    expect(untried['plain']).toMatchObject({ verdict: 'untrusted', weakest: { code: 'issuer-not-found' } });
    const tried = await judge(presented(leaf), clients);
    expect(tried['fetching']).toMatchObject({ verdict: 'untrusted', weakest: { code: 'issuer-not-found' } });
  });

  it('says until when it works when something above the leaf ends first', async () => {
    const short = await makeIntermediate(root, 'Short Issuing', {
      notAfter: new Date('2026-07-01T00:00:00Z'),
    });
    const below = await makeLeaf(short);
    const results = await judge(presented(below, short), [
      client('dated', store('a', root)),
      client('ending', store('b', root, { public: true, distrustFrom: Date.parse('2026-06-15T00:00:00Z') })),
      client('deaf', store('b', root, { public: true, distrustFrom: Date.parse('2026-06-15T00:00:00Z') }), {
        honoursTerms: false,
      }),
    ]);
    expect(results['dated']?.until).toBe('2026-07-01T00:00:00Z');
    expect(results['ending']?.until).toBe('2026-06-14T23:59:59Z');
    expect(results['deaf']?.until).toBe('2026-07-01T00:00:00Z');
  });

  it('has no end of its own where another path outlives the short one', async () => {
    const key = issuing.keys;
    const short = await makeIntermediate(root, 'Contoso Issuing', {
      key,
      notAfter: new Date('2026-07-01T00:00:00Z'),
    });
    const results = await judge(presented(leaf, short, issuing), [client('any', store('a', root))]);
    expect(results['any']).toMatchObject({ verdict: 'trusted', until: null });
  });
});

describe('the terms of an anchor', () => {
  const code = async (terms: AnchorTerms, change: Partial<RuleSet> = {}): Promise<string | undefined> =>
    (await judge(presented(leaf, issuing), [client('one', store('s', root, terms), change)]))['one']?.weakest
      ?.code;

  it('refuse a purpose that the store does not grant', async () => {
    expect(await code({ public: true, purposes: ['1.3.6.1.5.5.7.3.4'] })).toBe('anchor-purpose');
    expect(
      await code({ public: true, purposes: ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.1'] }),
    ).toBeUndefined();
    expect(
      await code({ public: true, purposes: ['1.3.6.1.5.5.7.3.4'] }, { honoursTerms: false }),
    ).toBeUndefined();
  });

  it('refuse what was issued after the date of distrust, and nothing before', async () => {
    const issued = Date.parse('2026-03-01T00:00:00Z');
    expect(await code({ public: true, distrustAfter: issued - 1 })).toBe('anchor-distrusted');
    expect(await code({ public: true, distrustAfter: issued })).toBeUndefined();
  });

  it('refuse everything from the moment the root is disabled', async () => {
    expect(await code({ public: true, distrustFrom: AT.getTime() })).toBe('anchor-distrusted');
    expect(await code({ public: true, distrustFrom: AT.getTime() + 1 })).toBeUndefined();
  });

  it('stand beside the distrust a client brings itself', async () => {
    const roots = [createHash('sha256').update(root.der).digest('hex')];
    const distrust = (after: string) => ({ honoursTerms: false, distrusts: [{ after, roots }] });
    expect(await code({ public: true }, distrust('2026-02-28T23:59:59Z'))).toBe('anchor-distrusted');
    expect(await code({ public: true }, distrust('2026-03-01T00:00:00Z'))).toBeUndefined();
  });

  it('bind the length of validity only below public roots', async () => {
    const limit = {
      weights: { ...CLIENTS.weights, 'validity-too-long': 'fatal' as const },
      maximumValidity: [{ from: '2020-09-01', days: 100, publicOnly: true }],
    };
    expect(await code({ public: true }, limit)).toBe('validity-too-long');
    expect(await code({ public: false }, limit)).toBeUndefined();
  });
});
