/** What administrators meet, each kind in several shapes: the sentence names the right cause, and no false one. */
import { describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, selfSigned, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { fixPlan } from '#lib/view/fixes/plan.ts';
import { toResultView } from '#lib/view/result/result.ts';

const HOST = 'app.fabrikam.example';
const AT = new Date('2026-06-01T00:00:00Z');
const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T00:00:00Z') };
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const OVER = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2026-02-01T00:00:00Z') };

const evaluator = createEvaluator(crypto);
const root = await createAuthority({ subject: 'CN=Fabrikam Wurzel 3', ...LONG });
const issuing = await issueAuthority(root, { subject: 'CN=Fabrikam TLS 1', ...LONG, purposes: null });
const leafOf = (more = {}): Promise<Issued> =>
  issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID, ...more });
const token = (name: string, more = {}): Promise<Issued> =>
  selfSigned({ subject: `CN=${name}`, names: null, ca: false, purposes: null, ...VALID, ...more });
/** Whole in outer shape, but no certificate. */
const broken = ({ der }: Issued): Uint8Array => der.map((octet, at) => (at === 4 ? 0x31 : octet));

interface Given extends Partial<EvaluationRequest> {
  readonly use?: 'signing';
  readonly live?: boolean;
}

async function say(
  list: readonly (Issued | Uint8Array)[],
  { use, live = false, ...more }: Given = {},
): Promise<{
  readonly said: string;
  readonly purpose: string | undefined;
  readonly works: readonly string[];
  readonly worth: string;
}> {
  const report = await evaluator.evaluate({
    supplied: list.map((one, index) => ({
      der: one instanceof Uint8Array ? one : one.der,
      origin: live ? { kind: 'presented', index } : { kind: 'uploaded', file: 'x' },
      ...(use && { use }),
    })),
    anchors: listAnchors('user', [root.der]),
    host: null,
    at: AT,
    rules: CLIENTS,
    ...more,
  });
  const view = toResultView(report);
  const works = fixPlan(report, view.findings).map(({ work }) => work);
  return { said: view.headline, purpose: report.purpose?.id, works, worth: view.worthFixing.join('; ') };
}

describe('a host that is not covered', () => {
  it.each<readonly [string, string, RegExp]>([
    ['2001:db8::1', '2001:db8::1', /address stands there as a DNS name/],
    [HOST, ` ${HOST}`, /“␣app\.fabrikam\.example” has a blank/],
    [HOST, '*.fabrikam.example.', /ends with a dot/],
    [HOST, `http://${HOST}`, /is a URL/],
    [HOST, `${HOST}/login`, /is a URL/],
    ['10.0.0.5', '10.0.0.5:443', /names a port/],
    [HOST, `DNS:${HOST}`, /begins with a word of the tool/],
    [HOST, `dns=${HOST}`, /begins with a word of the tool/],
    [HOST, `${HOST},www.fabrikam.example`, /holds several names in one/],
    [HOST, `www.fabrikam.example;DNS:${HOST}`, /holds several names in one/],
    [HOST, `admin@${HOST}`, /is a mail address/],
    ['fabrikam.example', '*.fabrikam.example', /but not the domain itself/],
    ['a.b.fabrikam.example', '*.fabrikam.example', /exactly one label/],
    [HOST, 'www.fabrikam.example', /only www\.fabrikam\.example\.$/],
  ])('%s by the entry %j', async (host, entry, why) => {
    const { said } = await say([await leafOf({ subject: 'CN=x', names: dns(entry) }), issuing], { host });
    expect(said).toMatch(why);
    expect(said).not.toContain(`does not cover ${host}, only ${host}`);
  });
});

describe('certificates for tokens', () => {
  const none = { anchors: listAnchors('user', []) };

  it('of one name, old and new, are none another’s issuer', async () => {
    const [old, next] = [
      await token('ADFS Signing - fs.fabrikam.example'),
      await token('ADFS Signing - fs.fabrikam.example'),
    ];
    expect((await say([old, next], { use: 'signing', ...none })).said).toMatch(
      /2 certificates sign or decrypt.*nothing to do\.$/,
    );
    const over = await token('ADFS Signing - fs.fabrikam.example', OVER);
    expect((await say([over, next], { use: 'signing', ...none })).said).toMatch(
      /expired on 2026-02-01\. Sign-in by tokens fails/,
    );
  });

  it('are recognised without metadata, of AD FS and of Entra ID', async () => {
    for (const name of [
      'ADFS Encryption - x',
      'Microsoft Azure Federated SSO Certificate',
      'accounts.accesscontrol.windows.net',
    ])
      expect((await say([await token(name)], none)).purpose).toBe('signing');
  });

  it('that a CA issued are not said to be signed by themselves', async () => {
    const { said } = await say([await leafOf()], { use: 'signing' });
    expect(said).not.toMatch(/by itself|by themselves/);
    expect(said).toMatch(/nothing to do\.$/);
  });
});

describe('roots of one name', () => {
  it('are each signed by themselves: none is a wrong signature of another', async () => {
    const subject = 'CN=Fabrikam Wurzel 9';
    const plain = { subject, ...LONG, subjectKeyIdentifier: null, authorityKeyIdentifier: null };
    const [old, next] = [await createAuthority(plain), await createAuthority(plain)];
    const { said } = await say([old, next]);
    expect(said).toMatch(/These are 2 CA certificates/);
    expect(said).not.toMatch(/not signed with the key/);
  });
});

describe('a certificate that can’t be read', () => {
  it('in the first place takes the blame alone', async () => {
    const { said, worth, works } = await say([broken(await leafOf()), issuing, root], {
      host: HOST,
      live: true,
    });
    expect(said).toMatch(/the first certificate that the server sends can’t be read/);
    expect(worth).not.toMatch(/not part of the chain/);
    expect(works[0]).toBe('replace');
  });

  it('further up is a missing issuer', async () => {
    const { said } = await say([await leafOf(), broken(issuing)], { host: HOST, live: true });
    expect(said).toMatch(/signed by “Fabrikam TLS 1”, which the server does not send/);
  });
});

describe('what has expired and is sent', () => {
  it.each(['before', 'after'])('%s its valid twin is a warning with its removal', async (place) => {
    const twin = await issueAuthority(root, { subject: 'CN=Fabrikam TLS 1', ...OVER, key: issuing.keys });
    const leaf = await leafOf();
    const list = place === 'before' ? [leaf, twin, issuing] : [leaf, issuing, twin];
    const { said, worth, works } = await say(list, { host: HOST, live: true });
    expect(said).toMatch(/^Clients trust/);
    expect(worth).toBe('A certificate that has expired is sent along');
    expect(works).toContain('send');
  });
});

describe('an intermediate that bears its root’s name', () => {
  it('is missing, or sent, never a wrong signature', async () => {
    const twin = await issueAuthority(root, { subject: 'CN=Fabrikam Wurzel 3', ...LONG });
    const leaf = await issue(twin, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID });
    expect((await say([leaf], { host: HOST, live: true })).said).toMatch(
      /which the server does not send\. A CA of the name “Fabrikam Wurzel 3” is known here, but it has another key/,
    );
    expect((await say([leaf, twin], { host: HOST, live: true })).said).toMatch(/^Clients trust/);
  });
});
