/** Finds and checks the endpoints of a sign-in domain, and tells of each as soon as it is known. */
import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { extensionValue } from '../../core/certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../../core/certificate/extensions/general-names.ts';
import { parseCertificate } from '../../core/certificate/parse.ts';
import { fromBase64 } from '../../core/der/bytes.ts';
import { BESIDE_FEDERATION, isMicrosoftHosted, SEEN_IN_CERTIFICATE } from '../../endpoints/catalogue.ts';
import { describeFault } from '../../endpoints/describe-fault.ts';
import type { DiscoveredEndpoint, DiscoveryEvent } from '../../endpoints/discovery-wire.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { EndpointAnswer, EndpointResult } from '../../endpoints/wire.ts';
import { checkAdmitted, type CheckParts } from '../endpoint/check.ts';
import type { Admission, Gate } from '../gate/gate.ts';
import { parseHost } from '../gate/target.ts';
import { DISCOVERY_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';
import { namedCandidates, recordedCandidates, type Candidate } from './candidates.ts';
import { asksForLeads, followAnswers } from './follow.ts';
import type { Records } from './records.ts';

interface DiscoverParts extends CheckParts {
  /** For what discovery services answer: web addresses, through the proxy where there is one. */
  readonly web: Gate;
  readonly records: Records;
  /** Gives a check of a host its turn among all checks of the server. */
  readonly schedule: (
    host: string,
    work: (signal: AbortSignal) => Promise<Result<EndpointResult>>,
  ) => Promise<Result<EndpointResult>>;
  readonly emit: (event: DiscoveryEvent) => void;
}

/** A domain that may be looked through: a DNS name of at least two labels. */
export function parseDomain(text: string): Result<string> {
  const host = parseHost(text);
  if (!host.ok) {
    return host.fault.code === 'bad-request' ? failure({ ...host.fault, field: 'domain' }) : host;
  }
  return host.value.kind === 'name' && host.value.name.includes('.')
    ? success(host.value.name)
    : failure({ code: 'bad-request', field: 'domain', problem: 'is not a domain such as contoso.com' });
}

/** Whether nothing but a name says that the host exists. */
const isGuess = ({ evidence }: Candidate): boolean =>
  evidence.kind === 'name' || evidence.kind === 'certificate';

const asAnswer = (result: Result<EndpointResult>): EndpointAnswer =>
  result.ok ? result.value : { version: WIRE_VERSION, ok: false, error: describeFault(result.fault) };

class Discovery {
  readonly #domain: string;
  readonly #parts: DiscoverParts;
  readonly #signal: AbortSignal;
  readonly #lookups = pLimit(DISCOVERY_LIMITS.lookupsAtOnce);
  /** Discovery services asked at one time. */
  readonly #services = pLimit(DISCOVERY_LIMITS.servicesAtOnce);
  readonly #seen = new Set<string>();
  readonly #hosts = new Set<string>();
  #learned = 0;
  #led = 0;
  /** Addresses that the domain gives for a name that can't exist. */
  #wildcard: ReadonlySet<string> = new Set();
  #found = 0;
  #answered = 0;

  constructor(domain: string, parts: DiscoverParts, signal: AbortSignal) {
    this.#domain = domain;
    this.#parts = parts;
    this.#signal = signal;
  }

  #isOver(): boolean {
    return this.#signal.aborted;
  }

  async run(): Promise<void> {
    const { emit, records } = this.#parts;
    emit({ event: 'start', version: WIRE_VERSION, domain: this.#domain });
    const [recorded] = await Promise.all([recordedCandidates(this.#domain, records), this.#findWildcard()]);
    for (const { role, name, fault } of recorded.missing) {
      if (fault === null) emit({ event: 'absent', role, name });
      else emit({ event: 'unresolved', role, name, error: describeFault(fault) });
    }
    // Records first: what they name is known for sure, the catalogue's names are guesses.
    await Promise.all([...recorded.found, ...namedCandidates(this.#domain)].map((one) => this.#pursue(one)));
    emit({ event: 'done', found: this.#found, answered: this.#answered });
  }

  async #findWildcard(): Promise<void> {
    const impossible = `chainsight-${randomUUID().slice(0, 8)}.${this.#domain}`;
    const admitted = await this.#lookups(() => this.#parts.gate.admit(impossible, 443, this.#signal));
    if (admitted.ok) this.#wildcard = new Set(admitted.value.addresses.map(({ address }) => address));
  }

  async #pursue(candidate: Candidate): Promise<void> {
    const { role, host, port, protocol } = candidate;
    const id = `${host}:${port}/${protocol}`;
    if (this.#seen.has(id) || this.#isOver()) return;
    this.#seen.add(id);
    this.#hosts.add(host);
    const { emit, gate, records } = this.#parts;
    const admitted = await this.#lookups(() => gate.admit(host, port, this.#signal));
    if (this.#isOver()) return;
    if (!admitted.ok && admitted.fault.code === 'dns-not-found') {
      emit({ event: 'absent', role, name: host });
      return;
    }
    if (!admitted.ok && (admitted.fault.code === 'dns-failed' || admitted.fault.code === 'timeout')) {
      emit({ event: 'unresolved', role, name: host, error: describeFault(admitted.fault) });
      return;
    }
    const asked = await this.#lookups(() => records.aliases(host));
    const aliases = asked.ok ? asked.value : [];
    const endpoint: DiscoveredEndpoint = {
      id,
      ...candidate,
      alias: aliases.at(-1) ?? null,
      wildcard: isGuess(candidate) && admitted.ok && this.#isWildcard(admitted.value),
      // The last name may be a bare address of a cloud or a content network: any on the way tells whose it is.
      microsoft: [host, ...aliases].some(isMicrosoftHosted),
    };
    this.#found++;
    emit({ event: 'found', endpoint });
    await Promise.all([
      this.#answer(endpoint, admitted),
      this.#lookBeside(endpoint),
      admitted.ok ? this.#followAnswers(endpoint) : null,
    ]);
  }

  #isWildcard({ addresses }: Admission): boolean {
    return addresses.every(({ address }) => this.#wildcard.has(address));
  }

  async #answer(endpoint: DiscoveredEndpoint, admitted: Result<Admission>): Promise<void> {
    const { id, host, protocol, microsoft } = endpoint;
    const result = admitted.ok
      ? await this.#parts.schedule(host, (signal) =>
          checkAdmitted(admitted.value, { protocol }, this.#parts, signal),
        )
      : admitted;
    if (this.#isOver()) return;
    this.#answered++;
    this.#parts.emit({ event: 'answer', id, answer: asAnswer(result) });
    if (result.ok && !microsoft) await this.#learn(endpoint.host, result.value);
  }

  /** Follows the names of the domain that a certificate tells of. */
  async #learn(from: string, result: EndpointResult): Promise<void> {
    const fresh = namesSeen(result, this.#domain).filter((name) => !this.#hosts.has(name));
    const taken = fresh.slice(0, DISCOVERY_LIMITS.learnedHosts - this.#learned);
    this.#learned += taken.length;
    await Promise.all(
      taken.map((host) =>
        this.#pursue({ ...SEEN_IN_CERTIFICATE, host, evidence: { kind: 'certificate', host: from } }),
      ),
    );
  }

  /** Goes where a discovery service of the customer sends its clients. */
  async #followAnswers(endpoint: DiscoveredEndpoint): Promise<void> {
    const { role, microsoft, wildcard, evidence } = endpoint;
    // What a redirect leads to was asked on the way to it.
    if (!asksForLeads(role) || microsoft || wildcard || evidence.kind === 'answer') return;
    const parts = { gate: this.#parts.web, signal: this.#signal };
    const leads = await this.#services(() => followAnswers(endpoint, this.#domain, parts));
    const taken = leads.slice(0, DISCOVERY_LIMITS.answerHosts - this.#led);
    this.#led += taken.length;
    await Promise.all(
      taken.map(({ how, from, ...place }) =>
        this.#pursue({ ...place, protocol: 'tls', evidence: { kind: 'answer', host: from, how } }),
      ),
    );
  }

  /** Where there is a federation service, user certificates are asked for next to it. */
  async #lookBeside({ role, host, microsoft, wildcard }: DiscoveredEndpoint): Promise<void> {
    if (role !== 'federation-service' || microsoft || wildcard) return;
    await Promise.all(
      BESIDE_FEDERATION.map(({ prefix, ...place }) =>
        this.#pursue({ ...place, host: prefix + host, evidence: { kind: 'beside', host } }),
      ),
    );
  }
}

/** Runs a discovery to its end, or until the signal. Everything it finds goes to `emit`. */
export async function discover(domain: string, parts: DiscoverParts, signal: AbortSignal): Promise<void> {
  const onAbort = (): void => parts.records.cancel();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await new Discovery(domain, parts, signal).run();
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * DNS names below `domain` in the certificates that an endpoint's addresses showed for themselves, each once: hosts
 * that no catalogue can guess.
 */
function namesSeen({ addresses }: EndpointResult, domain: string): readonly string[] {
  const names = new Set<string>();
  for (const one of addresses) {
    const [leaf] = one.ok ? one.capture.chain : [];
    const parsed = leaf === undefined ? null : parseCertificate(fromBase64(leaf));
    if (!parsed?.ok) continue;
    for (const name of extensionValue(parsed.certificate, SUBJECT_ALT_NAME) ?? []) {
      if (name.kind !== 'dns' || name.value === null) continue;
      // A wildcard names no host, and whatever stands in a certificate may be no name at all.
      const host = parseHost(name.value);
      if (host.ok && host.value.kind === 'name' && host.value.name.endsWith(`.${domain}`)) {
        names.add(host.value.name);
      }
    }
  }
  return [...names];
}
