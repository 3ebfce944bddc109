/** Every message there is an answer to, by where it is met. */
import { adfs, entra } from './adfs.ts';
import { alerts } from './alerts.ts';
import { android } from './android.ts';
import { apple } from './apple.ts';
import { chrome } from './chrome.ts';
import { clientCertificates } from './client-certificates.ts';
import { dotnet } from './dotnet.ts';
import { exchange } from './exchange.ts';
import { lync } from './lync.ts';
import { outlook } from './outlook.ts';
import { firefox } from './firefox.ts';
import { java } from './java.ts';
import { openssl } from './openssl.ts';
import { schannel } from './schannel.ts';
import { tools } from './tools.ts';
import type { ErrorEntry, ErrorSource, SourceEntries } from './types.ts';
import { windowsTls } from './windows-tls.ts';
import { windows } from './windows.ts';

const BY_SOURCE: Readonly<Record<ErrorSource, SourceEntries>> = {
  lync,
  outlook,
  exchange,
  adfs,
  entra,
  'client-certificates': clientCertificates,
  windows: [...windows, ...windowsTls],
  schannel,
  chrome,
  firefox,
  apple,
  android,
  java,
  dotnet,
  openssl,
  tools,
  alert: alerts,
};

/** Headings of the sections. */
export const SOURCE_TITLES: Readonly<Record<ErrorSource, string>> = {
  lync: 'Lync and Skype for Business',
  outlook: 'Outlook and security alerts of Windows',
  exchange: 'Exchange and hybrid mail flow',
  adfs: 'AD FS and Web Application Proxy',
  entra: 'Entra ID (Microsoft 365 sign-in)',
  'client-certificates': 'Client certificates (IIS, Lync and Skype for Business)',
  windows: 'Windows result codes',
  schannel: 'Windows event log (Schannel)',
  chrome: 'Chrome, Edge and their relatives',
  firefox: 'Firefox and Thunderbird',
  apple: 'iOS, iPadOS and macOS',
  android: 'Android',
  java: 'Java',
  dotnet: '.NET and PowerShell',
  openssl: 'OpenSSL',
  tools: 'curl, wget, Go, Node, Python, git',
  alert: 'TLS alerts',
};

export const ERROR_SOURCES = Object.keys(SOURCE_TITLES) as readonly ErrorSource[];

export const ERRORS: readonly ErrorEntry[] = ERROR_SOURCES.flatMap((source) =>
  BY_SOURCE[source].map((entry) => ({ ...entry, source })),
);
