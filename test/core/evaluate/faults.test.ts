import { beforeAll, describe, expect, it } from 'vitest';
import { dns, selfSigned, type Issued } from '#lib/cli/pki.ts';
import {
  AT,
  codesOf,
  evaluate,
  findingOf,
  HOST,
  makeIntermediate,
  makeLeaf,
  makeRoot,
  namesOf,
} from './support.ts';

let root: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
  leaf = await makeLeaf(issuing);
});

describe('a sound chain', () => {
  it('is trusted, with the anchor found in the store', async () => {
    const report = await evaluate({ presented: [leaf, issuing], trusted: [root] });
    expect(report.verdict).toBe('trusted');
    expect(report.weakest).toBeNull();
    expect(namesOf(report)).toEqual([HOST, 'Contoso Issuing', 'Contoso Root']);
    expect(report.paths[0]).toMatchObject({ end: 'anchored', store: 'test', needsDownload: false });
    expect(report.findings).toEqual([]);
  });

  it('says when the certificate ends soon, without alarm', async () => {
    const report = await evaluate({
      presented: [leaf, issuing],
      trusted: [root],
      at: new Date('2026-08-25T00:00:00Z'),
    });
    expect(report.verdict).toBe('trusted');
    expect(codesOf(report, 'info')).toContain('expires-soon');
  });
});

describe('trust', () => {
  it('names the link without an issuer when the intermediate is missing', async () => {
    const report = await evaluate({ presented: [leaf], trusted: [root] });
    expect(report.verdict).toBe('untrusted');
    expect(report.weakest).toMatchObject({
      code: 'issuer-not-found',
      at: { kind: 'link', subject: report.leaf, issuer: null },
      params: { label: 'Contoso Issuing' },
    });
  });

  it('never takes a supplied root for an anchor', async () => {
    const report = await evaluate({ presented: [leaf, issuing, root], trusted: [] });
    expect(report.verdict).toBe('untrusted');
    expect(report.weakest).toMatchObject({ code: 'root-not-trusted', at: { kind: 'certificate' } });
    expect(report.paths[0]?.end).toBe('self-signed');
  });

  it('tells a self-signed server certificate from an unknown root', async () => {
    const alone = await selfSigned({
      subject: `CN=${HOST}`,
      names: dns(HOST),
      notBefore: new Date('2026-03-01T00:00:00Z'),
      notAfter: new Date('2026-09-01T00:00:00Z'),
    });
    expect((await evaluate({ presented: [alone], trusted: [] })).weakest?.code).toBe('self-signed-leaf');
    expect((await evaluate({ presented: [alone], trusted: [alone] })).verdict).toBe('trusted');
  });

  it('leads with the missing issuer where the key identifier excludes a namesake', async () => {
    const namesake = await makeIntermediate(root);
    const report = await evaluate({ presented: [leaf, namesake], trusted: [root] });
    expect(report.verdict).toBe('untrusted');
    expect(report.weakest?.code).toBe('issuer-not-found');
    expect(findingOf(report, 'issuer-namesake')).toBeDefined();
  });

  it('points at a certificate that has the key identifier but another name', async () => {
    const renamed = await makeIntermediate(root, 'Renamed Issuing', { key: issuing.keys });
    const report = await evaluate({ presented: [leaf, renamed], trusted: [root] });
    expect(report.weakest?.code).toBe('issuer-not-found');
    expect(report.nearMatches).toMatchObject([{ findings: [{ code: 'issuer-name-mismatch' }] }]);
  });
});

describe('faults of certificates', () => {
  const cases = [
    ['expired leaf', 'expired', { notAfter: new Date('2026-05-01T00:00:00Z') }],
    ['leaf of tomorrow', 'not-yet-valid', { notBefore: new Date('2026-06-02T00:00:00Z') }],
    ['leaf for another host', 'host-not-covered', { names: dns('www.contoso.com') }],
    ['leaf without names', 'san-missing', { names: null }],
    ['leaf for another purpose', 'eku-not-permitted', { purposes: ['clientAuth'] }],
    ['leaf with a small key', 'key-too-small', { key: 'rsa-1024' }],
    ['leaf signed with SHA-1', 'signature-too-weak', { hash: 'sha1' }],
  ] as const;

  it.each(cases)('finds the %s', async (_, code, fault) => {
    const faulty = await makeLeaf(issuing, fault);
    const report = await evaluate({ presented: [faulty, issuing], trusted: [root] });
    expect(report.verdict).toBe('untrusted');
    expect(codesOf(report)).toContain(code);
    expect(findingOf(report, code).at).toEqual({ kind: 'certificate', certificate: report.leaf });
    expect(report.paths[0]?.end).toBe('anchored');
  });

  it('finds an expired intermediate', async () => {
    const old = await makeIntermediate(root, 'Contoso Issuing', {
      key: issuing.keys,
      notAfter: new Date('2026-05-01T00:00:00Z'),
    });
    const report = await evaluate({ presented: [leaf, old], trusted: [root] });
    expect(findingOf(report, 'expired').at).toEqual({ kind: 'certificate', certificate: 1 });
  });

  it('finds an intermediate that is no CA, on the link it signed', async () => {
    const noCa = await makeIntermediate(root, 'Not a CA', { ca: false, keyUsage: ['digitalSignature'] });
    const report = await evaluate({ presented: [await makeLeaf(noCa), noCa], trusted: [root] });
    expect(codesOf(report)).toEqual(expect.arrayContaining(['issuer-not-ca', 'key-usage-no-cert-sign']));
    expect(findingOf(report, 'issuer-not-ca').at).toEqual({ kind: 'link', subject: 0, issuer: 1 });
  });

  it('finds a CA below one that allows none', async () => {
    const narrow = await makeIntermediate(root, 'Narrow', { pathLength: 0 });
    const below = await makeIntermediate(narrow, 'Below');
    const report = await evaluate({ presented: [await makeLeaf(below), below, narrow], trusted: [root] });
    expect(findingOf(report, 'path-length-exceeded')).toMatchObject({
      at: { kind: 'link', subject: 1, issuer: 2 },
      params: { limit: 0, intermediates: 1 },
    });
  });

  it('goes on beside an element that is no certificate', async () => {
    const broken = leaf.der.slice(0, 100);
    const report = await evaluate({ presented: [leaf, broken, issuing], trusted: [root] });
    expect(report.presented).toEqual([0, null, 1]);
    expect(report.unparsed).toMatchObject([{ index: 1, offset: 0 }]);
    expect(report.paths[0]?.verdict).toBe('trusted');
  });

  it('answers when there is nothing to read', async () => {
    const report = await evaluate({ presented: [new Uint8Array([0x30, 0x80])], trusted: [root] });
    expect(report).toMatchObject({ verdict: 'untrusted', leaf: null, paths: [] });
    expect(report.weakest?.code).toBe('leaf-unparsed');
  });
});

describe('the list as sent', () => {
  it('notes disorder, duplicates, strangers and the root, and still finds the path', async () => {
    const stranger = await makeIntermediate(await makeRoot('Fabrikam Root'), 'Fabrikam Issuing');
    const second = await makeIntermediate(root, 'Contoso Policy', { pathLength: 1 });
    const first = await makeIntermediate(second, 'Contoso Issuing 2');
    const end = await makeLeaf(first);
    const report = await evaluate({
      presented: [end, second, first, stranger, first, root],
      trusted: [root],
    });
    expect(report.verdict).toBe('trusted');
    expect(report.findings.map(({ code, at }) => [code, at])).toEqual(
      expect.arrayContaining([
        ['presented-out-of-order', { kind: 'presented', index: null }],
        ['presented-unrelated', { kind: 'presented', index: 3 }],
        ['presented-duplicate', { kind: 'presented', index: 4 }],
        ['presented-root', { kind: 'presented', index: 5 }],
      ]),
    );
  });

  it('takes a pile of files in any order', async () => {
    const { createEvaluator } = await import('#lib/core/evaluate/evaluate.ts');
    const { listAnchors } = await import('#lib/trust/list.ts');
    const { CLIENTS } = await import('#lib/core/verdict/rule-sets.ts');
    const report = await createEvaluator(globalThis.crypto).evaluate({
      supplied: [root, leaf, issuing].map(({ der }) => ({
        der,
        origin: { kind: 'uploaded', file: 'pile.pem' },
      })),
      anchors: listAnchors('test', [root.der]),
      host: HOST,
      at: AT,
      rules: CLIENTS,
    });
    expect(report.verdict).toBe('trusted');
    expect(report.leaf).toBe(1);
    expect(report.findings).toEqual([]);
  });
});
