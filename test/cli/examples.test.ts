import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeExamples } from '#lib/cli/examples/make.ts';
import type { Example } from '#lib/cli/examples/make.ts';
import { EXAMPLES } from '#lib/content/examples.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import { joinAnchors, listAnchors } from '#lib/trust/list.ts';
import { mozillaAnchors } from '#lib/trust/sources/node.ts';

let examples: readonly Example[] = [];
beforeAll(async () => {
  examples = await makeExamples();
});

function chain(id: string): { readonly certificates: readonly X509Certificate[]; readonly example: Example } {
  const example = examples.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`No example ${id}.`);
  return {
    certificates: example.presented.map((der) => new X509Certificate(Buffer.from(der, 'base64'))),
    example,
  };
}

const signedBy = (subject: X509Certificate | undefined, issuer: X509Certificate | undefined): boolean =>
  subject !== undefined &&
  issuer !== undefined &&
  subject.checkIssued(issuer) &&
  subject.verify(issuer.publicKey);

describe('the examples', () => {
  it('are those that have words, in their order', () => {
    expect(examples.map(({ id }) => id)).toEqual(EXAMPLES);
  });

  it('are judged at one fixed time, whatever the clock says', () => {
    expect(new Set(examples.map(({ at }) => at))).toEqual(new Set(['2026-09-15T09:00:00Z']));
  });

  it('each trust their own root only, and the private one none', () => {
    expect(examples.filter(({ anchors }) => anchors.length === 0).map(({ id }) => id)).toEqual([
      'untrusted-root',
    ]);
  });

  it.each(['good', 'wrong-host'])('%s: leaf and issuer in order', (id) => {
    const { certificates } = chain(id);
    expect(certificates).toHaveLength(2);
    expect(signedBy(certificates[0], certificates[1])).toBe(true);
    expect(certificates[0]?.checkHost('sts.contoso.com')).toBe('sts.contoso.com');
  });

  it('wrong-host: asked for a name that the certificate does not have', () => {
    const { certificates, example } = chain('wrong-host');
    expect(certificates[0]?.checkHost(example.host)).toBeUndefined();
  });

  it('missing-intermediate: the leaf alone, not signed by the root', () => {
    const { certificates, example } = chain('missing-intermediate');
    const root = new X509Certificate(Buffer.from(example.anchors[0] ?? '', 'base64'));
    expect(certificates).toHaveLength(1);
    expect(signedBy(certificates[0], root)).toBe(false);
  });

  it.each([
    ['expired-leaf', 0],
    ['expired-intermediate', 1],
  ])('%s: exactly that one has run out', (id, position) => {
    const { certificates, example } = chain(id);
    const at = Date.parse(example.at);
    expect(certificates.map(({ validToDate }) => validToDate.getTime() < at)).toEqual(
      certificates.map((_, index) => index === position),
    );
    expect(signedBy(certificates[0], certificates[1])).toBe(true);
  });

  it('wrong-order: complete, but the second did not sign the first', () => {
    const [leaf, second, third] = chain('wrong-order').certificates;
    expect(signedBy(leaf, second)).toBe(false);
    expect(signedBy(leaf, third)).toBe(true);
    expect(signedBy(third, second)).toBe(true);
  });

  it('intermediate-not-ca: a good signature by a certificate that must not sign', () => {
    const [leaf, webServer, issuing] = chain('intermediate-not-ca').certificates;
    expect(webServer && leaf?.verify(webServer.publicKey)).toBe(true);
    expect(webServer?.ca).toBe(false);
    expect(signedBy(webServer, issuing)).toBe(true);
  });

  it('untrusted-root: complete up to a self-signed certificate', () => {
    const [leaf, issuing, root] = chain('untrusted-root').certificates;
    expect([signedBy(leaf, issuing), signedBy(issuing, root), signedBy(root, root)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['good', 'trusted', null, []],
    ['missing-intermediate', 'untrusted', 'issuer-not-found', []],
    ['expired-leaf', 'untrusted', 'expired', []],
    ['expired-intermediate', 'untrusted', 'expired', []],
    ['untrusted-root', 'untrusted', 'root-not-trusted', ['presented-root']],
    ['wrong-host', 'untrusted', 'host-not-covered', []],
    ['wrong-order', 'trusted', null, ['presented-out-of-order']],
    ['intermediate-not-ca', 'untrusted', 'issuer-not-ca', []],
  ])(
    '%s: %s under the strictest rules, and nothing else is wrong with it',
    async (id, verdict, code, list) => {
      const { example } = chain(id);
      const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
      const report = await createEvaluator(crypto).evaluate({
        supplied: example.presented.map((der, index) => ({
          der: bytes(der),
          origin: { kind: 'presented', index },
        })),
        anchors: joinAnchors([mozillaAnchors(), listAnchors('example', example.anchors.map(bytes))]),
        host: example.host,
        at: new Date(example.at),
        rules: WEBPKI,
      });
      expect(report.verdict).toBe(verdict);
      expect(report.weakest?.code ?? null).toBe(code);
      expect(report.findings.map((finding) => finding.code)).toEqual(list);
      const [path] = report.paths;
      const elsewhere = path?.findings.filter(
        ({ at }) => JSON.stringify(at) !== JSON.stringify(report.weakest?.at),
      );
      expect(id === 'intermediate-not-ca' ? [] : elsewhere).toEqual([]);
    },
  );
});
