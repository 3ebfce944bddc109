/**
 * Words for a check of a server that brought no certificates: what happened, what to try, and the commands that
 * show or fetch it from elsewhere, by fault code. Written for the administrator who typed the name; every value
 * shown comes from the fault.
 */
import { PROTOCOLS, protocolOfPort, type TargetProtocol } from '../core/input/schemes.ts';
import type { Fault, FaultCode, PlainProtocol } from '../endpoints/wire.ts';
import { fetchCommands, lookUpCommands, reachCommands } from './fixes/parts/fetch.ts';
import type { Command } from './fixes/parts/command.ts';
import { protocolTitle } from './input/protocols.ts';
import { sizeIn } from './messages/forms.ts';
import type { PartId } from './messages/en/types.ts';
import type { Translator } from './messages/translator.ts';

/** Faults between this browser and our own server, which the wire can't carry. */
export type LocalFault =
  /** This page is the single file, which has no server. */
  | { readonly code: 'no-server' }
  /** Our own server did not answer. */
  | { readonly code: 'own-server-unreachable' }
  /** Something that is not our API answered (a proxy, a captive portal, another version). */
  | { readonly code: 'answer-unreadable'; readonly status: number };

export type AskFault = Fault | LocalFault;

/** The words of the parts `net` and `box`; a translator with more is one too. */
export type NetWords = Pick<Translator<PartId<'net'>>, 'text' | 'locale'>;
type BoxWords = Pick<Translator<PartId<'box'>>, 'text'>;

/** Commands of one purpose. */
interface Commands {
  /** Look a name up, see whether a port answers, or fetch the chain. */
  readonly purpose: 'look-up' | 'connect' | 'paste';
  readonly commands: readonly Command[];
}

interface FaultWords {
  /** A short clause without full stop, for a heading. */
  readonly title: string;
  /** One or two sentences on what happened. */
  readonly what: string;
  /** What to try, most likely first. */
  readonly tries: readonly string[];
  /** What to run elsewhere, with host and port in it. */
  readonly commands: readonly Commands[];
  /** An environment variable of the server that would allow it, as a line to copy. */
  readonly setting?: string;
  /** What the server seems to speak: asking it so may bring its certificates. */
  readonly instead?: TargetProtocol;
}

/** The server that was asked for, as typed: shown in the words. */
export interface AskedServer {
  readonly host: string;
  readonly port: number;
  /** How TLS was asked for; absent: as the port has it. */
  readonly protocol?: TargetProtocol;
}

type Code = AskFault['code'];
type FaultOf<C extends Code> = Extract<AskFault, { readonly code: C }>;
type TryId = Extract<PartId<'net'>, `net.try.${string}`> extends `net.try.${infer Id}` ? Id : never;
type Values = Readonly<Record<string, string | number>>;

/** What is particular about a code: its values, what to try (most likely first), and which commands help. */
interface Row {
  readonly values?: Values;
  /** Another sentence than that of the code. */
  readonly what?: 'not-tls-spoke' | 'turned-away' | 'early-data';
  readonly tries: readonly TryId[];
  readonly purposes?: readonly Commands['purpose'][];
  readonly setting?: string;
  readonly instead?: TargetProtocol | null;
}

type Rows = { readonly [C in Code]: (fault: FaultOf<C>, asked: AskedServer) => Row };

const name = ({ host, port }: AskedServer): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** How to ask a server for TLS that began to speak in clear; null where its protocol has no such way. */
function insteadOf(spoke: PlainProtocol | null, port: number): TargetProtocol | null {
  switch (spoke) {
    case 'smtp-or-ftp':
      return protocolOfPort(port) === 'ftp' || port === 990 ? 'ftp' : 'smtp';
    case 'imap':
    case 'pop3':
    case 'ldap':
    case 'rdp':
    case 'mysql':
      return spoke;
    case 'xmpp':
      return protocolOfPort(port) === 'xmpp-server' ? 'xmpp-server' : 'xmpp-client';
    case 'http':
    case 'ssh':
    case null:
      return null;
  }
}

/** Alerts that tell what the server is, after a hello of today and an old one with every cipher. */
const TELLING_ALERTS = { 40: 'alert-40', 70: 'alert-70', 71: 'alert-71', 116: 'alert-116' } as const;
const isTelling = (alert: number): alert is keyof typeof TELLING_ALERTS => alert in TELLING_ALERTS;

const PASTE = ['paste'] as const;
const REACH = ['connect', 'paste'] as const;
const LOOK_UP = ['look-up', 'paste'] as const;

const ROWS: Rows = {
  'bad-request': ({ field, problem }) => ({ values: { field: field ?? 'none', problem }, tries: ['enter'] }),
  'cross-origin': () => ({ tries: ['published', 'proxy'] }),
  'foreign-host': ({ host, variable }) => ({
    values: { host, variable },
    tries: ['add-name', 'else-published'],
  }),
  'rate-limited': ({ scope, retryAfterSeconds: seconds, perMinute, variable }) => ({
    values: { scope, seconds, perMinute, variable },
    tries: ['wait', 'files', 'rate'],
    purposes: PASTE,
  }),
  busy: ({ retryAfterSeconds: seconds }) => ({ values: { seconds }, tries: ['wait'], purposes: PASTE }),
  'dns-not-found': ({ host }) => ({ values: { host }, tries: ['typing', 'inside'], purposes: LOOK_UP }),
  'dns-failed': ({ host, reason }) => ({
    values: { host, reason },
    tries: ['moment', 'zone'],
    purposes: LOOK_UP,
  }),
  'refused-by-policy': ({ address, reason, variable, value }) => ({
    values: { address, place: reason },
    tries: variable ? ['setting', 'own-machine'] : ['no-setting'],
    purposes: PASTE,
    ...(variable ? { setting: `${variable}=${value ?? ''}` } : {}),
  }),
  'port-not-allowed': ({ port, variable, value }) => ({
    values: { port: String(port) },
    tries: ['allowed-port', 'setting'],
    purposes: PASTE,
    setting: `${variable}=${value}`,
  }),
  'connection-refused': () => ({ tries: ['running', 'port'], purposes: REACH }),
  unreachable: ({ reason }) => ({ values: { reason }, tries: ['route'], purposes: REACH }),
  timeout: ({ stage, milliseconds }) => ({
    values: { stage, seconds: Math.round(milliseconds / 1000) },
    tries: [stage === 'connect' ? 'firewall' : 'load', 'port'],
    purposes: REACH,
  }),
  'not-tls': ({ spoke }, { port }) => {
    const instead = insteadOf(spoke, port);
    return {
      values: { spoke: spoke ?? 'ssh', instead: instead === null ? 'no' : 'yes' },
      ...(spoke === null ? {} : { what: 'not-tls-spoke' }),
      tries: instead === null ? ['port', 'balancer'] : ['instead', 'port', 'balancer'],
      instead,
    };
  },
  'handshake-alert': ({ alert, name: alertName }) => ({
    values: { alert, name: alertName },
    tries: [
      alert === 112 ? 'unknown-name' : 'bound-name',
      isTelling(alert) ? TELLING_ALERTS[alert] : 'versions',
    ],
    purposes: PASTE,
  }),
  'handshake-failed': ({ reason }) => ({ values: { reason }, tries: ['versions'], purposes: PASTE }),
  'closed-early': ({ stage }) => ({ values: { stage }, tries: ['binding', 'port'], purposes: PASTE }),
  'too-large': ({ stage, limit }) => ({ values: { stage, limit }, tries: ['smaller'], purposes: PASTE }),
  'protocol-error': ({ protocol, problem }) => ({
    values: { name: PROTOCOLS[protocol].name },
    ...(problem === 'unexpected-answer' ? {} : { what: problem }),
    tries: ['protocol'],
    purposes: PASTE,
  }),
  'starttls-refused': ({ protocol, reply }) => ({
    values: { name: PROTOCOLS[protocol].name, replied: reply === null ? 'no' : 'yes', reply: reply ?? '' },
    tries: ['enable-starttls'],
    purposes: PASTE,
  }),
  canceled: () => ({ tries: [] }),
  internal: () => ({ tries: ['report'], purposes: PASTE }),
  'no-server': () => ({ tries: ['installed'], purposes: PASTE }),
  'own-server-unreachable': () => ({ tries: ['network', 'without'], purposes: PASTE }),
  'answer-unreadable': ({ status }) => ({ values: { status }, tries: ['reload'], purposes: PASTE }),
};

const rowOf = (fault: AskFault, asked: AskedServer): Row => {
  // The row is that of the code, which TypeScript can't follow through the table.
  const row = ROWS[fault.code] as (fault: AskFault, asked: AskedServer) => Row;
  return row(fault, asked);
};

/** Values that are themselves words, or written by the language. */
function spelled(words: NetWords, values: Values, asked: AskedServer): Values {
  const { stage, spoke, place, limit } = values;
  const stageText = stage === undefined ? '' : words.text(`net.stage.${stage as 'dns'}`);
  return {
    ...values,
    server: name(asked),
    stage: stageText,
    spoke: spoke === undefined ? '' : words.text(`net.spoke.${spoke as 'ssh'}`),
    place: place === undefined ? '' : words.text(`net.place.${place as 'private'}`),
    size: sizeIn(words.locale, Number(limit ?? 0)),
  };
}

const COMMANDS: Readonly<Record<Commands['purpose'], (asked: AskedServer) => readonly Command[]>> = {
  'look-up': lookUpCommands,
  connect: reachCommands,
  paste: fetchCommands,
};

/** The words for a fault. */
export function faultWords(words: NetWords, fault: AskFault, asked: AskedServer, box?: BoxWords): FaultWords {
  const { values = {}, what, tries, purposes = [], setting, instead } = rowOf(fault, asked);
  const title = instead ? (box ? protocolTitle(box, instead) : PROTOCOLS[instead].title) : '';
  const all = { ...spelled(words, values, asked), title };
  return {
    title: words.text(`net.title.${fault.code}`, all),
    what: words.text(`net.what.${what ?? fault.code}`, all),
    tries: tries.map((id) => words.text(`net.try.${id}`, all)),
    // Nobody typed a host where the fault is about files.
    commands:
      asked.host === '' ? [] : purposes.map((purpose) => ({ purpose, commands: COMMANDS[purpose](asked) })),
    ...(setting === undefined ? {} : { setting }),
    ...(instead ? { instead } : {}),
  };
}

/** Every code there are words for. */
export const FAULT_CODES = Object.keys(ROWS) as readonly (FaultCode | LocalFault['code'])[];
