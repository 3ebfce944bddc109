import { describe, expect, it, vi } from 'vitest';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { sourceOfObservation, type Source } from '#lib/browser/ask/source.ts';

// The roots and logs that the browser keeps tell other tabs of a change; here nobody listens.
vi.stubGlobal('window', new EventTarget());
const { jobOf } = await import('#lib/browser/session/job.ts');
const { jobOfNode } = await import('#lib/browser/survey/dates.ts');

const AT = '2026-06-01T00:00:00.000Z';
const STAPLE = Uint8Array.of(2);
const SCT = Uint8Array.of(3);

const observed: Source = sourceOfObservation({
  host: 'sts.contoso.com',
  port: 443,
  start: 'tls',
  serverName: 'sts.contoso.com',
  time: AT,
  silent: [],
  chains: [
    {
      addresses: ['192.0.2.1'],
      tlsVersion: 'TLSv1.3',
      chain: [Uint8Array.of(1)],
      staple: STAPLE,
      scts: [SCT],
    },
  ],
});
const issuer: FetchedEvidence = {
  kind: 'issuer',
  url: 'http://pki.contoso.com/ca.cer',
  about: '00',
  ders: [Uint8Array.of(4)],
  time: AT,
  milliseconds: 1,
  large: null,
  nonce: null,
  fault: null,
};

describe('what is asked about a source', () => {
  it('is all that came with it', () => {
    expect(jobOf({ ...observed, evidence: [issuer] }, { at: AT })).toEqual({
      supplied: observed.supplied,
      crls: [],
      ocsp: [],
      evidence: [issuer],
      staple: { response: STAPLE, time: AT },
      scts: [SCT],
      live: true,
      logs: [],
      anchors: [],
      userRoots: [],
      host: 'sts.contoso.com',
      at: AT,
      purpose: null,
      leaf: null,
    });
  });

  it('may be judged as something else, as the source starts with or as the reader chose', () => {
    const started = { ...observed, purpose: 'radius' as const, leaf: 'ab' };
    expect(jobOf(started, { at: AT })).toMatchObject({ purpose: 'radius', leaf: 'ab' });
    expect(jobOf(started, { at: AT, purpose: null, leaf: null })).toMatchObject({
      purpose: null,
      leaf: null,
    });
  });

  it('may be about another host, or about none', () => {
    expect(jobOf(observed, { host: 'fs.contoso.com', at: AT }).host).toBe('fs.contoso.com');
    expect(jobOf(observed, { host: null, at: AT }).host).toBeNull();
  });
});

describe('the dates of a survey’s row', () => {
  it('count the issuers fetched for it and the timestamps of its handshake, as its verdict does', () => {
    const summary = { at: AT } as Parameters<typeof jobOfNode>[0]['summary'];
    const job = jobOfNode({ source: observed, evidence: [issuer], summary });
    expect(job.evidence).toEqual([issuer]);
    expect(job.scts).toEqual([SCT]);
    expect(job.at).toBe(AT);
  });
});
