/** Which endpoints a sign-in domain may have, and how DNS reveals them. Adding one is one line here. */
import type { RoleId } from './roles.ts';
import type { Protocol } from './wire.ts';

/** An endpoint at a fixed name in the domain. */
interface NamedEntry {
  readonly role: RoleId;
  /** Labels in front of the domain. */
  readonly label: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** Endpoints that an SRV record names (RFC 2782); its port counts. */
interface ServiceEntry {
  readonly role: RoleId;
  /** For example "_sip._tls". */
  readonly service: string;
  readonly protocol: Protocol;
}

const web = (role: RoleId, ...labels: readonly string[]): readonly NamedEntry[] =>
  labels.map((label) => ({ role, label, port: 443, protocol: 'tls' }));

const at = (role: RoleId, label: string, port: number, protocol: Protocol = 'tls'): NamedEntry => ({
  role,
  label,
  port,
  protocol,
});

export const NAMED: readonly NamedEntry[] = [
  ...web('autodiscover-lync', 'lyncdiscover'),
  ...web('autodiscover-lync-internal', 'lyncdiscoverinternal'),
  ...web('access-edge', 'sip', 'access'),
  at('access-edge', 'sip', 5061),
  at('sip-internal', 'sipinternal', 5061),
  at('sip-internal', 'sipinternal', 443),
  at('sip-internal', 'sipexternal', 443),
  ...web('web-conferencing', 'webconf', 'webcon'),
  ...web('simple-url', 'meet', 'dialin'),
  ...web('web-services', 'lyncweb', 'sfbweb', 'webext'),
  ...web('federation-service', 'sts', 'adfs', 'fs', 'sso', 'login', 'federation'),
  ...web('device-registration', 'enterpriseregistration'),
  ...web('device-enrolment', 'enterpriseenrollment'),
  ...web('autodiscover-exchange', 'autodiscover'),
  ...web('exchange-web', 'mail', 'owa', 'webmail', 'outlook', 'ews'),
  at('mail-transport', 'hybrid', 25, 'smtp'),
  at('mail-submission', 'smtp', 587, 'smtp'),
  at('mail-access', 'imap', 993),
  at('mail-access', 'pop', 995),
];

export const SERVICES: readonly ServiceEntry[] = [
  { role: 'access-edge', service: '_sip._tls', protocol: 'tls' },
  { role: 'access-edge', service: '_sipfederationtls._tcp', protocol: 'tls' },
  { role: 'sip-internal', service: '_sipinternaltls._tcp', protocol: 'tls' },
  { role: 'xmpp-gateway', service: '_xmpp-server._tcp', protocol: 'xmpp-server' },
  { role: 'autodiscover-exchange', service: '_autodiscover._tcp', protocol: 'tls' },
  { role: 'mail-submission', service: '_submission._tcp', protocol: 'smtp' },
  { role: 'mail-access', service: '_imaps._tcp', protocol: 'tls' },
  { role: 'mail-access', service: '_pop3s._tcp', protocol: 'tls' },
];

/** Mail exchangers of the domain (RFC 5321 §5.1). */
export const MAIL_EXCHANGER = { role: 'mail-transport', port: 25, protocol: 'smtp' } as const;

/** Further places of a federation service that exists: user certificates on 443, and on a port of their own. */
export const BESIDE_FEDERATION = [
  { role: 'certificate-sign-in', prefix: 'certauth.', port: 443, protocol: 'tls' },
  { role: 'certificate-sign-in', prefix: '', port: 49443, protocol: 'tls' },
] as const;

/** A host that only a certificate tells of is asked as a web server. */
export const SEEN_IN_CERTIFICATE = { role: 'named-host', port: 443, protocol: 'tls' } as const;

/**
 * Domains of Microsoft's own services: what lies there is not the customer's to repair. Seen as aliases on the way
 * to its sign-in and device registration: https://github.com/Azure/azure-cli/issues/23657 (msidentity.com,
 * aadg.akadns.net), https://github.com/hagezi/dns-blocklists/issues/6668 (aadg.trafficmanager.net),
 * https://github.com/MicrosoftDocs/OfficeDocs-Enterprise/issues/456 (windows.net).
 */
const MICROSOFT = [
  'lync.com',
  'skype.com',
  'outlook.com',
  'office.com',
  'office.net',
  'office365.com',
  'office365.us',
  'microsoft.com',
  'microsoft.us',
  'microsoftonline.com',
  'microsoftonline.us',
  'msidentity.com',
  'aadg.akadns.net',
  'aadg.trafficmanager.net',
  'windows.net',
  'msappproxy.net',
  'azure.com',
  'mx.microsoft',
];

/** Below those, but rented to customers: a machine there has its owner's certificate. */
const RENTED = ['cloudapp.azure.com', 'core.windows.net'];

const isBelow = (name: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));

/** Whether a host, or a name that it is an alias of, belongs to Microsoft. */
export function isMicrosoftHosted(name: string): boolean {
  const lower = name.toLowerCase().replace(/\.$/, '');
  return isBelow(lower, MICROSOFT) && !isBelow(lower, RENTED);
}
