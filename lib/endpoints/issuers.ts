/** Public CAs: the domains that stand for them in CAA records, and where their ACME service is. Data, with sources. */

interface PublicIssuer {
  /** Tried against the organisation (O) of the issuer in the leaf. */
  readonly organisation: RegExp;
  readonly name: string;
  /** Any of them permits it, lower case. */
  readonly caa: readonly string[];
  /** Where `caa` is stated, by the CA or who sells for it; null: general knowledge, not verified. */
  readonly source: string | null;
  /** Others that permit it as far as is generally known, not verified. */
  readonly assumed: readonly string[];
  /** The ACME service that publishes renewal windows (RFC 9773), and where that is stated; null: none is known. */
  readonly windows: { readonly directory: string; readonly source: string } | null;
}

/** Pages read on 28 November 2026. */
/** What the CAs told the Common CA Database, as SSLMate’s CAA record helper keeps it. */
const CCADB = 'https://github.com/SSLMate/caa_helper/blob/1e5d8b1037915dbc2c0f06341d5ee0ed48168e13/cas.xml';

export const PUBLIC_ISSUERS: readonly PublicIssuer[] = [
  {
    organisation: /^let's encrypt$/i,
    name: "Let's Encrypt",
    caa: ['letsencrypt.org'],
    source: 'https://letsencrypt.org/docs/caa/',
    assumed: [],
    windows: {
      directory: 'https://acme-v02.api.letsencrypt.org/directory',
      source: 'https://letsencrypt.org/2025/09/16/ari-rfc',
    },
  },
  {
    organisation: /^google trust services(?: llc)?$/i,
    name: 'Google Trust Services',
    caa: ['pki.goog', 'google.com'],
    source: CCADB,
    assumed: [],
    windows: {
      directory: 'https://dv.acme-v02.api.pki.goog/directory',
      source: 'https://pki.goog/updates/september2025-acme-best-practices.html',
    },
  },
  {
    organisation: /^amazon$/i,
    name: 'Amazon',
    caa: ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com'],
    source: 'https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^digicert(?:,? inc\.?)?$/i,
    name: 'DigiCert',
    // Its statement (CP/CPS, §4.2) has more: brands that are gone, and hosters'.
    caa: ['digicert.com', 'www.digicert.com', 'digicert.ne.jp', 'thawte.com', 'geotrust.com', 'rapidssl.com'],
    source: 'https://www.digicert.com/legal-repository',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^zerossl(?: gmbh)?$/i,
    name: 'ZeroSSL',
    // It issues through Sectigo.
    caa: ['sectigo.com'],
    source: 'https://help.zerossl.com/hc/en-us/articles/360060119753-Invalid-CAA-Records',
    assumed: ['comodoca.com', 'comodo.com', 'usertrust.com', 'trust-provider.com'],
    windows: {
      directory: 'https://acme.zerossl.com/v2/DV90',
      source: 'https://github.com/icing/mod_md/issues/384',
    },
  },
  {
    organisation: /^(?:sectigo limited|comodo ca limited)$/i,
    name: 'Sectigo',
    caa: ['sectigo.com', 'comodoca.com', 'comodo.com', 'usertrust.com', 'trust-provider.com'],
    source: 'https://ssl247.com/knowledge-base/detail/internal-caa-records/ka01n000000xnreqao',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^globalsign nv-sa$/i,
    name: 'GlobalSign',
    caa: ['globalsign.com'],
    source: 'https://support.globalsign.com/customer/portal/articles/2803369-caa-checking-for-ssl',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^entrust(?:,? inc\.?| limited)?$/i,
    name: 'Entrust',
    caa: ['entrust.net', 'affirmtrust.com'],
    source: CCADB,
    assumed: [],
    windows: null,
  },
  {
    organisation: /^(?:godaddy\.com, inc\.|starfield technologies, inc\.)$/i,
    name: 'GoDaddy',
    caa: ['godaddy.com', 'starfieldtech.com'],
    source: 'https://www.godaddy.com/help/using-caa-records-with-your-ssl-certificate-27227',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^microsoft corporation$/i,
    name: 'Microsoft',
    caa: [],
    source: null,
    assumed: ['microsoft.com'],
    windows: null,
  },
  {
    organisation: /^identrust$/i,
    name: 'IdenTrust',
    caa: ['identrust.com', 'www.identrust.com'],
    source: CCADB,
    assumed: [],
    windows: null,
  },
  {
    organisation: /^ssl corp(?:oration)?$/i,
    name: 'SSL.com',
    caa: ['ssl.com'],
    source: 'https://www.ssl.com/how-to/configure-caa-records-to-authorize-ssl-com/',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^actalis s\.p\.a\.$/i,
    name: 'Actalis',
    caa: ['actalis.it'],
    source: CCADB,
    assumed: [],
    windows: null,
  },
  {
    organisation: /^swisssign ag$/i,
    name: 'SwissSign',
    // The page is of the mail property; the domain is the same.
    caa: ['swisssign.com'],
    source: 'https://blog.boll.ch/?p=8702',
    assumed: ['swisssign.net'],
    windows: null,
  },
  {
    organisation: /^buypass as(?:-983163327)?$/i,
    name: 'Buypass',
    caa: ['buypass.com', 'buypass.no'],
    source: 'https://community.buypass.com/t/h7hqcpz/acme-caa-notification',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^hellenic academic and research institutions ca$/i,
    name: 'HARICA',
    caa: ['harica.gr'],
    source: 'https://doku.tid.dfn.de/de:dfnpki:tcs:2025:caa',
    assumed: [],
    windows: null,
  },
  {
    organisation: /^asseco data systems s\.a\.$/i,
    name: 'Certum',
    caa: ['certum.pl', 'certum.eu', 'yandex.ru'],
    source: CCADB,
    assumed: [],
    windows: null,
  },
  {
    organisation: /^d-trust gmbh$/i,
    name: 'D-Trust',
    caa: ['dtrust.de', 'd-trust.de', 'dtrust.net', 'd-trust.net'],
    source: CCADB,
    assumed: [],
    windows: null,
  },
];

/** Every domain that permits a CA, verified or not. */
export const caaDomains = ({ caa, assumed }: PublicIssuer): readonly string[] => [...caa, ...assumed];

/** The CA that an issuer's organisation names; null: a private one, or one that is not listed. */
export const publicIssuer = (organisation: string): PublicIssuer | null =>
  PUBLIC_ISSUERS.find((issuer) => issuer.organisation.test(organisation.trim())) ?? null;
