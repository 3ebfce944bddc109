import { describe, expect, it } from 'vitest';
import { chainView } from '#lib/view/result/chain.ts';
import { findingKey } from '#lib/view/findings/finding.ts';
import type { ChainView } from '#lib/view/types.ts';
import type { Report } from '#lib/core/report/types.ts';
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

function drawn(of: Report): ChainView {
  const [first] = of.paths;
  if (first === undefined) throw new Error('the report has no path');
  return chainView(of, first, of.weakest === null ? null : findingKey(of.weakest));
}

const connectors = (view: ChainView) =>
  view.steps.map((s) => (s.connector === null ? null : s.connector.label));
const states = (view: ChainView) => view.steps.map((s) => s.connector?.state ?? null);
const deciding = (view: ChainView) =>
  view.steps.flatMap((s, i) => (s.connector?.decides === true ? [i] : []));

describe('chainView', () => {
  it('draws host, certificates and store with an intact connector between each pair', () => {
    const view = drawn(report());
    expect(view.steps.map((s) => s.node.kind)).toEqual([
      'host',
      'certificate',
      'certificate',
      'certificate',
      'store',
    ]);
    expect(connectors(view)).toEqual(['identified by', 'signed by', 'signed by', 'listed in', null]);
    expect(states(view)).toEqual(['ok', 'ok', 'ok', 'ok', null]);
    expect(view.steps.map((s) => (s.node.kind === 'certificate' ? s.node.role : null))).toEqual([
      null,
      'leaf',
      'intermediate',
      'root',
      null,
    ]);
  });

  it('leaves the host out when none was checked', () => {
    expect(drawn(report({ host: null })).steps[0]?.node.kind).toBe('certificate');
  });

  it('draws the place of a missing issuer, with the addresses it can be had from', () => {
    const view = drawn(missingIntermediate());
    expect(view.steps.at(-1)?.node).toEqual({
      kind: 'missing',
      label: 'Contoso Issuing CA 2',
      addresses: ['http://pki.contoso.com/0.cer'],
    });
    expect(connectors(view)).toEqual(['identified by', 'issuer not supplied', null]);
    expect(deciding(view)).toEqual([1]);
  });

  it('puts a wrong signature on the link it belongs to', () => {
    const view = drawn(failing(finding('signature-invalid', { kind: 'link', subject: 1, issuer: 2 })));
    expect(connectors(view)[2]).toBe('signature wrong');
    expect(states(view)).toEqual(['ok', 'ok', 'bad', 'ok', null]);
    expect(deciding(view)).toEqual([2]);
  });

  it('puts a host name fault between the host and the leaf', () => {
    const view = drawn(failing(finding('host-not-covered', { kind: 'certificate', certificate: 0 })));
    expect(connectors(view)[0]).toBe('name not covered');
    expect(deciding(view)).toEqual([0]);
  });

  it('marks an expired intermediate on its card and on the link that relies on it', () => {
    const view = drawn(failing(finding('expired', { kind: 'certificate', certificate: 1 })));
    expect(connectors(view)).toEqual(['identified by', 'expired', 'signed by', 'listed in', null]);
    const node = view.steps[2]?.node;
    expect(node?.kind === 'certificate' && [node.state, node.decides]).toEqual(['bad', true]);
  });

  it('puts an expired leaf on the link from the host, or on its card alone without a host', () => {
    const expired = finding('expired', { kind: 'certificate', certificate: 0 });
    expect(connectors(drawn(failing(expired)))[0]).toBe('expired');
    const alone = drawn(failing(expired, {}, { host: null }));
    expect(connectors(alone)).toEqual(['signed by', 'signed by', 'listed in', null]);
    expect(alone.steps[0]?.node).toMatchObject({ state: 'bad', decides: true });
  });

  it.each([
    { kind: 'certificate', certificate: 2 } as const,
    { kind: 'link', subject: 2, issuer: null } as const,
    { kind: 'path' } as const,
  ])('draws an untrusted root between the root and the store, wherever the report puts it: $kind', (at) => {
    const view = drawn(failing(finding('root-not-trusted', at), { end: 'self-signed', store: null }));
    expect(connectors(view)).toEqual(['identified by', 'signed by', 'signed by', 'not trusted', null]);
    expect(view.steps.at(-1)?.node).toMatchObject({ kind: 'store', listed: false });
    expect(deciding(view)).toEqual([3]);
  });

  it('shows the limit of a distant issuer on the certificate that breaks it, and names it on the issuer', () => {
    const view = drawn(
      failing(finding('name-not-permitted', { kind: 'link', subject: 0, issuer: 2 }, { name: HOST })),
    );
    expect(view.steps[1]?.node).toMatchObject({ state: 'bad', decides: true });
    expect(connectors(view)[1]).toBe('name not permitted');
    expect(view.steps[3]?.node).toMatchObject({ restricts: [HOST] });
    expect(view.steps[2]?.node).toMatchObject({ restricts: [] });
  });

  it('says when an issuer was only downloaded', () => {
    const certificates = [...threeCertificates()];
    certificates[1] = certificate(1, 'Contoso Issuing CA 2', 'Contoso Root CA', {
      provenance: [{ kind: 'aia', url: 'http://pki.contoso.com/0.cer' }],
    });
    const view = drawn(report({ certificates, presented: [0], paths: [path({ needsDownload: true })] }));
    expect(view.steps[1]?.connector).toMatchObject({ state: 'warn', label: 'signed by, not sent' });
  });

  it('keeps a link whose signature was not checked apart from good and bad', () => {
    const open = finding('signature-not-evaluated', { kind: 'link', subject: 0, issuer: 1 });
    const view = drawn(failing(open, { verdict: 'unknown' }, { verdict: 'unknown' }));
    expect(view.steps[1]?.connector).toMatchObject({
      state: 'unknown',
      label: 'signature not checked',
      decides: true,
    });
  });

  it('keeps a link with a warning intact and notes it', () => {
    const mismatch = finding('key-identifier-mismatch', { kind: 'link', subject: 0, issuer: 1 });
    const view = drawn(report({ paths: [path({ findings: [mismatch] })] }));
    expect(view.steps[1]?.connector).toMatchObject({ state: 'warn', label: 'signed by', decides: false });
  });

  it('keeps findings about the whole path as notes', () => {
    const view = drawn(failing(finding('policy-required', { kind: 'path' })));
    expect(view.notes.map((n) => n.code)).toEqual(['policy-required']);
  });
});
