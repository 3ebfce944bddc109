/**
 * What there is to say about a result, once: Markdown, HTML, CSV and paper are all made from it, so that no
 * form can say what another does not. Pure.
 */
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { ENGLISH } from '#lib/content/messages/english.ts';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import { roleText } from '../result/chain.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import { clientsView, type ClientRow } from '../clients/clients.ts';
import { computerRow, type ComputerSeen } from '../clients/computer.ts';
import { storeRecord } from '../clients/root-lists.ts';
import { timelineOf } from '../dates/timeline.ts';
import type { DatedEvent } from '../dates/types.ts';
import { colonHex } from '../hex.ts';
import { labelOf, roleOf } from '../names.ts';
import { barredClients, barredSentence, type BarredClients } from '../result/barred.ts';
import type { Observed } from '../result/connection.ts';
import { judgedText } from '../result/judged.ts';
import { toResultView } from '../result/result.ts';
import { secondSentence } from '../evidence/second.ts';
import { exactTime } from '../time.ts';
import type { ChainView, FindingGroup, FindingView, State } from '../types.ts';
import { VERSION } from './version.ts';
import { evidenceFacts, timestampFacts, type EvidenceFacts } from './evidence-facts.ts';

/** An element of the chain, and what joins it to the next one. */
export interface ChainFact {
  /** “Server certificate”, “Missing”, “Trust store” */
  readonly kind: string;
  readonly label: string;
  readonly link: { readonly state: State; readonly text: string; readonly breaks: boolean } | null;
}

export interface CertificateFact {
  readonly role: string;
  readonly label: string;
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601 UTC, or null when it can't be read. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** “2026-01-01 00:00 UTC to 2026-12-31 00:00 UTC” */
  readonly valid: string;
  readonly serial: string;
  /** With colons. */
  readonly sha256: string;
  /** Whether the chosen chain uses it. */
  readonly used: boolean;
}

export interface ClientFact {
  readonly title: string;
  readonly state: State;
  readonly verdict: string;
  /** Where it stops, or what it depends on; empty when there is nothing to say. */
  readonly remark: string;
}

export interface Facts {
  /** What was asked: “sts.contoso.com:443”, or the name of files. */
  readonly source: string;
  readonly state: State;
  /** “Not trusted” */
  readonly verdict: string;
  readonly headline: string;
  /** Who can't connect whatever the certificates are; null: nobody, as far as is known. */
  readonly barred: string | null;
  /** For what, when, against which roots. */
  readonly checked: string;
  /** What it was judged as, where that is not a server or was chosen; which of several certificates was taken. */
  readonly judged: string | null;
  /** Time of the check, ISO 8601 UTC. */
  readonly at: string;
  /** What a second library makes of it; null when it was not asked. */
  readonly second: string | null;
  /** What decides against it. */
  readonly weakest: FindingView | null;
  readonly chain: readonly ChainFact[];
  /** How the list was sent; null when nothing was sent. */
  readonly served: string | null;
  readonly findings: readonly FindingGroup[];
  /** Those of the chain first. */
  readonly certificates: readonly CertificateFact[];
  /** What addresses gave; null: nothing was asked. */
  readonly evidence: EvidenceFacts | null;
  /** Certificate Transparency; null: nothing to say. */
  readonly timestamps: EvidenceFacts | null;
  /** Null: not judged for single clients. */
  readonly clients: { readonly summary: string; readonly rows: readonly ClientFact[] } | null;
  /** The lists of roots that were judged with, each with its date; empty where that is not told. */
  readonly lists: readonly string[];
  readonly dates: readonly DatedEvent[];
  /** “Chainsight 0.1.0” */
  readonly tool: string;
}

const STATES = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' } as const;

const KINDS = {
  host: 'Name',
  store: 'Trust store',
  missing: 'Missing',
  fork: 'Root not known here, or missing intermediate',
} as const;

function chainFacts({ steps }: ChainView): readonly ChainFact[] {
  return steps.map(({ node, connector }) => ({
    kind: node.kind === 'certificate' ? node.roleText : KINDS[node.kind],
    label: node.label,
    link: connector && {
      state: connector.state,
      text: connector.state === 'ok' ? connector.label : `${connector.label}. ${connector.spoken}`,
      breaks: connector.decides,
    },
  }));
}

function certificateFacts(report: Report): readonly CertificateFact[] {
  const path = report.paths[0] ?? null;
  const chain = path?.certificates ?? [];
  const rest = report.certificates.map(({ id }) => id).filter((id) => !chain.includes(id));
  return [...chain, ...rest].flatMap((id) => {
    const certificate = report.certificates[id];
    if (!certificate) return [];
    const { subject, issuer, notBefore, notAfter, serial, sha256 } = certificate;
    const [from, to] = [notBefore, notAfter].map((iso) => (iso === null ? '?' : exactTime(iso)));
    return [
      {
        role: roleText(report, roleOf(certificate, path)),
        label: labelOf(certificate),
        subject: subject.text === '' ? '(no subject)' : subject.text,
        issuer: issuer.text === '' ? '(no issuer)' : issuer.text,
        notBefore,
        notAfter,
        valid: `${from ?? '?'} to ${to ?? '?'}`,
        serial,
        sha256: colonHex(sha256),
        used: chain.includes(id),
      },
    ];
  });
}

function clientFacts(
  ends: readonly ClientEnd[],
  barred: BarredClients,
  computer: ClientRow | null,
): Facts['clients'] {
  const { summary, groups, unknown } = clientsView(
    ENGLISH_CLIENTS,
    ends.map(({ line }) => line),
    barred,
    computer,
  );
  const known = groups.flatMap(({ rows }) =>
    rows.map(({ title, state, verdict, stops, claimed, notes }) => ({
      title,
      state,
      verdict,
      remark: [stops, claimed, ...notes].filter((part) => part !== null).join(' '),
    })),
  );
  const open = (unknown?.wants ?? []).map(({ clients, stops }) => ({
    title: clients,
    state: 'unknown' as const,
    verdict: unknown?.verdict ?? '',
    remark: stops,
  }));
  return { summary, rows: [...known, ...open] };
}

/** The lists of roots that a report rests on, and the day on which they are told. */
interface ListsUsed {
  readonly stores: readonly StoreInfo[];
  readonly now: Date;
}

/**
 * @param source what was asked, for people
 * @param ends how long each client goes on trusting; null when that was not asked
 * @param lists the lists of roots; null when they are not told
 * @param observation what the server took of a connection; null when none was made
 * @param computer the computer whose record was given; null: none was
 */
export function factsOf(
  report: Report,
  source: string,
  ends: readonly ClientEnd[] | null = null,
  lists: ListsUsed | null = null,
  observation: Observed = null,
  computer: ComputerSeen | null = null,
): Facts {
  const view = toResultView(report);
  const barred = barredClients(observation);
  const someOnly = view.reserved || (view.verdict === 'trusted' && barred.size > 0);
  const host = view.host ?? 'no host name';
  return {
    source,
    state: someOnly ? 'warn' : STATES[view.verdict],
    verdict: someOnly ? ENGLISH.text('result.verdict.reserved') : view.verdictText,
    headline: view.headline,
    barred: barredSentence(ENGLISH_CLIENTS, barred),
    checked: `Checked for ${host} at ${view.at.exact} against ${view.stores}, rules “${view.rules}”.`,
    judged: judgedText(report),
    at: report.at,
    second: report.secondReading ? secondSentence(report.secondReading) : null,
    weakest: view.weakest,
    chain: view.chain === null ? [] : chainFacts(view.chain),
    served: view.served === null ? null : `As sent: ${view.served.summary.toLowerCase()}.`,
    findings: view.findings,
    certificates: certificateFacts(report),
    evidence: evidenceFacts(report),
    timestamps: timestampFacts(report),
    clients:
      ends === null || !fittingTo(diagnose(report)).clients
        ? null
        : clientFacts(ends, barred, computer && computerRow(ENGLISH_CLIENTS, computer)),
    lists: lists === null ? [] : lists.stores.map((store) => storeRecord(store, lists.now)),
    dates: timelineOf(ENGLISH_DATES, report, ends).events.map(({ claimed, ...event }) => ({
      ...event,
      detail: event.detail ?? claimed ?? null,
    })),
    tool: `Chainsight ${VERSION}`,
  };
}
