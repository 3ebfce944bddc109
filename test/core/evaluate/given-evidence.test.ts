/** CRLs and OCSP answers that somebody gave by hand beside the certificates. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import { CLIENTS, RFC5280 } from '#lib/core/verdict/rule-sets.ts';
import { makeCrl } from '../revocation/make-crl.ts';
import { makeOcspAnswer, type OcspAnswerOptions } from '../revocation/make-ocsp.ts';
import { makeIntermediate, makeLeaf, makeRoot, requestOf } from './support.ts';

const AT = new Date('2026-06-02T00:00:00Z');
let root: Issued;
let issuing: Issued;
let leaf: Issued;
let other: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
  leaf = await makeLeaf(issuing);
  other = await makeLeaf(issuing);
});

const judge = (given: Pick<EvaluationRequest, 'crls' | 'ocsp'>, rules = CLIENTS) =>
  createEvaluator(globalThis.crypto).evaluate({
    ...requestOf({ presented: [leaf, issuing], trusted: [root] }),
    ...given,
    rules,
    at: AT,
  });

const answer = (certificate: Issued, more: Partial<OcspAnswerOptions> = {}) =>
  makeOcspAnswer({ certificate, issuer: certificate === issuing ? root : issuing, ...more });

const statuses = (report: Awaited<ReturnType<typeof judge>>) => report.revocation.map(({ status }) => status);

describe('an OCSP answer from a file', () => {
  const revoked = { revokedAt: new Date('2026-05-30T00:00:00Z'), reason: 1 };

  it('counts, and is said to come from a file', async () => {
    const report = await judge({ ocsp: [answer(leaf)] });
    expect(report.verdict).toBe('trusted');
    expect(report.revocation[0]).toMatchObject({ status: 'good', sources: [{ kind: 'ocsp', via: 'file' }] });
  });

  it('revokes, of a list of answers too, and of an intermediate', async () => {
    for (const certificate of [leaf, issuing]) {
      const report = await judge({ ocsp: [answer(other), answer(certificate, { status: revoked })] });
      expect(report.weakest?.code).toBe('revoked');
    }
  });

  it('about another certificate says nothing about this one', async () => {
    const report = await judge({ ocsp: [answer(other, { status: revoked })] });
    expect(report.verdict).toBe('trusted');
    expect(statuses(report)).not.toContain('revoked');
    expect(report.revocation.flatMap(({ sources }) => sources)).toEqual([]);
  });

  it('that is forged, no answer, or damaged is named once, and does not count', async () => {
    const refusal = Uint8Array.from([0x30, 3, 0x0a, 1, 6]);
    for (const bad of [answer(leaf, { forged: true, status: revoked }), refusal, Uint8Array.of(0x30, 0)]) {
      const report = await judge({ ocsp: [bad] });
      expect(report.verdict).toBe('trusted');
      const sources = report.revocation.flatMap((one) => one.sources);
      expect(sources.map(({ outcome, via }) => [outcome, via])).toEqual([['unusable', 'file']]);
    }
  });
});

describe('a CRL without a number', () => {
  const list = (): Uint8Array => makeCrl(issuing, { number: null });

  it('proves to clients that a certificate is good', async () => {
    expect(statuses(await judge({ crls: [list()] }))[0]).toBe('good');
  });

  it('does not to the letter of RFC 5280 §5.2.3', async () => {
    expect(statuses(await judge({ crls: [list()] }, RFC5280))[0]).not.toBe('good');
  });
});
