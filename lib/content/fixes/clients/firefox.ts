import { together, UNVERIFIED } from '#lib/core/source.ts';
import { FIREFOX_POLICIES, FIREFOX_SYSTEM_ROOTS } from '../parts/documents.ts';
import type { ClientDeployment } from '../parts/deploy-types.ts';

export const firefox: ClientDeployment = {
  id: 'firefox',
  title: 'Firefox',
  steps: ({ files }) => [
    {
      text: 'On Windows and macOS, Firefox takes the roots of the system since version 120, unless that was switched off. By policy (policies.json in the folder “distribution” beside the program; /etc/firefox/policies on Linux):',
      source: together(FIREFOX_POLICIES, FIREFOX_SYSTEM_ROOTS),
      command: {
        shell: 'config',
        text: JSON.stringify(
          { policies: { Certificates: { ImportEnterpriseRoots: true, Install: [files.pem] } } },
          null,
          2,
        ),
      },
    },
    {
      text: 'The file itself goes, on Windows, into %APPDATA%\\Mozilla\\Certificates or the folder of the same name under %LOCALAPPDATA%; on Linux into /usr/lib/mozilla/certificates.',
      source: FIREFOX_POLICIES,
    },
  ],
  check: ({ label }) => [
    {
      text: `about:policies must list it without an error, and “${label}” must stand in the certificate manager under Authorities.`,
      source: UNVERIFIED,
    },
  ],
  undo: () => [
    {
      text: 'Take the lines out of the policy and delete the root in the certificate manager.',
      source: UNVERIFIED,
    },
  ],
};
