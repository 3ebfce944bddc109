/** Every kind of client that can be given a root, in the order of the choice. */
import { android } from './clients/android.ts';
import { ios, macos } from './clients/apple.ts';
import { firefox } from './clients/firefox.ts';
import { java } from './clients/java.ts';
import { linux } from './clients/linux.ts';
import { intune, windowsDomain, windowsOne } from './clients/windows.ts';
import type { ClientDeployment } from './parts/deploy-types.ts';

export const DEPLOYMENTS: readonly ClientDeployment[] = [
  windowsDomain,
  windowsOne,
  intune,
  macos,
  ios,
  android,
  firefox,
  java,
  linux,
];
