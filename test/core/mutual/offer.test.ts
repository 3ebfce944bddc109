/** A client certificate beside what a server asks for: fault by fault, and what speaks for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, issue, issueAuthority, selfSigned, type Issued } from '#lib/cli/pki.ts';
import type { CertificateOptions } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { judgeOffers, type ClientOffer } from '#lib/core/mutual/offer.ts';
import type { CertificateRequest } from '#lib/core/mutual/request.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';

const TIMES = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const AT = Date.parse('2026-06-01T00:00:00Z');
const ECDSA_P256 = 0x0403;
const RSA_PSS = 0x0804;
const RSA_PKCS1 = 0x0401;

const verifier = createVerifier(crypto);
let root: Issued;
let issuing: Issued;
let stranger: Issued;

beforeAll(async () => {
  root = await createAuthority({ ...TIMES, subject: 'CN=Contoso Root, O=Contoso' });
  issuing = await issueAuthority(root, {
    ...TIMES,
    subject: 'CN=Contoso Users CA, O=Contoso',
    purposes: ['clientAuth'],
  });
  stranger = await createAuthority({ ...TIMES, subject: 'CN=Fabrikam Root' });
});

const user = (options: Partial<CertificateOptions> = {}, by: Issued = issuing): Promise<Issued> =>
  issue(by, { ...TIMES, subject: 'CN=Megan Bowen', purposes: ['clientAuth'], ...options });

function subjectOf({ der }: Issued): Uint8Array {
  const read = parseCertificate(der);
  if (!read.ok) throw new Error('the certificate could not be read');
  return read.certificate.subject.der;
}

/** A request of TLS 1.3 that names these authorities. */
function asking(named: readonly Issued[], more: Partial<CertificateRequest> = {}): CertificateRequest {
  const issuers = named.map(subjectOf);
  return { issuers, total: issuers.length, bytes: 0, schemes: [ECDSA_P256, RSA_PSS], types: null, ...more };
}

const judge = (
  certificates: readonly Issued[],
  request: CertificateRequest,
  { known = [], at = AT }: { readonly known?: readonly Issued[]; readonly at?: number } = {},
): Promise<readonly ClientOffer[]> =>
  judgeOffers({
    certificates: certificates.map(({ der }) => der),
    known: known.map(({ der }) => der),
    request,
    at,
    verifier,
  });

async function faultsOf(...args: Parameters<typeof judge>): Promise<readonly string[]> {
  const [offer] = await judge(...args);
  if (!offer) throw new Error('nothing was judged');
  return offer.faults;
}

describe('issuers', () => {
  it('any will do where none is named', async () => {
    const [offer] = await judge([await user()], asking([]));
    expect(offer).toMatchObject({
      label: 'Megan Bowen',
      issuer: null,
      faults: [],
      schemes: ['ecdsa_secp256r1_sha256'],
    });
  });

  it('its own issuer is named: that certificate need not be at hand', async () => {
    const [offer] = await judge([await user()], asking([stranger, issuing]));
    expect(offer).toMatchObject({ issuer: { label: 'Contoso Users CA', steps: 1 }, faults: [] });
  });

  it.each(['given', 'known'] as const)('the root is named, the way there is %s', async (where) => {
    const leaf = await user();
    const [offer] = await judge(where === 'given' ? [issuing, leaf] : [leaf], asking([root]), {
      known: where === 'known' ? [issuing] : [],
    });
    expect(offer).toMatchObject({
      label: 'Megan Bowen',
      issuer: { label: 'Contoso Root', steps: 2 },
      faults: [],
    });
  });

  it('a way that is not at hand leaves it open, a whole one that meets no name does not', async () => {
    const leaf = await user();
    expect(await faultsOf([leaf], asking([stranger]))).toEqual(['issuer-open']);
    expect(await faultsOf([leaf, issuing], asking([stranger]))).toEqual(['issuer-open']);
    expect(await faultsOf([leaf, issuing, root], asking([stranger]))).toEqual(['issuer-not-named']);
  });

  it('a namesake with another key is no issuer', async () => {
    const namesake = await issueAuthority(stranger, { ...TIMES, subject: 'CN=Contoso Users CA, O=Contoso' });
    expect(await faultsOf([await user(), namesake, stranger], asking([stranger]))).toEqual(['issuer-open']);
  });

  it('names that were cut off, or can’t be read, leave it open', async () => {
    const all = [await user(), issuing, root];
    expect(await faultsOf(all, asking([stranger], { total: 1_200 }))).toEqual(['issuer-open']);
    const request = asking([stranger]);
    const broken = { ...request, issuers: [...request.issuers, Uint8Array.of(1, 2)], total: 2 };
    expect(await faultsOf(all, broken)).toEqual(['issuer-open']);
  });

  it('a self-signed certificate leads to itself alone', async () => {
    const own = await selfSigned({ ...TIMES, subject: 'CN=Own', purposes: ['clientAuth'] });
    expect(await faultsOf([own], asking([root]))).toEqual(['issuer-not-named']);
    expect(await faultsOf([own], asking([own]))).toEqual([]);
  });

  it('the same name in other octets is a remark', async () => {
    const request = asking([await createAuthority({ ...TIMES, subject: 'CN=contoso users ca, O=CONTOSO' })]);
    expect(await faultsOf([await user()], request)).toEqual(['issuer-spelling']);
  });
});

describe('purpose, key usage and dates', () => {
  it.each([
    [{ purposes: ['serverAuth'] }, ['purpose-missing']],
    [{ purposes: ['any'] }, ['purpose-any']],
    [{ purposes: null }, []],
    [{ purposes: ['serverAuth', 'clientAuth'] }, []],
    [{ keyUsage: ['keyEncipherment'] }, ['key-usage']],
    [{ keyUsage: null }, []],
  ] as const)('%j: %j', async (options, faults) => {
    expect(await faultsOf([await user(options)], asking([]))).toEqual(faults);
  });

  it('says what it was issued for, and whether for servers too', async () => {
    const [offer] = await judge([await user({ purposes: ['serverAuth', 'clientAuth'] })], asking([]));
    expect(offer).toMatchObject({ purposes: ['serverAuth', 'clientAuth'], serverToo: true });
  });

  it('its dates', async () => {
    const leaf = await user();
    expect(await faultsOf([leaf], asking([]), { at: TIMES.notAfter.getTime() + 1_000 })).toEqual(['expired']);
    expect(await faultsOf([leaf], asking([]), { at: TIMES.notBefore.getTime() - 1_000 })).toEqual([
      'not-yet-valid',
    ]);
  });

  it('a CA alone is named as such, among others it is their issuer only', async () => {
    expect(await faultsOf([issuing], asking([root]))).toContain('authority');
    expect(await judge([issuing, root, await user()], asking([root]))).toHaveLength(1);
    expect(await judge([], asking([root]))).toEqual([]);
  });
});

describe('what the key can sign', () => {
  it('TLS 1.3 takes no PKCS #1 signature and binds curves', async () => {
    const rsa = await user({ key: 'rsa-2048' });
    expect(await faultsOf([rsa], asking([], { schemes: [RSA_PKCS1, ECDSA_P256] }))).toEqual(['algorithm']);
    expect(await faultsOf([rsa], asking([], { schemes: [RSA_PSS] }))).toEqual([]);
    const p384 = await user({ key: 'p384' });
    expect(await faultsOf([p384], asking([], { schemes: [ECDSA_P256] }))).toEqual(['algorithm']);
  });

  it('TLS 1.2 does neither, but names kinds of keys', async () => {
    const rsa = await user({ key: 'rsa-2048' });
    expect(await faultsOf([rsa], asking([], { schemes: [RSA_PKCS1], types: [1, 64] }))).toEqual([]);
    expect(await faultsOf([rsa], asking([], { schemes: [RSA_PKCS1], types: [64] }))).toEqual(['key-type']);
    const p384 = await user({ key: 'p384' });
    expect(await faultsOf([p384], asking([], { schemes: [ECDSA_P256], types: [64] }))).toEqual([]);
  });

  it('versions before TLS 1.2 have no list', async () => {
    const [offer] = await judge([await user()], asking([], { schemes: null, types: [64] }));
    expect(offer).toMatchObject({ schemes: null, faults: [] });
  });
});
