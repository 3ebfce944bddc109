/**
 * Services where both ends show a certificate: what they need of server and client authentication. English, each
 * with its source. A row applies by port, or by the first label of the host's name.
 */
import { from, unverified, type Claim } from '#lib/trust/profiles/base/types.ts';

const READ = '2026-11-28';

/** A root that a service's own certificates lead to, so that the other end must have it. */
interface NeededRoot {
  readonly name: string;
  /** SHA-1 of the certificate, upper-case hex, as Microsoft lists it. */
  readonly sha1: string;
}

/** Ids of services; each language has their names. */
export type MutualRoleId = 'sip-federation' | 'direct-routing' | 'mail' | 'certificate-sign-in' | 'radius';

export interface MutualRole {
  readonly id: MutualRoleId;
  readonly ports: readonly number[];
  /** Begins the host's name where it has this role whatever the port; null: the port alone tells. */
  readonly label: string | null;
  readonly claims: readonly Claim[];
  /** Roots that the reader's end must trust; empty: none are published. */
  readonly roots: readonly NeededRoot[];
}

const CERTIFICATE_SUMMARY =
  'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-certificate-summary-sip-xmpp-federation-and-public-instant-messaging';
const DIRECT_ROUTING =
  'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/live/Teams/direct-routing-whats-new.md';
const DIRECT_ROUTING_ROOTS =
  'https://maxime.hiez.ca/en/blog/2025-12-15-teams-certificate-changes-for-teams-direct-routing';
const HYBRID =
  'https://docs.microsoft.com/en-us/previous-versions/exchange-server/exchange-160/jj156431(v=exchg.160)';

export const MUTUAL_ROLES: readonly MutualRole[] = [
  {
    id: 'sip-federation',
    ports: [5061],
    label: null,
    claims: [
      from(
        'https://learn.microsoft.com/en-us/skypeforbusiness/plan-your-deployment/security/public-key-infrastructure-for-skype',
        'Both ends show their certificate and both must trust the other’s. Microsoft asks for server authentication in every one and calls it essential for MTLS, for the end that connects too.',
        READ,
      ),
      from(
        CERTIFICATE_SUMMARY,
        'Client authentication beside it was asked for only where public instant messaging with AOL was used.',
        READ,
      ),
    ],
    roots: [],
  },
  {
    id: 'direct-routing',
    ports: [5061, 5067],
    label: null,
    claims: [
      from(
        DIRECT_ROUTING,
        'The controller’s certificate must come from a CA of the Microsoft Trusted Root Program and have server authentication.',
        READ,
      ),
      from(
        DIRECT_ROUTING_ROOTS,
        'Microsoft’s own certificates move to server authentication only. A controller that checks them when Microsoft connects (mutual TLS) must trust the roots below and must not ask for client authentication. The list is a copy; compare it with Microsoft’s message MC1213773.',
        READ,
      ),
    ],
    roots: [
      { name: 'DigiCert Global Root CA', sha1: 'A8985D3A65E5E5C4B2D7D66D40C6DD2FB19C5436' },
      { name: 'DigiCert Global Root G2', sha1: 'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4' },
      { name: 'DigiCert Global Root G3', sha1: '7E04DE896A3E666D00E687D33FFAD93BE83D349E' },
      { name: 'DigiCert TLS ECC P384 Root G5', sha1: '17F3DE5E9F0F19E98EF61F32266E20C407AE30EE' },
      { name: 'DigiCert TLS RSA 4096 Root G5', sha1: 'A78849DC5D7C758C8CDE399856B3AAD0B2A57135' },
      {
        name: 'Microsoft ECC Root Certificate Authority 2017',
        sha1: '999A64C37FF47D9FAB95F14769891460EEC4C3C5',
      },
      {
        name: 'Microsoft RSA Root Certificate Authority 2017',
        sha1: '73A5E64A3BFF8316FF0EDCCC618A906E4EAE4D74',
      },
    ],
  },
  {
    id: 'mail',
    ports: [25, 587],
    label: null,
    claims: [
      from(
        HYBRID,
        'In a hybrid deployment both ends show a certificate of a third-party CA; the connector knows the other end by a name in it, not by its key.',
        READ,
      ),
      unverified(
        'Elsewhere mail servers ask for a client certificate and go on without one. Postfix and other servers with OpenSSL that do verify it want client authentication in it.',
      ),
    ],
    roots: [],
  },
  {
    id: 'certificate-sign-in',
    ports: [49443],
    label: 'certauth',
    claims: [
      unverified(
        'The server’s own certificate needs server authentication. The user’s needs client authentication (or smart card logon) and must lead to a CA that is in the NTAuth store and, where the server names issuers, to a named one.',
      ),
    ],
    roots: [],
  },
  {
    id: 'radius',
    ports: [2083],
    label: null,
    claims: [
      from(
        'https://www.rfc-editor.org/rfc/rfc6614#section-2.3',
        'Over TLS both ends must show a certificate.',
        READ,
      ),
      unverified(
        'With 802.1X the server’s certificate needs server authentication, the device’s or user’s client authentication; on NPS the latter must lead to a CA in the NTAuth store.',
      ),
    ],
    roots: [],
  },
];

/** The services that this address may be, by its port and name. */
export const rolesAt = (host: string, port: number): readonly MutualRole[] =>
  MUTUAL_ROLES.filter(
    ({ ports, label }) =>
      ports.includes(port) || (label !== null && host.toLowerCase().startsWith(`${label}.`)),
  );
