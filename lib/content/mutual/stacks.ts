/** What programs do with client certificates: which they offer, and what they refuse. English, each with its source. */
import type { OfferFault } from '#lib/core/mutual/offer.ts';
import { from, unverified, type Claim } from '#lib/trust/profiles/base/types.ts';

const READ = '2026-11-28';

/** Ids of clients; each language has their names. */
export type ClientStackId =
  | 'chromium-windows'
  | 'firefox'
  | 'dotnet'
  | 'schannel-services'
  | 'java'
  | 'go'
  | 'openssl';

/** Ids of servers. */
export type ServerStackId = 'schannel' | 'openssl' | 'java' | 'go' | 'direct-routing';

interface ClientStack {
  readonly id: ClientStackId;
  /** The faults for which it keeps a certificate back; of others it does not take notice. */
  readonly heeds: ReadonlySet<OfferFault>;
  readonly claim: Claim;
}

/** No program can sign what the server does not take. */
const ALWAYS = ['algorithm', 'key-type'] as const;
const heeding = (...faults: readonly OfferFault[]): ReadonlySet<OfferFault> =>
  new Set([...ALWAYS, ...faults]);

/** Clients, as they choose among the certificates that they have. */
export const CLIENT_STACKS: readonly ClientStack[] = [
  {
    id: 'chromium-windows',
    heeds: heeding('issuer-not-named', 'purpose-missing', 'key-usage', 'expired', 'not-yet-valid'),
    claim: from(
      'https://source.chromium.org/chromium/chromium/src/+/main:net/ssl/client_cert_store_win.cc',
      'They ask the Windows store for certificates of client authentication that lead to a named issuer, and leave out those without digital signature and those out of their dates.',
      READ,
    ),
  },
  {
    id: 'firefox',
    heeds: heeding('issuer-not-named', 'purpose-missing', 'expired', 'not-yet-valid'),
    claim: from(
      'https://searchfox.org/mozilla-central/source/security/manager/ssl/TLSClientAuthCertSelection.cpp',
      'It builds a path to one of the names that the server sent, without verifying signatures. That it asks for client authentication and the dates is not verified.',
      READ,
    ),
  },
  {
    id: 'dotnet',
    heeds: heeding('issuer-not-named', 'purpose-missing', 'purpose-any', 'key-usage'),
    claim: from(
      'https://github.com/dotnet/runtime/blob/main/src/libraries/Common/src/System/Net/Security/CertificateHelper.cs',
      'The extension extKeyUsage, where it is there, must have client authentication itself (“any” is not enough), keyUsage digital signature. A certificate that the program names is sent as it is.',
      READ,
    ),
  },
  {
    id: 'schannel-services',
    heeds: heeding(),
    claim: unverified(
      'A service offers the certificate that was assigned to it, whatever the server names; the server decides.',
    ),
  },
  {
    id: 'java',
    heeds: heeding('issuer-not-named'),
    claim: unverified(
      'The default key manager (SunX509) chooses by kind of key and by the issuers named, not by purpose or date.',
    ),
  },
  {
    id: 'go',
    heeds: heeding('issuer-not-named', 'issuer-spelling'),
    claim: from(
      'https://github.com/golang/go/blob/master/src/crypto/tls/common.go',
      'CertificateRequestInfo.SupportsCertificate compares issuers’ names octet by octet and signature algorithms; purpose and dates are not looked at.',
      READ,
    ),
  },
  {
    id: 'openssl',
    heeds: heeding(),
    claim: {
      text: 'They send the certificate that was configured, whatever the server names and whatever it is for; the server decides. Asked of OpenSSL 3.0 on loopback.',
      source: 'https://docs.openssl.org/master/man3/SSL_CTX_set_client_cert_cb/',
      read: READ,
    },
  },
];

interface ServerStack {
  readonly id: ServerStackId;
  readonly claim: Claim;
}

/** Servers, when the certificate was not issued for client authentication. */
export const SERVER_STACKS: readonly ServerStack[] = [
  {
    id: 'schannel',
    claim: unverified(
      'Refuses it: Schannel event 36877 on the server, HTTP 403.16 from IIS (CERT_E_WRONG_USAGE, 0x800B0110).',
    ),
  },
  {
    id: 'openssl',
    claim: {
      text: 'Refuses it: “unsuitable certificate purpose” (error 26) in its log, alert unsupported_certificate to the client; nginx answers “400 The SSL certificate error”. Asked of OpenSSL 3.0 on loopback.',
      source: 'https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/',
      read: READ,
    },
  },
  {
    id: 'java',
    claim: from(
      'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/validator/EndEntityChecker.java',
      'Refuses it: “Extended key usage does not permit use for TLS client authentication”; “KeyUsage does not allow digital signatures” where that is missing.',
      READ,
    ),
  },
  {
    id: 'go',
    claim: from(
      'https://github.com/golang/go/blob/master/src/crypto/tls/handshake_server.go',
      'Refuses it: “x509: certificate specifies an incompatible key usage”, where it verifies client certificates itself.',
      READ,
    ),
  },
  {
    id: 'direct-routing',
    claim: from(
      'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/blob/live/Teams/direct-routing-whats-new.md',
      'Takes it: of the certificate of a session border controller Microsoft asks for server authentication.',
      READ,
    ),
  },
];
