/** Servers that send what a PEM file holds, in the order of the file. */
import { THIS_PAGE, SENT_LIST, COREUTILS } from './documents.ts';
import { everyNode, fromOutside, sameKey } from './checks.ts';
import { type Command, lines, sh } from './command.ts';
import type { FixValues, Recipe, Step } from './types.ts';

/** Where one server keeps its files, and how it takes up a change. */
export interface ChainFileServer {
  /** Lists the configuration lines that name certificate files now. */
  readonly find: Step;
  /** Configuration that names the files; the key only when it is new, else it stays where it is. */
  readonly configure: (values: FixValues, newKey: boolean) => readonly Step[];
  /** Tests the configuration, then takes it up. */
  readonly reload: Step;
  /** Folder that the configuration lies in. */
  readonly folder: string;
  /** Puts the chain in place; with the key, which lies at this path, where both share a file. */
  readonly install: (values: FixValues, key: string) => Command;
}

/** Where the files go; the key where only root reads it. */
export const CERTIFICATES = '/etc/ssl/certs/';
export const KEYS = '/etc/ssl/private/';
/** Stands for the key that stays in use: only the administrator knows where it is. */
const PRESENT_KEY = 'YOUR-PRESENT-KEY.pem';

/** For servers with separate files for chain and key. */
export const installChain = ({ files }: FixValues): Command =>
  sh`sudo install -m 0644 ${files.fullChain} ${CERTIFICATES + files.fullChain}`;

const backup = ({ folder }: ChainFileServer): Step => ({
  text: 'Keep a copy of the configuration as it is.',
  source: COREUTILS,
  command: sh`sudo cp -a ${folder} ${`${folder}.before`}`,
});

const restore = ({ folder, reload }: ChainFileServer): readonly Step[] => [
  {
    text: 'Put the copy of the configuration back.',
    source: COREUTILS,
    command: lines(
      sh`sudo mv ${folder} ${`${folder}.failed`}`,
      sh`sudo cp -a ${`${folder}.before`} ${folder}`,
    ),
  },
  reload,
];

function takeBundle({ complete, files, renewed }: FixValues): Step {
  if (renewed.length > 0) return { text: `Copy ${files.fullChain} to the server.`, source: THIS_PAGE };
  return complete
    ? {
        text: `Download “Full chain (PEM)” from “Repaired chain” and copy ${files.fullChain} to the server.`,
        source: THIS_PAGE,
      }
    : {
        text: `Put ${files.fullChain} together: the server’s certificate first, then its issuer, then the issuer’s issuer, each as a PEM block, without the root. The missing certificate comes from its CA (see “Repaired chain”).`,
        source: SENT_LIST,
      };
}

/** Leaf and intermediates into the file that is sent. */
export function fileSend(v: FixValues, server: ChainFileServer): Recipe {
  return {
    steps: [
      takeBundle(v),
      server.find,
      backup(server),
      { text: 'Put it in place.', source: COREUTILS, command: server.install(v, PRESENT_KEY) },
      ...server.configure(v, false),
      server.reload,
      everyNode,
    ],
    check: fromOutside(v),
    undo: restore(server),
  };
}

/** A new certificate: key, chain file, configuration. */
export function fileReplace(v: FixValues, server: ChainFileServer): Recipe {
  return {
    steps: [
      {
        text: `Make ${v.files.fullChain} from what the CA delivers: the new certificate first, then its intermediates, without the root. (ACME clients write such a file as fullchain.pem.)`,
        source: SENT_LIST,
      },
      sameKey(v),
      server.find,
      backup(server),
      {
        text: 'Put key and chain in place; only root may read the key.',
        source: COREUTILS,
        command: lines(
          sh`sudo install -m 0600 ${v.files.key} ${KEYS + v.files.key}`,
          server.install(v, KEYS + v.files.key),
        ),
      },
      ...server.configure(v, true),
      server.reload,
      everyNode,
    ],
    check: fromOutside(v),
    undo: restore(server),
  };
}

/** The right file exists, another one answers. */
export function fileAssign(v: FixValues, server: ChainFileServer, why: Step): Recipe {
  return {
    steps: [why, server.find, backup(server), ...server.configure(v, true), server.reload, everyNode],
    check: fromOutside(v),
    undo: restore(server),
  };
}
