/**
 * Everything the guide offers to copy. The same in every language; words around it are messages.
 * No command here changes anything except the three marked `changes`, and those only what they say.
 */
import type { ClientId, PlatformId } from '../../guide/model.ts';
import { READBACK_COMMAND } from '../../guide/readback-command.ts';

/** Where the text goes: Windows + R, Command Prompt, PowerShell, macOS Terminal, or an address bar. */
export type CommandPlace = 'run' | 'cmd' | 'powershell' | 'terminal' | 'path';

interface CommandInput {
  readonly client: ClientId;
  readonly platform: PlatformId;
  /** Validated by `readAddress`, or null. */
  readonly address: string | null;
}

interface Command {
  readonly place: CommandPlace;
  readonly changes: boolean;
  readonly needsAddress: boolean;
  /** One text for each copy button, most likely first; empty while a needed address is missing. */
  readonly texts: (input: CommandInput) => readonly string[];
}

const CLASSIC = '%LOCALAPPDATA%\\Microsoft\\Communicator';
const CLASSIC_XP = '%USERPROFILE%\\Local Settings\\Application Data\\Microsoft\\Communicator';
const OFFICE_2013 = '%LOCALAPPDATA%\\Microsoft\\Office\\15.0\\Lync';
const OFFICE_2016 = '%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Lync';

/**
 * The folders in which a client keeps one `sip_<address>` folder for each account, most likely first.
 * Lync 2013 updated to Skype for Business stays in the 15.0 folder.
 */
function cacheFolders(client: ClientId, platform: PlatformId): readonly string[] {
  if (platform === 'windows-xp') return [CLASSIC_XP];
  if (client === 'lync-2010') return [CLASSIC];
  if (client === 'lync-2013') return [OFFICE_2013, CLASSIC];
  if (client === 'sfb') return [OFFICE_2016, OFFICE_2013];
  return [];
}

/** The name of an account's folder in the endpoint cache. */
function cacheFolderName(address: string): string {
  return `sip_${address}`;
}

const fixed = (place: CommandPlace, text: string, changes = false): Command => ({
  place,
  changes,
  needsAddress: false,
  texts: () => [text],
});

export const COMMANDS: Readonly<Record<string, Command>> = {
  readback: fixed('powershell', READBACK_COMMAND),
  'open-clock': fixed('run', 'control timedate.cpl'),
  'file-hash': fixed('cmd', 'certutil -dump "%USERPROFILE%\\Downloads\\root.cer"'),
  'open-services': fixed('run', 'services.msc'),
  'check-service': fixed('cmd', 'sc query msoidsvc'),
  'flush-dns': {
    place: 'run',
    changes: true,
    needsAddress: false,
    texts: ({ platform }) => [
      platform === 'macos'
        ? 'sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder'
        : 'ipconfig /flushdns',
    ],
  },
  'open-internet-content': fixed('run', 'control inetcpl.cpl,,3'),
  'list-cache': {
    place: 'cmd',
    changes: false,
    needsAddress: false,
    texts: ({ client, platform }) =>
      cacheFolders(client, platform).map((folder) => `dir /ad "${folder}\\*@*"`),
  },
  'open-cache': {
    place: 'run',
    changes: false,
    needsAddress: false,
    texts: ({ client, platform }) => cacheFolders(client, platform).map((folder) => `explorer "${folder}"`),
  },
  'rename-cache': {
    place: 'cmd',
    changes: true,
    needsAddress: true,
    texts: ({ client, platform, address }) => {
      if (address === null) return [];
      const name = cacheFolderName(address);
      return cacheFolders(client, platform).map((folder) => `ren "${folder}\\${name}" "${name}.old"`);
    },
  },
  'open-certificates': fixed('run', 'certmgr.msc'),
  'list-certificates': fixed(
    'powershell',
    `Get-ChildItem Cert:\\CurrentUser\\My | Format-List 'Issuer', 'NotAfter'`,
  ),
  'open-credentials': fixed('run', 'control /name Microsoft.CredentialManager'),
  'list-credentials': fixed('cmd', 'cmdkey /list'),
  'check-guid': fixed('cmd', 'reg query HKLM\\SOFTWARE\\Microsoft\\Cryptography /v MachineGuid'),
  'backup-registry': fixed(
    'cmd',
    'reg export HKLM\\SOFTWARE\\Microsoft\\Cryptography "%USERPROFILE%\\Desktop\\Cryptography-backup.reg"',
    true,
  ),
  'open-registry': fixed('run', 'regedit'),
  'registry-key': fixed('path', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography'),
};
