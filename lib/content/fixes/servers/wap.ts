import { UNVERIFIED } from '#lib/core/source.ts';
import { ADFS_CERTIFICATES, INSTALL_WAP, WAP_APPLICATION } from '../parts/documents.ts';
import { ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'Restart the proxy services, one proxy after the other.',
  source: UNVERIFIED,
  command: ps`Restart-Service -Name 'appproxysvc', 'adfssrv'`,
  disrupts: 'Users outside can’t sign in through this proxy for up to a minute.',
};

const TAKES_UP = {
  step: RESTART,
  assign: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'On each proxy: assign it to the federation service’s address.',
      source: ADFS_CERTIFICATES,
      command: ps`Set-WebApplicationProxySslCertificate -Thumbprint $new`,
    },
    {
      text: 'Move the published applications that use the present certificate. The configuration is shared: once is enough.',
      source: WAP_APPLICATION,
      command: ps`Get-WebApplicationProxyApplication | Where-Object { $_.ExternalCertificateThumbprint -eq ${leaf.thumbprint} } | ForEach-Object { Set-WebApplicationProxyApplication -ID $_.ID -ExternalCertificateThumbprint $new }`,
    },
    {
      text: 'Only if the proxy has lost its trust to AD FS: establish it again. (General knowledge: events 394 and 422 tell.) It asks for an account that AD FS lets register proxies: its service account, or an administrator of the AD FS server.',
      source: INSTALL_WAP,
      command: ps`Install-WebApplicationProxy -FederationServiceTrustCredential (Get-Credential) -CertificateThumbprint $new -FederationServiceName 'YOUR-FEDERATION-SERVICE-NAME'`,
    },
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Assign the present certificate again.',
      source: ADFS_CERTIFICATES,
      command: ps`Set-WebApplicationProxySslCertificate -Thumbprint ${leaf.thumbprint}`,
    },
  ],
  show: {
    text: 'Every line must show the new thumbprint.',
    source: UNVERIFIED,
    command: ps`Get-WebApplicationProxySslCertificate; Get-WebApplicationProxyApplication | Format-Table 'Name', 'ExternalUrl', 'ExternalCertificateThumbprint'`,
  },
};

export const wap: ServerContent<'wap'> = {
  id: 'wap',
  title: 'Web Application Proxy',
  how: [HOW_WINDOWS, { text: 'Every proxy has stores of its own.', source: UNVERIFIED }],
  recipes: windowsRecipes(TAKES_UP),
};
