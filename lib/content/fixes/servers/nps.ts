/** Network Policy Server; the certificate is chosen policy by policy, in the console only. */
import { UNVERIFIED } from '#lib/core/source.ts';
import { EXPORT_NPS } from '../parts/documents.ts';
import { lines, ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'Restart the service.',
  source: UNVERIFIED,
  command: ps`Restart-Service -Name 'IAS'`,
  disrupts: 'Devices that sign in to the network in these seconds are turned away and try again.',
};

const CHOOSE =
  'In nps.msc, Policies, Network Policies, for every policy: Constraints, Authentication Methods, the EAP type (PEAP, or smart card or other certificate), Edit, choose the certificate. The same in Connection Request Policies that override authentication.';

const TAKES_UP = {
  step: RESTART,
  assign: (): readonly Step[] => [
    {
      text: 'If the new certificate has another root or another name: change the Wi-Fi and wired profiles first (trusted root, server names), and wait until the devices have them. A device with the old profile does not sign in.',
      source: UNVERIFIED,
    },
    {
      text: 'Keep a copy of the configuration as it is; it holds shared secrets.',
      source: EXPORT_NPS,
      command: ps`Export-NpsConfiguration -Path 'nps-before.xml'`,
    },
    { text: CHOOSE, source: UNVERIFIED },
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Choose the present certificate in every policy again; this shows it by its thumbprint.',
      source: UNVERIFIED,
      command: ps`Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.Thumbprint -eq ${leaf.thumbprint} } | Format-List 'Subject', 'Issuer', 'NotAfter'`,
    },
  ],
  show: {
    text: 'Let a device sign in: event 6272 says that it was let in, 6273 gives the reason where it was not (265: the device’s CA is not trusted; 16: the credentials, or an EAP type without certificate).',
    source: UNVERIFIED,
    command: lines(
      ps`Get-WinEvent -FilterHashtable @{ LogName = 'Security'; Id = 6272, 6273 } -MaxEvents 5 | Format-List 'TimeCreated', 'Message'`,
    ),
  },
};

export const nps: ServerContent<'nps'> = {
  id: 'nps',
  title: 'NPS (RADIUS, 802.1X)',
  how: [
    HOW_WINDOWS,
    {
      text: 'Devices are told the trusted root and the server’s name in their network profile; no public list of roots counts. The commands were not run here.',
      source: UNVERIFIED,
    },
  ],
  recipes: windowsRecipes(TAKES_UP),
};
