/** The scripts that write down what a failing computer sees of a server, and the parts of what they collect. */
import { powershellScript } from './powershell.ts';
import { shellScript } from './shell.ts';

export type ScriptSystem = 'windows' | 'unix';

interface ComputerScript {
  readonly system: ScriptSystem;
  /** File name to save it under. */
  readonly file: string;
  /** How to run the saved file. */
  readonly run: string;
  readonly text: string;
}

/** The script for a server; null when its name can't be written safely into one. */
export function scriptFor(system: ScriptSystem, host: string, port: number): ComputerScript | null {
  const text = system === 'windows' ? powershellScript(host, port) : shellScript(host, port);
  if (text === null) return null;
  return system === 'windows'
    ? {
        system,
        file: 'chainsight-computer.ps1',
        run: 'powershell -ExecutionPolicy Bypass -File .\\chainsight-computer.ps1',
        text,
      }
    : {
        system,
        file: 'chainsight-computer.sh',
        run: 'sh chainsight-computer.sh',
        text,
      };
}

/** In the order of the scripts; words in the messages of the page. No key is read, and nothing is sent anywhere. */
export const COLLECTED = ['system', 'received', 'clock', 'built', 'stores', 'log'] as const;
