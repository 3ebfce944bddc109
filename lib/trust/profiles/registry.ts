/** Every client that is judged, in the order shown. Adding one: its file, its line here. */
import { android } from './android.ts';
import { chrome } from './chrome.ts';
import { dotnetLinux } from './dotnet-linux.ts';
import { edge } from './edge.ts';
import { firefox } from './firefox.ts';
import { ios } from './ios.ts';
import { java11 } from './java-11.ts';
import { java21 } from './java-21.ts';
import { java8 } from './java-8.ts';
import { lync2010 } from './lync-2010.ts';
import { lync2013 } from './lync-2013.ts';
import { lyncMobile } from './lync-mobile.ts';
import { lyncMobileOld } from './lync-mobile-old.ts';
import { lyncPhone } from './lync-phone.ts';
import { macos } from './macos.ts';
import { openssl } from './openssl.ts';
import { outlook } from './outlook.ts';
import { skypeForBusiness } from './skype-for-business.ts';
import { teamsDesktop } from './teams-desktop.ts';
import { thisServer } from './this-server.ts';
import type { ClientProfile } from './types.ts';

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
  dotnetLinux,
  thisServer,
];

export const profileOf = (id: string): ClientProfile | undefined => PROFILES.find((one) => one.id === id);
