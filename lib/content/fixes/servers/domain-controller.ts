/** LDAPS of a domain controller. */
import { together, UNVERIFIED } from '#lib/core/source.ts';
import { LDAPS, RENEW_SERVER_CERTIFICATE } from '../parts/documents.ts';
import { lines, ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RELOAD: Step = {
  text: 'Let the directory service look for its certificate anew; no restart is needed.',
  source: together(LDAPS, RENEW_SERVER_CERTIFICATE),
  command: lines(
    ps`Set-Content -Path 'renew.ldf' -Value 'dn:', 'changetype: modify', 'add: renewServerCertificate', 'renewServerCertificate: 1', '-'`,
    ps`ldifde -i -f renew.ldf`,
  ),
};

const TAKES_UP = {
  step: RELOAD,
  assign: ({ host }: FixValues): readonly Step[] => [
    {
      text: 'The controller chooses by itself among what is in the store. The certificate must name it by its full name, allow server authentication, and have its key; another name that clients use (a load balancer’s, the domain’s) must stand beside it. This lists what names the host checked.',
      source: LDAPS,
      command: ps`Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.DnsNameList.Unicode -contains ${host} } | Format-Table 'Thumbprint', 'NotAfter', 'HasPrivateKey' -AutoSize`,
    },
    {
      text: 'If several fit, no setting names one, and which one Windows takes can’t be foretold. Put the right one alone into the store of the directory service, which goes before the computer’s: mmc, Certificates, Service account, Active Directory Domain Services, NTDS\\Personal. This lists what is in there.',
      source: LDAPS,
      command: ps`Get-ChildItem 'HKLM:\SOFTWARE\Microsoft\Cryptography\Services\NTDS\SystemCertificates\My\Certificates'`,
    },
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Put the present certificate into NTDS\\Personal; this shows it by its thumbprint.',
      source: LDAPS,
      command: ps`Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.Thumbprint -eq ${leaf.thumbprint} } | Format-List 'Subject', 'Issuer', 'NotAfter'`,
    },
  ],
  show: {
    text: 'See what the Directory Service log says: event 1220 is that no certificate fits, 1221 that LDAPS is available again.',
    source: UNVERIFIED,
    command: ps`Get-WinEvent -FilterHashtable @{ LogName = 'Directory Service'; Id = 1220, 1221 } -MaxEvents 5 | Format-List 'TimeCreated', 'Id', 'Message'`,
  },
};

export const domainController: ServerContent<'domain-controller'> = {
  id: 'domain-controller',
  title: 'Domain controller (LDAPS)',
  name: 'Active Directory (LDAPS)',
  how: [
    HOW_WINDOWS,
    {
      text: 'The certificate of a template for domain controllers is also used for Kerberos (PKINIT). The commands were not run here.',
      source: UNVERIFIED,
    },
  ],
  recipes: windowsRecipes(TAKES_UP),
};
