/**
 * What the certificate of a sign-in or hybrid endpoint must be like, role by role, beyond being trusted.
 * Data only; `check-role.ts` applies it, and words for people are looked up by the requirement's kind.
 */
import { readIn, type Source } from '#lib/core/source.ts';

/** In names, `{host}` stands for the host checked and `{domain}` for the sign-in domain. */
export type Requirement = { readonly source: Source } & (
  | { readonly kind: 'san'; readonly name: string; readonly weight: 'must' | 'should' }
  /** No name of the certificate may have a wildcard. */
  | { readonly kind: 'no-wildcard' }
  /** The subject's common name may not have a wildcard, subject alternative names may. */
  | { readonly kind: 'no-wildcard-subject' }
  | { readonly kind: 'eku'; readonly oid: string; readonly weight: 'must' | 'should' }
  | { readonly kind: 'rsa-bits'; readonly bits: number }
  | { readonly kind: 'crl-address' }
  | { readonly kind: 'public-trust' }
);

interface Role {
  readonly name: string;
  readonly requirements: readonly Requirement[];
}

const EDGE = readIn(
  'Edge Server environmental requirements in Skype for Business Server',
  'https://learn.microsoft.com/en-us/SkypeForBusiness/plan-your-deployment/edge-server-deployments/edge-environmental-requirements',
);
const EDGE_2013 = readIn(
  'Lync Server 2013: plan for Edge Server certificates',
  'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-plan-for-edge-server-certificates',
);
const AUTODISCOVER_2013 = readIn(
  'Lync Server 2013: certificate summary, Autodiscover',
  'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-autodiscover',
);
const PKI_SFB = readIn(
  'Public key infrastructure for Skype for Business Server',
  'https://learn.microsoft.com/en-us/skypeforbusiness/plan-your-deployment/security/public-key-infrastructure-for-skype',
);
const REVERSE_PROXY = readIn(
  'Lync Server 2010: certificate summary, reverse proxy',
  'https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/gg398872(v=ocs.14)',
);
const ADFS = readIn(
  'AD FS requirements',
  'https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/overview/ad-fs-requirements',
);
const ALTERNATE_BINDING = readIn(
  'Set-AdfsAlternateTlsClientBinding',
  'https://learn.microsoft.com/en-us/powershell/module/adfs/set-adfsalternatetlsclientbinding',
);
const EXCHANGE_HYBRID = readIn(
  'Certificate requirements for Exchange hybrid deployments',
  'https://docs.microsoft.com/en-us/previous-versions/exchange-server/exchange-160/jj156431(v=exchg.160)',
);
/** AD FS itself names no size; what it asks for, a publicly trusted certificate, has one. */
const BASELINE_KEYS = readIn(
  'CA/Browser Forum Baseline Requirements §6.1.5',
  'https://github.com/cabforum/servercert/blob/main/docs/BR.md#615-key-sizes',
);
const RFC9525 = readIn('RFC 9525 §6', 'https://www.rfc-editor.org/rfc/rfc9525#section-6');

const RFC5280_PURPOSES = readIn(
  'RFC 5280 §4.2.1.12',
  'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12',
);

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

const san = (name: string, source: Source, weight: 'must' | 'should' = 'must'): Requirement => ({
  kind: 'san',
  name,
  weight,
  source,
});
const serverAuth = (source: Source): Requirement => ({
  kind: 'eku',
  oid: SERVER_AUTH,
  weight: 'must',
  source,
});
const publicTrust = (source: Source): Requirement => ({ kind: 'public-trust', source });
const rsa2048 = (source: Source): Requirement => ({ kind: 'rsa-bits', bits: 2048, source });

/** What Skype for Business asks of every server certificate. */
const SFB: readonly Requirement[] = [
  serverAuth(PKI_SFB),
  rsa2048(PKI_SFB),
  { kind: 'crl-address', source: PKI_SFB },
];

const TABLE = {
  'autodiscover-lync': {
    name: 'Lync and Skype for Business Autodiscover',
    requirements: [san('{host}', AUTODISCOVER_2013), publicTrust(AUTODISCOVER_2013), ...SFB],
  },
  'autodiscover-lync-internal': {
    name: 'Autodiscover inside the network',
    requirements: [san('{host}', AUTODISCOVER_2013), ...SFB],
  },
  'access-edge': {
    name: 'Access Edge',
    requirements: [
      san('{host}', EDGE),
      san('sip.{domain}', EDGE),
      { kind: 'no-wildcard', source: EDGE_2013 },
      publicTrust(EDGE),
      ...SFB,
    ],
  },
  'sip-internal': {
    name: 'SIP registrar, older sign-in names',
    requirements: [san('{host}', RFC9525), { kind: 'no-wildcard-subject', source: EDGE_2013 }, ...SFB],
  },
  'web-conferencing': {
    name: 'Web Conferencing Edge',
    requirements: [
      san('{host}', EDGE),
      { kind: 'no-wildcard', source: EDGE_2013 },
      publicTrust(EDGE),
      ...SFB,
    ],
  },
  'simple-url': {
    name: 'Meeting and dial-in pages',
    requirements: [san('{host}', REVERSE_PROXY), publicTrust(REVERSE_PROXY), ...SFB],
  },
  'web-services': {
    name: 'External web services',
    requirements: [san('{host}', REVERSE_PROXY), publicTrust(REVERSE_PROXY), ...SFB],
  },
  'xmpp-gateway': {
    name: 'XMPP gateway',
    requirements: [san('xmpp.{domain}', EDGE), publicTrust(EDGE)],
  },
  'federation-service': {
    name: 'AD FS or Web Application Proxy',
    requirements: [
      san('{host}', ADFS),
      san('certauth.{host}', ADFS, 'should'),
      san('enterpriseregistration.{domain}', ADFS, 'should'),
      serverAuth(ADFS),
      publicTrust(ADFS),
      rsa2048(BASELINE_KEYS),
    ],
  },
  'certificate-sign-in': {
    name: 'AD FS sign-in with user certificates',
    requirements: [san('{host}', ALTERNATE_BINDING), serverAuth(ADFS), publicTrust(ADFS)],
  },
  'device-registration': {
    name: 'Device registration',
    requirements: [san('{host}', ADFS), serverAuth(ADFS), publicTrust(ADFS)],
  },
  'device-enrolment': {
    name: 'Device enrolment',
    requirements: [san('{host}', RFC9525)],
  },
  'autodiscover-exchange': {
    name: 'Exchange Autodiscover',
    requirements: [
      san('{host}', EXCHANGE_HYBRID),
      serverAuth(RFC5280_PURPOSES),
      publicTrust(EXCHANGE_HYBRID),
    ],
  },
  'exchange-web': {
    name: 'Outlook on the web and Exchange web services',
    requirements: [
      san('{host}', EXCHANGE_HYBRID),
      serverAuth(RFC5280_PURPOSES),
      publicTrust(EXCHANGE_HYBRID),
    ],
  },
  'mail-transport': {
    name: 'Mail transport',
    requirements: [
      san('{host}', EXCHANGE_HYBRID),
      serverAuth(RFC5280_PURPOSES),
      publicTrust(EXCHANGE_HYBRID),
    ],
  },
  'mail-submission': {
    name: 'Mail submission',
    requirements: [san('{host}', RFC9525), serverAuth(RFC5280_PURPOSES)],
  },
  'mail-access': {
    name: 'IMAP and POP3',
    requirements: [san('{host}', RFC9525), serverAuth(RFC5280_PURPOSES)],
  },
  // Nothing is known but that a certificate of the domain names it.
  'named-host': {
    name: 'Other host',
    requirements: [san('{host}', RFC9525), serverAuth(RFC5280_PURPOSES)],
  },
} satisfies Readonly<Record<string, Role>>;

export type RoleId = keyof typeof TABLE;

export const ROLES: Readonly<Record<RoleId, Role>> = TABLE;

export const ROLE_IDS = Object.keys(ROLES) as [RoleId, ...RoleId[]];
