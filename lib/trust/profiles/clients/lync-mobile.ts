import { appleClient, SYSTEM_OLD_VERSIONS } from '../base/apple.ts';
import { from } from '../base/types.ts';

export const lyncMobile = appleClient({
  id: 'lync-mobile',
  title: 'Lync Mobile 5.4 and later (iOS)',
  family: 'phone',
  enterpriseRoots: 'when-configured',
  // Not Safari: the app leaves TLS to the system.
  oldVersions: SYSTEM_OLD_VERSIONS,
  roots: from(
    'http://messhelper.com/skype/how-to-verify-lync-skype4b-certificate-on-iphones/',
    'The store of iOS. From 5.4 on the app holds certificates to it more strictly, which shows mostly with internal ones.',
    '2026-11-28',
  ),
});
