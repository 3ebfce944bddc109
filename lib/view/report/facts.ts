/**
 * What there is to say about a result, once: Markdown, HTML, CSV and paper are all made from it, so that no
 * form can say what another does not. Pure.
 */
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { ENGLISH_RECORD, type RecordWords } from '#lib/content/messages/english-record.ts';
import { ENGLISH_FACTS, type FactWords } from '#lib/content/messages/english-facts.ts';
import { lowerIn, sentencesIn } from '#lib/content/messages/forms.ts';
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
  /** The part of the remark that is English in every language; null: there is none. */
  readonly claimed: string | null;
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

function chainFacts({ steps }: ChainView, { text }: FactWords): readonly ChainFact[] {
  return steps.map(({ node, connector }) => ({
    kind: node.kind === 'certificate' ? node.roleText : text(`printed.kind.${node.kind}`),
    label: node.label,
    link: connector && {
      state: connector.state,
      text:
        connector.state === 'ok'
          ? connector.label
          : text('printed.link', { label: connector.label, spoken: connector.spoken }),
      breaks: connector.decides,
    },
  }));
}

function certificateFacts(report: Report, words: FactWords): readonly CertificateFact[] {
  const { locale, text } = words;
  const path = report.paths[0] ?? null;
  const chain = path?.certificates ?? [];
  const rest = report.certificates.map(({ id }) => id).filter((id) => !chain.includes(id));
  return [...chain, ...rest].flatMap((id) => {
    const certificate = report.certificates[id];
    if (!certificate) return [];
    const { subject, issuer, notBefore, notAfter, serial, sha256 } = certificate;
    const [from, to] = [notBefore, notAfter].map((iso) => (iso === null ? '?' : exactTime(iso, locale)));
    return [
      {
        role: roleText(report, roleOf(certificate, path), words),
        label: labelOf(certificate),
        subject: subject.text === '' ? text('printed.no-subject') : subject.text,
        issuer: issuer.text === '' ? text('printed.no-issuer') : issuer.text,
        notBefore,
        notAfter,
        valid: text('printed.period', { from: from ?? '?', to: to ?? '?' }),
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
  words: FactWords,
): Facts['clients'] {
  const { summary, groups, unknown } = clientsView(
    words,
    ends.map(({ line }) => line),
    barred,
    computer,
  );
  const known = groups.flatMap(({ rows }) =>
    rows.map(({ title, state, verdict, stops, claimed, notes }) => ({
      title,
      state,
      verdict,
      claimed,
      remark: sentencesIn(
        words.locale,
        [stops, claimed, ...notes].filter((part) => part !== null),
      ),
    })),
  );
  const open = (unknown?.wants ?? []).map(({ clients, stops }) => ({
    title: clients,
    state: 'unknown' as const,
    verdict: unknown?.verdict ?? '',
    claimed: null,
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
 * @param words the language of all but the repair of findings, which is English
 * @param record the same of what the computer's record shows
 */
export function factsOf(
  report: Report,
  source: string,
  ends: readonly ClientEnd[] | null = null,
  lists: ListsUsed | null = null,
  observation: Observed = null,
  computer: ComputerSeen | null = null,
  words: FactWords = ENGLISH_FACTS,
  record: RecordWords = ENGLISH_RECORD,
): Facts {
  const { locale, text } = words;
  const view = toResultView(report, words);
  const barred = barredClients(observation);
  const someOnly = view.reserved || (view.verdict === 'trusted' && barred.size > 0);
  return {
    source,
    state: someOnly ? 'warn' : STATES[view.verdict],
    verdict: someOnly ? text('result.verdict.reserved') : view.verdictText,
    headline: view.headline,
    barred: barredSentence(words, barred),
    checked: text('printed.checked', {
      ...{ named: view.host === null ? 'no' : 'yes', host: view.host ?? '', at: view.at.exact },
      ...{ stores: view.stores, rules: view.rules },
    }),
    judged: judgedText(report, words),
    at: report.at,
    second: report.secondReading ? secondSentence(report.secondReading, words) : null,
    weakest: view.weakest,
    chain: view.chain === null ? [] : chainFacts(view.chain, words),
    served:
      view.served === null ? null : text('printed.served', { summary: lowerIn(locale, view.served.summary) }),
    findings: view.findings,
    certificates: certificateFacts(report, words),
    evidence: evidenceFacts(report, words),
    timestamps: timestampFacts(report, words),
    clients:
      ends === null || !fittingTo(diagnose(report)).clients
        ? null
        : clientFacts(ends, barred, computer && computerRow(words, computer, record), words),
    lists: lists === null ? [] : lists.stores.map((store) => storeRecord(store, lists.now, words)),
    dates: timelineOf(words, report, ends).events.map((event) => ({
      ...event,
      detail: event.detail ?? event.claimed ?? null,
    })),
    tool: `Chainsight ${VERSION}`,
  };
}
