/** What a report leaves to be asked. Pure. */
import { LIMITS } from '../limits.ts';
import type { Report } from './types.ts';
import { isFetchable, type EvidenceKind, type FetchedEvidence } from '../evidence/types.ts';

/** What to ask, of whom, and for which certificate. */
export interface EvidenceAsk {
  readonly kind: EvidenceKind;
  readonly url: string;
  /** SHA-256 of the certificate that names the address, lower-case hex. */
  readonly about: string;
  /** That certificate and its issuer, DER in base64; needed for OCSP. */
  readonly certificate: string;
  readonly issuer: string | null;
  /** Ask the address itself, and of OCSP an answer made for this question (nonce). */
  readonly refresh: boolean;
}

/** An ask, and whether it was made already. */
interface Address {
  readonly ask: EvidenceAsk;
  readonly asked: boolean;
  /** Asked in vain, for a reason that lies with us: worth another try, but not by itself. */
  readonly failed: boolean;
}

/** Tells asks and evidence apart: an OCSP answer is about one certificate, a file serves all. */
export const keyOfAsk = ({ kind, url, about }: Pick<FetchedEvidence, 'kind' | 'url' | 'about'>): string =>
  kind === 'ocsp' ? `${kind} ${url} ${about}` : `${kind} ${url}`;

/** Every address of the chosen path that can be asked, each once, in the order of the report. */
export function addressesOf(report: Report): readonly Address[] {
  const found = new Map<string, Address>();
  const add = (
    kind: EvidenceAsk['kind'],
    url: string | null,
    subject: number,
    issuer: number | undefined,
    asked: boolean,
    failed = false,
  ): void => {
    const certificate = report.certificates[subject];
    if (!certificate || url === null || !isFetchable(url)) return;
    const ask: EvidenceAsk = {
      kind,
      url,
      about: certificate.sha256,
      certificate: certificate.der,
      issuer: issuer === undefined ? null : (report.certificates[issuer]?.der ?? null),
      refresh: false,
    };
    const key = keyOfAsk(ask);
    if (!found.has(key)) found.set(key, { ask, asked, failed });
  };
  for (const { subject, url, outcome } of report.downloads) {
    add('issuer', url, subject, undefined, outcome !== 'not-asked');
  }
  const path = report.paths[0]?.certificates ?? [];
  for (const { certificate, sources } of report.revocation) {
    const issuer = path[path.indexOf(certificate) + 1];
    for (const { kind, url, via, outcome, fault } of sources) {
      const asked = outcome !== 'not-asked';
      if (via === 'address') add(kind, url, certificate, issuer, asked, !asked && fault !== null);
    }
  }
  return [...found.values()];
}

/**
 * What was never asked. Issuers first: with them the path, and what there is to ask, may change.
 * @param failed also what was asked in vain.
 */
export function openAsks(report: Report, failed = false): readonly EvidenceAsk[] {
  const open = addressesOf(report).flatMap((one) => (one.asked || (one.failed && !failed) ? [] : [one.ask]));
  const issuers = open.filter(({ kind }) => kind === 'issuer');
  return issuers.length > 0 ? issuers : open;
}

/** Evidence with newer pieces in the place of those about the same. */
export function mergeEvidence(
  known: readonly FetchedEvidence[],
  newer: readonly FetchedEvidence[],
): readonly FetchedEvidence[] {
  const byKey = new Map([...known, ...newer].map((one) => [keyOfAsk(one), one]));
  return [...byKey.values()];
}

/**
 * Asks round by round: what an issuer or a list brings to light is asked next. Bounded by `LIMITS`.
 * @param asksOf what to ask in a round, counted from 0; nothing ends it
 * @param answerAll asks them and judges anew; `total` counts all asks up to and with this round
 */
export async function askInRounds(
  asksOf: (round: number) => readonly EvidenceAsk[],
  answerAll: (asks: readonly EvidenceAsk[], total: number) => Promise<void>,
  rounds: number = LIMITS.evidenceRounds,
): Promise<void> {
  let total = 0;
  for (let round = 0; round < rounds; round++) {
    const asks = asksOf(round).slice(0, LIMITS.evidenceAsks - total);
    if (asks.length === 0) return;
    total += asks.length;
    await answerAll(asks, total);
  }
}
