/** Hand-made reports, small and typed, for states that are clearer to state than to provoke. */
import { FINDINGS, type FindingCode, type ParamsOf } from '#lib/core/finding/codes.ts';
import type { Location, Finding } from '#lib/core/finding/types.ts';
import { SAMPLE_PARAMS } from '../support/finding-params.ts';
import type { CertificateView, NameView, PathView, Report } from '#lib/core/report/types.ts';

export const AT = '2026-06-15T12:00:00Z';
export const HOST = 'sts.contoso.com';

function name(commonName: string): NameView {
  return {
    text: `CN=${commonName},O=Contoso`,
    commonName,
    label: commonName,
    attributes: [
      { oid: '2.5.4.10', type: 'O', value: 'Contoso' },
      { oid: '2.5.4.3', type: 'CN', value: commonName },
    ],
  };
}

/** A finding of this code; parameters that are not given are plausible ones. */
export function finding<C extends FindingCode>(
  code: C,
  at: Location,
  params: Partial<ParamsOf<C>> = {},
): Finding<C> {
  const { severity, clause } = FINDINGS[code];
  const all = { ...SAMPLE_PARAMS[code], ...params };
  return { code, at, params: all, severity, clause } as unknown as Finding<C>;
}

/** A CA or server certificate with plausible values; `id` also makes fingerprints differ. */
export function certificate(
  id: number,
  label: string,
  issuer: string,
  change: Partial<CertificateView> = {},
): CertificateView {
  const ca = change.basicConstraints?.ca ?? id > 0;
  return {
    id,
    provenance: [{ kind: 'presented', index: id }],
    der: `MIIB${String(id).repeat(80)}`,
    sha256: `${id}a`.repeat(32),
    sha1: `${id}b`.repeat(20),
    spkiSha256: `${'A'.repeat(42)}${id}=`,
    version: 3,
    serial: `0${id}F3`,
    subject: name(label),
    issuer: name(issuer),
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2026-12-31T00:00:00Z',
    key: { algorithm: 'RSA', bits: 2048, curve: null, text: 'RSA 2048 bit' },
    signature: { oid: '1.2.840.113549.1.1.11', name: 'RSA with SHA-256' },
    alternativeNames: ca ? [] : [{ type: 'dns', value: label }],
    basicConstraints: { ca, pathLength: null },
    keyUsage: ca ? ['keyCertSign', 'cRLSign'] : ['digitalSignature'],
    extendedKeyUsage: ca ? null : [{ oid: '1.3.6.1.5.5.7.3.1', name: 'serverAuth' }],
    nameConstraints: null,
    policies: null,
    caIssuers: [`http://pki.contoso.com/${id}.cer`],
    ocsp: [],
    crl: [`http://pki.contoso.com/${id}.crl`],
    subjectKeyIdentifier: `${id}c`.repeat(20),
    authorityKeyIdentifier: `${id + 1}c`.repeat(20),
    extensions: [{ oid: '2.5.29.19', name: 'basicConstraints', critical: true, understood: true, bytes: 2 }],
    selfIssued: label === issuer,
    ...change,
  };
}

/** Leaf, intermediate and anchored root. */
export const threeCertificates = (): readonly CertificateView[] => [
  certificate(0, HOST, 'Contoso Issuing CA 2'),
  certificate(1, 'Contoso Issuing CA 2', 'Contoso Root CA'),
  certificate(2, 'Contoso Root CA', 'Contoso Root CA', {
    provenance: [{ kind: 'anchor', store: 'mozilla' }],
  }),
];

export function path(change: Partial<PathView> = {}): PathView {
  return {
    certificates: [0, 1, 2],
    end: 'anchored',
    verdict: 'trusted',
    store: 'mozilla',
    findings: [],
    needsDownload: false,
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  return {
    version: 1,
    verdict: 'trusted',
    at: AT,
    host: HOST,
    rules: 'webpki',
    stores: ['mozilla'],
    certificates: threeCertificates(),
    unparsed: [],
    presented: [0, 1],
    leaf: 0,
    paths: [path()],
    nearMatches: [],
    revocation: [],
    downloads: [],
    findings: [],
    weakest: null,
    work: { signatures: 2, paths: 1, nameComparisons: 0 },
    ...change,
  };
}

/** A report whose chosen path has this one fatal finding. */
export function failing(
  weakest: Finding,
  onPath: Partial<PathView> = {},
  change: Partial<Report> = {},
): Report {
  return report({
    verdict: 'untrusted',
    weakest,
    paths: [path({ verdict: 'untrusted', findings: [weakest], ...onPath })],
    ...change,
  });
}

/** The server sends its own certificate only and nobody has the issuer. */
export const missingIntermediate = (): Report =>
  failing(
    finding('issuer-not-found', { kind: 'link', subject: 0, issuer: null }),
    { certificates: [0], end: 'dangling', store: null },
    { certificates: threeCertificates().slice(0, 1), presented: [0] },
  );
