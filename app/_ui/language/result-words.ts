'use client';

import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import type { CertificateWords } from '#lib/content/messages/english-certificate.ts';
import type { ChainWords } from '#lib/content/messages/english-chains.ts';
import type { ConnectionWords } from '#lib/content/messages/english-connection.ts';
import type { PartName } from '#lib/content/messages/en/types.ts';
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import { ENGLISH_FACTS, type FactWords } from '#lib/content/messages/english-facts.ts';
import type { EvidenceWords } from '#lib/content/messages/english-evidence.ts';
import { ENGLISH_RECORD, type RecordWords } from '#lib/content/messages/english-record.ts';
import type { ScenarioWords } from '#lib/content/messages/english-scenario.ts';
import type { SecondWords } from '#lib/content/messages/english-second.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { deploy } from '#lib/content/messages/en/detail/deploy.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { useSummary } from './summary.ts';
import { useWords, wordsAtHand, type Words } from './words.tsx';

type Spoken = Pick<SummaryWords, 'locale'>;

const withTitles = new WeakMap<SummaryWords, SummaryWords & Words<'titles'>>();
const withPurposes = new WeakMap<SummaryWords, SummaryWords & Words<'purposes'>>();
const withNames = new WeakMap<SummaryWords, SummaryWords & Words<'clients'>>();
const withClients = new WeakMap<SummaryWords, ClientWords>();
const withChains = new WeakMap<ClientWords, ChainWords>();
const withCertificate = new WeakMap<SecondWords, CertificateWords>();
const withConnection = new WeakMap<ClientWords, ConnectionWords>();
const withDates = new WeakMap<ClientWords, DateWords>();
const withEvidence = new WeakMap<SummaryWords, EvidenceWords>();
const withNet = new WeakMap<EvidenceWords, EvidenceWords & Words<'net'>>();
const withAddress = new WeakMap<
  EvidenceWords & Words<'net'>,
  EvidenceWords & Words<'net'> & Words<'address'>
>();
const withScenario = new WeakMap<DateWords, ScenarioWords>();
const withSecond = new WeakMap<SummaryWords, SecondWords>();
const withChanges = new WeakMap<ClientWords, ClientWords & Words<'differ'>>();
const withStored = new WeakMap<Words<'renewal'>, Words<'renewal'> & Words<'stored'>>();
const withDiffer = new WeakMap<ClientWords & Words<'differ'>, DifferWords>();

/** Both as one, and the same object for the same words: what is drawn with them is not drawn anew. */
export function joined<One extends Spoken, Other extends Spoken>(
  known: WeakMap<One, One & Other>,
  one: One,
  other: Other,
): One & Other {
  const before = known.get(one);
  if (before !== undefined) return before;
  const words = joinWords(one, other);
  known.set(one, words);
  return words;
}

/**
 * The summary's words, and where they are at hand the headings of findings, what is said of certificates that are no
 * server's, and the names of clients; the same object for one language.
 */
export function useResultWords(): SummaryWords {
  const summary = useSummary();
  const { locale } = summary;
  // English has them beside the findings' articles and the clients' profiles.
  if (locale === DEFAULT_LOCALE) return summary;
  const titles = wordsAtHand(locale, 'titles');
  const titled = titles === null ? summary : joined(withTitles, summary, titles);
  const purposes = wordsAtHand(locale, 'purposes');
  const purposed = purposes === null ? titled : joined(withPurposes, titled, purposes);
  const names = wordsAtHand(locale, 'clients');
  return names === null ? purposed : joined(withNames, purposed, names);
}

/** The same with those of the matrix of clients; waits for them. */
export const useClientWords = (): ClientWords => joined(withClients, useResultWords(), useWords('clients'));

/** The same with those of a chain's dates; waits for both. */
export const useDateWords = (): DateWords => joined(withDates, useClientWords(), useWords('dates'));

/** The same with those of what-if; waits for all of them. */
export const useScenarioWords = (): ScenarioWords =>
  joined(withScenario, useDateWords(), useWords('scenario'));

/** The same with those of a comparison, of a renewal and of what is kept for a server; waits for all of them. */
export const useDifferWords = (): DifferWords =>
  joined(
    withDiffer,
    joined(withChanges, useClientWords(), useWords('differ')),
    joined(withStored, useWords('renewal'), useWords('stored')),
  );

/** The same with those of a host's other chains; waits for both. */
export const useChainWords = (): ChainWords => joined(withChains, useClientWords(), useWords('chains'));

/** The same with those of a connection and of the clients it keeps out; waits for both. */
export const useConnectionWords = (): ConnectionWords =>
  joined(withConnection, useClientWords(), useWords('connection'));

const EVIDENCE_PARTS = ['evidence', 'net', 'address'] as const;

/** What evidence waits for; why an address gave nothing is told in English, and needs words in other languages only. */
export const useEvidenceParts = (): readonly PartName[] =>
  useSummary().locale === DEFAULT_LOCALE ? ['evidence'] : EVIDENCE_PARTS;

/** The same with those of what addresses gave, and where they are at hand of why they gave nothing; waits for the first. */
export function useEvidenceWords(): EvidenceWords {
  const words = joined(withEvidence, useResultWords(), useWords('evidence'));
  const [net, address] = [wordsAtHand(words.locale, 'net'), wordsAtHand(words.locale, 'address')];
  return net === null || address === null ? words : joined(withAddress, joined(withNet, words, net), address);
}

/** The same with those of the second reading; waits for them. */
export const useSecondWords = (): SecondWords => joined(withSecond, useResultWords(), useWords('second'));

/** The same with those of all that a certificate holds; waits for both. */
export const useCertificateWords = (): CertificateWords =>
  joined(withCertificate, useSecondWords(), useWords('certificate'));

const ENGLISH_DEPLOY = makeTranslator('en', { deploy });

/** Words on roots of one's own and on who is affected; English, marked as such, where others have not come. */
export function useDeployWords(): Words<'deploy'> {
  const { locale } = useSummary();
  return (locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, 'deploy')) ?? ENGLISH_DEPLOY;
}

/** What paper is written with beyond the result's words. */
export const FACT_PARTS = ['clients', 'dates', 'evidence', 'second', 'printed'] as const;

const withFacts = new WeakMap<SummaryWords, FactWords>();

/**
 * The words of a result on paper, the same object for one language. Printing waits for nothing: what has not come
 * until then is printed in English.
 */
export function useFactWords(): FactWords {
  const result = useResultWords();
  const { locale } = result;
  if (locale === DEFAULT_LOCALE) return ENGLISH_FACTS;
  const before = withFacts.get(result);
  if (before !== undefined) return before;
  const [clients, dates] = [wordsAtHand(locale, 'clients'), wordsAtHand(locale, 'dates')];
  const [evidence, second] = [wordsAtHand(locale, 'evidence'), wordsAtHand(locale, 'second')];
  const printed = wordsAtHand(locale, 'printed');
  if (clients === null || dates === null || evidence === null || second === null || printed === null)
    return ENGLISH_FACTS;
  const words = joinWords(
    joinWords(joinWords(result, clients), dates),
    joinWords(joinWords(evidence, second), printed),
  );
  withFacts.set(result, words);
  return words;
}

/** What a computer's record shows; in English where other words have not come. */
export function useRecordWords(): RecordWords {
  const { locale } = useSummary();
  return (locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, 'record')) ?? ENGLISH_RECORD;
}
