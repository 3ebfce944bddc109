import { createAuthority, issueAuthority } from '../pki.ts';
import type { CertificateOptions, Issued, KeyKind } from '../pki.ts';

/** Midnight UTC of an ISO date. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const KEY: KeyKind = 'rsa-2048';
/** CA/B Forum: domain validated. */
const DOMAIN_VALIDATED = '2.23.140.1.2.1';

/** What a CA writes into every certificate it issues. */
type Imprint = Pick<CertificateOptions, 'key' | 'policies' | 'caIssuers' | 'ocsp' | 'crl'>;

/** A CA of an example: its certificate, and its imprint. */
export interface Authority extends Issued {
  readonly imprint: Imprint;
}

/** Addresses end in ".example", which is nobody's (RFC 2606): nothing is ever fetched from them. */
const publicImprint = (file: string): Imprint => ({
  key: KEY,
  policies: [DOMAIN_VALIDATED],
  caIssuers: `http://pki.northwindtrust.example/${file}.crt`,
  ocsp: 'http://ocsp.northwindtrust.example',
  crl: `http://pki.northwindtrust.example/${file}.crl`,
});

const privateImprint = (file: string): Imprint => ({
  key: KEY,
  caIssuers: `http://pki.contoso.example/${file}.crt`,
  crl: `http://pki.contoso.example/${file}.crl`,
});

interface PublicHierarchy {
  readonly root: Authority;
  readonly issuing: Authority;
  /** Same place as `issuing`, but run out in August 2026. */
  readonly expiredIssuing: Authority;
  /** A longer branch: root, policy CA, regional CA. */
  readonly policy: Authority;
  readonly regional: Authority;
}

/** A commercial CA that does not exist. */
export async function makePublicHierarchy(): Promise<PublicHierarchy> {
  const subject = (name: string): string => `C=US, O=Northwind Trust Services, CN=${name}`;
  const root: Authority = {
    ...(await createAuthority({
      key: KEY,
      subject: subject('Northwind Global Root CA G2'),
      notBefore: day('2019-03-05'),
      notAfter: day('2044-03-05'),
    })),
    imprint: publicImprint('global-root-g2'),
  };
  const [issuing, expiredIssuing, policy] = await Promise.all([
    intermediate(root, publicImprint('tls-rsa-4'), {
      subject: subject('Northwind TLS RSA Issuing CA 4'),
      notBefore: day('2023-05-10'),
      notAfter: day('2033-05-10'),
    }),
    intermediate(root, publicImprint('tls-rsa-1'), {
      subject: subject('Northwind TLS RSA Issuing CA 1'),
      notBefore: day('2016-08-31'),
      notAfter: day('2026-08-31'),
    }),
    intermediate(root, publicImprint('tls-policy-2'), {
      subject: subject('Northwind TLS Policy CA 2'),
      pathLength: 1,
      notBefore: day('2022-01-20'),
      notAfter: day('2037-01-20'),
    }),
  ]);
  const regional = await intermediate(policy, publicImprint('tls-emea-3'), {
    subject: subject('Northwind TLS RSA EMEA CA 3'),
    notBefore: day('2024-02-01'),
    notAfter: day('2032-02-01'),
  });
  return { root, issuing, expiredIssuing, policy, regional };
}

/** A company's own CA, as Active Directory Certificate Services would be set up. */
export async function makePrivateHierarchy(): Promise<{
  readonly root: Issued;
  readonly issuing: Authority;
}> {
  const root: Authority = {
    ...(await createAuthority({
      key: KEY,
      subject: 'C=US, O=Contoso, CN=Contoso Corporate Root CA',
      notBefore: day('2018-10-01'),
      notAfter: day('2038-10-01'),
    })),
    imprint: privateImprint('corporate-root'),
  };
  const issuing = await intermediate(root, privateImprint('issuing-01'), {
    subject: 'C=US, O=Contoso, CN=Contoso Issuing CA 01',
    notBefore: day('2023-10-01'),
    notAfter: day('2033-10-01'),
  });
  return { root, issuing };
}

async function intermediate(
  issuer: Authority,
  imprint: Imprint,
  options: CertificateOptions,
): Promise<Authority> {
  return { ...(await issueAuthority(issuer, { ...issuer.imprint, ...options })), imprint };
}
