/**
 * Asks a discovery service what clients ask it before anybody has signed in, and follows its redirects. No name of a
 * user is sent: the services answer for a domain, and where one is demanded a made-up one stands.
 */
import { isMicrosoftHosted } from '../../endpoints/catalogue.ts';
import type { DiscoveredEndpoint } from '../../endpoints/discovery-wire.ts';
import type { RoleId } from '../../endpoints/roles.ts';
import type { Gate } from '../gate/gate.ts';
import { DISCOVERY_LIMITS } from '../limits.ts';
import { readReference, readAddress } from '../relay/address.ts';
import { Clock } from '../relay/clock.ts';
import { exchange } from '../relay/exchange.ts';
import { readDiscoveryAnswer, type Named } from './answers.ts';

interface Question {
  readonly url: string;
  readonly accept: string;
}

/** Nobody's mailbox. */
const NOBODY = 'chainsight';

const authority = ({ host, port }: DiscoveredEndpoint): string => (port === 443 ? host : `${host}:${port}`);

/** What clients of Lync and Skype for Business ask, over both schemes ([MS-OCDISCWS] §3.1.5.2). */
const askLync = (endpoint: DiscoveredEndpoint, domain: string): readonly Question[] => {
  const query = `?sipuri=${encodeURIComponent(`sip:${NOBODY}@${domain}`)}`;
  const accept = 'application/json, application/vnd.microsoft.rtc.autodiscover+xml;v=1';
  return [
    { url: `https://${authority(endpoint)}/${query}`, accept },
    { url: `http://${endpoint.host}/${query}`, accept },
  ];
};

/** Autodiscover V2, and the redirect over plain HTTP that older clients follow ([MS-OXDISCO] §3.1.5). */
const askExchange = (endpoint: DiscoveredEndpoint, domain: string): readonly Question[] => {
  const email = encodeURIComponent(`${NOBODY}@${domain}`);
  const service = `https://${authority(endpoint)}/autodiscover/autodiscover.json?Email=${email}`;
  return [
    ...['AutodiscoverV1', 'ActiveSync'].map((protocol) => ({
      url: `${service}&Protocol=${protocol}&RedirectCount=1`,
      accept: 'application/json',
    })),
    { url: `https://${authority(endpoint)}/autodiscover/autodiscover.xml`, accept: 'text/xml' },
    { url: `http://${endpoint.host}/autodiscover/autodiscover.xml`, accept: 'text/xml' },
  ];
};

const QUESTIONS: Partial<
  Record<RoleId, (endpoint: DiscoveredEndpoint, domain: string) => readonly Question[]>
> = {
  'autodiscover-lync': askLync,
  'autodiscover-lync-internal': askLync,
  'autodiscover-exchange': askExchange,
};

/** What a named host is asked as: where clients go on, or the service behind it. */
const ROLES_NAMED: Partial<Record<RoleId, RoleId>> = {
  'autodiscover-lync': 'web-services',
  'autodiscover-lync-internal': 'web-services',
  'autodiscover-exchange': 'exchange-web',
};

/** A host that a discovery service leads to, with its port for TLS. */
interface Lead {
  readonly role: RoleId;
  readonly host: string;
  readonly port: number;
  readonly how: Named['how'];
  /** Host whose answer or redirect named it. */
  readonly from: string;
}

export const asksForLeads = (role: RoleId): boolean => role in QUESTIONS;

interface FollowParts {
  /** For web addresses. */
  readonly gate: Gate;
  readonly signal: AbortSignal;
}

/**
 * Every host that the endpoint's answers and redirects lead to, each once. What lies at Microsoft is named, and not
 * asked itself.
 */
export async function followAnswers(
  endpoint: DiscoveredEndpoint,
  domain: string,
  parts: FollowParts,
): Promise<readonly Lead[]> {
  const { role, host } = endpoint;
  const questions = QUESTIONS[role]?.(endpoint, domain) ?? [];
  const seen = new Set<string>();
  const leads = new Map<string, Lead>();
  const note = (url: URL, how: Lead['how'], from: string): void => {
    if (url.protocol !== 'https:' || url.hostname === host) return;
    const port = Number(url.port || 443);
    const key = `${url.hostname}:${port}`;
    const named = how === 'redirect' ? role : (ROLES_NAMED[role] ?? role);
    if (!leads.has(key)) leads.set(key, { role: named, host: url.hostname, port, how, from });
  };
  const chase = async ({ url: start, accept }: Question): Promise<void> => {
    let next: URL | null = new URL(start);
    for (let hop = 0; next !== null && hop <= DISCOVERY_LIMITS.answerHops; hop++) {
      const url: URL = next;
      next = null;
      if (seen.has(url.href) || isMicrosoftHosted(url.hostname) || parts.signal.aborted) return;
      seen.add(url.href);
      for (const { url: target, how } of await namedBy(url, accept, parts)) {
        note(target, how, url.hostname);
        if (how === 'redirect') next ??= target;
      }
    }
  };
  await Promise.all(questions.map(chase));
  return [...leads.values()];
}

interface NamedUrl {
  readonly url: URL;
  readonly how: Named['how'];
}

/** The addresses that one address's answer names; none when it does not answer, or asks for a sign-in. */
async function namedBy(
  url: URL,
  accept: string,
  { gate, signal }: FollowParts,
): Promise<readonly NamedUrl[]> {
  const { answerMs: totalMs, answerIdleMs: idleMs } = DISCOVERY_LIMITS;
  const clock = new Clock({ totalMs, idleMs }, signal);
  try {
    const answered = await exchange({ url, accept, body: null }, gate, clock);
    if (!answered.ok) return [];
    const { status, headers, message, end } = answered.value;
    if (status >= 300 && status < 400) {
      end();
      const target = headers.location === undefined ? null : readReference(headers.location, url);
      return target?.ok ? [{ url: target.value, how: 'redirect' }] : [];
    }
    if (status !== 200) {
      end();
      return [];
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      clock.heard();
      size += chunk.length;
      if (size > DISCOVERY_LIMITS.answerBytes) return [];
      chunks.push(chunk);
    }
    end();
    return readDiscoveryAnswer(Buffer.concat(chunks).toString('utf8')).flatMap(({ url: text, how }) => {
      const target = readAddress(text);
      return target.ok ? [{ url: target.value, how }] : [];
    });
  } catch {
    return []; // cut off: what it would have said is not known
  } finally {
    clock.stop();
  }
}
