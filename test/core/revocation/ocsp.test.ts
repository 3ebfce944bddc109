import { execFileSync } from 'node:child_process';
import { KeyObject, sign, webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceReason } from '#lib/content/findings/revocation.ts';
import { createSecondOcsp } from '#lib/core/second/ocsp-answer.ts';
import {
  createAuthority,
  issue,
  privateKeyPem,
  type CertificateOptions,
  type Issued,
  type RawExtension,
} from '#lib/cli/pki.ts';
import { integer, oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { certIdOf, encodeCertId } from '#lib/core/revocation/ocsp-id.ts';
import { parseOcspResponse } from '#lib/core/revocation/ocsp-parse.ts';
import { buildOcspRequest } from '#lib/core/revocation/ocsp-request.ts';
import { checkOcsp, type OcspStatus } from '#lib/core/revocation/ocsp.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { ECDSA_SHA256, readCertificate } from './make-crl.ts';
import { DAY_MS } from '#lib/core/time.ts';

const verifier = createVerifier(webcrypto as unknown as Crypto);
// OpenSSL stamps its answers with the time of the run, so certificates are valid at any.
const validity = { notBefore: new Date('2000-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const NO_CHECK: RawExtension = { oid: '1.3.6.1.5.5.7.48.1.5', critical: false, value: Uint8Array.of(5, 0) };

const ca = await createAuthority({ subject: 'CN=Contoso CA', ...validity });
const stranger = await createAuthority({ subject: 'CN=Contoso CA', ...validity });
const leafOf = (serial: string): Promise<Issued> =>
  issue(ca, { subject: 'CN=sts.contoso.com', serial, ...validity });
const [good, revoked, unheardOf] = [await leafOf('4101'), await leafOf('4102'), await leafOf('4103')];
const responderOptions: CertificateOptions = {
  subject: 'CN=Contoso OCSP',
  purposes: [OCSP_SIGNING],
  keyUsage: ['digitalSignature'],
  ...validity,
};
const responder = await issue(ca, { ...responderOptions, extensions: [NO_CHECK] });

const issuer = readCertificate(ca.der);
const ask = (
  certificate: Issued,
  response: Uint8Array,
  at: number,
  nonce: Uint8Array | null = null,
): Promise<OcspStatus> =>
  checkOcsp({ certificate: readCertificate(certificate.der), issuer, response, at, verifier, nonce });

describe('with OpenSSL as the responder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chainsight-ocsp-'));
    const files = {
      'ca.pem': ca.pem,
      'ca.key': await privateKeyPem(ca.keys),
      'responder.pem': responder.pem,
      'responder.key': await privateKeyPem(responder.keys),
      'index.txt': [
        'V\t490101000000Z\t\t4101\tunknown\t/CN=sts.contoso.com',
        'R\t490101000000Z\t260517102030Z,keyCompromise\t4102\tunknown\t/CN=sts.contoso.com',
        '',
      ].join('\n'),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function openssl(request: Uint8Array, signer: string, ...more: readonly string[]): Uint8Array {
    writeFileSync(join(folder, 'request.der'), request);
    execFileSync(
      'openssl',
      // oxfmt-ignore
      ['ocsp', '-index', 'index.txt', '-CA', 'ca.pem', '-rsigner', `${signer}.pem`, '-rkey', `${signer}.key`,
        '-reqin', 'request.der', '-respout', 'response.der', '-ndays', '1', ...more],
      { cwd: folder, stdio: 'pipe' },
    );
    return new Uint8Array(readFileSync(join(folder, 'response.der')));
  }

  const producedAt = (response: Uint8Array): number => {
    const parsed = parseOcspResponse(response);
    return parsed.ok && parsed.basic ? parsed.basic.producedAt.ms : NaN;
  };

  const request = (
    certificate: Issued,
    hash: 'SHA-1' | 'SHA-256',
    nonce: Uint8Array | null = null,
  ): Uint8Array =>
    buildOcspRequest(readCertificate(certificate.der), issuer, hash, nonce) ?? new Uint8Array();

  it.each([
    ['SHA-1', 'responder', []],
    ['SHA-256', 'responder', []],
    ['SHA-1', 'responder', ['-resp_key_id']],
    ['SHA-256', 'ca', []],
    ['SHA-1', 'ca', ['-resp_key_id', '-resp_no_certs']],
  ] as const)('asks by %s and reads the answer of the %s (%j)', async (hash, signer, flags) => {
    const nonce = Uint8Array.from({ length: 32 }, (_, index) => index);
    const kind = signer === 'ca' ? 'issuer' : 'delegated';

    const forGood = openssl(request(good, hash, nonce), signer, ...flags);
    const at = producedAt(forGood) + 3_600_000;
    expect(await ask(good, forGood, at, nonce)).toMatchObject({
      status: 'good',
      nonce: 'matched',
      responder: { kind, noCheck: kind === 'delegated' },
      fault: null,
    });
    expect((await ask(good, forGood, at, nonce.slice(1))).fault?.code).toBe('ocsp-nonce-mismatch');
    expect((await ask(good, forGood, at + DAY_MS, nonce)).fault?.code).toBe('ocsp-expired');
    expect((await ask(good, forGood, at - 7_200_000, nonce)).fault?.code).toBe('ocsp-not-yet-valid');
    expect((await ask(revoked, forGood, at)).fault?.code).toBe('ocsp-other-certificate');

    expect(await ask(revoked, openssl(request(revoked, hash), signer, ...flags), at, nonce)).toMatchObject({
      status: 'revoked',
      revokedAt: Date.parse('2026-05-17T10:20:30Z'),
      reason: 'keyCompromise',
      nonce: 'absent',
    });
    expect(await ask(unheardOf, openssl(request(unheardOf, hash), signer, ...flags), at)).toMatchObject({
      status: 'unknown',
      nonce: 'not-sent',
      fault: null,
    });
  });
});

const T = new Date('2026-06-01T00:00:00Z');
const AT = T.getTime() + 3_600_000;
const time = (date: Date): Uint8Array =>
  text(`${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`, 0x18);
const critical = tlv(0xa1, sequence(sequence(oid('1.2.3'), tlv(1, Uint8Array.of(0xff)), tlv(4, sequence()))));

const GOOD = tlv(0x80);
const UNKNOWN = tlv(0x82);
const REVOKED = tlv(0xa1, time(T));

interface ResponseOptions {
  readonly signer?: Issued;
  readonly certificates?: readonly Issued[];
  readonly nextUpdate?: Date | null;
  readonly single?: Uint8Array;
  readonly response?: Uint8Array;
  readonly status?: Uint8Array;
  /** A second answer about the same certificate: its status, and when it is from. */
  readonly second?: readonly [Uint8Array, Date];
}

/** An answer "good" for the leaf, an hour old, from the delegated responder unless told otherwise. */
function makeResponse(options: ResponseOptions = {}): Uint8Array {
  const {
    signer = responder,
    certificates = [signer],
    nextUpdate = new Date('2026-06-08T00:00:00Z'),
  } = options;
  const about = encodeCertId(certIdOf(readCertificate(good.der), issuer, 'SHA-1'));
  const single = (status: Uint8Array, from: Date): Uint8Array =>
    sequence(
      about,
      status,
      time(from),
      ...(nextUpdate ? [tlv(0xa0, time(nextUpdate))] : []),
      ...(options.single ? [options.single] : []),
    );
  const name = new Uint8Array(signer.certificate.subjectName.toArrayBuffer());
  const tbs = sequence(
    tlv(0xa1, name),
    time(T),
    sequence(single(options.status ?? GOOD, T), ...(options.second ? [single(...options.second)] : [])),
    ...(options.response ? [options.response] : []),
  );
  const signature = new Uint8Array(sign('sha256', tbs, KeyObject.from(signer.keys.privateKey)));
  const basic = sequence(
    tbs,
    ECDSA_SHA256,
    tlv(3, Uint8Array.of(0), signature),
    ...(certificates.length > 0 ? [tlv(0xa0, sequence(...certificates.map(({ der }) => der)))] : []),
  );
  return sequence(integer(0, 0x0a), tlv(0xa0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), tlv(4, basic))));
}

describe('a response', () => {
  it('is taken while it is current', async () => {
    expect(await ask(good, makeResponse(), AT)).toMatchObject({
      status: 'good',
      thisUpdate: T.getTime(),
      producedAt: T.getTime(),
      nextUpdate: Date.parse('2026-06-08T00:00:00Z'),
    });
    const checked = await issue(ca, responderOptions);
    expect(await ask(good, makeResponse({ signer: checked }), AT)).toMatchObject({
      status: 'good',
      responder: { kind: 'delegated', noCheck: false },
    });
    const undated = makeResponse({ nextUpdate: null });
    expect(await ask(good, undated, AT)).toMatchObject({ status: 'good', nextUpdate: null });
    expect((await ask(good, undated, AT + 2 * DAY_MS)).fault?.code).toBe('ocsp-expired');
  });

  it.each([
    ['revoked before good', REVOKED, GOOD, 'revoked'],
    ['revoked before unknown', REVOKED, UNKNOWN, 'revoked'],
    ['unknown before good', UNKNOWN, GOOD, 'unknown'],
  ])('of answers of one time takes %s, in either order, and both readers agree', async (_, a, b, status) => {
    const second = createSecondOcsp(crypto);
    const certificate = readCertificate(good.der);
    for (const [first, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const response = makeResponse({ status: first, second: [other, T] });
      expect((await ask(good, response, AT)).status).toBe(status);
      expect((await second.check({ certificate, issuer, response, at: AT })).status).toBe(status);
    }
    const newer = new Date(T.getTime() + 60_000);
    expect((await ask(good, makeResponse({ status: a, second: [b, newer] }), AT)).status).not.toBe(status);
  });

  it.each<[string, ResponseOptions]>([
    ['ocsp-critical-extension-unknown', { single: critical }],
    ['ocsp-critical-extension-unknown', { response: critical }],
    ['ocsp-responder-not-found', { certificates: [] }],
    ['ocsp-malformed', { status: tlv(0x83) }],
    ['ocsp-malformed', { status: tlv(0x80, Uint8Array.of(1)) }],
  ])('is refused: %s', async (code, options) => {
    expect(await ask(good, makeResponse(options), AT)).toMatchObject({
      status: 'undetermined',
      fault: { code },
    });
  });

  it.each([
    [1, 'malformedRequest'],
    [2, 'internalError'],
    [3, 'tryLater'],
    [4, 'undefined'],
    [5, 'sigRequired'],
    [6, 'unauthorized'],
    [7, 'undefined'],
  ])('with the error %i is named %s', async (value, status) => {
    const { fault } = await ask(good, sequence(integer(value, 0x0a)), AT);
    expect(fault).toEqual({ code: 'ocsp-status', params: { status } });
  });

  it('is refused from a responder of the same name with another key', async () => {
    // The stranger bears the CA's name, so it counts as no delegate of the CA either.
    const response = makeResponse({ signer: stranger });
    expect((await ask(good, response, AT)).fault?.code).toBe('ocsp-responder-not-authorised');
    expect((await ask(good, makeResponse({ signer: stranger, certificates: [] }), AT)).fault?.code).toBe(
      'ocsp-signature-invalid',
    );
  });

  it.each<[string, CertificateOptions]>([
    ['extKeyUsage', { ...responderOptions, purposes: ['serverAuth'] }],
    ['extKeyUsage', { ...responderOptions, purposes: ['2.5.29.37.0'] }],
    ['extKeyUsage', { ...responderOptions, purposes: null }],
    ['keyUsage', { ...responderOptions, keyUsage: ['keyEncipherment'] }],
    ['validity', { ...responderOptions, notAfter: new Date('2026-05-31T00:00:00Z') }],
    ['signature', { ...responderOptions, brokenSignature: true }],
    [
      'criticalExtension',
      { ...responderOptions, extensions: [{ oid: '1.2.3', critical: true, value: sequence() }] },
    ],
  ])('is refused from a delegate whose %s is not right', async (part, options) => {
    const delegate = await issue(ca, options);
    expect((await ask(good, makeResponse({ signer: delegate }), AT)).fault).toEqual({
      code: 'ocsp-responder-not-authorised',
      params: part === 'validity' ? { part, ended: '2026-05-31T00:00:00Z' } : { part },
    });
  });

  it('from a delegate that was appointed, but for another time, says so', async () => {
    const said = async (options: Partial<CertificateOptions>) => {
      const delegate = await issue(ca, { ...responderOptions, ...options });
      const { fault } = await ask(good, makeResponse({ signer: delegate }), AT);
      return evidenceReason(fault?.code ?? '', fault?.params);
    };
    expect(await said({ notAfter: new Date('2026-05-31T00:00:00Z') })).toBe(
      'who signed it was appointed by the CA, but that certificate expired on 2026-05-31',
    );
    expect(await said({ notBefore: new Date('2026-06-02T00:00:00Z') })).toBe(
      'who signed it was appointed by the CA, but only from 2026-06-02',
    );
    expect(await said({ purposes: ['serverAuth'] })).toBe('who signed it was not appointed by the CA');
  });

  it('is refused from a delegate of another CA', async () => {
    const other = await createAuthority({ subject: 'CN=Other CA', ...validity });
    const delegate = await issue(other, responderOptions);
    expect((await ask(good, makeResponse({ signer: delegate }), AT)).fault?.params).toEqual({
      part: 'issuer',
    });
  });

  it('never throws when damaged, and then says nothing', async () => {
    const sound = makeResponse();
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = sound.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect((await ask(good, damaged, AT)).status).toBe('undetermined');
      }),
      { numRuns: 2_000, seed: 20261123 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (octets) => {
        expect((await ask(good, octets, AT)).fault?.code).toBe('ocsp-malformed');
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});
