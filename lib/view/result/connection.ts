/**
 * What a handshake told beside the certificates, in sentences: facts that keep clients out whatever the
 * certificates are. English, as the technical articles are.
 */
import { OLD_VERSIONS, POST_QUANTUM, RSA_EXCHANGE, SMALL_GROUP } from '#lib/content/connection.ts';
import type { Claim, ConnectionBar } from '#lib/trust/profiles/base/types.ts';
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

interface ConnectionNote {
  readonly id: 'old-versions' | 'small-hello' | 'old-ciphers';
  /** `warning` where some client can't connect. */
  readonly tone: 'warning' | 'info';
  readonly title: string;
  readonly text: string;
  /** What to do about it, whatever is done about certificates; null: nothing is needed. */
  readonly step: string | null;
  /** Where the facts about clients stand. */
  readonly source: string;
}

const OLD = new Set(['TLSv1', 'TLSv1.0', 'TLSv1.1']);

/** “TLS 1.0” for “TLSv1”. */
export const versionName = (version: string): string =>
  version.replace('TLSv', 'TLS ').replace(/^TLS 1$/, 'TLS 1.0');

const sourcesOf = (claims: readonly Claim[]): string =>
  claims.flatMap(({ source }) => source ?? []).join(', ');

const claimText = ({ text, source }: Claim): string =>
  source === null ? `${text.replace(/\.$/, '')} (unverified).` : text;

/** The notes on a connection, those that keep clients out first. Empty when there is nothing to say. */
export function connectionNotes(seen: ConnectionSeen): readonly ConnectionNote[] {
  const notes: ConnectionNote[] = [];
  const large = largeHelloClients();
  if (seen.smallHelloOnly) {
    notes.push({
      id: 'small-hello',
      tone: 'warning',
      title: 'Newer clients hang here, older ones don’t',
      text: `The server, or a device in front of it, does not answer a ClientHello of more than one segment; a small one it answers. Clients whose hello carries a key of ML-KEM send such a one: ${large.text}; Go since 1.24. No certificate is at fault.`,
      step: 'Update the TLS software of the server, or of the device in front of it: it does not answer a ClientHello of more than one segment.',
      source: ['RFC 8446 §4.1.2', ...large.sources, 'https://github.com/golang/go/pull/69985'].join(', '),
    });
  }
  if (seen.version !== null && OLD.has(seen.version)) {
    notes.push({
      id: 'old-versions',
      tone: 'warning',
      title: `Only ${versionName(seen.version)} is spoken`,
      text: `Refused by: ${OLD_VERSIONS.map(claimText).join(' ')} Such a server is mostly Windows Server 2008 or older, an old Java or OpenSSL 0.9.8, or a device without updates.`,
      step: 'Turn TLS 1.2 on (Schannel, the product’s own setting, the load balancer).',
      source: `RFC 8996, ${sourcesOf(OLD_VERSIONS)}`,
    });
  } else if (seen.legacy) {
    notes.push({
      id: 'old-ciphers',
      tone: 'warning',
      title: 'Only ciphers that today’s clients do not offer',
      text: `A hello of today was refused, one with every old cipher taken${seen.cipher === undefined ? '' : ` (${seen.cipher})`}. Browsers and current systems end here with “no common cipher”. No certificate is at fault.`,
      step: 'Allow cipher suites with ECDHE and AES-GCM.',
      source: 'RFC 9325 §4.2',
    });
  }
  return notes;
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

/** What is to be done so that all clients can connect, before anything about certificates; null: nothing. */
export function connectionStep(observation: Observed): string | null {
  const seen = connectionSeen(observation);
  return seen === null ? null : (connectionNotes(seen).find(({ step }) => step !== null)?.step ?? null);
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
export function connectionFacts(seen: ConnectionSeen): ConnectionFactsView | null {
  const { version, group } = seen;
  if (version === null) return null;
  const quantum = seen.smallHelloOnly ? 'not possible' : group?.includes('MLKEM') ? 'yes' : 'no';
  const bits = group === null ? null : finiteFieldBits(group);
  const lines = [
    version === 'TLSv1.3'
      ? 'TLS 1.3 was agreed on; whether older versions are taken too was not asked.'
      : `${versionName(version)} is the newest version that the server takes.`,
    group === null
      ? `The key exchange is RSA, without forward secrecy. ${claimText(RSA_EXCHANGE)}`
      : bits !== null && bits < 2_048
        ? `The key exchange uses a group of ${bits} bits. ${claimText(SMALL_GROUP)}`
        : null,
    quantum === 'yes'
      ? `Post-quantum key exchange: yes (${group ?? ''}).`
      : quantum === 'no'
        ? `Post-quantum key exchange: no. It was offered and not taken. ${claimText(POST_QUANTUM)}`
        : 'Post-quantum key exchange: not possible, since the hello that offers it is not answered.',
  ];
  return {
    summary: `${versionName(version)}, key exchange ${group ?? 'RSA'}, post-quantum: ${quantum}`,
    lines: lines.filter((line) => line !== null),
  };
}
