import { UNVERIFIED } from '#lib/core/source.ts';
import { APPLE_TRUST, MACOS_11 } from '../parts/documents.ts';
import { sh } from '../parts/command.ts';
import type { ClientDeployment } from '../parts/deploy-types.ts';

export const macos: ClientDeployment = {
  id: 'macos',
  title: 'macOS',
  steps: ({ files }) => [
    {
      text: `By device management: a profile with the payload “Certificate”. ${files.profile} above is such a profile; what the management pushes is trusted at once.`,
      source: APPLE_TRUST,
    },
    {
      text: 'One Mac, in Terminal, for all its users. Since macOS 11 it asks for an administrator’s password, so that no script can do it unseen:',
      source: MACOS_11,
      command: sh`sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${files.cer}`,
    },
  ],
  check: ({ files }) => [
    {
      text: 'It must end in “certificate verification successful”:',
      source: UNVERIFIED,
      command: sh`security verify-cert -c ${files.cer}`,
    },
  ],
  undo: ({ files }) => [
    {
      text: 'Take the trust away:',
      source: UNVERIFIED,
      command: sh`sudo security remove-trusted-cert -d ${files.cer}`,
    },
    {
      text: 'Then delete the certificate in Keychain Access, or remove the profile in System Settings.',
      source: UNVERIFIED,
    },
  ],
};

export const ios: ClientDeployment = {
  id: 'ios',
  title: 'iPhone and iPad',
  steps: ({ files, label }) => [
    {
      text: 'By device management: a trusted certificate, or a profile with the payload “Certificate”. Then no hand is needed and it is trusted at once.',
      source: APPLE_TRUST,
    },
    {
      text: `One device: send ${files.profile} by mail or AirDrop and open it. Settings, Profile Downloaded, Install; compare the fingerprint there.`,
      source: UNVERIFIED,
    },
    {
      text: `Then, which is often forgotten: Settings, General, About, Certificate Trust Settings: switch full trust on for “${label}”. Without it apps still refuse the chain.`,
      source: APPLE_TRUST,
    },
  ],
  check: () => [{ text: 'Open the address in Safari, then sign in with the app.', source: UNVERIFIED }],
  undo: () => [
    { text: 'Settings, General, VPN & Device Management: remove the profile.', source: UNVERIFIED },
  ],
};
