/** English. What each thing that a computer's record shows means, and the one command that helps. */
import type { ComputerFact, ComputerRecord } from '#lib/core/computer/types.ts';
import { cmd, ps, sh, type Command } from '../fixes/parts/command.ts';

type Code = ComputerFact['code'];
type FactOf<C extends Code> = Extract<ComputerFact, { code: C }>;
/** The computer whose record it is. */
type Computer = Pick<ComputerRecord, 'system' | 'host' | 'port'>;
type System = ComputerRecord['system'];

interface FactWords<C extends Code> {
  /** `cause`: why it fails there; `note`: worth knowing beside it; `good`: nothing is wrong. */
  readonly weight: 'cause' | 'note' | 'good';
  readonly says: (fact: FactOf<C>) => string;
  /** What to do about it; null: nothing. */
  readonly todo: (fact: FactOf<C>) => string | null;
  readonly command?: (fact: FactOf<C>, computer: Computer) => Command | null;
}

/** "3 days", "2 hours", "6 minutes"; rounded down. */
function span(seconds: number): string {
  const size = Math.abs(seconds);
  const [unit, length] =
    size >= 172_800
      ? (['days', 86_400] as const)
      : size >= 7_200
        ? (['hours', 3_600] as const)
        : (['minutes', 60] as const);
  return `${String(Math.floor(size / length))} ${unit}`;
}

const from = (url: string | null): string => (url === null ? '' : ` from ${url}`);

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

const FACT_WORDS: { readonly [C in Code]: FactWords<C> } = {
  'no-connection': {
    weight: 'cause',
    says: ({ error }) => `This computer got no certificate at all: ${error}`,
    todo: ({ proxy }) =>
      proxy === null
        ? 'This is not about certificates: check the name, the port and the firewall from there.'
        : `The system uses the proxy ${proxy}; check whether this server goes through it, and whether it lets it through.`,
    command: (_fact, { system, host, port }) =>
      system === 'windows' && host !== null
        ? ps`Test-NetConnection -ComputerName ${host} -Port ${port}`
        : null,
  },
  'clock-off': {
    weight: 'cause',
    says: ({ seconds, decides }) =>
      `This computer’s clock is ${span(seconds)} ${seconds < 0 ? 'behind' : 'ahead of'} the server’s${decides ? ', and that is why it refuses the certificates: with the right time they hold' : '; the certificates hold all the same'}.`,
    todo: () =>
      'Set the clock, the date and the time zone; on a domain member find out why it is not set from the domain.',
    command: (_fact, { system }) =>
      system === 'windows'
        ? cmd`w32tm /resync /rediscover`
        : system === 'macos'
          ? sh`sudo sntp -sS time.apple.com`
          : sh`timedatectl set-ntp true`,
  },
  'signed-anew': {
    weight: 'cause',
    says: ({ by, product }) =>
      `The chain is signed anew by “${by}”${product === null ? '' : ` (by its name: ${product})`} between here and the server: this computer does not get the server’s own certificate.`,
    todo: () =>
      'Exempt the sign-in servers from TLS inspection, or give this computer the inspecting product’s root.',
  },
  disallowed: {
    weight: 'cause',
    says: ({ name }) => `“${name}” stands in this computer’s store of certificates that are not allowed.`,
    todo: () => 'Find out who put it there, and take it out if it was a mistake.',
    command: onWindows(cmd`certutil -store Disallowed`),
  },
  'root-missing': {
    weight: 'cause',
    says: ({ root, updatesOff }) =>
      `This computer lacks the root “${root}”, which others have${updatesOff ? ', and a policy forbids it to fetch roots' : ''}.`,
    todo: ({ updatesOff }) =>
      updatesOff
        ? 'Allow root updates (policy “Turn off Automatic Root Certificates Update”), or distribute the root by policy.'
        : 'Update the system’s roots, or add this one; take it from its CA and compare the fingerprint first.',
    command: (_fact, { system }) => addRoot(system),
  },
  'root-of-one-account': {
    weight: 'cause',
    says: ({ root }) =>
      `The root “${root}” is trusted by the account that is signed in only: services and other accounts of this computer refuse.`,
    todo: () => 'Put it into the computer’s own store, best by policy.',
    command: (_fact, { system }) => addRoot(system),
  },
  'own-root-missing': {
    weight: 'cause',
    says: ({ root }) =>
      `The chain leads to “${root}”, which neither this computer nor the public lists know.`,
    todo: () =>
      'If it is your organisation’s own root, give it to this computer, best by policy; compare the fingerprint first. If it is not, an intermediate is missing on the server.',
    command: (_fact, { system }) => addRoot(system),
  },
  'stale-intermediate': {
    weight: 'cause',
    says: ({ name, notAfter }) =>
      `This computer uses an old “${name}”${notAfter === null ? '' : ` that ended on ${notAfter.slice(0, 10)}`} from its own store instead of the one that the server sends.`,
    todo: () =>
      'Delete the old intermediate from the store of intermediate authorities; the new one takes its place.',
    // By its serial number: by name the new one of the same name would go too.
    command: ({ serial }, { system }) => (system === 'windows' ? cmd`certutil -delstore CA ${serial}` : null),
  },
  'download-blocked': {
    weight: 'cause',
    says: ({ issuer, url }) =>
      `The server does not send “${issuer}”, and this computer could not download it${from(url)}.`,
    todo: () =>
      'Send the intermediate from the server: then nobody has to download it. Or let this computer reach the address.',
  },
  'intermediate-missing': {
    weight: 'cause',
    says: ({ issuer, url }) =>
      `The server does not send “${issuer}”, and this computer does not have it${url === null ? '' : `; it may be downloaded from ${url}`}.`,
    todo: () => 'Send the intermediate from the server.',
  },
  'revocation-blocked': {
    weight: 'cause',
    says: ({ url }) =>
      `This computer could not find out whether the certificates are revoked${url === null ? '' : `: ${url} did not answer`}.`,
    todo: () =>
      'Let it reach the addresses of OCSP and revocation lists, also as the system account, and mind the proxy of WinHTTP.',
    command: onWindows(cmd`netsh winhttp show proxy`),
  },
  revoked: {
    weight: 'cause',
    says: ({ name }) => `This computer knows that “${name}” was revoked.`,
    todo: () => 'Have it issued anew and install the new one on the server.',
  },
  'same-for-all': {
    weight: 'cause',
    says: () =>
      'It fails here for the same reason as everywhere: the fault is the server’s, not this computer’s.',
    todo: () => 'Follow the repair of this result.',
  },
  'refused-here': {
    weight: 'cause',
    says: ({ status }) =>
      status.length === 0
        ? 'This computer refuses a chain that others take, and does not say why.'
        : `This computer refuses the chain by a rule of its own: ${status.join(', ')}.`,
    todo: () =>
      'Look for policies of this computer about weak algorithms, purposes or names, and at its security software.',
  },
  'trusted-here': {
    weight: 'good',
    says: () => 'This computer trusts the chain that it received.',
    todo: () =>
      'If the sign-in still fails there, it is not about these certificates: look up its error message, or take the record while it fails.',
  },
  'own-root': {
    weight: 'note',
    says: ({ root }) =>
      `It is trusted there because of the root “${root}”, which the public lists don’t have.`,
    todo: () => null,
  },
  'intermediate-here-only': {
    weight: 'note',
    says: ({ issuer }) =>
      `It has “${issuer}” in its own store; the server does not send it, so others refuse.`,
    todo: () => 'Send the intermediate from the server.',
  },
  'other-node': {
    weight: 'note',
    says: () =>
      'It gets another certificate than others do, just as good: another node, or one just renewed.',
    todo: () => null,
  },
  'same-chain': {
    weight: 'note',
    says: () => 'It gets the same certificate as others do.',
    todo: () => null,
  },
  'misplaced-in-root': {
    weight: 'note',
    says: ({ names }) =>
      `Among its trusted roots ${names.length === 1 ? 'stands a certificate that is' : 'stand certificates that are'} not self-signed: ${names.map((name) => `“${name}”`).join(', ')}. On a server that makes Windows refuse client certificates (HTTP 403.16).`,
    todo: () => 'Move it to the intermediate authorities.',
    command: onWindows(
      ps`Get-ChildItem Cert:\LocalMachine\Root | Where-Object { $_.Issuer -ne $_.Subject } | Move-Item -Destination Cert:\LocalMachine\CA`,
    ),
  },
  proxy: {
    weight: 'note',
    says: ({ proxy }) => `Its way leads through the proxy ${proxy}.`,
    todo: () => null,
  },
};

/** Said below the answer. */
export const FACTS_UNVERIFIED =
  'What helps is general knowledge, not checked against the makers’ texts; the commands for Windows and macOS were not run.';

/** What is said of one fact. */
export interface FactText {
  readonly weight: 'cause' | 'note' | 'good';
  readonly says: string;
  readonly todo: string | null;
  readonly command: Command | null;
}

/** Words for a fact; the computer's system decides whose command is offered. */
export function factText<C extends Code>(
  fact: FactOf<C> & { readonly code: C },
  computer: Computer,
): FactText {
  const words: FactWords<C> = FACT_WORDS[fact.code];
  return {
    weight: words.weight,
    says: words.says(fact),
    todo: words.todo(fact),
    command: words.command?.(fact, computer) ?? null,
  };
}
