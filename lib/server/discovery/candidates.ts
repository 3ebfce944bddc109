/** From a domain to the places that may be endpoints: fixed names, SRV targets, mail exchangers. */
import { MAIL_EXCHANGER, NAMED, SERVICES } from '../../endpoints/catalogue.ts';
import type { Evidence } from '../../endpoints/discovery-wire.ts';
import type { RoleId } from '../../endpoints/roles.ts';
import type { Fault, Protocol } from '../../endpoints/wire.ts';
import type { Records } from './records.ts';
import { DISCOVERY_LIMITS } from '../limits.ts';

export interface Candidate {
  readonly role: RoleId;
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly evidence: Evidence;
}

/** A record that does not exist (`fault` null), or could not be asked for. */
interface Missing {
  readonly role: RoleId;
  readonly name: string;
  readonly fault: Fault | null;
}

interface Candidates {
  readonly found: readonly Candidate[];
  readonly missing: readonly Missing[];
}

async function ofService(
  { role, service, protocol }: (typeof SERVICES)[number],
  domain: string,
  records: Records,
): Promise<Candidates> {
  const record = `${service}.${domain}`;
  const answer = await records.services(record);
  if (!answer.ok) return { found: [], missing: [{ role, name: record, fault: answer.fault }] };
  if (answer.value.length === 0) return { found: [], missing: [{ role, name: record, fault: null }] };
  const found = answer.value.slice(0, DISCOVERY_LIMITS.srvTargets).map(({ host, port }): Candidate => ({
    role,
    host,
    port,
    // The port decides where it is known for STARTTLS only (submission on 465 is direct TLS).
    protocol: protocol === 'smtp' && port === 465 ? 'tls' : protocol,
    evidence: { kind: 'srv', record },
  }));
  return { found, missing: [] };
}

async function ofMail(domain: string, records: Records): Promise<Candidates> {
  const { role } = MAIL_EXCHANGER;
  const answer = await records.mail(domain);
  if (!answer.ok) return { found: [], missing: [{ role, name: domain, fault: answer.fault }] };
  if (answer.value.length === 0) return { found: [], missing: [{ role, name: domain, fault: null }] };
  const found = answer.value.slice(0, DISCOVERY_LIMITS.srvTargets).map(({ host, preference }): Candidate => ({
    ...MAIL_EXCHANGER,
    host,
    evidence: { kind: 'mx', preference },
  }));
  return { found, missing: [] };
}

/** The catalogue's names in a domain. Whether they exist is for the gate to find out. */
export const namedCandidates = (domain: string): readonly Candidate[] =>
  NAMED.map(({ role, label, port, protocol }) => ({
    role,
    host: `${label}.${domain}`,
    port,
    protocol,
    evidence: { kind: 'name' },
  }));

/** What the domain's SRV and MX records name. */
export async function recordedCandidates(domain: string, records: Records): Promise<Candidates> {
  const parts = await Promise.all([
    ...SERVICES.map((entry) => ofService(entry, domain, records)),
    ofMail(domain, records),
  ]);
  return {
    found: parts.flatMap(({ found }) => found),
    missing: parts.flatMap(({ missing }) => missing),
  };
}
