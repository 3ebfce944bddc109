import { toBase64 } from '../../core/der/bytes.ts';
import { dns, issue } from '../pki.ts';
import type { CertificateOptions, Issued } from '../pki.ts';
import { day, makePrivateHierarchy, makePublicHierarchy } from './hierarchies.ts';
import type { Authority } from './hierarchies.ts';

/** An example as the start page reads it; certificates are DER in base64. */
export interface Example {
  readonly id: string;
  readonly host: string;
  /** ISO 8601 UTC: when the example is judged. */
  readonly at: string;
  /** In the order a server would send it. */
  readonly presented: readonly string[];
  /** Roots to be trusted for this example only. */
  readonly anchors: readonly string[];
}

const HOST = 'sts.contoso.com';
const AT = '2026-09-15T09:00:00Z';

/** A server certificate in force at `AT`, of a length that every issue date's limit allows. */
const LEAF: CertificateOptions = {
  subject: `CN=${HOST}`,
  keyUsage: ['digitalSignature', 'keyEncipherment'],
  names: dns(HOST, `certauth.${HOST}`, 'enterpriseregistration.contoso.com'),
  notBefore: day('2026-06-01'),
  notAfter: day('2026-12-14'),
};

/** Makes the examples with fresh keys. Takes about a second, most of it for RSA keys. */
export async function makeExamples(): Promise<readonly Example[]> {
  const [open, own] = await Promise.all([makePublicHierarchy(), makePrivateHierarchy()]);
  const serve = (issuer: Authority, options: Partial<CertificateOptions> = {}): Promise<Issued> =>
    issue(issuer, { ...LEAF, ...issuer.imprint, ...options });

  const good = await serve(open.issuing);
  const expired = await serve(open.issuing, { notBefore: day('2026-02-20'), notAfter: day('2026-09-04') });
  const underExpired = await serve(open.expiredIssuing);
  const underPolicy = await serve(open.regional);
  const internal = await serve(own.issuing, { subject: `C=US, O=Contoso, CN=${HOST}` });
  // A web server's certificate that was used to sign another one: its key is good, its right is not.
  const webServer = await serve(open.issuing, {
    subject: 'CN=www.contoso.com',
    names: dns('www.contoso.com', 'contoso.com'),
  });
  const underWebServer = await serve({ ...webServer, imprint: open.issuing.imprint });

  const example = (
    id: string,
    presented: readonly Issued[],
    trusted: Issued | null,
    host = HOST,
  ): Example => ({
    id,
    host,
    at: AT,
    presented: presented.map(base64),
    anchors: trusted ? [base64(trusted)] : [],
  });
  return [
    example('good', [good, open.issuing], open.root),
    example('missing-intermediate', [good], open.root),
    example('expired-leaf', [expired, open.issuing], open.root),
    example('expired-intermediate', [underExpired, open.expiredIssuing], open.root),
    example('untrusted-root', [internal, own.issuing, own.root], null),
    example('wrong-host', [good, open.issuing], open.root, 'fs.contoso.com'),
    example('wrong-order', [underPolicy, open.policy, open.regional], open.root),
    example('intermediate-not-ca', [underWebServer, webServer, open.issuing], open.root),
  ];
}

const base64 = ({ der }: Issued): string => toBase64(der);
