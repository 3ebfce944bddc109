import { describe, expect, it } from 'vitest';
import { toResultView } from '#lib/view/result/result.ts';
import {
  certificate,
  failing,
  finding,
  HOST,
  missingIntermediate,
  path,
  report,
  threeCertificates,
} from '../fixtures.ts';

describe('headline', () => {
  it('names the missing issuer', () => {
    expect(toResultView(missingIntermediate()).headline).toBe(
      'Clients cannot trust sts.contoso.com: the server’s certificate is signed by “Contoso Issuing CA 2”, which the server does not send.',
    );
  });

  it('speaks of files when nothing was sent by a server', () => {
    const certificates = [
      certificate(0, HOST, 'Contoso Issuing CA 2', { provenance: [{ kind: 'uploaded', file: 'chain.pem' }] }),
    ];
    const view = toResultView({ ...missingIntermediate(), certificates, presented: [], host: null });
    expect(view.headline).toBe(
      'Clients cannot trust “sts.contoso.com”: the certificate “sts.contoso.com” is signed by “Contoso Issuing CA 2”, which is not among the certificates given.',
    );
    expect(view.served).toBeNull();
  });

  it('says up to which root a trusted chain holds', () => {
    expect(toResultView(report()).headline).toBe(
      'Clients trust sts.contoso.com: every link holds, up to “Contoso Root CA” in Mozilla’s roots.',
    );
  });

  it('does not call a chain trusted by everyone when it needs a download', () => {
    const view = toResultView(report({ paths: [path({ needsDownload: true })] }));
    expect(view.headline).toMatch(/^Only clients that download missing certificates trust sts\.contoso\.com/);
  });

  it('does not call an undecided chain good or bad', () => {
    const open = finding('signature-not-evaluated', { kind: 'link', subject: 0, issuer: 1 });
    const view = toResultView(failing(open, { verdict: 'unknown' }, { verdict: 'unknown' }));
    expect(view.headline).toMatch(
      /^Whether clients trust sts\.contoso\.com could not be decided: the signature/,
    );
    expect(view.verdictText).toBe('Not decided');
  });

  it('has a sentence for input without any certificate', () => {
    const view = toResultView(
      report({ verdict: 'unknown', leaf: null, certificates: [], presented: [], paths: [], weakest: null }),
    );
    expect(view.headline).toBe('No certificate could be read from this input.');
    expect(view.chain).toBeNull();
  });
});

describe('findings', () => {
  it('are grouped by weight and listed once', () => {
    const expired = finding(
      'expired',
      { kind: 'certificate', certificate: 1 },
      { notAfter: '2026-01-01T00:00:00Z' },
    );
    const soon = finding('eku-missing', { kind: 'certificate', certificate: 0 });
    const order = finding('presented-root', { kind: 'presented', index: 1 });
    const view = toResultView(failing(expired, { findings: [expired, soon] }, { findings: [order] }));
    expect(view.findings.map((g) => [g.severity, g.findings.map((f) => f.code)])).toEqual([
      ['fatal', ['expired']],
      ['warning', ['eku-missing']],
      ['info', ['presented-root']],
    ]);
    expect(view.weakest?.sentence).toBe('The intermediate “Contoso Issuing CA 2” expired on 2026-01-01.');
  });
});

describe('other paths and near matches', () => {
  it('keep every path with the reason it was not chosen', () => {
    const bad = finding('signature-invalid', { kind: 'link', subject: 0, issuer: 1 });
    const view = toResultView(report({ paths: [path(), path({ verdict: 'untrusted', findings: [bad] })] }));
    expect(view.otherPaths).toHaveLength(1);
    expect(view.otherPaths[0]?.reason).toBe(
      'The server’s certificate was not signed with the key of the intermediate “Contoso Issuing CA 2”.',
    );
    expect(view.otherPaths[0]?.chain.steps[1]?.connector?.decides).toBe(true);
  });

  it('say why a look-alike was rejected', () => {
    const bad = finding('signature-invalid', { kind: 'link', subject: 0, issuer: 1 });
    const view = toResultView(
      report({
        nearMatches: [{ subject: 0, candidate: 1, findings: [bad] }],
        certificates: threeCertificates(),
      }),
    );
    expect(view.nearMatches[0]?.sentence).toBe(
      '“Contoso Issuing CA 2” looked like the issuer of “sts.contoso.com”, but was rejected: the server’s certificate was not signed with the key of the intermediate “Contoso Issuing CA 2”.',
    );
  });
});
