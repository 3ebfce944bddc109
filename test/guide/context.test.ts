import { describe, expect, test } from 'vitest';
import type { Finding } from '#lib/core/finding/types.ts';
import { REPORT_VERSION } from '#lib/core/report/types.ts';
import type { CertificateView, PathEnd, Report } from '#lib/core/report/types.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import { guideContext } from '#lib/guide/context.ts';

const finding = (code: FindingCode): Finding => ({
  code,
  at: { kind: 'path' },
  params: {},
  severity: 'fatal',
  clause: '',
});

const name = (label: string) => ({ text: `CN=${label}`, commonName: label, label, attributes: [] });
const certificate = (id: number, label: string): CertificateView => ({
  id,
  provenance: [{ kind: 'presented', index: id }],
  der: '',
  sha256: String(id).repeat(64),
  sha1: String(id).repeat(40),
  spkiSha256: '',
  version: 3,
  serial: '01',
  subject: name(label),
  issuer: name(label),
  notBefore: null,
  notAfter: null,
  key: { algorithm: 'RSA', bits: 2048, curve: null, text: 'RSA 2048 bit' },
  signature: { oid: '1.2.840.113549.1.1.11', name: 'SHA-256 with RSA' },
  alternativeNames: [],
  basicConstraints: null,
  keyUsage: null,
  extendedKeyUsage: null,
  nameConstraints: null,
  policies: null,
  caIssuers: [],
  ocsp: [],
  crl: [],
  subjectKeyIdentifier: null,
  authorityKeyIdentifier: null,
  extensions: [],
  selfIssued: true,
});

function report(verdict: Report['verdict'], code: FindingCode | null, end: PathEnd = 'self-signed'): Report {
  const weakest = code === null ? null : finding(code);
  return {
    version: REPORT_VERSION,
    verdict,
    at: '2026-03-04T10:00:00Z',
    host: 'sts.contoso.com',
    rules: 'webpki',
    stores: ['mozilla'],
    certificates: [certificate(0, 'sts.contoso.com'), certificate(1, 'Contoso Root')],
    unparsed: [],
    presented: [0, 1],
    leaf: 0,
    paths: [{ certificates: [0, 1], end, verdict, store: null, findings: [], needsDownload: false }],
    nearMatches: [],
    findings: [],
    weakest,
    work: { signatures: 0, paths: 1, nameComparisons: 0 },
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
    expect(guideContext(report(verdict, code), false)).toEqual({
      verdict,
      fault,
      host: 'sts.contoso.com',
      at: '2026-03-04T10:00:00Z',
      root: null,
    });
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
