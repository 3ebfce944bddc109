/**
 * What a handshake told beside the certificates, in sentences: facts that keep clients out whatever the
 * certificates are.
 */
import { OLD_VERSIONS } from '#lib/content/connection.ts';
import type { ConnectionWords } from '#lib/content/messages/english-connection.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import type { ConnectionBar } from '#lib/trust/profiles/base/types.ts';
import { clientName } from '../client-names.ts';
import { largeHelloClients } from './hellos.ts';

/** As the browser keeps it (`ConnectionFacts` of a source); versions as "TLSv1.2". */
export interface ConnectionSeen {
  readonly version: string | null;
  readonly legacy: boolean;
  readonly smallHelloOnly: boolean;
  /** Name of the key exchange's group; null: the RSA key of the certificate took its part. */
  readonly group: string | null;
  /** IANA name of the cipher suite; absent: kept by an older version of this page. */
  readonly cipher?: string | undefined;
}

/** A source's observation, as far as it tells of the connection. */
export type Observed =
  | {
      readonly protocol: string | null;
      readonly chains: readonly { readonly connection?: Omit<ConnectionSeen, 'version'> }[];
    }
  | null
  | undefined;

/** The connection of the chain that is shown; null: nothing is known of it. */
export function connectionSeen(observation: Observed): ConnectionSeen | null {
  const connection = observation?.chains[0]?.connection;
  return observation && connection ? { version: observation.protocol, ...connection } : null;
}

type NoteId = 'old-versions' | 'small-hello' | 'old-ciphers';

interface ConnectionNote {
  readonly id: NoteId;
  readonly title: string;
  readonly text: string;
  /** What to do about it, whatever is done about certificates. */
  readonly step: string;
  /** Where the facts about clients stand. */
  readonly source: string;
}

const OLD = new Set(['TLSv1', 'TLSv1.0', 'TLSv1.1']);

/** “TLS 1.0” for “TLSv1”. */
export const versionName = (version: string): string =>
  version.replace('TLSv', 'TLS ').replace(/^TLS 1$/, 'TLS 1.0');

/** What keeps clients out, the newest ones first. */
function notesOn({ smallHelloOnly, version, legacy }: ConnectionSeen): readonly NoteId[] {
  return [
    ...(smallHelloOnly ? (['small-hello'] as const) : []),
    ...(version !== null && OLD.has(version)
      ? (['old-versions'] as const)
      : legacy
        ? (['old-ciphers'] as const)
        : []),
  ];
}

function sourceOf(id: NoteId): string {
  switch (id) {
    case 'small-hello':
      return [
        'RFC 8446 §4.1.2',
        ...largeHelloClients().sources,
        'https://github.com/golang/go/pull/69985',
      ].join(', ');
    case 'old-versions':
      return ['RFC 8996', ...OLD_VERSIONS.flatMap(({ source }) => source ?? [])].join(', ');
    case 'old-ciphers':
      return 'RFC 9325 §4.2';
  }
}

/** Who sends a hello of two segments; in English with since when, as the profiles have it. */
function largeNames(words: ConnectionWords): string {
  const { ids, text } = largeHelloClients();
  if (words.locale === 'en') return text;
  return listIn(
    words.locale,
    ids.map((id) => clientName(words, id)),
  );
}

/** The notes on a connection, those that keep clients out first. Empty when there is nothing to say. */
export function connectionNotes(words: ConnectionWords, seen: ConnectionSeen): readonly ConnectionNote[] {
  const { text } = words;
  return notesOn(seen).map((id) => ({
    id,
    title: text(`connection.title.${id}`, { version: versionName(seen.version ?? '') }),
    text: text(`connection.what.${id}`, {
      clients: largeNames(words),
      named: seen.cipher === undefined ? 'no' : 'yes',
      cipher: seen.cipher ?? '',
    }),
    step: text(`connection.step.${id}`),
    source: sourceOf(id),
  }));
}

/** What was agreed on that some clients do not take; ordered, the first that bars a client is told. */
export function connectionBars(seen: ConnectionSeen): readonly ConnectionBar[] {
  const { version, legacy, group, smallHelloOnly } = seen;
  if (version === null) return [];
  const isOld = OLD.has(version);
  return [
    ...(isOld ? (['old-versions'] as const) : []),
    ...(legacy && !isOld ? (['old-ciphers'] as const) : []),
    // What a server without ECDHE agreed on with us, who offer it first, it has nothing better for.
    ...(group === null && !smallHelloOnly && version !== 'TLSv1.3' ? (['rsa-exchange'] as const) : []),
    ...(group !== null && version !== 'TLSv1.3' && finiteFieldBits(group) !== null
      ? (['finite-field'] as const)
      : []),
  ];
}

/** What of the connection is to be mended so that all clients can connect, before certificates; null: nothing. */
export function connectionFault(observation: Observed): NoteId | null {
  const seen = connectionSeen(observation);
  return seen === null ? null : (notesOn(seen)[0] ?? null);
}

interface ConnectionFactsView {
  /** One line: version, key exchange, and whether it is post-quantum. */
  readonly summary: string;
  /** Only what decides whether a client can connect. */
  readonly lines: readonly string[];
}

/** Finite-field groups by size, as captures name them. */
const finiteFieldBits = (group: string): number | null => {
  const bits = /^(?:dh-|ffdhe)(\d+)$/.exec(group)?.[1];
  return bits === undefined ? null : Number(bits);
};

/** Version and key exchange that the server took, and whom that keeps out. Null: the version is not known. */
export function connectionFacts(words: ConnectionWords, seen: ConnectionSeen): ConnectionFactsView | null {
  const { text } = words;
  const { version, group } = seen;
  if (version === null) return null;
  const quantum = seen.smallHelloOnly ? 'impossible' : group?.includes('MLKEM') ? 'yes' : 'no';
  const bits = group === null ? null : finiteFieldBits(group);
  const lines = [
    version === 'TLSv1.3'
      ? text('connection.newest-13')
      : text('connection.newest', { version: versionName(version) }),
    group === null
      ? text('connection.rsa')
      : bits !== null && bits < 2_048
        ? text('connection.small', { bits: String(bits) })
        : null,
    text(`connection.quantum.${quantum}`, { group: group ?? '' }),
  ];
  return {
    summary: text('connection.summary', {
      version: versionName(version),
      group: group ?? 'RSA',
      quantum,
    }),
    lines: lines.filter((line) => line !== null),
  };
}
