/** What was given is said first, and judged as that: each purpose with its sentence, its verdict and no word of servers. */
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { headline } from '#lib/view/result/headline.ts';
import { AT, HOST, makeIntermediate, makeLeaf, makeRoot } from '../evaluate/support.ts';

const evaluator = createEvaluator(crypto);
const root = await makeRoot();
const issuing = await makeIntermediate(root, 'Contoso Issuing', { purposes: null });

/** Files, as they come from an upload: nobody asked for a host. */
const judge = (certificates: readonly Issued[], more: Partial<EvaluationRequest> = {}) =>
  evaluator.evaluate({
    supplied: certificates.map(({ der }) => ({ der, origin: { kind: 'uploaded', file: 'x.pem' } })),
    anchors: listAnchors('test', [root.der]),
    host: null,
    at: AT,
    rules: CLIENTS,
    ...more,
  });

const none = listAnchors('test', []);
const signing = await createAuthority({
  subject: `CN=ADFS Signing - ${HOST}`,
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2027-01-01T00:00:00Z'),
  ca: false,
});

describe('purposes are told by what certificates say', () => {
  it.each([
    ['client', ['clientAuth'], /client certificate/],
    ['code', ['codeSigning'], /signing code/],
    ['mail', ['emailProtection'], /S\/MIME/],
    ['timestamp', ['1.3.6.1.5.5.7.3.8'], /time-stamping/],
    ['ocsp', ['1.3.6.1.5.5.7.3.9'], /OCSP responder/],
  ] as const)('%s', async (id, purposes, says) => {
    const report = await judge([await makeLeaf(issuing, { purposes: [...purposes], names: null }), issuing]);
    expect(report.purpose).toEqual({ id, named: false });
    expect(report).toMatchObject({ verdict: 'trusted', weakest: null });
    expect(headline(report)).toMatch(says);
    expect(report.findings.map(({ code }) => code)).not.toContain('san-missing');
  });

  it('a server stays a server', async () => {
    const report = await judge([await makeLeaf(issuing), issuing]);
    expect(report.purpose).toEqual({ id: 'server', named: false });
  });

  it('CA certificates alone: each is judged as a CA, and nothing is said of names', async () => {
    const known = await judge([issuing]);
    expect(known).toMatchObject({ purpose: { id: 'ca' }, verdict: 'trusted' });
    expect(headline(known)).toMatch(/is a CA certificate; the server’s own certificate is missing/);
    const unknown = await judge([issuing], { anchors: none });
    expect(unknown.verdict).toBe('unknown');
    const both = await judge([issuing, root], { anchors: none });
    expect(both.members).toHaveLength(2);
    expect(headline(both)).toMatch(/^These are 2 CA certificates/);
    for (const report of [known, unknown, both]) {
      const codes = [...report.findings, ...report.paths.flatMap(({ findings }) => findings)].map(
        ({ code }) => code,
      );
      expect(codes).not.toContain('san-missing');
      expect(codes).not.toContain('leaf-is-ca');
    }
  });

  it('what a server really presents is a server’s, be it a CA certificate', async () => {
    const report = await evaluator.evaluate({
      supplied: [{ der: issuing.der, origin: { kind: 'presented', index: 0 } }],
      anchors: listAnchors('test', [root.der]),
      host: HOST,
      at: AT,
      rules: CLIENTS,
    });
    expect(report).toMatchObject({ purpose: { id: 'server' }, verdict: 'untrusted' });
  });

  it('token-signing certificates of metadata are in order though they sign themselves', async () => {
    const report = await judge([], {
      anchors: none,
      supplied: [{ der: signing.der, origin: { kind: 'uploaded', file: 'm.xml' }, use: 'signing' }],
    });
    expect(report).toMatchObject({ purpose: { id: 'signing' }, verdict: 'trusted' });
    expect(headline(report)).toMatch(/nothing to do/);
    const later = await judge([], {
      anchors: none,
      at: new Date('2027-02-01T00:00:00Z'),
      supplied: [{ der: signing.der, origin: { kind: 'uploaded', file: 'm.xml' }, use: 'signing' }],
    });
    expect(later).toMatchObject({ verdict: 'untrusted', weakest: { code: 'expired' } });
    expect(headline(later)).toMatch(/Update-AdfsCertificate/);
  });

  it('who asks may name it', async () => {
    const report = await judge([await makeLeaf(issuing, { purposes: ['clientAuth'] }), issuing], {
      purpose: 'server',
    });
    expect(report).toMatchObject({ purpose: { id: 'server', named: true }, verdict: 'untrusted' });
  });

  it('of several leaves the one that covers the host is taken; without a host all are named', async () => {
    const other = await makeLeaf(issuing, {
      subject: 'CN=mail.contoso.com',
      names: [{ type: 'dns', value: 'mail.contoso.com' }],
    });
    const mine = await makeLeaf(issuing);
    const asked = await judge([other, issuing, mine], { host: HOST });
    expect(asked.verdict).toBe('trusted');
    expect(asked.certificates[asked.leaf ?? -1]?.subject.label).toBe(HOST);
    expect((await judge([other, issuing, mine])).choices).toHaveLength(2);
  });
});
