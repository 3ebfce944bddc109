/**
 * What is being looked at: the certificates as they came in and how. Kept in memory (and in this tab's
 * session storage), so that judging again at another date or for another host fetches nothing.
 */
import type { CapturedConversation, CaptureRecord } from '#lib/core/capture/types.ts';
import { protocolOfPort } from '#lib/core/input/schemes.ts';
import { readTarget } from '#lib/core/input/target.ts';
import type { ComputerRecord } from '#lib/core/computer/types.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { Naming } from '#lib/share/naming.ts';
import type { SharedConnection } from '#lib/share/types.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import type { Protocol } from '#lib/endpoints/wire.ts';
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';

type SourceKind = 'endpoint' | 'files' | 'text' | 'example';

/** One list of certificates, and the addresses of the host that sent exactly this list. */
export interface ObservedChain {
  /** Sent to these clients only. Absent: to everybody else. */
  readonly to?: Hello;
  readonly addresses: readonly string[];
  /** "TLSv1.3" …, at the first of the addresses. */
  readonly tlsVersion: string;
  readonly chain: readonly Uint8Array[];
  /** OCSP response sent with it, or null. */
  readonly staple?: Uint8Array | null;
  /** SCTs sent in the handshake (RFC 6962 §3.3.1), or null. */
  readonly scts?: readonly Uint8Array[] | null;
  /** What the handshake told beside the certificates. Absent: opened from an older link, which does not carry it. */
  readonly connection?: ConnectionFacts;
}

/** Facts of a handshake that decide whether a client can connect, whatever the certificates are; links carry them. */
export type ConnectionFacts = SharedConnection;

/** How a server was reached; only for `endpoint`. */
export interface Observation {
  readonly host: string;
  readonly port: number;
  /** How TLS was started. */
  readonly start: Protocol;
  /** Address that was connected to. */
  readonly address: string | null;
  /** Name sent in the server name indication, or null when none was. */
  readonly serverName: string | null;
  /** "TLSv1.3" … */
  readonly protocol: string | null;
  /** ISO 8601 UTC. */
  readonly time: string;
  /** What the host's addresses sent; the first is the one looked at. Nodes of one farm may differ. */
  readonly chains: readonly ObservedChain[];
  /** Addresses that sent no certificates. */
  readonly silent: readonly string[];
  /** The proxy of our server that the connections went through; absent: they were direct, or it is not told. */
  readonly through?: string;
}

export interface Source {
  readonly kind: SourceKind;
  /** For people: "sts.contoso.com:443", "chain.p7b", "3 files", "Pasted text". */
  readonly label: string;
  /** The same where it is no name: `label` is English then, and shown is this. Absent: stored before it was told. */
  readonly named?: Naming;
  /** In the order sent or given; duplicates and order are evidence and are kept. */
  readonly supplied: readonly SuppliedCertificate[];
  /** CRLs that were among the inputs (DER). */
  readonly crls: readonly Uint8Array[];
  /** OCSP responses that were among the inputs (DER). Absent: none. */
  readonly ocsp?: readonly Uint8Array[];
  /** Roots trusted for this source only (DER): the private roots of the examples. */
  readonly anchors: readonly Uint8Array[];
  /** What could not be read, or was odd, in the inputs. */
  readonly problems: readonly InputProblem[];
  /** Host name the result starts with, or null: not checked. */
  readonly host: string | null;
  /** Date the result starts with (ISO 8601 UTC), or null: now. */
  readonly at: string | null;
  /** What the result starts being judged as. Absent or null: as what it says. */
  readonly purpose?: PurposeId | null;
  /** The certificate it starts with (SHA-256, lower-case hex). Absent or null: chosen by the core. */
  readonly leaf?: string | null;
  readonly observation: Observation | null;
  /** What the server is for, when a look through its domain found it. Absent: nobody told. */
  readonly role?: RoleId;
  /**
   * What was fetched from the addresses that certificates name, with time and place: judged again, shared and
   * stored with the rest. Absent: nothing was asked yet.
   */
  readonly evidence?: readonly FetchedEvidence[];
  /** What a computer on which it fails saw, when that is the input. Stays in this tab: links don't carry it. */
  readonly computer?: SeenByComputer;
  /** The conversations of a capture, when that is the input; `observation` is the one looked at. Stays in this tab. */
  readonly capture?: SeenInCapture;
}

/** A capture's conversations, and which of them is looked at. */
export interface SeenInCapture {
  /** Name of the file, or what else the input is called. */
  readonly label: string;
  readonly named?: Naming;
  readonly conversations: readonly CapturedConversation[];
  readonly shown: number;
}

/** A computer's record, and what was given beside it as what the server sends to others (null: nothing). */
export interface SeenByComputer {
  readonly record: ComputerRecord;
  readonly others: readonly Uint8Array[] | null;
}

/** What a source is told beside its inputs. */
type About = Pick<Source, 'kind' | 'label' | 'named' | 'host'>;

/** A source made of decoded inputs, in the order given. Certificates of nothing are an empty source. */
export function sourceOfInputs(
  inputs: readonly DecodedInput[],
  about: About & { readonly kind: 'files' | 'text' },
): Source {
  const seen = inputs.find(({ computer }) => computer !== undefined)?.computer;
  const captured = inputs.find(({ capture }) => capture?.conversations.some(isReadable) === true);
  if (captured?.capture) return sourceOfCapture(captured.capture, captured, inputs, about);
  return seen ? sourceOfRecord(seen, inputs, about) : sourceOfCertificates(inputs, about);
}

/** What the computer received is the list as sent; certificates beside it are what others get. */
function sourceOfRecord(record: ComputerRecord, inputs: readonly DecodedInput[], about: About): Source {
  const beside = inputs.filter(({ computer }) => computer === undefined);
  const given = beside.flatMap(({ certificates }) => certificates.map(({ der }) => der));
  const source = sourceOfCertificates(record.received.length > 0 ? [] : beside, about);
  return {
    ...source,
    host: about.host ?? record.host,
    supplied:
      record.received.length > 0
        ? record.received.map((der, index) => ({ der, origin: { kind: 'presented', index } }))
        : source.supplied,
    problems: inputs.flatMap(({ problems }) => problems),
    computer: { record, others: given.length > 0 ? given : null },
  };
}

const isReadable = ({ unread }: CapturedConversation): boolean => unread === null;

/** The name asked for, when it is one: it is what the client wrote, not what anybody checked. */
function hostOf({ serverName }: CapturedConversation): string | null {
  const reading = serverName === null ? null : readTarget(serverName);
  return reading?.ok === true ? reading.target.host : null;
}

/** One conversation is what was sent; what was given beside the capture is at hand as well. */
function sourceOfCapture(
  { conversations }: CaptureRecord,
  captured: DecodedInput,
  inputs: readonly DecodedInput[],
  about: About,
): Source {
  const beside = sourceOfCertificates(
    inputs.filter((input) => input !== captured),
    about,
  );
  const source = { ...beside, problems: inputs.flatMap(({ problems }) => problems) };
  const { label, named } = about;
  const capture = { label, ...(named === undefined ? {} : { named }), conversations, shown: 0 };
  return lookAtConversation({ ...source, capture }, firstToLookAt(conversations, about.host), about.host);
}

/** The one for the host in question, else the first that somebody objected to, else the first. */
function firstToLookAt(conversations: readonly CapturedConversation[], host: string | null): number {
  const find = (fits: (one: CapturedConversation) => boolean): number =>
    conversations.findIndex((one) => isReadable(one) && fits(one));
  const named = host === null ? -1 : find((one) => hostOf(one) === host);
  if (named >= 0) return named;
  const refused = find(({ alert }) => alert?.from === 'client');
  return refused >= 0 ? refused : find(() => true);
}

/** The same capture, looking at another of its conversations. @param host what to check it for; null: the name asked for */
export function lookAtConversation(source: Source, shown: number, host: string | null = null): Source {
  const { capture } = source;
  const seen = capture?.conversations[shown];
  if (!capture || !seen) return source;
  const given = source.supplied.filter(({ origin }) => origin.kind !== 'presented');
  const asked = host ?? hostOf(seen);
  const name = seen.serverName ?? seen.server.address;
  const { named } = capture;
  return {
    ...source,
    label: `${capture.label}: ${name}`,
    ...(named === undefined
      ? {}
      : { named: { id: 'conversation', count: 'count' in named ? named.count : 1, name } }),
    host: asked,
    supplied: [
      ...seen.chain.map((der, index) => ({ der, origin: { kind: 'presented' as const, index } })),
      ...given,
    ],
    observation: observationOf(seen),
    capture: { ...capture, shown },
  };
}

function observationOf(seen: CapturedConversation): Observation {
  const { server, serverName, version, chain, staple, scts, cipher, group, clientCertificate } = seen;
  return {
    host: hostOf(seen) ?? server.address,
    port: server.port,
    start: protocolOfPort(server.port),
    address: server.address,
    serverName,
    protocol: version,
    // A file without times tells no time of the handshake: then nothing stapled is of any date.
    time: seen.time ?? '1970-01-01T00:00:00Z',
    chains: [
      {
        addresses: [server.address],
        tlsVersion: version ?? '',
        chain,
        staple,
        scts,
        connection: {
          legacy: false,
          smallHelloOnly: false,
          ...(cipher === null ? {} : { cipher }),
          group,
          clientCertificate,
          refusedWithout: false,
        },
      },
    ],
    silent: [],
  };
}

function sourceOfCertificates(inputs: readonly DecodedInput[], about: About): Source {
  return {
    ...about,
    supplied: inputs.flatMap(({ certificates }) =>
      certificates.map(({ der, file, use = null }) => ({
        der,
        origin: { kind: 'uploaded' as const, file },
        use,
      })),
    ),
    crls: inputs.flatMap(({ crls }) => crls.map(({ der }) => der)),
    ...ocspOf(inputs),
    anchors: [],
    problems: inputs.flatMap(({ problems }) => problems),
    at: null,
    observation: null,
  };
}

/** Nothing where there is none: most inputs have no such answer. */
function ocspOf(inputs: readonly DecodedInput[]): Pick<Source, 'ocsp'> {
  const ocsp = inputs.flatMap((input) => input.ocsp?.map(({ der }) => der) ?? []);
  return ocsp.length > 0 ? { ocsp } : {};
}

/** A source made of a list that a server sent (or that stands for such a list). */
export function sourceOfPresented(
  presented: readonly Uint8Array[],
  about: Pick<Source, 'kind' | 'label' | 'named' | 'host' | 'at' | 'observation' | 'anchors'>,
): Source {
  return {
    ...about,
    supplied: presented.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
    crls: [],
    problems: [],
  };
}

/** A source of what a server sent, looking at the first of `observation.chains`. */
export function sourceOfObservation(observed: Omit<Observation, 'address' | 'protocol'>): Source {
  const [shown] = observed.chains;
  const { host, port } = observed;
  return sourceOfPresented(shown?.chain ?? [], {
    kind: 'endpoint',
    label: port === 443 ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`,
    host,
    at: null,
    anchors: [],
    observation: {
      ...observed,
      address: shown?.addresses[0] ?? null,
      protocol: shown?.tlsVersion ?? null,
    },
  });
}

/** The same observation, looking at what another address sent. */
export function lookAtChain(observation: Observation, shown: ObservedChain): Source {
  const others = observation.chains.filter((chain) => chain !== shown);
  return sourceOfObservation({ ...observation, chains: [shown, ...others] });
}

/** What the result says about where the certificates came from; a whole `Source` fits. */
export type ResultSource = Pick<
  Source,
  'kind' | 'label' | 'named' | 'problems' | 'observation' | 'role' | 'computer'
>;
