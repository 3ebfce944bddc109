import { UNVERIFIED } from '#lib/core/source.ts';
import { CERTUTIL, GPO_ROOTS, INTUNE_ROOTS } from '../parts/documents.ts';
import { cmd, ps } from '../parts/command.ts';
import type { ClientDeployment } from '../parts/deploy-types.ts';

export const windowsDomain: ClientDeployment = {
  id: 'windows-domain',
  title: 'Windows computers of a domain (group policy)',
  steps: ({ files }) => [
    {
      text: 'In a policy for the computers: Computer Configuration, Policies, Windows Settings, Security Settings, Public Key Policies, Trusted Root Certification Authorities: import the file.',
      source: GPO_ROOTS,
    },
    {
      text: 'Or publish it to the whole forest at once, as an enterprise administrator:',
      source: CERTUTIL,
      command: cmd`certutil -dspublish -f ${files.cer} RootCA`,
    },
    {
      text: 'Computers take it up within hours; at once with:',
      source: UNVERIFIED,
      command: cmd`gpupdate /force`,
    },
  ],
  check: ({ thumbprint }) => [
    {
      text: 'On a client: the root must be listed.',
      source: UNVERIFIED,
      command: ps`Get-ChildItem Cert:\LocalMachine\Root | Where-Object Thumbprint -eq ${thumbprint}`,
    },
  ],
  undo: ({ label }) => [
    {
      text: 'Remove it from the policy. If it was published to the forest, delete it there by its common name:',
      source: UNVERIFIED,
      command: cmd`certutil -dsdel ${label}`,
    },
  ],
};

export const windowsOne: ClientDeployment = {
  id: 'windows-one',
  title: 'One Windows computer',
  steps: ({ files }) => [
    {
      text: 'In an elevated prompt:',
      source: CERTUTIL,
      command: cmd`certutil -addstore -f Root ${files.cer}`,
    },
  ],
  check: ({ thumbprint }) => [
    { text: 'It must be found:', source: CERTUTIL, command: cmd`certutil -store Root ${thumbprint}` },
  ],
  undo: ({ thumbprint }) => [
    { text: 'Take it out:', source: CERTUTIL, command: cmd`certutil -delstore Root ${thumbprint}` },
  ],
};

export const intune: ClientDeployment = {
  id: 'intune',
  title: 'Intune (Windows, iOS, macOS, Android)',
  steps: ({ files }) => [
    {
      text: `Devices, Configuration, Create, New policy; the platform; profile type “Trusted certificate”; upload ${files.cer}. On Windows choose the destination store “Computer certificate store – Root”.`,
      source: INTUNE_ROOTS,
    },
    {
      text: 'Assign it to a few devices first, then to all. Each platform needs a profile of its own.',
      source: INTUNE_ROOTS,
    },
  ],
  check: ({ thumbprint }) => [
    {
      text: 'The profile’s report must say “Succeeded”. On Windows:',
      source: UNVERIFIED,
      command: ps`Get-ChildItem Cert:\LocalMachine\Root | Where-Object Thumbprint -eq ${thumbprint}`,
    },
  ],
  undo: () => [
    { text: 'Take the assignment away: devices remove the root at their next check-in.', source: UNVERIFIED },
  ],
};
