/** What each thing that a computer's record shows weighs, what its sentences hold, and the one command that helps. */
import type { ComputerFact, ComputerRecord } from '#lib/core/computer/types.ts';
import { dayIn, durationIn, enumerated } from '../messages/forms.ts';
import type { RecordWords } from '../messages/english-record.ts';
import type { Locale } from '../messages/locales.ts';
import type { MessageValues } from '../messages/translator.ts';
import { cmd, ps, sh, type Command } from '../fixes/parts/command.ts';

type Code = ComputerFact['code'];
type FactOf<C extends Code> = Extract<ComputerFact, { code: C }>;
/** The computer whose record it is. */
type Computer = Pick<ComputerRecord, 'system' | 'host' | 'port'>;
type System = ComputerRecord['system'];

interface FactRow<C extends Code> {
  /** `cause`: why it fails there; `note`: worth knowing beside it; `good`: nothing is wrong. */
  readonly weight: Weight;
  /** What stands in its sentences; absent: nothing. */
  readonly holes?: (fact: FactOf<C>, words: RecordWords) => MessageValues;
  /** The part of them that is the computer's own words. */
  readonly quoted?: (fact: FactOf<C>) => string;
  readonly command?: (fact: FactOf<C>, computer: Computer) => Command | null;
}

type Weight = 'cause' | 'note' | 'good';

/** "3 days", "2 hours", "6 minutes"; rounded down. */
function span(locale: Locale, seconds: number): string {
  const size = Math.abs(seconds);
  const [unit, length] =
    size >= 172_800
      ? (['day', 86_400] as const)
      : size >= 7_200
        ? (['hour', 3_600] as const)
        : (['minute', 60] as const);
  return durationIn(locale, Math.floor(size / length), unit);
}

const choice = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

const from = ({ url }: { readonly url: string | null }): MessageValues => ({
  from: choice(url !== null),
  url: url ?? '',
});

/** Adds a root that stands in a file. */
function addRoot(system: System): Command {
  switch (system) {
    case 'windows':
      return cmd`certutil -addstore -f Root root.cer`;
    case 'macos':
      return sh`sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain root.cer`;
    case 'linux':
      return sh`sudo cp root.cer /usr/local/share/ca-certificates/root.crt && sudo update-ca-certificates`;
  }
}

const onWindows =
  (command: Command) =>
  (_fact: unknown, { system }: Computer): Command | null =>
    system === 'windows' ? command : null;

const FACTS: { readonly [C in Code]: FactRow<C> } = {
  'no-connection': {
    weight: 'cause',
    holes: ({ error, proxy }) => ({ error, through: choice(proxy !== null), proxy: proxy ?? '' }),
    quoted: ({ error }) => error,
    command: (_fact, { system, host, port }) =>
      system === 'windows' && host !== null
        ? ps`Test-NetConnection -ComputerName ${host} -Port ${port}`
        : null,
  },
  'clock-off': {
    weight: 'cause',
    holes: ({ seconds, decides }, { locale }) => ({
      span: span(locale, seconds),
      side: seconds < 0 ? 'behind' : 'ahead',
      decides: choice(decides),
    }),
    command: (_fact, { system }) =>
      system === 'windows'
        ? cmd`w32tm /resync /rediscover`
        : system === 'macos'
          ? sh`sudo sntp -sS time.apple.com`
          : sh`timedatectl set-ntp true`,
  },
  'signed-anew': {
    weight: 'cause',
    holes: ({ by, product }) => ({ by, known: choice(product !== null), product: product ?? '' }),
  },
  disallowed: {
    weight: 'cause',
    holes: ({ name }) => ({ name }),
    command: onWindows(cmd`certutil -store Disallowed`),
  },
  'root-missing': {
    weight: 'cause',
    holes: ({ root, updatesOff }) => ({ root, policy: choice(updatesOff) }),
    command: (_fact, { system }) => addRoot(system),
  },
  'root-of-one-account': {
    weight: 'cause',
    holes: ({ root }) => ({ root }),
    command: (_fact, { system }) => addRoot(system),
  },
  'own-root-missing': {
    weight: 'cause',
    holes: ({ root }) => ({ root }),
    command: (_fact, { system }) => addRoot(system),
  },
  'stale-intermediate': {
    weight: 'cause',
    holes: ({ name, notAfter }, { locale }) => ({
      name,
      dated: choice(notAfter !== null),
      day: notAfter === null ? '' : dayIn(locale, notAfter),
    }),
    // By its serial number: by name the new one of the same name would go too.
    command: ({ serial }, { system }) => (system === 'windows' ? cmd`certutil -delstore CA ${serial}` : null),
  },
  'download-blocked': { weight: 'cause', holes: ({ issuer, url }) => ({ issuer, ...from({ url }) }) },
  'intermediate-missing': { weight: 'cause', holes: ({ issuer, url }) => ({ issuer, ...from({ url }) }) },
  'revocation-blocked': {
    weight: 'cause',
    holes: from,
    command: onWindows(cmd`netsh winhttp show proxy`),
  },
  revoked: { weight: 'cause', holes: ({ name }) => ({ name }) },
  'same-for-all': { weight: 'cause' },
  'refused-here': {
    weight: 'cause',
    holes: ({ status }) => ({ said: choice(status.length > 0), status: status.join(', ') }),
  },
  'trusted-here': { weight: 'good' },
  'own-root': { weight: 'note', holes: ({ root }) => ({ root }) },
  'intermediate-here-only': { weight: 'note', holes: ({ issuer }) => ({ issuer }) },
  'other-node': { weight: 'note' },
  'same-chain': { weight: 'note' },
  'misplaced-in-root': {
    weight: 'note',
    holes: ({ names }, { locale, text }) => ({
      count: names.length,
      names: enumerated(
        locale,
        names.map((name) => text('record.name', { name })),
      ),
    }),
    command: onWindows(
      ps`Get-ChildItem Cert:\LocalMachine\Root | Where-Object { $_.Issuer -ne $_.Subject } | Move-Item -Destination Cert:\LocalMachine\CA`,
    ),
  },
  proxy: { weight: 'note', holes: ({ proxy }) => ({ proxy }) },
};

/** Whether it is why the sign-in fails there. */
export const isCause = ({ code }: ComputerFact): boolean => FACTS[code].weight === 'cause';

/** What is said of one fact. */
export interface FactText {
  readonly weight: Weight;
  readonly says: string;
  /** The part of it that is the computer's own words, in whatever language; null: none. */
  readonly quoted: string | null;
  readonly todo: string | null;
  readonly command: Command | null;
}

/** Words for a fact; the computer's system decides whose command is offered. */
export function factText<C extends Code>(
  words: RecordWords,
  fact: FactOf<C> & { readonly code: C },
  computer: Computer,
): FactText {
  const row: FactRow<C> = FACTS[fact.code];
  const holes = row.holes?.(fact, words) ?? {};
  const todo: string = `record.todo.${fact.code}`;
  return {
    weight: row.weight,
    says: words.text(`record.says.${fact.code}`, holes),
    quoted: row.quoted?.(fact) ?? null,
    todo: words.has(todo) ? words.text(todo, holes) : null,
    command: row.command?.(fact, computer) ?? null,
  };
}
