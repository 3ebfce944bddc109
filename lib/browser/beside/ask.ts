/** Asks our own server what DNS and the CA say beside a chain. */
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import { renewalId } from '#lib/core/certificate/renewal-id.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { WIRE_VERSION } from '#lib/endpoints/api.ts';
import type { DnsRequest, DnsResult } from '#lib/endpoints/dns-wire.ts';
import type { RenewalWindowRequest, RenewalWindowResult } from '#lib/endpoints/renewal-window-wire.ts';
import { issuerOrganisation, wildcardFor } from '#lib/view/beside/beside.ts';
import { HAS_SERVER } from '../home.ts';
import { postOwn } from '../own-server.ts';

type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: AskFault };

interface Answer {
  readonly version?: unknown;
  readonly ok?: unknown;
  readonly error?: { readonly fault: AskFault };
}

/** @throws the signal's reason when cancelled; every other failure is an outcome. */
async function post<T>(path: string, body: object, signal: AbortSignal): Promise<Asked<T>> {
  if (!HAS_SERVER) return { ok: false, fault: { code: 'no-server' } };
  let response: Response;
  try {
    response = await postOwn(path, { body, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, fault: { code: 'own-server-unreachable' } };
  }
  const answer = await response.json().then(
    (value: unknown) => value as Answer,
    () => null,
  );
  signal.throwIfAborted();
  // The version stands for the shape.
  if (answer?.version !== WIRE_VERSION)
    return { ok: false, fault: { code: 'answer-unreadable', status: response.status } };
  if (answer.ok === true) return { ok: true, value: answer as T };
  return { ok: false, fault: answer.error?.fault ?? { code: 'answer-unreadable', status: response.status } };
}

/** What is asked of one place. */
export interface BesideTarget {
  readonly host: string;
  readonly port: number;
  /** Also its mail exchangers: it is a domain. */
  readonly mail: boolean;
  readonly leaf: CertificateView | null;
}

export interface BesideFacts {
  readonly dns: DnsResult;
  /** As asked for the wildcard that covers the host; null: the host is named. */
  readonly wildcardCaa: DnsResult['caa'] | null;
  /** Null: it was not asked for, as there is no certificate or it names no issuer. */
  readonly window: RenewalWindowResult | null;
}

/** @throws the signal's reason when cancelled */
export async function askBeside(
  { host, port, mail, leaf }: BesideTarget,
  signal: AbortSignal,
): Promise<Asked<BesideFacts>> {
  const lookUp = (request: DnsRequest) => post<DnsResult>('/api/v1/dns', request, signal);
  const wildcard = leaf ? wildcardFor(host, leaf) : null;
  const [dns, parent, window] = await Promise.all([
    lookUp({ host, port, mail }),
    wildcard === null ? null : lookUp({ host: wildcard.slice(2), port }),
    leaf ? askWindow(leaf, signal) : null,
  ]);
  if (!dns.ok) return dns;
  if (parent?.ok === false) return parent;
  return {
    ok: true,
    value: {
      dns: dns.value,
      wildcardCaa: parent?.value.caa ?? null,
      window: window?.ok === true ? window.value : null,
    },
  };
}

async function askWindow(
  leaf: CertificateView,
  signal: AbortSignal,
): Promise<Asked<RenewalWindowResult> | null> {
  const parsed = parseCertificate(fromBase64(leaf.der));
  const certificate = parsed.ok ? renewalId(parsed.certificate) : null;
  const organisation = issuerOrganisation(leaf);
  if (certificate === null || organisation === '') return null;
  const request: RenewalWindowRequest = { certificate, organisation };
  return post<RenewalWindowResult>('/api/v1/renewal-window', request, signal);
}
