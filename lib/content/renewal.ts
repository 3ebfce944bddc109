/** What the names of a certificate are for, and the commands that ask for the next one; their words are `renewal` of the catalogue. */
import { config, lines, ps, sh, type Command } from './fixes/parts/command.ts';
import type { Parts } from './messages/en/types.ts';

/** What a name at the front of a sign-in domain is for, as `renewal.role` says it; names without a row are told by themselves. */
export const NAME_ROLES: readonly (readonly [prefix: RegExp, role: keyof Parts['renewal']['role']])[] = [
  [/^certauth\./, 'certauth'],
  [/^enterpriseregistration\./, 'registration'],
  [/^enterpriseenrollment\./, 'enrolment'],
  [/^(?:sts|adfs|fs|sso|login|federation)\./, 'federation'],
  [/^lyncdiscover(?:internal)?\./, 'discover'],
  [/^(?:sip|access|sipinternal|sipexternal)\./, 'edge'],
  [/^(?:webconf|webcon|meet|dialin|lyncweb|sfbweb|webext)\./, 'meetings'],
  [/^autodiscover\./, 'autodiscover'],
  [/^(?:mail|owa|webmail|outlook|ews)\./, 'exchange'],
  [/^(?:hybrid|smtp|imap|pop)\./, 'mail'],
];

export interface RequestCommand {
  readonly id: 'certreq' | 'openssl' | 'exchange' | 'adfs';
  /** A name, the same in every language. */
  readonly title: string;
  readonly commands: readonly Command[];
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
    },
    {
      id: 'openssl',
      title: 'OpenSSL',
      commands: [{ shell: 'sh', text: openssl.text?.replace('KIND', kind.text ?? '') ?? null }],
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
    },
    {
      id: 'adfs',
      title: 'AD FS',
      commands: [
        ps`certreq -accept new.cer`,
        ps`Set-AdfsSslCertificate -Thumbprint (Get-ChildItem Cert:\LocalMachine\My | Where-Object Subject -eq ${`CN=${first}`} | Sort-Object NotBefore | Select-Object -Last 1).Thumbprint`,
      ],
    },
  ];
}
