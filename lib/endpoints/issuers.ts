/** Public CAs: the domains that stand for them in CAA records, and where their ACME service is. Data, each with its source. */

interface PublicIssuer {
  /** Tried against the organisation (O) of the issuer in the leaf. */
  readonly organisation: RegExp;
  readonly name: string;
  /** Any of them permits it, lower case. */
  readonly caa: readonly string[];
  /** ACME directory of the service that publishes renewal windows (RFC 9773); null: none is known. */
  readonly directory: string | null;
  /** Where both are stated; null: general knowledge, not verified. */
  readonly source: string | null;
}

const PUBLIC_ISSUERS: readonly PublicIssuer[] = [
  {
    organisation: /^let's encrypt$/i,
    name: "Let's Encrypt",
    caa: ['letsencrypt.org'],
    directory: 'https://acme-v02.api.letsencrypt.org/directory',
    source: 'https://letsencrypt.org/docs/caa/',
  },
  {
    organisation: /^google trust services(?: llc)?$/i,
    name: 'Google Trust Services',
    caa: ['pki.goog', 'google.com'],
    directory: 'https://dv.acme-v02.api.pki.goog/directory',
    source: null,
  },
  {
    organisation: /^amazon$/i,
    name: 'Amazon',
    caa: ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com'],
    directory: null,
    source: 'https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html',
  },
  {
    organisation: /^digicert(?:,? inc\.?)?$/i,
    name: 'DigiCert',
    caa: ['digicert.com', 'www.digicert.com', 'digicert.ne.jp', 'thawte.com', 'geotrust.com', 'rapidssl.com'],
    directory: null,
    source: null,
  },
  {
    organisation: /^(?:sectigo limited|comodo ca limited|zerossl(?: gmbh)?)$/i,
    name: 'Sectigo',
    caa: ['sectigo.com', 'comodoca.com', 'comodo.com', 'usertrust.com', 'trust-provider.com'],
    directory: null,
    source: null,
  },
  {
    organisation: /^globalsign nv-sa$/i,
    name: 'GlobalSign',
    caa: ['globalsign.com'],
    directory: null,
    source: null,
  },
  {
    organisation: /^entrust(?:,? inc\.?| limited)?$/i,
    name: 'Entrust',
    caa: ['entrust.net', 'affirmtrust.com'],
    directory: null,
    source: null,
  },
  {
    organisation: /^(?:godaddy\.com, inc\.|starfield technologies, inc\.)$/i,
    name: 'GoDaddy',
    caa: ['godaddy.com', 'starfieldtech.com'],
    directory: null,
    source: null,
  },
  {
    organisation: /^microsoft corporation$/i,
    name: 'Microsoft',
    caa: ['microsoft.com'],
    directory: null,
    source: null,
  },
  { organisation: /^identrust$/i, name: 'IdenTrust', caa: ['identrust.com'], directory: null, source: null },
  {
    organisation: /^ssl corp(?:oration)?$/i,
    name: 'SSL.com',
    caa: ['ssl.com'],
    directory: null,
    source: null,
  },
  {
    organisation: /^actalis s\.p\.a\.$/i,
    name: 'Actalis',
    caa: ['actalis.it'],
    directory: null,
    source: null,
  },
  {
    organisation: /^swisssign ag$/i,
    name: 'SwissSign',
    caa: ['swisssign.com', 'swisssign.net'],
    directory: null,
    source: null,
  },
  {
    organisation: /^buypass as(?:-983163327)?$/i,
    name: 'Buypass',
    caa: ['buypass.com', 'buypass.no'],
    directory: null,
    source: null,
  },
];

/** The CA that an issuer's organisation names; null: a private one, or one that is not listed. */
export const publicIssuer = (organisation: string): PublicIssuer | null =>
  PUBLIC_ISSUERS.find((issuer) => issuer.organisation.test(organisation.trim())) ?? null;
