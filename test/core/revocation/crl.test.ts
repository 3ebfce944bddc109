import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import type { CrlFaultCode } from '#lib/core/finding/faults.ts';
import { CRL_LACKS } from '#lib/core/revocation/crl-types.ts';
import { describe, expect, it } from 'vitest';
import {
  createAuthority,
  issue,
  issueAuthority,
  type CertificateOptions,
  type Issued,
  type RawExtension,
} from '#lib/cli/pki.ts';
import { oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { toHex } from '#lib/core/der/bytes.ts';
import { checkCrls, type CrlStatus } from '#lib/core/revocation/crl.ts';
import { parseCrl } from '#lib/core/revocation/crl-parse.ts';
import type { SignatureVerifier } from '#lib/core/signature/types.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { T2026, makeCrl, readCertificate, readCrl, type CrlOptions } from './make-crl.ts';

const verifier = createVerifier(webcrypto as unknown as Crypto);
const validity = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const AT = Date.parse('2026-07-01T00:00:00Z');
const SERIAL = '4d01';
const LIST = 'http://crl.contoso.com/1.crl';

const raw = (id: string, critical: boolean, value: Uint8Array): RawExtension => ({
  oid: id,
  critical,
  value,
});
const uri = (value: string): Uint8Array => text(value, 0x86);
const directory = (name: Uint8Array): Uint8Array => tlv(0xa4, name);
const fullName = (...names: readonly Uint8Array[]): Uint8Array => tlv(0xa0, tlv(0xa0, ...names));
const YES = Uint8Array.of(0xff);
const scope = (...parts: readonly Uint8Array[]): RawExtension => raw('2.5.29.28', true, sequence(...parts));
const points = (...list: readonly Uint8Array[]): RawExtension => raw('2.5.29.31', false, sequence(...list));
const subjectOf = (issued: Issued): Uint8Array =>
  new Uint8Array(issued.certificate.subjectName.toArrayBuffer());

const root = await createAuthority({ subject: 'CN=Contoso Root, O=Contoso, C=US', ...validity });
const leafOptions: CertificateOptions = { subject: 'CN=sts.contoso.com', serial: SERIAL, ...validity };
const leaf = await issue(root, leafOptions);

interface Case {
  readonly leaf?: Issued;
  readonly issuer?: Issued;
  readonly crls: readonly Uint8Array[];
  readonly extra?: readonly Issued[];
  readonly at?: number;
  readonly trusted?: boolean;
}

const check = (test: Case): Promise<CrlStatus> =>
  checkCrls({
    certificate: readCertificate((test.leaf ?? leaf).der),
    issuer: readCertificate((test.issuer ?? root).der),
    crls: test.crls.map(readCrl),
    extra: (test.extra ?? []).map(({ der }) => readCertificate(der)),
    at: test.at ?? AT,
    verifier,
    validateCrlIssuer: () => Promise.resolve(test.trusted ?? false),
  });

const checkOne = (options: CrlOptions, more: Partial<Case> = {}): Promise<CrlStatus> =>
  check({ crls: [makeCrl(more.issuer ?? root, options)], ...more });

const codes = ({ faults }: CrlStatus): readonly string[] => faults.map(({ code }) => code);

describe('a complete CRL', () => {
  it('says good for a certificate that it does not name', async () => {
    const entries = [{ serial: '4d02', reason: 1 }, { serial: '4d' }, { serial: '4d0100' }];
    expect(await checkOne({ entries })).toEqual({
      status: 'good',
      revokedAt: null,
      reason: null,
      faults: [],
    });
    expect((await checkOne({})).status).toBe('good');
  });

  it('says revoked, when and why', async () => {
    const at = new Date('2026-05-17T10:20:30Z');
    const revoked = { status: 'revoked', revokedAt: at.getTime() };
    expect(await checkOne({ entries: [{ serial: '01' }, { serial: SERIAL, at, reason: 1 }] })).toMatchObject({
      ...revoked,
      reason: 'keyCompromise',
    });
    expect(await checkOne({ entries: [{ serial: SERIAL, at }] })).toMatchObject({
      ...revoked,
      reason: 'unspecified',
    });
    for (const critical of [false, true]) {
      const extensions = [raw('2.5.29.24', critical, text('20260101000000Z', 0x18))];
      expect(await checkOne({ entries: [{ serial: SERIAL, at, reason: 9, extensions }] })).toMatchObject({
        ...revoked,
        reason: 'privilegeWithdrawn',
      });
      expect((await checkOne({ entries: [{ serial: '4d02', at, reason: 9, extensions }] })).status).toBe(
        'good',
      );
    }
    // 29 February takes the reader's long way.
    const last = new Date('2024-02-29T00:00:00Z');
    expect(await checkOne({ entries: [{ serial: SERIAL, at: last }] })).toMatchObject({
      revokedAt: last.getTime(),
    });
  });

  it.each<[string, CrlOptions]>([
    ['crl-number-missing', { number: null }],
    ['crl-number-critical', { numberCritical: true }],
    ['crl-version', { version: 1 }],
    ['crl-next-update-missing', { nextUpdate: null }],
    ['crl-expired', { nextUpdate: new Date('2026-06-30T00:00:00Z') }],
    ['crl-not-yet-valid', { thisUpdate: new Date('2026-07-02T00:00:00Z') }],
    ['crl-algorithm-mismatch', { outerAlgorithm: sequence(oid('1.2.840.10045.4.3.3')) }],
    ['crl-critical-extension-unknown', { extensions: [raw('1.2.3', true, sequence())] }],
    ['crl-extension-malformed', { extensions: [raw('2.5.29.28', true, text('x', 0x0c))] }],
    ['crl-extension-malformed', { extensions: [raw('2.5.29.20', false, tlv(2, Uint8Array.of(1)))] }],
    [
      'crl-entry-critical-extension-unknown',
      { entries: [{ serial: '01', extensions: [raw('1.2.3', true, YES)] }] },
    ],
    [
      'crl-entry-issuer-misplaced',
      {
        entries: [
          { serial: '01', extensions: [raw('2.5.29.29', true, sequence(directory(subjectOf(root))))] },
        ],
      },
    ],
    ['crl-scope', { extensions: [scope(tlv(0x82, YES))] }],
    ['crl-scope', { extensions: [scope(tlv(0x85, YES))] }],
    ['crl-scope', { extensions: [scope(fullName(uri(LIST)))] }],
  ])('is not used when it has the fault %s', async (code, options) => {
    // What is only lacking, or out of date, keeps a list from proving "good"; see below for "revoked".
    const named = CRL_LACKS.has(code as CrlFaultCode) || code === 'crl-expired' ? [] : [{ serial: SERIAL }];
    const entries = [...(options.entries ?? []), ...named];
    const status = await checkOne({ ...options, entries });
    expect(status).toMatchObject({ status: 'undetermined', revokedAt: null });
    expect(codes(status)).toContain(code);
    expect(status.faults[0]?.params).toMatchObject({ list: 0 });
  });

  it('is used with unknown extensions that are not critical', async () => {
    const extensions = [raw('1.2.3', false, sequence())];
    const entries = [{ serial: '01', extensions }];
    expect((await checkOne({ extensions, entries })).status).toBe('good');
  });

  it('finds serial numbers with a leading zero octet or a sign', async () => {
    const serials = new Set<string>();
    for (const asked of ['ff01', '00ff01', '80', '7f']) {
      const certificate = await issue(root, { ...leafOptions, serial: asked });
      const serial = toHex(readCertificate(certificate.der).serial);
      serials.add(serial);
      expect((await checkOne({ entries: [{ serial }] }, { leaf: certificate })).status).toBe('revoked');
      expect((await checkOne({ entries: [{ serial: '01' }] }, { leaf: certificate })).status).toBe('good');
    }
    expect([...serials].some((serial) => serial.startsWith('00'))).toBe(true);
  });

  it.each([
    ['a serial number with padding', { serial: '004d' }, 'shortest form'],
    ['a serial number with sign padding', { serial: 'ffff' }, 'shortest form'],
    [
      'a reason that is negative',
      { serial: '01', extensions: [raw('2.5.29.21', false, tlv(0x0a, Uint8Array.of(0x81)))] },
      'negative',
    ],
  ])('is refused for %s', (_what, entry, words) => {
    const result = parseCrl(makeCrl(root, { entries: [entry] }));
    expect(result.ok ? '' : result.fault.reason).toContain(words);
  });

  it('refuses broken structure with its offset', () => {
    const der = makeCrl(root, { entries: [{ serial: '01' }] });
    const at = Buffer.from(der).indexOf(Buffer.from('020101170d', 'hex'));
    expect(at).toBeGreaterThan(0);
    const badDate = der.slice();
    badDate[at + 7] = 0x39;
    const refused = parseCrl(badDate);
    expect(refused.ok ? '' : refused.fault.reason).toContain('is not a date');
    expect(parseCrl(der.subarray(0, -1))).toMatchObject({ ok: false, fault: { offset: 0 } });
    expect(parseCrl(new Uint8Array())).toMatchObject({ ok: false });
  });
});

describe('scope', () => {
  const named = (...list: readonly Uint8Array[]): Promise<Issued> =>
    issue(root, { ...leafOptions, extensions: [points(...list)] });

  it('finds the list that a distribution point names', async () => {
    const certificate = await named(sequence(fullName(uri(LIST))));
    const entries = [{ serial: SERIAL }];
    const other = scope(fullName(uri('http://crl.contoso.com/2.crl')));
    const same = scope(fullName(uri('HTTP://CRL.contoso.com/1.crl')));
    expect(await checkOne({ entries, extensions: [other] }, { leaf: certificate })).toMatchObject({
      status: 'undetermined',
      faults: [{ code: 'crl-scope', params: { part: 'distributionPoint' } }],
    });
    expect((await checkOne({ entries, extensions: [same] }, { leaf: certificate })).status).toBe('revoked');
    expect((await checkOne({ entries }, { leaf: certificate })).status).toBe('revoked');
  });

  it('needs lists for all reasons', async () => {
    // keyCompromise and cACompromise; then all others.
    const some = makeCrl(root, { extensions: [scope(tlv(0x83, Uint8Array.of(5, 0x60)))] });
    const rest = makeCrl(root, { extensions: [scope(tlv(0x83, Uint8Array.of(7, 0x1f, 0x80)))] });
    expect(codes(await check({ crls: [some] }))).toEqual(['crl-reasons-incomplete']);
    expect((await check({ crls: [some, rest] })).status).toBe('good');
  });

  it('tells end entities from CAs', async () => {
    const ca = await issueAuthority(root, { subject: 'CN=Contoso CA', serial: SERIAL, ...validity });
    const users = [scope(tlv(0x81, YES))];
    const authorities = [scope(tlv(0x82, YES))];
    expect((await checkOne({ extensions: users })).status).toBe('good');
    expect((await checkOne({ extensions: authorities }, { leaf: ca })).status).toBe('good');
    expect(codes(await checkOne({ extensions: users }, { leaf: ca }))).toEqual(['crl-scope']);
    const two = [scope(tlv(0x81, YES), tlv(0x82, YES))];
    expect(codes(await checkOne({ extensions: two }))).toEqual(['crl-extension-malformed']);
  });

  it('survives names that can not be read', async () => {
    const relative = tlv(0xa0, tlv(0xa1, Uint8Array.of(0x30, 5, 1)));
    const certificate = await named(sequence(relative));
    const extensions = [scope(relative)];
    expect((await checkOne({ extensions }, { leaf: certificate })).status).toBe('undetermined');
    const broken = await issue(root, { ...leafOptions, extensions: [raw('2.5.29.31', false, YES)] });
    const status = await checkOne({ extensions: [scope(fullName(uri(LIST)))] }, { leaf: broken });
    expect(codes(status)).toContain('distribution-points-malformed');
  });
});

describe('an indirect CRL', () => {
  it('is used only where a distribution point leads to it, and hands the issuer on from entry to entry', async () => {
    const signer = await createAuthority({ subject: 'CN=Contoso CRLs', ...validity });
    const point = sequence(tlv(0xa2, directory(subjectOf(signer))));
    const certificate = await issue(root, { ...leafOptions, extensions: [points(point)] });
    const issuerIs = (issued: Issued): readonly RawExtension[] => [
      raw('2.5.29.29', true, sequence(directory(subjectOf(issued)))),
    ];
    const indirect = [scope(tlv(0x84, YES))];
    const ask = (entries: CrlOptions['entries'], extensions = indirect): Promise<CrlStatus> =>
      check({
        leaf: certificate,
        crls: [makeCrl(signer, { entries: entries ?? [], extensions })],
        extra: [signer],
        trusted: true,
      });
    expect((await ask([{ serial: SERIAL }])).status).toBe('good');
    expect((await ask([{ serial: '01', extensions: issuerIs(root) }, { serial: SERIAL }])).status).toBe(
      'revoked',
    );
    expect(
      (
        await ask([
          { serial: '01', extensions: issuerIs(root) },
          { serial: '02', extensions: issuerIs(signer) },
          { serial: SERIAL },
        ])
      ).status,
    ).toBe('good');
    expect((await ask([{ serial: SERIAL, extensions: issuerIs(root) }])).status).toBe('revoked');
    expect(codes(await ask([], []))).toEqual(['crl-scope']);
    // Without the distribution point the list has nothing to say about this issuer.
    const plain = await check({
      crls: [makeCrl(signer, { extensions: indirect })],
      extra: [signer],
      trusted: true,
    });
    expect(codes(plain)).toEqual(['crl-not-found']);
  });
});

describe('the signer', () => {
  it('must have cRLSign where it has a key usage at all', async () => {
    const without = await createAuthority({ subject: 'CN=CA', keyUsage: ['keyCertSign'], ...validity });
    const signed = await issue(without, leafOptions);
    expect(codes(await checkOne({}, { leaf: signed, issuer: without }))).toEqual(['crl-signer-key-usage']);
    const none = await createAuthority({ subject: 'CN=CA', keyUsage: null, ...validity });
    const other = await issue(none, leafOptions);
    expect((await checkOne({}, { leaf: other, issuer: none })).status).toBe('good');
  });

  it('may be another key of the same CA, if that has a valid path', async () => {
    const renewed = await createAuthority({ subject: 'CN=Contoso Root, O=Contoso, C=US', ...validity });
    const crls = [makeCrl(renewed, { entries: [{ serial: SERIAL }] })];
    expect(codes(await check({ crls }))).toEqual(['crl-signature-invalid']);
    expect(codes(await check({ crls, extra: [renewed], trusted: false }))).toEqual([
      'crl-signer-not-trusted',
    ]);
    expect((await check({ crls, extra: [renewed], trusted: true })).status).toBe('revoked');
  });

  it('is not found when the list is of another CA', async () => {
    const stranger = await createAuthority({ subject: 'CN=Stranger', ...validity });
    expect(codes(await check({ crls: [makeCrl(stranger)], extra: [stranger], trusted: true }))).toEqual([
      'crl-not-found',
    ]);
    expect(codes(await check({ crls: [] }))).toEqual(['crl-not-found']);
  });

  it('has its signature checked once, however many certificates are asked about', async () => {
    let count = 0;
    const counting: SignatureVerifier = {
      verify: (input) => {
        count++;
        return verifier.verify(input);
      },
    };
    const crls = [readCrl(makeCrl(root))];
    for (const serial of ['4d01', '4d02', '4d03']) {
      const certificate = readCertificate((await issue(root, { ...leafOptions, serial })).der);
      const status = await checkCrls({
        certificate,
        issuer: readCertificate(root.der),
        crls,
        extra: [],
        at: AT,
        verifier: counting,
        validateCrlIssuer: () => Promise.resolve(false),
      });
      expect(status.status).toBe('good');
    }
    expect(count).toBe(1);
  });

  it('prefers the newest list, in whatever order they come', async () => {
    const older = makeCrl(root, { thisUpdate: new Date('2026-05-01T00:00:00Z') });
    const newer = makeCrl(root, { number: 8, entries: [{ serial: SERIAL }] });
    for (const crls of [
      [older, newer],
      [newer, older],
    ]) {
      expect((await check({ crls })).status).toBe('revoked');
    }
  });

  it('counts a bad list as none when a good one is at hand too', async () => {
    const bad = makeCrl(root, {
      extensions: [raw('1.2.3', true, sequence())],
      entries: [{ serial: SERIAL }],
    });
    const status = await check({ crls: [bad, makeCrl(root)] });
    expect(status.status).toBe('good');
    expect(codes(status)).toEqual(['crl-critical-extension-unknown']);
  });

  it.each<[string, CrlOptions]>([
    ['crl-number-missing', { number: null }],
    ['crl-number-missing', { number: null, version: 1 }],
    ['crl-number-critical', { numberCritical: true }],
    ['crl-next-update-missing', { nextUpdate: null }],
    ['crl-expired', { nextUpdate: new Date('2026-06-30T00:00:00Z') }],
  ])('believes a list that names the certificate although it has the lack %s', async (code, options) => {
    const listing = makeCrl(root, { ...options, entries: [{ serial: SERIAL, reason: 1 }] });
    for (const crls of [[listing], [makeCrl(root), listing]].slice(0, code === 'crl-expired' ? 1 : 2)) {
      const status = await check({ crls });
      expect(status).toMatchObject({ status: 'revoked', reason: 'keyCompromise' });
      expect(codes(status)).toEqual([code]);
    }
  });

  it('does not take a hold of a list that is over for a revocation', async () => {
    const entries = [{ serial: SERIAL, reason: 6 }];
    const over = makeCrl(root, { nextUpdate: new Date('2026-06-30T00:00:00Z'), entries });
    expect((await check({ crls: [over] })).status).toBe('undetermined');
  });
});

describe('delta CRLs', () => {
  const complete = (options: CrlOptions = {}): Uint8Array => makeCrl(root, { number: 5, ...options });
  const delta = (options: CrlOptions = {}): Uint8Array => makeCrl(root, { number: 8, base: 5, ...options });
  const hold = { entries: [{ serial: SERIAL, reason: 6 }] };
  const removed = { entries: [{ serial: SERIAL, reason: 8 }] };
  const status = async (...crls: readonly Uint8Array[]): Promise<string> => (await check({ crls })).status;

  it('add and take back entries of the complete list', async () => {
    expect(await status(complete(hold))).toBe('revoked');
    expect(await status(complete(), delta(hold))).toBe('revoked');
    expect(await status(complete(hold), delta(removed))).toBe('good');
    expect(await status(complete(hold), delta())).toBe('revoked');
  });

  it('use the newest one', async () => {
    expect(await status(complete(hold), delta(removed), delta({ ...hold, number: 9 }))).toBe('revoked');
    expect(
      await status(complete(hold), delta({ ...hold, number: 9 }), delta({ ...removed, number: 10 })),
    ).toBe('good');
  });

  it('bring an older complete list up to date', async () => {
    const old = { nextUpdate: new Date('2026-06-15T00:00:00Z') };
    expect(await status(complete(old))).toBe('undetermined');
    expect(await status(complete(old), delta())).toBe('good');
    expect(await status(complete(old), delta(old))).toBe('undetermined');
  });

  it.each<[string, Uint8Array]>([
    ['of a later base', delta({ ...removed, base: 6 })],
    ['that is not newer', delta({ ...removed, number: 5 })],
    ['of another scope', delta({ ...removed, extensions: [scope(tlv(0x81, YES))] })],
    ['that has expired', delta({ ...removed, nextUpdate: new Date('2026-06-15T00:00:00Z') })],
    ['that is not yet valid', delta({ ...removed, thisUpdate: new Date('2026-07-15T00:00:00Z') })],
    ['with an unknown critical extension', delta({ ...removed, extensions: [raw('1.2.3', true, YES)] })],
    ['signed with another key', delta({ ...removed, keys: leaf.keys })],
  ])('leave the complete list as it is: a delta %s', async (_what, list) => {
    expect(await status(complete(hold), list)).toBe('revoked');
  });

  it('say nothing without a complete list', async () => {
    expect(codes(await check({ crls: [delta(hold)] }))).toEqual(['crl-delta-without-base']);
  });
});

describe('large and hostile lists', () => {
  it('finds an entry among 50,000', async () => {
    const entries = Array.from({ length: 50_000 }, (_, index) => ({
      serial: (0x01000000 + index).toString(16).padStart(8, '0'),
      reason: index % 3,
    }));
    const list = readCrl(makeCrl(root, { entries: [...entries, { serial: SERIAL }] }));
    expect(list.entryCount).toBe(50_001);
    const request = {
      certificate: readCertificate(leaf.der),
      issuer: readCertificate(root.der),
      crls: [list],
      extra: [],
      at: AT,
      verifier,
      validateCrlIssuer: () => Promise.resolve(false),
    };
    expect(await checkCrls(request)).toMatchObject({ status: 'revoked', revokedAt: T2026.getTime() });
  });

  it('refuses a list with too many entries of unusual form', () => {
    const extensions = [raw('2.5.29.29', true, sequence(directory(sequence())))];
    const entries = Array.from({ length: 100_001 }, () => ({ serial: '01', extensions }));
    const result = parseCrl(makeCrl(root, { entries, extensions: [scope(tlv(0x84, YES))] }));
    expect(result.ok ? '' : result.fault.reason).toContain('100000 entries of unusual form');
  });

  it('never throws for a damaged list, and takes nothing from it', async () => {
    const extensions = [scope(fullName(directory(subjectOf(root))), tlv(0x84, YES))];
    const sound = makeCrl(root, {
      extensions,
      entries: [
        { serial: '01', extensions: [raw('2.5.29.29', true, sequence(directory(subjectOf(root))))] },
        { serial: SERIAL, reason: 1 },
      ],
    });
    expect(await check({ crls: [sound] })).toMatchObject({ status: 'revoked' });
    const request = {
      certificate: readCertificate(leaf.der),
      issuer: readCertificate(root.der),
      extra: [],
      at: AT,
      verifier,
      validateCrlIssuer: () => Promise.resolve(true),
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = sound.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const result = parseCrl(damaged);
        if (!result.ok) return;
        expect(await checkCrls({ ...request, crls: [result.crl] })).toMatchObject({ status: 'undetermined' });
      }),
      { numRuns: 3_000, seed: 20261123 },
    );
  });
});
