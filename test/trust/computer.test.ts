/** Outages as a failing computer would record them, each rebuilt with made-up names and named right, offline. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import type { ComputerAccount, ComputerFact } from '#lib/core/computer/types.ts';
import { factText } from '#lib/content/computer/facts.ts';
import { ENGLISH_RECORD } from '#lib/content/messages/english-record.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { judgeComputer } from '#lib/trust/computer.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { HOST, makeIntermediate, makeLeaf, makeRoot } from '../core/evaluate/support.ts';

const NOW = '2026-06-01T00:00:00Z';
const PAST = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2026-03-01T00:00:00Z') };
const PATH = { caIssuers: 'http://pki.example/issuing.crt' };

const base64 = ({ der }: Issued): string => Buffer.from(der).toString('base64');

interface Scene {
  readonly received?: readonly Issued[];
  readonly root?: readonly Issued[];
  readonly userRoot?: readonly Issued[];
  readonly ca?: readonly Issued[];
  readonly disallowed?: readonly Issued[];
  readonly built?: readonly (readonly [Issued, ...string[]])[];
  readonly others?: readonly Issued[];
  readonly more?: Readonly<Record<string, unknown>>;
}

let publicRoot: Issued;
let issuing: Issued;
let leaf: Issued;
let ownRoot: Issued;
let ownIssuing: Issued;
let ownLeaf: Issued;

beforeAll(async () => {
  publicRoot = await makeRoot('Example Public Root');
  issuing = await makeIntermediate(publicRoot, 'Example Issuing');
  leaf = await makeLeaf(issuing, PATH);
  ownRoot = await makeRoot('Contoso Root CA');
  ownIssuing = await makeIntermediate(ownRoot, 'Contoso Issuing CA');
  ownLeaf = await makeLeaf(ownIssuing);
});

const engine = createEvaluator(globalThis.crypto);

/** Writes the scene as the script does, reads it back and judges it. */
async function account(scene: Scene): Promise<ComputerAccount> {
  const { received = [leaf, issuing], root = [publicRoot], others } = scene;
  const list = (certificates: readonly Issued[] | undefined) => (certificates ?? []).map(base64);
  const text = JSON.stringify({
    format: 'chainsight-computer-1',
    system: 'windows',
    version: 'Microsoft Windows 10.0.19045',
    host: HOST,
    port: 443,
    clock: NOW,
    serverDate: NOW,
    received: list(received),
    built: scene.built?.map(([one, ...status]) => ({ certificate: base64(one), name: '', status })),
    stores: {
      root: list(root),
      userRoot: list(scene.userRoot),
      ca: list(scene.ca),
      disallowed: list(scene.disallowed),
    },
    ...scene.more,
  });
  const { computer } = await decodeInput({ name: 'computer.json', bytes: new TextEncoder().encode(text) });
  if (!computer) throw new Error('the record was not read');
  return judgeComputer(engine, {
    record: computer,
    known: listAnchors('mozilla', [publicRoot.der]),
    others: others?.map(({ der }) => der) ?? null,
    now: NOW,
  });
}

const factsOf = async (scene: Scene): Promise<readonly ComputerFact[]> => (await account(scene)).facts;

describe('what a failing computer recorded', () => {
  it('is in order', async () => {
    expect(await account({})).toEqual({
      here: 'trusted',
      elsewhere: 'trusted',
      facts: [{ code: 'trusted-here' }],
    });
  });

  it('lacks a public root', async () => {
    expect(await factsOf({ root: [] })).toEqual([
      { code: 'root-missing', root: 'Example Public Root', updatesOff: false },
    ]);
  });

  it('lacks a public root because it may not fetch any', async () => {
    expect(await factsOf({ root: [], more: { rootUpdates: false } })).toEqual([
      { code: 'root-missing', root: 'Example Public Root', updatesOff: true },
    ]);
  });

  it("lacks the organisation's root", async () => {
    expect(await factsOf({ received: [ownLeaf, ownIssuing] })).toEqual([
      { code: 'own-root-missing', root: 'Contoso Root CA' },
    ]);
  });

  it("has the organisation's root, which others do not know", async () => {
    expect(await account({ received: [ownLeaf, ownIssuing], root: [ownRoot] })).toEqual({
      here: 'trusted',
      elsewhere: 'untrusted',
      facts: [{ code: 'trusted-here' }, { code: 'own-root', root: 'Contoso Root CA' }],
    });
  });

  it('has the root for one account only', async () => {
    expect(await factsOf({ received: [ownLeaf, ownIssuing], root: [], userRoot: [ownRoot] })).toEqual([
      { code: 'root-of-one-account', root: 'Contoso Root CA' },
      { code: 'own-root', root: 'Contoso Root CA' },
    ]);
  });

  it('gets another certificate than others, from a CA nobody knows', async () => {
    const facts = await factsOf({ received: [ownLeaf, ownIssuing], others: [leaf, issuing] });
    expect(facts).toEqual([{ code: 'signed-anew', by: 'Contoso Issuing CA', product: null }]);
  });

  it('gets a certificate of a product on the way, known by its name', async () => {
    const proxyRoot = await makeRoot('Zscaler Root CA');
    const anew = await makeLeaf(proxyRoot);
    expect(await factsOf({ received: [anew] })).toEqual([
      { code: 'signed-anew', by: 'Zscaler Root CA', product: 'Zscaler' },
    ]);
    const trusted = await account({ received: [anew], root: [proxyRoot] });
    expect(trusted.facts).toContainEqual({ code: 'signed-anew', by: 'Zscaler Root CA', product: 'Zscaler' });
    expect(trusted.here).toBe('trusted');
  });

  it('has a clock that is years behind', async () => {
    expect(await factsOf({ more: { clock: '2019-06-01T00:00:00Z' } })).toEqual([
      { code: 'clock-off', seconds: -220_924_800, decides: true },
    ]);
  });

  it('has a clock that is an hour ahead, which decides nothing', async () => {
    expect(await factsOf({ more: { clock: '2026-06-01T01:00:00Z' } })).toEqual([
      { code: 'clock-off', seconds: 3_600, decides: false },
      { code: 'trusted-here' },
    ]);
  });

  it('has put an intermediate among what is not allowed', async () => {
    expect(await factsOf({ disallowed: [issuing] })).toEqual([
      { code: 'disallowed', name: 'Example Issuing' },
    ]);
  });

  it('prefers an old intermediate that has expired', async () => {
    const old = await makeIntermediate(publicRoot, 'Example Issuing', {
      ...PAST,
      key: issuing.keys,
      serial: '77',
    });
    const facts = await factsOf({
      ca: [old],
      built: [[leaf], [old, 'NotTimeValid'], [publicRoot]],
    });
    expect(facts).toEqual([
      {
        code: 'stale-intermediate',
        name: 'Example Issuing',
        serial: '77',
        notAfter: '2026-03-01T00:00:00Z',
      },
    ]);
    // By name the new certificate would be deleted with the old one.
    const [text] = facts.map((fact) =>
      factText(ENGLISH_RECORD, fact, { system: 'windows', host: HOST, port: 443 }),
    );
    expect(text?.command?.text).toBe('certutil -delstore CA "77"');
  });

  it('is not blamed for an intermediate that the server sends in no newer form', async () => {
    const old = await makeIntermediate(publicRoot, 'Example Issuing', { ...PAST, key: issuing.keys });
    const facts = await factsOf({
      received: [leaf],
      ca: [old],
      built: [[leaf], [old, 'NotTimeValid'], [publicRoot]],
    });
    expect(facts.map(({ code }) => code)).not.toContain('stale-intermediate');
  });

  it('keeps certificates of every kind among its roots, where that means nothing', async () => {
    const facts = await factsOf({ root: [publicRoot, ownIssuing], more: { system: 'macos' } });
    expect(facts).toEqual([{ code: 'trusted-here' }]);
  });

  it('is not taken for a chain when its file breaks off', async () => {
    const text = JSON.stringify({ format: 'chainsight-computer-1', stores: { root: [base64(publicRoot)] } });
    const bytes = new TextEncoder().encode(text.slice(0, -3));
    const decoded = await decodeInput({ name: 'computer.json', bytes });
    expect(decoded.certificates).toEqual([]);
    expect(decoded.problems.map(({ code }) => code)).toEqual(['computer-record-cut']);
  });

  it('can not fetch an intermediate that was not sent', async () => {
    const facts = await factsOf({
      received: [leaf],
      built: [[leaf, 'PartialChain']],
      more: {
        verifyOutput:
          '  Failed "AIA" Time: 15\r\n    Error retrieving URL: The operation timed out 0x80072ee2\r\n    http://pki.example/issuing.crt\r\n',
      },
    });
    expect(facts).toEqual([
      { code: 'download-blocked', issuer: 'Example Issuing', url: 'http://pki.example/issuing.crt' },
    ]);
  });

  it('was not sent an intermediate', async () => {
    expect(await factsOf({ received: [leaf] })).toEqual([
      { code: 'intermediate-missing', issuer: 'Example Issuing', url: 'http://pki.example/issuing.crt' },
    ]);
  });

  it('has the intermediate that was not sent, unlike others', async () => {
    expect(await account({ received: [leaf], ca: [issuing] })).toMatchObject({
      here: 'trusted',
      elsewhere: 'untrusted',
      facts: [{ code: 'trusted-here' }, { code: 'intermediate-here-only', issuer: 'Example Issuing' }],
    });
  });

  it('can not ask whether the certificate was revoked', async () => {
    const facts = await factsOf({
      built: [[leaf, 'RevocationStatusUnknown', 'OfflineRevocation'], [issuing], [publicRoot]],
      more: {
        events: [
          '<Event xmlns="x"><System><Provider Name="Microsoft-Windows-CAPI2"/><EventID>53</EventID><TimeCreated SystemTime="2026-06-01T00:00:01Z"/></System><UserData><CryptRetrieveObjectByUrlWire><URL scheme="http">http://crl.example/a.crl</URL><Result value="80072EE7">The server name or address could not be resolved</Result></CryptRetrieveObjectByUrlWire></UserData></Event>',
        ],
      },
    });
    expect(facts).toEqual([{ code: 'revocation-blocked', url: 'http://crl.example/a.crl' }]);
  });

  it('knows that the certificate was revoked', async () => {
    const facts = await factsOf({ built: [[leaf, 'Revoked'], [issuing], [publicRoot]] });
    expect(facts).toEqual([{ code: 'revoked', name: HOST }]);
  });

  it('sees an expired certificate, as everybody does', async () => {
    const expired = await makeLeaf(issuing, PAST);
    expect(await account({ received: [expired, issuing] })).toEqual({
      here: 'untrusted',
      elsewhere: 'untrusted',
      facts: [{ code: 'same-for-all' }],
    });
  });

  it('reaches another node of the farm', async () => {
    const other = await makeLeaf(issuing);
    expect(await factsOf({ others: [other, issuing] })).toEqual([
      { code: 'trusted-here' },
      { code: 'other-node' },
    ]);
  });

  it('gets what others get', async () => {
    expect(await factsOf({ others: [leaf, issuing], root: [] })).toEqual([
      { code: 'root-missing', root: 'Example Public Root', updatesOff: false },
      { code: 'same-chain' },
    ]);
  });

  it('does not reach the server', async () => {
    const facts = await factsOf({
      received: [],
      more: { error: 'No connection could be made', proxy: 'http://proxy.contoso.com:8080/' },
    });
    expect(facts).toEqual([
      {
        code: 'no-connection',
        error: 'No connection could be made',
        proxy: 'http://proxy.contoso.com:8080/',
      },
    ]);
  });

  it('has an intermediate among its roots', async () => {
    expect(await factsOf({ root: [publicRoot, ownIssuing] })).toEqual([
      { code: 'trusted-here' },
      { code: 'misplaced-in-root', names: ['Contoso Issuing CA'] },
    ]);
  });

  it('goes through a proxy', async () => {
    expect(await factsOf({ more: { proxy: 'http://proxy.contoso.com:8080/' } })).toEqual([
      { code: 'trusted-here' },
      { code: 'proxy', proxy: 'http://proxy.contoso.com:8080/' },
    ]);
  });

  it('refuses by a policy of its own, whose names it gives', async () => {
    expect(await factsOf({ built: [[leaf, 'HasWeakSignature'], [issuing], [publicRoot]] })).toEqual([
      { code: 'refused-here', status: ['HasWeakSignature'] },
    ]);
  });
});
