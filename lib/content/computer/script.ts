/** The scripts that write down what a failing computer sees of a server, and what each part of them collects. */
import { powershellScript } from './powershell.ts';
import { shellScript } from './shell.ts';

export type ScriptSystem = 'windows' | 'unix';

interface ComputerScript {
  readonly system: ScriptSystem;
  readonly title: string;
  /** File name to save it under. */
  readonly file: string;
  /** How to run the saved file. */
  readonly run: string;
  readonly text: string;
}

/** One part of the script, so that whoever runs it knows before what it reads. */
interface Collected {
  readonly what: string;
  /** Why the answer needs it. */
  readonly why: string;
}

/** The script for a server; null when its name can't be written safely into one. */
export function scriptFor(system: ScriptSystem, host: string, port: number): ComputerScript | null {
  const text = system === 'windows' ? powershellScript(host, port) : shellScript(host, port);
  if (text === null) return null;
  return system === 'windows'
    ? {
        system,
        title: 'Windows (PowerShell 5.1 or newer, no administrator)',
        file: 'chainsight-computer.ps1',
        run: 'powershell -ExecutionPolicy Bypass -File .\\chainsight-computer.ps1',
        text,
      }
    : {
        system,
        title: 'macOS and Linux (sh, OpenSSL and curl)',
        file: 'chainsight-computer.sh',
        run: 'sh chainsight-computer.sh',
        text,
      };
}

/** In the order of the scripts. No key is read, and nothing is sent anywhere. */
export const COLLECTED: readonly Collected[] = [
  {
    what: 'System and version, and the proxy that it uses for this server.',
    why: 'A proxy may be what answers in the server’s place.',
  },
  {
    what: 'The certificates that the server sends to this computer.',
    why: 'They may be others than those sent to everybody: another node, or a product that signs anew on the way.',
  },
  {
    what: 'This computer’s clock, and the server’s.',
    why: 'A certificate looks expired, or not yet valid, when the clock is wrong.',
  },
  {
    what: 'On Windows: the chain that the system built, with its objections to each certificate.',
    why: 'It may use other certificates than those sent.',
  },
  {
    what: 'The certificates in the stores: trusted roots, intermediates (Windows), and those not allowed (Windows).',
    why: 'Only so is it known which root is missing. No personal certificates and no keys are read.',
  },
  {
    what: 'On Windows: whether it may fetch roots by itself, what certutil prints about the chain, and the newest 50 events of the CAPI2 log, if it is on. The events name programs and accounts.',
    why: 'They show what could not be downloaded.',
  },
];
