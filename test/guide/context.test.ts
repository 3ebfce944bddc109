import { describe, expect, test } from 'vitest';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import { guideContext } from '#lib/guide/context.ts';
import type { JudgedChain } from '#lib/guide/context.ts';
import { finding } from '../view/fixtures.ts';

const certificate = (id: number, label: string): JudgedChain['certificates'][number] => ({
  id,
  subject: { text: `CN=${label}`, commonName: label, label, attributes: [] },
  issuer: { text: 'CN=Contoso Root', commonName: 'Contoso Root', label: 'Contoso Root', attributes: [] },
  alternativeNames: [],
  caIssuers: [],
  provenance: [{ kind: 'presented', index: id }],
  sha256: String(id).repeat(64),
  sha1: String(id).repeat(40),
});

function report(
  verdict: JudgedChain['verdict'],
  code: FindingCode | null,
  end: JudgedChain['paths'][number]['end'] = 'self-signed',
): JudgedChain {
  return {
    verdict,
    at: '2026-03-04T10:00:00Z',
    host: 'sts.contoso.com',
    leaf: 0,
    certificates: [certificate(0, 'sts.contoso.com'), certificate(1, 'Contoso Root')],
    presented: [0, 1],
    findings: [],
    paths: [{ certificates: [0, 1], end, store: null, needsDownload: false, findings: [] }],
    weakest: code === null ? null : finding(code, { kind: 'certificate', certificate: 0 }),
  };
}

describe('what a result means for users', () => {
  test.each([
    ['trusted', null, 'none'],
    ['unknown', 'signature-not-evaluated', 'unknown'],
    ['untrusted', 'root-not-trusted', 'untrusted-root'],
    ['untrusted', 'issuer-not-found', 'server'],
    ['untrusted', 'expired', 'server'],
    ['untrusted', 'host-not-covered', 'server'],
    ['untrusted', 'self-signed-leaf', 'server'],
    ['untrusted', null, 'server'],
  ] as const)('%s because of %s is a fault of kind %s', (verdict, code, fault) => {
    expect(guideContext(report(verdict, code), false)).toMatchObject({
      verdict,
      fault,
      host: 'sts.contoso.com',
      at: '2026-03-04T10:00:00Z',
      root: null,
    });
  });

  test('what decided goes along in plain terms, and nothing does for a chain that is trusted', () => {
    expect(guideContext(report('untrusted', 'issuer-not-found'), false).found).toEqual({
      family: 'issuer-not-sent',
      part: 'server',
      name: '',
      issuer: 'Contoso Root',
      date: null,
    });
    expect(guideContext(report('trusted', 'expires-soon'), false).found).toBeNull();
    expect(guideContext(report('untrusted', null), false).found).toBeNull();
  });

  test('the root is passed on only if allowed, and only when it is the fault', () => {
    const unknownRoot = report('untrusted', 'root-not-trusted');
    expect(guideContext(unknownRoot, false).root).toBeNull();
    expect(guideContext(unknownRoot, true).root).toEqual({
      name: 'Contoso Root',
      sha256: '1'.repeat(64),
      sha1: '1'.repeat(40),
    });
    expect(guideContext(report('untrusted', 'expired'), true).root).toBeNull();
    expect(guideContext(report('untrusted', 'root-not-trusted', 'dangling'), true).root).toBeNull();
  });

  test('a chain that only the administrator’s own root makes trusted is offered the same way', () => {
    const trusted = report('trusted', null, 'anchored');
    const byUser = { ...trusted, paths: trusted.paths.map((path) => ({ ...path, store: 'user' })) };
    expect(guideContext(byUser, false)).toMatchObject({ fault: 'none', root: null });
    expect(guideContext(byUser, true)).toMatchObject({
      fault: 'untrusted-root',
      root: { name: 'Contoso Root' },
    });
    expect(guideContext(trusted, true)).toMatchObject({ fault: 'none', root: null });
  });
});
