/** Turns the command line's inputs into chains to validate. */
import { problemWords } from '#lib/content/input/problems.ts';
import { targetFaultWords } from '#lib/content/input/targets.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import { isKeyLog } from '#lib/core/capture/key-log.ts';
import type { ComputerRecord } from '#lib/core/computer/types.ts';
import type { CapturedConversation } from '#lib/core/capture/types.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { readTarget, type Target } from '#lib/core/input/target.ts';
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import type { Staple } from '#lib/core/evidence/types.ts';
import { readConfig, type ServerConfig } from '#lib/server/config.ts';
import { checkEndpoint } from '#lib/server/endpoint/check.ts';
import { createGate } from '#lib/server/gate/gate.ts';
import { describeFault } from '#lib/endpoints/describe-fault.ts';
import type { Observed } from '#lib/view/result/connection.ts';
import { BadInput } from './bad-input.ts';
import { isFile, nameOf, readNamed } from './files.ts';
import { PASSWORD_VARIABLE, type Passwords } from './password.ts';

export interface Chain {
  /** For messages: file names, or host, port and address. */
  readonly label: string;
  /** Name the endpoint was asked for; null for files. */
  readonly host: string | null;
  readonly supplied: readonly SuppliedCertificate[];
  readonly crls: readonly Uint8Array[];
  /** OCSP responses given by hand. */
  readonly ocsp: readonly Uint8Array[];
  /** Of files: what was no certificate, or odd. */
  readonly problems: readonly InputProblem[];
  /** What came in the handshake; null for files, which tell nothing of it. */
  readonly handshake: { readonly staple: Staple | null; readonly scts: readonly Uint8Array[] } | null;
  /** What the server took of a connection; absent: no server was asked. */
  readonly observed?: Observed;
  /** What a computer recorded, and what was given beside it as what the server sends to others. */
  readonly computer?: { readonly record: ComputerRecord; readonly others: readonly Uint8Array[] };
  /** The handshake is that of a capture: nobody was asked just now. */
  readonly recorded?: true;
}

interface Gathered {
  /** At least one; several when the addresses of a host send different chains. */
  readonly chains: readonly Chain[];
  /** Lines for people about what could not be read or reached. */
  readonly notes: readonly string[];
}

/** For captures without times. */
const NO_TIME = '1970-01-01T00:00:00Z';

/** Files when they exist, else one HOST[:PORT]. @throws BadInput */
export async function gather(
  inputs: readonly string[],
  config: ServerConfig,
  passwords: Passwords,
): Promise<Gathered> {
  const missing = inputs.filter((input) => !isFile(input));
  if (missing.length === 0) {
    const { supplied, crls, ocsp, notes, problems, conversations, computer } = await readFiles(
      inputs,
      passwords,
    );
    const label = inputs.map(nameOf).join(', ');
    if (conversations.length > 0)
      return { chains: chainsOfCapture(conversations, { label, crls, ocsp, problems }), notes };
    if (computer !== null) {
      const { record } = computer;
      const received = record.received.map((der, index) => ({
        der,
        origin: { kind: 'presented' as const, index },
      }));
      const given = received.length > 0 ? received : supplied;
      const chain = {
        label,
        host: record.host,
        supplied: given,
        crls,
        ocsp,
        problems,
        handshake: null,
        computer,
      };
      return { chains: [chain], notes };
    }
    return { chains: [{ label, host: null, supplied, crls, ocsp, problems, handshake: null }], notes };
  }
  const [only] = inputs;
  if (inputs.length !== 1 || only === undefined) throw new BadInput(`${missing.join(', ')}: no such file`);
  const reading = readTarget(only);
  if (!reading.ok) {
    throw new BadInput(
      `${only}: no such file, and no host to ask: ${targetFaultWords(ENGLISH_INPUT, reading.fault)}`,
    );
  }
  return askEndpoint(reading.target, config);
}

interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads the certificates and CRLs of all files. @throws BadInput when there is no certificate in them */
export async function readFiles(
  files: readonly string[],
  passwords: Passwords,
): Promise<{
  supplied: SuppliedCertificate[];
  crls: Uint8Array[];
  ocsp: Uint8Array[];
  notes: string[];
  problems: InputProblem[];
  /** Of captures among them, those that show a chain. */
  conversations: CapturedConversation[];
  /** What a computer recorded, and the certificates beside it. */
  computer: NonNullable<Chain['computer']> | null;
}> {
  const supplied: SuppliedCertificate[] = [];
  const crls: Uint8Array[] = [];
  const ocsp: Uint8Array[] = [];
  const notes: string[] = [];
  const problems: InputProblem[] = [];
  const conversations: CapturedConversation[] = [];
  const read: NamedFile[] = [];
  for (const file of files) read.push({ file: nameOf(file), bytes: await readNamed(file) });
  const keyLogs = keyLogsAmong(read);
  let record: ComputerRecord | null = null;
  const others: Uint8Array[] = [];
  for (const one of read) {
    const { file } = one;
    const decoded = await decodeFile(one, passwords, keyLogs);
    conversations.push(...(decoded.capture?.conversations.filter(({ unread }) => unread === null) ?? []));
    if (decoded.computer) record ??= decoded.computer;
    else others.push(...decoded.certificates.map(({ der }) => der));
    notes.push(...decoded.problems.map(problemLine));
    problems.push(...decoded.problems);
    if (decoded.needsPassword) notes.push(needsPassword(file));
    supplied.push(
      ...decoded.certificates.map(({ der, use = null }) => ({
        der,
        origin: { kind: 'uploaded' as const, file },
        use,
      })),
    );
    crls.push(...decoded.crls.map(({ der }) => der));
    ocsp.push(...(decoded.ocsp ?? []).map(({ der }) => der));
  }
  if (supplied.length === 0 && record === null)
    throw new BadInput([...notes, 'no certificate to check'].join('\n'));
  return {
    supplied,
    crls,
    ocsp,
    notes,
    problems,
    conversations,
    computer: record && { record, others },
  };
}

/** With a password only where the file asks for one, or where it can be tried against a key store's checksum. */
const verifier = createVerifier(globalThis.crypto);

async function decodeFile(
  { file, bytes }: NamedFile,
  { given, ask, attempts }: Passwords,
  keyLogs: readonly string[],
): Promise<DecodedInput> {
  let decoded = await decodeInput({ name: file, verifier, bytes, keyLogs });
  const isLocked = (): boolean =>
    decoded.needsPassword === true || decoded.problems.some(({ code }) => code === 'pkcs12-password-wrong');
  if (given !== null && (isLocked() || decoded.format === 'jks'))
    decoded = await decodeInput({ name: file, verifier, bytes, password: given });
  for (let attempt = given === null ? 0 : 1; isLocked() && attempt < attempts; attempt++) {
    const password = await ask(file, attempt);
    if (password === null) break;
    decoded = await decodeInput({ name: file, verifier, bytes, password });
  }
  return decoded;
}

/** Key logs among the files, by which captures among them are read. */
function keyLogsAmong(files: readonly NamedFile[]): readonly string[] {
  const texts: string[] = [];
  for (const { bytes } of files) {
    if (bytes.length > LIMITS.fileBytes) continue;
    const text = new TextDecoder().decode(bytes);
    if (isKeyLog(text)) texts.push(text);
  }
  return texts;
}

/** One chain for each conversation; those that send the same for the same name are judged once. */
function chainsOfCapture(
  conversations: readonly CapturedConversation[],
  { label, crls, ocsp, problems }: Pick<Chain, 'label' | 'crls' | 'ocsp' | 'problems'>,
): readonly Chain[] {
  const chains = new Map<string, Chain>();
  for (const { serverName, server, chain, staple, scts, time, version, group } of conversations) {
    const host = serverName !== null && readTarget(serverName).ok ? serverName : null;
    const key = [host, ...chain.map((der) => Buffer.from(der).toString('base64'))].join();
    if (chains.has(key)) continue;
    chains.set(key, {
      label: `${label}: ${serverName ?? server.address}`,
      host,
      supplied: chain.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
      crls,
      ocsp,
      problems,
      handshake: {
        staple: staple === null ? null : { response: staple, time: time ?? NO_TIME },
        scts: scts ?? [],
      },
      observed: {
        protocol: version,
        chains: [{ connection: { legacy: false, smallHelloOnly: false, group } }],
      },
      recorded: true,
    });
  }
  return [...chains.values()];
}

const needsPassword = (file: string): string =>
  `${file}: It is locked with a password. Put the password into the first line of a file and name that with --password-file, set ${PASSWORD_VARIABLE}, or run this at a terminal, which asks for it.`;

function problemLine(problem: InputProblem): string {
  const { file, offset } = problem;
  const { what, todo } = problemWords(ENGLISH_INPUT, problem);
  const place = offset === null ? '' : ` at byte ${offset}`;
  return `${file ?? 'input'}${place}: ${what} ${todo}`;
}

/**
 * The gate of the command line lets everything through: whoever types here can reach those networks
 * anyway, unlike a visitor of the site.
 */
export const openConfig = (): ServerConfig =>
  readConfig({
    ...process.env,
    CHAINSIGHT_ALLOWED_NETWORKS: '0.0.0.0/0,::/0',
    CHAINSIGHT_ALLOWED_PORTS: '1-65535',
  });

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

async function askEndpoint({ host, port, protocol }: Target, config: ServerConfig): Promise<Gathered> {
  const parts = { gate: createGate(config), config, now: () => new Date() };
  const answer = await checkEndpoint(
    { host, port, protocol },
    parts,
    AbortSignal.timeout(config.dnsTimeoutMs + config.connectTimeoutMs + 2 * config.handshakeTimeoutMs),
  );
  if (!answer.ok) {
    const { message, advice } = describeFault(answer.fault);
    throw new BadInput(`${host}:${port}: ${message} ${advice}`);
  }
  const notes: string[] = [];
  const chains = new Map<string, Chain>();
  for (const one of answer.value.addresses) {
    const label = `${host}:${port} at ${one.address}`;
    if (!one.ok) {
      notes.push(`${label}: ${one.error.message} ${one.error.advice}`);
      continue;
    }
    // Addresses that send the same are judged once.
    const key = one.capture.chain.join();
    if (chains.has(key)) continue;
    const { chain, staple, scts, tlsVersion, legacy, smallHelloOnly, cipher, group } = one.capture;
    const supplied = chain.map((der, index) => ({
      der: bytesOf(der),
      origin: { kind: 'presented' as const, index },
    }));
    const handshake = {
      staple: staple === null ? null : { response: bytesOf(staple), time: answer.value.observedAt },
      scts: (scts ?? []).map(bytesOf),
    };
    const observed = {
      protocol: tlsVersion,
      chains: [{ connection: { legacy, smallHelloOnly, cipher, group } }],
    };
    chains.set(key, { label, host, supplied, crls: [], ocsp: [], problems: [], handshake, observed });
  }
  if (chains.size === 0) throw new BadInput(notes.join('\n'));
  return { chains: [...chains.values()], notes };
}
