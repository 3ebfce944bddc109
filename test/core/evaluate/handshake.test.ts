import { beforeAll, describe, expect, it } from 'vitest';
import { sequence, tlv } from '#lib/cli/pki/der.ts';
import type { Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { stamps } from '#test/support/stamps.ts';
import { makeIntermediate, makeLeaf, makeRoot, requestOf } from './support.ts';

const MUST_STAPLE = {
  oid: '1.3.6.1.5.5.7.1.24',
  critical: false,
  value: sequence(tlv(2, Uint8Array.of(5))),
};

let root: Issued;
let issuing: Issued;
let demanding: Issued;
let plain: Issued;
let stamped: Issued;
let stapling: Issued;
const engine = createEvaluator(globalThis.crypto);

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
  demanding = await makeIntermediate(root, 'Contoso Demanding', { extensions: [MUST_STAPLE] });
  plain = await makeLeaf(issuing);
  stamped = await makeLeaf(issuing, { extensions: stamps() });
  stapling = await makeLeaf(issuing, { extensions: [MUST_STAPLE, ...stamps()] });
});

/** The same anchors, as a public root programme lists them. */
function asPublic(): AnchorSource {
  const source = listAnchors('test', [root.der]);
  return {
    stores: source.stores,
    find: async (name) => (await source.find(name)).map((anchor) => ({ ...anchor, terms: { public: true } })),
  };
}

async function judge(
  leaf: Issued,
  client: string | null,
  about: Partial<EvaluationRequest> = {},
  issuer = issuing,
): Promise<Report> {
  const rules = client === null ? CLIENTS : (profileOf(client)?.rules ?? CLIENTS);
  const request = requestOf({ presented: [leaf, issuer], trusted: [root], rules });
  return engine.evaluate({ ...request, anchors: asPublic(), live: true, ...about });
}

const found = ({ paths }: Report, code: Finding['code']): Finding | undefined =>
  paths[0]?.findings.find((finding) => finding.code === code);

describe('Certificate Transparency', () => {
  it.each(['chrome', 'edge', 'teams-desktop', 'macos', 'ios', 'firefox'])(
    '%s refuses a certificate of a public root without timestamps',
    async (client) => {
      const report = await judge(plain, client);
      expect(report.verdict).toBe('untrusted');
      expect(report.weakest).toMatchObject({
        code: 'timestamps-too-few',
        severity: 'fatal',
        params: { counted: 0, lacks: 'count', listed: false },
      });
      expect((await judge(stamped, client)).verdict).toBe('trusted');
    },
  );

  it.each(['outlook', 'android', 'java-21', 'openssl', 'dotnet-linux', null])(
    '%s does not ask for any',
    async (client) => {
      const report = await judge(plain, client);
      expect(report.verdict).toBe('trusted');
      expect(found(report, 'timestamps-too-few')).toBeUndefined();
    },
  );

  it('is not asked of the roots that an organisation has of its own', async () => {
    const anchors = listAnchors('user', [root.der]);
    expect((await judge(plain, 'chrome', { anchors })).verdict).toBe('trusted');
  });

  it('is not known of files without timestamps: a server may send them in another way', async () => {
    const report = await judge(plain, 'chrome', { live: false });
    expect(report.verdict).toBe('unknown');
    expect(report.weakest).toMatchObject({ code: 'timestamps-undetermined', params: { why: 'not-seen' } });
    expect((await judge(stamped, 'chrome', { live: false })).verdict).toBe('trusted');
  });
});

describe('must staple', () => {
  const staple = () => ({
    response: makeOcspAnswer({ certificate: stapling, issuer: issuing }),
    time: '2026-06-01T00:00:00Z',
  });

  it('without a staple is a remark, and fatal for Firefox', async () => {
    const report = await judge(stapling, null);
    expect(report.verdict).toBe('trusted');
    expect(found(report, 'staple-missing')).toMatchObject({
      severity: 'warning',
      at: { kind: 'presented', index: 0 },
      params: { statedBy: 'leaf' },
    });
    expect(await judge(stapling, 'firefox')).toMatchObject({
      verdict: 'untrusted',
      weakest: { code: 'staple-missing' },
    });
    expect((await judge(stapling, 'chrome')).verdict).toBe('trusted');
  });

  it('is content with a staple, and not asked of files', async () => {
    expect(found(await judge(stapling, 'firefox', { staple: staple() }), 'staple-missing')).toBeUndefined();
    expect(found(await judge(stapling, 'firefox', { live: false }), 'staple-missing')).toBeUndefined();
    expect(found(await judge(stamped, 'firefox'), 'staple-missing')).toBeUndefined();
  });

  it('is inherited from a CA, which its certificates have to repeat', async () => {
    const below = await makeLeaf(demanding, { extensions: stamps() });
    const report = await judge(below, null, {}, demanding);
    expect(found(report, 'staple-missing')).toMatchObject({ params: { statedBy: 'issuer' } });
    expect(found(report, 'tls-feature-not-inherited')).toMatchObject({
      severity: 'warning',
      at: { kind: 'link' },
      params: { features: ['5'] },
    });
    const repeating = await makeLeaf(demanding, { extensions: [MUST_STAPLE, ...stamps()] });
    const better = await judge(repeating, 'firefox', { staple: staple() }, demanding);
    expect(found(better, 'tls-feature-not-inherited')).toBeUndefined();
  });
});
