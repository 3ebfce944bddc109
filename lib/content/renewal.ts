/** Words about a renewal: what may break with the next certificate, and the commands that ask for it. English. */
import { config, lines, ps, sh, type Command } from './fixes/parts/command.ts';

/** What a name at the front of a sign-in domain is for; names without a row are told by themselves. */
export const NAME_ROLES: readonly (readonly [prefix: RegExp, role: string])[] = [
  [/^certauth\./, 'certificate sign-in at AD FS'],
  [/^enterpriseregistration\./, 'device registration (Workplace Join)'],
  [/^enterpriseenrollment\./, 'device enrolment'],
  [/^(?:sts|adfs|fs|sso|login|federation)\./, 'the federation service'],
  [/^lyncdiscover(?:internal)?\./, 'Lync mobile clients, which look for their server by it'],
  [
    /^(?:sip|access|sipinternal|sipexternal)\./,
    'the Access Edge: sign-in of Lync from outside, and federation',
  ],
  [/^(?:webconf|webcon|meet|dialin|lyncweb|sfbweb|webext)\./, 'meetings and web services of Lync'],
  [/^autodiscover\./, 'Autodiscover of Outlook'],
  [/^(?:mail|owa|webmail|outlook|ews)\./, 'Exchange on the web'],
  [/^(?:hybrid|smtp|imap|pop)\./, 'mail'],
];

/** Where a chain may be written down beside the server. */
export const NEW_ISSUER =
  'Install it with the certificate on every node and device in front. Put it first where the old one was pinned or imported: Edge partners, load balancers, chain files, Java keystores, apps.';
export const NEW_ROOT =
  'Clients that you gave a root by hand, phones and devices above all, need this one before the change.';

export const EC_FOR_OLD =
  'The key is of another kind: devices and software that take only RSA can’t connect at all. The Schannel provider of AD FS on old servers and Lync Server want RSA.';
/** Chromium as measured: `key/leaf-p521`, `key/leaf-ed25519` and `key/leaf-ed448` of docs/lab.md; the rest is general knowledge. */
export const KEY_FOR_FEW =
  'Chrome, Edge and what is built on them can’t connect to a server with this kind of key. RSA from 2048 bits on, or ECDSA on P-256 or P-384, is what all of them take.';
export const MUST_STAPLE =
  'The certificate demands a stapled OCSP response: browsers that honour it refuse the server whenever it sends none. IIS, AD FS and Exchange staple by themselves only when they reach the CA.';
export const CLIENT_PURPOSE_GONE =
  'It may no longer sign in to other servers: federation on port 5061, hybrid mail and mutual TLS that use this certificate as a client need one of another CA. Public CAs end this purpose.';
export const SERVER_PURPOSE_GONE = 'It is not for servers: no client accepts it.';

/** Said below the commands and meanings, none of which is cited. */
export const RENEWAL_UNVERIFIED =
  'What is said here of products is general knowledge, not checked against their makers’ texts. Of the commands only OpenSSL’s were run.';

export interface RequestCommand {
  readonly id: 'certreq' | 'openssl' | 'exchange' | 'adfs';
  readonly title: string;
  readonly commands: readonly Command[];
  readonly note: string | null;
}

/** Host names as DNS has them, and wildcards; anything else is not written into a request. */
const NAME = /^(?:\*\.)?[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/i;

/** Commands that ask for a certificate with all of `names`, the first one in the subject; none without a name. */
export function requestCommands(names: readonly string[], key: 'rsa' | 'ec'): readonly RequestCommand[] {
  const safe = names.filter((name) => NAME.test(name));
  const [first] = safe;
  if (first === undefined) return [];
  const san = safe.map((name) => `DNS:${name}`).join(',');
  const kind = key === 'ec' ? sh`ec -pkeyopt ec_paramgen_curve:P-256` : sh`rsa:2048`;
  const openssl = sh`openssl req -new -newkey ${'KIND'} -nodes -keyout new.key -out new.csr -subj ${`/CN=${first}`} -addext ${`subjectAltName=${san}`}`;
  const inf = lines(
    config`[Version]`,
    config`Signature="$Windows NT$"`,
    config`[NewRequest]`,
    config`Subject="CN=${first.replace('*', 'wildcard')}"`,
    config`KeyLength=2048`,
    config`KeySpec=1`,
    config`ProviderName="Microsoft RSA SChannel Cryptographic Provider"`,
    config`ProviderType=12`,
    config`MachineKeySet=TRUE`,
    config`Exportable=TRUE`,
    config`RequestType=PKCS10`,
    config`HashAlgorithm=SHA256`,
    config`[Extensions]`,
    config`2.5.29.17="{text}"`,
    ...safe.map((name) => ({ shell: 'config' as const, text: `_continue_="dns=${name}&"` })),
    config`[EnhancedKeyUsageExtension]`,
    config`OID=1.3.6.1.5.5.7.3.1`,
  );
  const asIs = (text: string | null): Command => ({ shell: 'config', text });
  const accept = ps`certreq -new request.inf new.req`;
  return [
    {
      id: 'certreq',
      title: 'Windows: certreq',
      commands: [asIs(inf.text?.replace('CN=wildcard', 'CN=*') ?? null), accept],
      note: 'The first text is the file request.inf.',
    },
    {
      id: 'openssl',
      title: 'OpenSSL',
      commands: [{ shell: 'sh', text: openssl.text?.replace('KIND', kind.text ?? '') ?? null }],
      note: 'OpenSSL 1.1.1 or later. The key is not encrypted: keep the file where only the service reads it.',
    },
    {
      id: 'exchange',
      title: 'Exchange',
      commands: [
        lines(
          ps`$request = New-ExchangeCertificate -GenerateRequest -PrivateKeyExportable $true -SubjectName ${`CN=${first}`} -DomainName ${safe.join(',')}`,
          ps`[IO.File]::WriteAllText('C:\new.req', $request)`,
        ),
      ].map(({ shell, text }) => ({
        shell,
        // One string for each name: the quotes of the whole become those of its parts.
        text: text?.replace(`'${safe.join(',')}'`, safe.map((name) => `'${name}'`).join(',')) ?? null,
      })),
      note: 'In the Exchange Management Shell. Enable it for its services afterwards (Enable-ExchangeCertificate).',
    },
    {
      id: 'adfs',
      title: 'AD FS',
      commands: [
        ps`certreq -accept new.cer`,
        ps`Set-AdfsSslCertificate -Thumbprint (Get-ChildItem Cert:\LocalMachine\My | Where-Object Subject -eq ${`CN=${first}`} | Sort-Object NotBefore | Select-Object -Last 1).Thumbprint`,
      ],
      note: 'Ask with certreq as above (KeySpec=1 is what AD FS needs), accept the answer on each node, then bind it; the same thumbprint goes to each Web Application Proxy (Set-WebApplicationProxySslCertificate).',
    },
  ];
}
