/** What a renewal breaks, told from real certificates and requests. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createAuthority,
  dns,
  issue,
  issueAuthority,
  selfSigned,
  type CertificateOptions,
  type Issued,
} from '#lib/cli/pki.ts';
import { tlv } from '#lib/cli/pki/der.ts';
import { requestCommands } from '#lib/content/renewal.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { judgeAllClients } from '#lib/trust/profiles/judge.ts';
import type { StoreId } from '#lib/trust/profiles/base/types.ts';
import { ENGLISH_DIFFER } from '#lib/content/messages/english-differ.ts';
import { compareClients } from '#lib/view/compare/clients.ts';
import { toComparisonMarkdown } from '#lib/view/compare/markdown.ts';
import { compare } from '#lib/view/compare/compare.ts';
import { renewalByRequest, renewalOf } from '#lib/view/compare/renewal.ts';
import type { ComparedSide, RenewalRow, RenewalView } from '#lib/view/compare/types.ts';
import { openssl } from '#test/core/input/material.ts';
import { parsePowerShell } from '#test/support/powershell.ts';

const HOST = 'sts.contoso.com';
const NAMES = [HOST, `certauth.${HOST}`, 'enterpriseregistration.contoso.com'];
const AT = new Date('2026-06-01T00:00:00Z');
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const NEW = { notBefore: new Date('2026-06-20T00:00:00Z'), notAfter: new Date('2026-12-20T00:00:00Z') };
const MUST_STAPLE = {
  oid: '1.3.6.1.5.5.7.1.24',
  critical: false,
  value: tlv(0x30, Uint8Array.of(2, 1, 5)),
};

const engine = createEvaluator(globalThis.crypto);
let root: Issued;
let otherRoot: Issued;
let issuing: Issued;
let before: ComparedSide;

beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Contoso Root', ...LONG });
  otherRoot = await createAuthority({ subject: 'CN=Fabrikam Root', ...LONG });
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', ...LONG, purposes: null });
  before = await side([
    await leaf({
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2026-07-01T00:00:00Z'),
      purposes: ['serverAuth', 'clientAuth'],
      key: 'rsa-2048',
    }),
    issuing,
  ]);
});

const leaf = (options: Partial<CertificateOptions> = {}, issuer = issuing): Promise<Issued> =>
  issue(issuer, {
    ...{ subject: `CN=${HOST}`, names: dns(...NAMES), key: 'rsa-2048' },
    ...{ purposes: ['serverAuth', 'clientAuth'], ...NEW },
    ...options,
  });

/** Judged from the first day on, as the page does. Android does not know the other root. */
async function side(chain: readonly Issued[], at = AT): Promise<ComparedSide> {
  const request = {
    supplied: chain.map(({ der }, index) => ({ der, origin: { kind: 'presented' as const, index } })),
    host: HOST,
    at,
  };
  const all = [root.der, otherRoot.der];
  const store = (id: StoreId): AnchorSource => listAnchors(id, id === 'android' ? [root.der] : all);
  const report = await engine.evaluate({ ...request, anchors: listAnchors('mozilla', all), rules: CLIENTS });
  const lines = await judgeAllClients(engine, { request, store, enterprise: null }, {});
  return { label: HOST, kind: 'served', report, lines, wire: null };
}

async function renewed(chain: readonly Issued[]): Promise<RenewalView> {
  const after = await side(chain, NEW.notBefore);
  const view = renewalOf(ENGLISH_DIFFER, before, after, compareClients(ENGLISH_DIFFER, before, after));
  if (!view) throw new Error('no renewal');
  return view;
}

const row = ({ rows }: RenewalView, id: RenewalRow['id']): RenewalRow => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('a renewal by a certificate', () => {
  it('that changes dates alone breaks nothing', async () => {
    const view = await renewed([await leaf(), issuing]);
    expect(view.rows.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(view.sentence).toBe('This renewal breaks nothing that can be seen from here.');
    expect(row(view, 'validity').after).toContain('(183 days)');
  });

  it('names what was lost by what it is for', async () => {
    const view = await renewed([await leaf({ names: dns(HOST, 'new.contoso.com') }), issuing]);
    expect(view.sentence).toBe('This renewal breaks something: names.');
    expect(row(view, 'names').notes).toEqual([
      'Lost: certauth.sts.contoso.com (certificate sign-in at AD FS); enterpriseregistration.contoso.com (device registration (Workplace Join)).',
      'New: new.contoso.com.',
    ]);
  });

  it('knows that a wildcard covers a name, of one label', async () => {
    const view = await renewed([await leaf({ names: dns('*.contoso.com') }), issuing]);
    expect(row(view, 'names').notes).toEqual([
      'Lost: certauth.sts.contoso.com (certificate sign-in at AD FS).',
      'New: *.contoso.com.',
    ]);
  });

  it('looks at key, stapling and purposes', async () => {
    const view = await renewed([
      await leaf({ key: 'p256', purposes: ['serverAuth'], extensions: [MUST_STAPLE] }),
      issuing,
    ]);
    expect(view.state).toBe('warn');
    expect(view.sentence).toBe(
      'This renewal need not break anything, but look at the key, the demand for stapling, purposes.',
    );
    expect(row(view, 'key').notes[0]).toContain('RSA only:');
    expect(row(view, 'purposes').notes[0]).toContain('port 5061');
    const none = await renewed([await leaf({ purposes: ['clientAuth'] }), issuing]);
    expect(row(none, 'purposes').state).toBe('bad');
  });

  it('says when a browser takes no key of that kind', async () => {
    const other = await leaf({ key: 'p521' });
    const view = await renewed([other, issuing]);
    expect(view.sentence).toMatch(/^This renewal breaks something: the key/);
    expect(row(view, 'key').notes.join(' ')).toContain('Chrome, Edge');
  });

  it('tells a new issuer and root, and who does not know it, from the first day on', async () => {
    const fresh = await issueAuthority(otherRoot, { subject: 'CN=Fabrikam Issuing', ...LONG });
    const view = await renewed([await leaf({ purposes: ['serverAuth'] }, fresh), fresh]);
    expect(row(view, 'chain').notes.join(' ')).toMatch(
      /New issuing CA “Fabrikam Issuing”.*New root “Fabrikam Root”/,
    );
    const clients = row(view, 'clients');
    expect(clients.state).toBe('bad');
    expect(clients.notes).toHaveLength(1);
    expect(clients.notes[0]).toMatch(/^Android apps/);
    expect(clients.after).toContain('2026-06-20');
  });

  it('calls nothing new that may have been there: what the old chain states counts, and no more is known', async () => {
    const old = {
      ...NEW,
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2026-07-01T00:00:00Z'),
    };
    const chainOf = async (chain: readonly Issued[], next: readonly Issued[]): Promise<RenewalRow> => {
      const [a, b] = [await side(chain), await side(next, NEW.notBefore)];
      const view = renewalOf(ENGLISH_DIFFER, a, b, compareClients(ENGLISH_DIFFER, a, b));
      if (view === null) throw new Error('It is no renewal.');
      return row(view, 'chain');
    };
    const whole = [await leaf(), issuing];
    expect(await chainOf([await leaf(old)], whole)).toMatchObject({
      ...{ before: 'Contoso Issuing', after: 'Contoso Issuing ← Contoso Root' },
      ...{ state: 'ok', notes: [] },
    });
    const fresh = await issueAuthority(otherRoot, { subject: 'CN=Fabrikam Issuing', ...LONG });
    const moved = await chainOf([await leaf(old)], [await leaf({}, fresh), fresh]);
    expect(moved).toMatchObject({ before: 'Contoso Issuing', state: 'warn' });
    expect(moved.notes).toHaveLength(1);
    expect(moved.notes[0]).toMatch(/^New issuing CA “Fabrikam Issuing”/);
    const alone = await selfSigned({ subject: `CN=${HOST}`, names: dns(HOST), ca: false, ...old });
    const first = await chainOf([alone], whole);
    expect(first.before).toBe('none: signed by itself');
    expect(first.notes.join(' ')).toMatch(/^New issuing CA “Contoso Issuing”.*New root “Contoso Root”/);
  });

  it('sees a gap, and what does not outlast the one in use', async () => {
    const late = { notBefore: new Date('2026-07-05T00:00:00Z'), notAfter: new Date('2026-12-01T00:00:00Z') };
    expect(row(await renewed([await leaf(late), issuing]), 'validity').notes[0]).toContain('nobody gets in');
    const early = { notBefore: new Date('2026-06-01T00:00:00Z'), notAfter: new Date('2026-06-25T00:00:00Z') };
    expect(row(await renewed([await leaf(early), issuing]), 'validity').notes[0]).toContain('not outlast');
  });

  it('is none for another host, the same certificate, or a CA', async () => {
    const pairs = compareClients(ENGLISH_DIFFER, before, before);
    expect(renewalOf(ENGLISH_DIFFER, before, before, pairs)).toBeNull();
    const other = await side([await leaf({ names: dns('www.fabrikam.com') }), issuing]);
    expect(renewalOf(ENGLISH_DIFFER, before, other, pairs)).toBeNull();
    expect(renewalOf(ENGLISH_DIFFER, before, await side([issuing]), pairs)).toBeNull();
  });

  it('stands in the Markdown of the comparison', async () => {
    const text = toComparisonMarkdown(
      compare(before, await side([await leaf({ names: dns(HOST) }), issuing], NEW.notBefore)),
    );
    expect(text).toContain('### Will this renewal break something?');
    expect(text).toContain('This renewal breaks something: names.');
  });
});

describe('a renewal by a request', () => {
  it('is held against the certificate in use', async () => {
    const bytes = openssl(
      [
        'req',
        '-new',
        '-nodes',
        '-keyout',
        'new.pem',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
      ].concat([
        '-subj',
        `/CN=${HOST}`,
        '-addext',
        `subjectAltName=DNS:${HOST}`,
        '-addext',
        'tlsfeature=status_request',
      ]),
    );
    const { problems } = await decodeInput({ name: 'a.csr', bytes, verifier: createVerifier(crypto) });
    const view = renewalByRequest(ENGLISH_DIFFER, before.report, problems[0]?.params ?? {});
    if (!view) throw new Error('no renewal');
    expect(view.rows.map(({ id, state }) => [id, state])).toEqual([
      ['names', 'bad'],
      ['key', 'warn'],
      ['must-staple', 'warn'],
      ['purposes', 'ok'],
    ]);
  });
});

describe('the commands', () => {
  const commands = requestCommands(['*.contoso.com', HOST, "bad'name; rm"], 'rsa');
  const textOf = (id: string): string =>
    commands
      .find((one) => one.id === id)
      ?.commands.map(({ text }) => text)
      .join('\n') ?? '';

  it('ask for every name, and write no other text', () => {
    expect(textOf('certreq')).toContain('Subject="CN=*.contoso.com"');
    expect(textOf('certreq')).toContain(`_continue_="dns=*.contoso.com&"\n_continue_="dns=${HOST}&"`);
    expect(textOf('exchange')).toContain(`-DomainName '*.contoso.com','${HOST}'`);
    for (const { id } of commands) expect(textOf(id)).not.toContain('rm');
    expect(requestCommands([], 'rsa')).toEqual([]);
  });

  it('of PowerShell can be parsed', async () => {
    const parse = await parsePowerShell();
    const texts = commands.flatMap((one) => one.commands.filter(({ shell }) => shell === 'powershell'));
    expect(texts.length).toBeGreaterThan(2);
    for (const { text } of texts) expect(parse(text ?? '').hasError, text ?? '').toBe(false);
  });

  it.each(['rsa', 'ec'] as const)('of OpenSSL make the request (%s)', async (key) => {
    const [command] = requestCommands(NAMES, key).find(({ id }) => id === 'openssl')?.commands ?? [];
    const args = (command?.text ?? '')
      .split(' ')
      .slice(1)
      .map((word) => word.replaceAll("'", ''));
    const out = args.indexOf('-out');
    const bytes = openssl(args.toSpliced(out, 2));
    const { problems } = await decodeInput({ name: null, bytes, verifier: createVerifier(crypto) });
    expect(problems[0]?.params).toMatchObject({
      key: key === 'rsa' ? 'RSA 2048 bit' : 'ECDSA P-256',
      signature: 'valid',
    });
    expect(problems[0]?.params).toMatchObject({
      names: expect.stringContaining(`certauth.${HOST}`) as string,
    });
  });
});
