import { UNVERIFIED } from '#lib/core/source.ts';
import { RDP_LISTENER } from '../parts/documents.ts';
import { ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'New connections get the new certificate. If they do not, restart the service.',
  source: UNVERIFIED,
  command: ps`Restart-Service -Name 'TermService' -Force`,
  disrupts:
    'Every Remote Desktop session on this computer is disconnected, yours too; programs in them go on.',
};

const TAKES_UP = {
  step: RESTART,
  assign: (): readonly Step[] => [
    {
      text: 'Let NETWORK SERVICE read the key: certlm.msc, Personal, the certificate, All Tasks, Manage Private Keys.',
      source: RDP_LISTENER,
    },
    {
      text: 'Give its thumbprint to the listener.',
      source: RDP_LISTENER,
      command: ps`Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -ClassName 'Win32_TSGeneralSetting' -Filter "TerminalName='RDP-Tcp'" | Set-CimInstance -Property @{ SSLCertificateSHA1Hash = $new }`,
    },
    {
      text: 'In a Remote Desktop deployment (broker, gateway, web access) set it for each role in Server Manager instead: Remote Desktop Services, Edit Deployment Properties, Certificates. Where a group policy names a certificate template, that wins.',
      source: UNVERIFIED,
    },
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Give the listener the present certificate again.',
      source: RDP_LISTENER,
      command: ps`Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -ClassName 'Win32_TSGeneralSetting' -Filter "TerminalName='RDP-Tcp'" | Set-CimInstance -Property @{ SSLCertificateSHA1Hash = ${leaf.thumbprint} }`,
    },
  ],
  show: {
    text: 'See which one the listener has: a self-made one is what Windows falls back to.',
    source: UNVERIFIED,
    command: ps`Get-CimInstance -Namespace 'root/cimv2/TerminalServices' -ClassName 'Win32_TSGeneralSetting' | Format-List 'TerminalName', 'CertificateName', 'SSLCertificateSHA1Hash'`,
  },
};

export const remoteDesktop: ServerContent<'remote-desktop'> = {
  id: 'remote-desktop',
  title: 'Remote Desktop (RDP)',
  name: 'Windows (RDP)',
  how: [
    HOW_WINDOWS,
    {
      text: 'Without a certificate of its own the listener makes a self-signed one, which no client trusts. The commands were not run here.',
      source: UNVERIFIED,
    },
  ],
  recipes: windowsRecipes(TAKES_UP),
};
