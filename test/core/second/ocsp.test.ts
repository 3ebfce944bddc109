import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, issue, type Issued } from '#lib/cli/pki.ts';
import { integer, oid, sequence, tlv } from '#lib/cli/pki/der.ts';
import { checkOcsp, type OcspStatus } from '#lib/core/revocation/ocsp.ts';
import { buildOcspRequest } from '#lib/core/revocation/ocsp-request.ts';
import { combine, type SecondOcspStatus } from '#lib/core/revocation/second-ocsp.ts';
import { createSecondOcsp } from '#lib/core/second/ocsp-answer.ts';
import { buildRequest, buildWithPkijs } from '#lib/core/second/ocsp-request.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { readCertificate } from '#test/core/revocation/make-crl.ts';
import { makeOcspAnswer, type OcspAnswerOptions } from '#test/core/revocation/make-ocsp.ts';

const AT = Date.parse('2026-06-01T00:00:00Z');
const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const HASHES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const;

const verifier = createVerifier(crypto);
const second = createSecondOcsp(crypto);

let ca: Issued;
let stranger: Issued;
let leaf: Issued;
let other: Issued;
let responder: Issued;
beforeAll(async () => {
  ca = await createAuthority({ subject: 'CN=Contoso CA', ...VALID });
  stranger = await createAuthority({ subject: 'CN=Contoso CA', ...VALID });
  leaf = await issue(ca, { subject: 'CN=sts.contoso.test', ...VALID });
  other = await issue(ca, { subject: 'CN=other.contoso.test', ...VALID });
  responder = await issue(ca, { subject: 'CN=Contoso OCSP', purposes: [OCSP_SIGNING], ...VALID });
});

interface Both {
  readonly ours: OcspStatus;
  readonly theirs: SecondOcspStatus;
}

async function askBoth(response: Uint8Array, at = AT, nonce: Uint8Array | null = null): Promise<Both> {
  const check = {
    certificate: readCertificate(leaf.der),
    issuer: readCertificate(ca.der),
    response,
    at,
    nonce,
  };
  return { ours: await checkOcsp({ ...check, verifier }), theirs: await second.check(check) };
}

const answer = (options: Partial<OcspAnswerOptions> = {}): Uint8Array =>
  makeOcspAnswer({ certificate: leaf, issuer: ca, ...options });

describe('the request', () => {
  it.each(HASHES)('built with pkijs is ours, octet by octet (%s)', async (hash) => {
    const [certificate, issuer] = [readCertificate(leaf.der), readCertificate(ca.der)];
    for (const nonce of [null, Uint8Array.from({ length: 32 }, (_, index) => index)]) {
      const ours = buildOcspRequest(certificate, issuer, hash, nonce);
      expect(await buildWithPkijs(leaf.der, ca.der, hash, nonce, crypto)).toEqual(ours);
      expect(await buildRequest(certificate, issuer, hash, nonce, crypto)).toEqual(ours);
    }
  });

  it('is ours where pkijs digests something else', async () => {
    // pkijs takes all it digests from the issuer's certificate: here one with another key.
    const certificate = readCertificate(leaf.der);
    const issuer = { ...readCertificate(ca.der), der: stranger.der, spki: readCertificate(ca.der).spki };
    const ours = buildOcspRequest(certificate, issuer, 'SHA-1');
    expect(await buildRequest(certificate, issuer, 'SHA-1', null, crypto)).toEqual(ours);
  });

  it('is ours where pkijs can’t read the certificate', async () => {
    expect(await buildWithPkijs(Uint8Array.of(5, 0), ca.der, 'SHA-1', null, crypto)).toBeNull();
  });
});

describe('an answer that both readers accept', () => {
  it.each(HASHES)('may be by %s', async (hash) => {
    const { ours, theirs } = await askBoth(answer({ hash }));
    expect([ours.status, theirs]).toEqual(['good', { status: 'good', reason: null }]);
  });

  it.each<[string, () => Partial<OcspAnswerOptions>, SecondOcspStatus['status']]>([
    ['of an appointed responder', () => ({ signer: responder }), 'good'],
    [
      'of a revoked certificate',
      () => ({ status: { revokedAt: new Date('2026-05-01T00:00:00Z'), reason: 1 } }),
      'revoked',
    ],
    ['of one that the CA does not know', () => ({ status: 'unknown' }), 'unknown'],
    ['without an end', () => ({ nextUpdate: null, thisUpdate: new Date(AT - 3_600_000) }), 'good'],
  ])('%s', async (_what, options, status) => {
    const { ours, theirs } = await askBoth(answer(options()));
    expect([ours.status, theirs.status]).toEqual([status, status]);
  });
});

describe('an answer that both readers refuse', () => {
  const extension = (critical: boolean, id: string, value: Uint8Array): Uint8Array =>
    tlv(0xa1, sequence(sequence(oid(id), ...(critical ? [tlv(1, Uint8Array.of(0xff))] : []), tlv(4, value))));

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['forged', () => answer({ forged: true }), /signature/],
    ['of a stranger with the name of the CA', () => answer({ signer: stranger }), /responder|signature/],
    ['of a server’s certificate', () => answer({ signer: other }), /purpose/],
    ['about another certificate', () => answer({ certificate: other }), /about this certificate/],
    ['about the same number of another CA', () => answer({ issuer: stranger }), /about this certificate/],
    [
      'with an unknown critical extension',
      () => answer({ extensions: extension(true, '1.2.3', sequence()) }),
      /1\.2\.3/,
    ],
    ['that is an error', () => sequence(integer(6, 0x0a)), /responseStatus 6/],
    ['that is no response', () => Uint8Array.of(0x30, 3, 2, 1, 1), /./],
    ['that is empty', () => new Uint8Array(), /./],
    [
      'of a responder whose certificate is over',
      async () =>
        answer({
          signer: await issue(ca, {
            subject: 'CN=Old OCSP',
            purposes: [OCSP_SIGNING],
            ...VALID,
            notAfter: new Date('2026-05-01T00:00:00Z'),
          }),
        }),
      /validity/,
    ],
    [
      'of a responder that may not sign',
      async () =>
        answer({
          signer: await issue(ca, {
            subject: 'CN=X',
            purposes: [OCSP_SIGNING],
            keyUsage: ['keyAgreement'],
            ...VALID,
          }),
        }),
      /key usage/,
    ],
    [
      'of a responder that somebody else appointed',
      async () =>
        answer({ signer: await issue(stranger, { subject: 'CN=X', purposes: [OCSP_SIGNING], ...VALID }) }),
      /signature/,
    ],
  ])('%s', async (_what, make, reason) => {
    const { ours, theirs } = await askBoth(await make());
    expect(ours.status).toBe('undetermined');
    expect(theirs.status).toBe('refused');
    expect(theirs.reason).toMatch(reason);
  });

  it('too early and too late', async () => {
    for (const at of [Date.parse('2026-05-01T00:00:00Z'), Date.parse('2026-07-01T00:00:00Z')]) {
      const { ours, theirs } = await askBoth(answer(), at);
      expect([ours.status, theirs.status]).toEqual(['undetermined', 'refused']);
    }
  });

  it('cut short, or with an octet changed, without ever failing', async () => {
    const whole = answer({ signer: responder });
    for (let at = 0; at < whole.length; at += 13) {
      await askBoth(whole.subarray(0, at));
      const changed = Uint8Array.from(whole, (octet, index) => (index === at ? octet ^ 0x20 : octet));
      const { ours, theirs } = await askBoth(changed);
      // The signature covers what counts; what it does not cover may change without harm.
      if (ours.status === 'good') expect(theirs.status).toMatch(/good|refused/);
    }
  });
});

describe('what holds of two readings', () => {
  const ours = (status: OcspStatus['status']): OcspStatus => ({
    status,
    revokedAt: null,
    reason: null,
    producedAt: 1,
    thisUpdate: 1,
    nextUpdate: 2,
    responder: null,
    nonce: 'not-sent',
    fault: null,
  });

  it.each<[OcspStatus['status'], SecondOcspStatus['status'], OcspStatus['status']]>([
    ['good', 'good', 'good'],
    ['good', 'refused', 'undetermined'],
    ['good', 'revoked', 'undetermined'],
    ['good', 'unknown', 'undetermined'],
    ['good', 'unsupported', 'good'],
    ['good', 'absent', 'good'],
    ['unknown', 'good', 'undetermined'],
    // Silence about a revocation would be worse than a dispute.
    ['revoked', 'refused', 'revoked'],
    ['revoked', 'good', 'revoked'],
    // What we refuse stays refused.
    ['undetermined', 'good', 'undetermined'],
  ])('ours %s, theirs %s: %s', (one, two, result) => {
    const combined = combine(ours(one), { status: two, reason: 'because' });
    expect(combined.status).toBe(result);
    expect(combined.fault).toEqual(
      result === 'undetermined' && one !== 'undetermined'
        ? { code: 'ocsp-readers-disagree', params: { ours: one, theirs: two, reason: 'because' } }
        : null,
    );
  });
});
