import { constants, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeExamples, type Example } from '#lib/cli/examples/make.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { encodeBitString } from '#lib/core/der/encode.ts';
import { DerReader } from '#lib/core/der/reader.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { linksOf } from '#lib/core/second/links.ts';
import { readTwice } from '#lib/core/second/compare.ts';
import { conclude } from '#lib/core/second/conclude.ts';
import { LIBRARY, engineOn } from '#lib/core/second/library.ts';
import { readAgain } from '#lib/core/second/read-again.ts';
import { dissect } from '#lib/core/second/dissect.ts';
import { withDisputes } from '#lib/core/second/dispute.ts';
import { rebuilt, valuesIn } from '../evaluate/rebuilt.ts';
import { generatePssPair, pssIdentifier, sequence } from '../signature/algorithm-identifiers.ts';
import { decodeBase64, judgeChain, readSecond, type Judged } from './ask.ts';

const AT = new Date('2026-06-01T00:00:00Z');
const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const HOST = 'sts.contoso.test';

/** The outer SEQUENCE's length in more octets than needed: BER, but not DER (X.690 §10.1). */
function asBer(der: Uint8Array, octets = 3): Uint8Array {
  if (der[1] !== 0x82) throw new Error('a certificate of 256 to 65535 octets is needed');
  const zeros = new Uint8Array(octets - 2);
  return Uint8Array.of(0x30, 0x80 + octets, ...zeros, ...der.subarray(2));
}

const paramsOf = ({ report }: Judged, code: string): object | undefined =>
  report.paths[0]?.findings.find((finding) => finding.code === code)?.params;

it('names the version of pkijs that is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/pkijs/package.json', 'utf8')) as {
    readonly version: string;
  };
  expect(LIBRARY.version).toBe(version);
});

describe('RSASSA-PSS', () => {
  const SHA256 = '2.16.840.1.101.3.4.2.1';
  const SHA1 = '1.3.14.3.2.26';

  // WebCrypto has one hash for both: what pkijs says of another one is no answer.
  it.each([
    ['with its own hash for the mask', 'sha1', SHA1, { theirs: 'unsupported', agrees: null }],
    ['as browsers know it', 'sha256', SHA256, { theirs: 'valid', agrees: true }],
  ])('%s', async (_, mask, maskOid, expected) => {
    const pair = generatePssPair('sha256', mask, 32);
    const root = await createAuthority({ subject: 'CN=Root', ...VALID });
    const { der } = await issue(root, { subject: 'CN=Leaf', names: dns(HOST), ...VALID });
    const algorithm = pssIdentifier(SHA256, maskOid, 32);
    const [version, serial, , ...rest] = valuesIn(new DerReader(der).sequence('').sequence(''));
    const tbs = sequence(...[version, serial, algorithm, ...rest].flatMap((one) => one ?? []));
    const signature = sign('sha256', tbs, {
      key: pair.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    });
    const leaf = sequence(tbs, algorithm, encodeBitString(new Uint8Array(signature)));
    const spki = new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
    const issuer = rebuilt(root.der, root, (fields) => fields.with(6, spki));
    const path = [leaf, issuer].map((one, id) => ({ id, read: readTwice(one) }));
    const [link] = await linksOf(path, createVerifier(crypto), engineOn(crypto));
    expect(link).toMatchObject({ ours: 'valid', ...expected });
  });
});

const ALONE = { scope: 'path', path: null, search: null } as const;

describe('chains made for the test', () => {
  let root: Issued;
  let issuing: Issued;
  let leaf: Issued;
  beforeAll(async () => {
    root = await createAuthority({ subject: 'CN=Contoso Root, O=Contoso', ...VALID });
    issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing', key: 'rsa-2048', ...VALID });
    leaf = await issue(issuing, {
      subject: `CN=${HOST}`,
      names: [...dns(HOST, '*.contoso.test'), { type: 'ip', value: '2001:db8::1' }],
      ...VALID,
    });
  });

  const chainOf = (leafDer: Uint8Array) => ({
    presented: [leafDer, issuing.der],
    trusted: [root.der],
    host: HOST,
    at: AT,
  });

  it('are read equally, with every signature and the verdict confirmed', async () => {
    const reading = await readSecond(await judgeChain(chainOf(leaf.der)));
    expect(reading).toMatchObject({ library: 'pkijs', agrees: true, differences: [] });
    expect(reading.certificates.map(({ certificate, state }) => [certificate, state])).toEqual([
      [0, 'equal'],
      [1, 'equal'],
      [2, 'equal'],
    ]);
    expect(reading.links.map(({ ours, theirs, agrees }) => [ours, theirs, agrees])).toEqual([
      ['valid', 'valid', true],
      ['valid', 'valid', true],
    ]);
    expect(reading.engine).toMatchObject({ outcome: 'accepted', ours: 'trusted', agrees: true });
  });

  it('with a broken signature are found so by both', async () => {
    const broken = await issue(issuing, {
      subject: `CN=${HOST}`,
      names: dns(HOST),
      brokenSignature: true,
      ...VALID,
    });
    const reading = await readSecond(await judgeChain(chainOf(broken.der)));
    expect(reading.links[0]).toMatchObject({ ours: 'invalid', theirs: 'invalid', agrees: true });
    expect(reading.engine).toMatchObject({ outcome: 'refused', ours: 'untrusted', agrees: true });
    expect(reading.agrees).toBe(true);
  });

  it('with a signature that pkijs can’t evaluate leave that open, and say why it refuses', async () => {
    const edRoot = await createAuthority({ subject: 'CN=Contoso Ed Root', key: 'ed25519', ...VALID });
    const signed = await issue(edRoot, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID });
    const reading = await readSecond(
      await judgeChain({ presented: [signed.der], trusted: [edRoot.der], host: HOST, at: AT }),
    );
    expect(reading.links).toEqual([
      { subject: 0, issuer: 1, ours: 'valid', theirs: 'unsupported', agrees: null },
    ]);
    expect(reading.engine).toMatchObject({
      outcome: 'refused',
      agrees: null,
      remarks: [{ kind: 'algorithm' }],
    });
    expect(reading.agrees).toBe(true);
  });

  it('in BER are read by both, and said not to be DER', async () => {
    const judged = await judgeChain(chainOf(asBer(leaf.der)));
    const reading = await readSecond(judged);
    expect(reading.certificates[0]).toMatchObject({ state: 'equal' });
    expect(reading.agrees).toBe(true);
    expect(paramsOf(judged, 'der-not-strict')).toMatchObject({ form: 'length' });
  });

  it('with lengths that no client reads are refused by us alone, which is no difference but is told', async () => {
    const reading = await readSecond(await judgeChain(chainOf(asBer(leaf.der, 5))));
    const [refused] = reading.certificates.filter(({ certificate }) => certificate === null);
    expect(refused).toMatchObject({ state: 'not-der', reason: expect.stringContaining('length') as string });
    expect(reading.agrees).toBe(true);
  });

  it('with a key usage in BER are read alike, and the extension is named', async () => {
    // Unused bits are zero in DER (X.690 §11.2.1); OpenSSL, Java and pkijs read them all the same.
    const value = Uint8Array.of(3, 2, 5, 0xa1);
    const loose = await issue(issuing, {
      subject: `CN=${HOST}`,
      names: dns(HOST),
      keyUsage: null,
      extensions: [{ oid: '2.5.29.15', critical: true, value }],
      ...VALID,
    });
    const judged = await judgeChain(chainOf(loose.der));
    expect(paramsOf(judged, 'der-not-strict')).toMatchObject({ form: 'bits', oid: '2.5.29.15' });
    expect((await readSecond(judged)).certificates[0]).toMatchObject({ state: 'equal' });
  });

  it('that hold something else than a certificate are read by neither', () => {
    expect(readTwice(Uint8Array.of(0x30, 2, 5, 0)).state).toBe('neither');
    expect(readTwice(new Uint8Array()).state).toBe('neither');
  });

  it('without an anchor are refused by the engine too, which searches by itself', async () => {
    const reading = await readSecond(await judgeChain({ ...chainOf(leaf.der), trusted: [] }));
    expect(reading.engine).toMatchObject({
      outcome: 'refused',
      agrees: true,
      built: { scope: 'pool', path: null },
    });
    expect(reading.agrees).toBe(true);
  });

  it('are built by the engine from everything at hand, to the same path', async () => {
    const judged = await judgeChain(chainOf(leaf.der));
    const { engine } = await readSecond(judged);
    expect(engine.built).toEqual({ scope: 'pool', path: judged.report.paths[0]?.certificates, search: null });
  });

  it('with a dead end beside the way are judged on the path found here', async () => {
    const strange = await createAuthority({ subject: 'CN=Gone Root', ...VALID });
    const cross = await issueAuthority(strange, {
      subject: 'CN=Crossed Root',
      key: 'p256',
      pathLength: 1,
      ...VALID,
    });
    const crossed = await createAuthority({ subject: 'CN=Crossed Root', key: cross.keys, ...VALID });
    const end = await issue(crossed, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID });
    const judged = await judgeChain({
      presented: [end.der, cross.der],
      trusted: [crossed.der],
      host: HOST,
      at: AT,
    });
    const { engine, agrees } = await readSecond(judged);
    expect(agrees).toBe(true);
    expect(engine).toMatchObject({ outcome: 'accepted', built: { scope: 'path' } });
    expect(engine.built?.search).toMatch(/No valid certificate paths/);
  });

  it('about whose signature the two disagree are left undecided, and only for that', async () => {
    const { report } = await judgeChain(chainOf(leaf.der));
    const [subject, issuer] = report.paths[0]?.certificates ?? [];
    if (subject === undefined || issuer === undefined) throw new Error('no link');
    const link = { subject, issuer, ours: 'valid', theirs: 'invalid', agrees: false } as const;
    const disputed = withDisputes(report, { links: [link] });
    expect(disputed).toMatchObject({ verdict: 'unknown', weakest: { code: 'signature-disputed' } });
    expect(withDisputes(disputed, { links: [link] })).toBe(disputed);
    expect(withDisputes(report, { links: [{ ...link, theirs: 'valid', agrees: true }] })).toBe(report);

    const { report: late } = await judgeChain({
      ...chainOf(leaf.der),
      at: new Date('2031-01-01T00:00:00Z'),
    });
    expect(withDisputes(late, { links: [link] })).toMatchObject({
      verdict: 'untrusted',
      weakest: { code: 'expired' },
    });
  });

  it('whose signature we alone find wrong are left undecided too', async () => {
    const broken = await issue(issuing, {
      subject: `CN=${HOST}`,
      names: dns(HOST),
      ...VALID,
      brokenSignature: true,
    });
    const { report } = await judgeChain(chainOf(broken.der));
    const at = report.weakest?.at;
    if (at?.kind !== 'link' || at.issuer === null) throw new Error('no link');
    const link = { ...at, issuer: at.issuer, ours: 'invalid', theirs: 'valid', agrees: false } as const;
    expect(withDisputes(report, { links: [link] })).toMatchObject({ verdict: 'unknown' });
  });

  it('are shown as pkijs reads them, with the tree of asn1js', () => {
    const { fields, reason, tree, cut } = dissect(leaf.der);
    expect(fields?.subject).toContain(HOST);
    expect({ reason, cut }).toEqual({ reason: null, cut: false });
    expect(tree[0]).toEqual({ depth: 0, type: 'SEQUENCE', value: '', length: leaf.der.length });
    expect(tree.some(({ type, value }) => type === 'OBJECT IDENTIFIER' && value === '2.5.29.17')).toBe(true);
    expect(tree.some(({ type, value }) => type === 'BOOLEAN' && value === 'true')).toBe(true);
    expect(dissect(Uint8Array.of(0x30, 5, 1)).fields).toBeNull();
  });

  it('whose engine was stopped say so', async () => {
    const { question } = await judgeChain(chainOf(leaf.der));
    if (!question) throw new Error('no question');
    const reading = conclude(question, await readAgain(question, crypto), 'no-answer');
    expect(reading).toMatchObject({ agrees: true, engine: { outcome: 'no-answer', agrees: null } });
  });

  it('on whose path pkijs comes to another verdict without a reason known are a difference', async () => {
    const { question } = await judgeChain(chainOf(leaf.der));
    if (!question) throw new Error('no question');
    const parts = await readAgain(question, crypto);
    const refused = conclude(question, parts, {
      accepted: false,
      code: 10,
      message: 'Incorrect name chaining',
      ...ALONE,
    });
    expect(refused).toMatchObject({
      agrees: false,
      differences: [
        { kind: 'verdict', ours: 'trusted', theirs: 'refused', message: 'Incorrect name chaining' },
      ],
    });
    const accepted = conclude(
      { ...question, verdict: 'untrusted', fatal: ['expired', 'host-not-covered'] },
      parts,
      {
        accepted: true,
        code: 0,
        message: null,
        ...ALONE,
      },
    );
    expect(accepted.differences).toMatchObject([{ kind: 'verdict', ours: 'untrusted', theirs: 'accepted' }]);
  });

  it('that expired at the anchor are refused by pkijs alone, with the reason', async () => {
    const old = await createAuthority({
      subject: 'CN=Old Root',
      ...VALID,
      notAfter: new Date('2026-05-01T00:00:00Z'),
    });
    const signed = await issue(old, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID });
    const { question } = await judgeChain({
      presented: [signed.der],
      trusted: [old.der],
      host: HOST,
      at: AT,
    });
    if (!question) throw new Error('no question');
    const parts = await readAgain(question, crypto);
    const reading = conclude({ ...question, verdict: 'trusted', fatal: [] }, parts, {
      accepted: false,
      code: 8,
      message: 'expired',
      ...ALONE,
    });
    expect(reading.engine.remarks).toEqual([{ kind: 'anchor-dates' }]);
  });
});

describe('the examples', () => {
  let examples: readonly Example[];
  beforeAll(async () => {
    examples = await makeExamples();
  });

  it('are all read equally, and every other verdict is explained', async () => {
    const told = new Map<string, string>();
    for (const example of examples) {
      const judged = await judgeChain({
        presented: example.presented.map(decodeBase64),
        trusted: example.anchors.map(decodeBase64),
        host: example.host,
        at: new Date(example.at),
      });
      const { agrees, differences, engine } = await readSecond(judged);
      expect({ id: example.id, agrees, differences }).toEqual({
        id: example.id,
        agrees: true,
        differences: [],
      });
      told.set(
        example.id,
        [engine.ours, engine.outcome, ...engine.remarks.map(({ kind }) => kind)].join(' '),
      );
    }
    expect(Object.fromEntries(told)).toEqual({
      good: 'trusted accepted',
      'missing-intermediate': 'untrusted refused',
      'expired-leaf': 'untrusted refused',
      'expired-intermediate': 'untrusted refused',
      'untrusted-root': 'untrusted refused',
      'wrong-host': 'untrusted accepted not-checked',
      'wrong-order': 'trusted accepted',
      'intermediate-not-ca': 'untrusted refused',
    });
  });
});
