/** Every client that is judged, in the order shown. Adding one: its file in `clients`, its line here. */
import { android } from './clients/android.ts';
import { chrome } from './clients/chrome.ts';
import { dotnetLinux } from './clients/dotnet-linux.ts';
import { edge } from './clients/edge.ts';
import { firefox } from './clients/firefox.ts';
import { gnutls } from './clients/gnutls.ts';
import { go } from './clients/go.ts';
import { ios } from './clients/ios.ts';
import { java11 } from './clients/java-11.ts';
import { java21 } from './clients/java-21.ts';
import { java8 } from './clients/java-8.ts';
import { lync2010 } from './clients/lync-2010.ts';
import { lync2013 } from './clients/lync-2013.ts';
import { lyncMobile } from './clients/lync-mobile.ts';
import { lyncMobileOld } from './clients/lync-mobile-old.ts';
import { lyncPhone } from './clients/lync-phone.ts';
import { macos } from './clients/macos.ts';
import { openssl } from './clients/openssl.ts';
import { outlook } from './clients/outlook.ts';
import { skypeForBusiness } from './clients/skype-for-business.ts';
import { teamsDesktop } from './clients/teams-desktop.ts';
import { thisServer } from './clients/this-server.ts';
import type { ClientProfile } from './base/types.ts';

export const PROFILES: readonly ClientProfile[] = [
  lync2010,
  lync2013,
  skypeForBusiness,
  outlook,
  teamsDesktop,
  macos,
  ios,
  android,
  lyncMobileOld,
  lyncMobile,
  lyncPhone,
  chrome,
  edge,
  firefox,
  java8,
  java11,
  java21,
  openssl,
  gnutls,
  go,
  dotnetLinux,
  thisServer,
];

export const profileOf = (id: string): ClientProfile | undefined => PROFILES.find((one) => one.id === id);
