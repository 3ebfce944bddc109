import { UNVERIFIED } from '#lib/core/source.ts';
import { INTUNE_ROOTS, ANDROID_SECURITY } from '../parts/documents.ts';
import type { ClientDeployment } from '../parts/deploy-types.ts';

export const android: ClientDeployment = {
  id: 'android',
  title: 'Android',
  steps: ({ files }) => [
    {
      text: 'By device management (work profile or managed device): a trusted certificate. It reaches the apps in the profile that trust such roots. Under the old device administrator Android 11 and later take none, Samsung Knox apart.',
      source: INTUNE_ROOTS,
    },
    {
      text: `One device: copy ${files.cer} to it; Settings, Security, Encryption & credentials, Install a certificate, CA certificate. Names of the menus differ by maker.`,
      source: UNVERIFIED,
    },
    {
      text: 'The limit: apps made for Android 7 and later ignore roots that a user installed, unless the app says otherwise; Chrome honours them. Where the app in use does not, only a certificate of a public CA on the server helps.',
      source: ANDROID_SECURITY,
    },
  ],
  check: ({ label }) => [
    {
      text: `“${label}” must stand under Trusted credentials, User. Then try the app itself: the browser is no proof for it.`,
      source: INTUNE_ROOTS,
    },
  ],
  undo: () => [
    {
      text: 'Trusted credentials, User: remove it. A managed root goes with its policy.',
      source: UNVERIFIED,
    },
  ],
};
