/**
 * What a computer's record says about why the chain fails there: by comparing what it received and built with
 * its own stores, with the roots that everybody knows, and with what others get from the same server.
 */
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { byteKey, equalBytes, toBase64 } from '../der/bytes.ts';
import { nameLabel } from '../name/describe.ts';
import { sameName } from '../name/name.ts';
import type { CertificateView, Report } from '../report/types.ts';
import { labelOf, parsed } from './parts.ts';
import { productIn } from './inspectors.ts';
import { networkFailed, ofStatus } from './status.ts';
import type { ComputerAccount, ComputerFact, ComputerRecord } from './types.ts';

/** The judgements that the account rests on; a report is null where there was nothing to judge. */
interface ComputerViews {
  /** With the computer's roots (its own and the account's) and its intermediates, at its own time. */
  readonly here: Report | null;
  /** The same at the server's time; null where both are the same. */
  readonly hereOnTime: Report | null;
  /** The same with the computer's roots alone, without the account's; null where they are the same. */
  readonly withoutAccount: Report | null;
  /** With the roots that everybody knows, at the server's time. */
  readonly elsewhere: Report | null;
  /** What others get from the same server, leaf first; null: not known. */
  readonly others: readonly Uint8Array[] | null;
  /** Whether the others' chain leads to a root that everybody knows. */
  readonly othersTrusted: boolean;
}

/** Seconds by which clocks may differ without a word: what Kerberos allows before sign-in fails for that alone. */
const CLOCK_TOLERANCE_SECONDS = 300;

/** The last certificate of the chosen path. */
const lastOf = ({ paths, certificates }: Report): CertificateView | null => {
  const last = paths[0]?.certificates.at(-1);
  return (last === undefined ? undefined : certificates[last]) ?? null;
};

const rootOf = (report: Report | null): string | null =>
  report === null ? null : (lastOf(report)?.subject.label ?? null);

/** What makes a computer refuse although its roots and its clock would do. */
const REFUSALS: ReadonlySet<ComputerFact['code']> = new Set([
  ...(['disallowed', 'stale-intermediate', 'revoked', 'revocation-blocked', 'refused-here'] as const),
]);

/** Works out what the record shows, what decides first. */
export function accountOf(record: ComputerRecord, views: ComputerViews): ComputerAccount {
  const { here, elsewhere } = views;
  const causes = record.received.length === 0 ? ofFailure(record) : ofChain(record, views);
  const notes = [...ofServer(record, views), ...ofStores(record)];
  const refused = causes.some(({ code }) => REFUSALS.has(code));
  return {
    here: here && (refused ? 'untrusted' : here.verdict),
    elsewhere: elsewhere?.verdict ?? null,
    facts: [...causes, ...notes],
  };
}

function ofFailure(record: ComputerRecord): readonly ComputerFact[] {
  const { error, proxy, built, host } = record;
  if (error !== null) return [{ code: 'no-connection', error, proxy }];
  // Events without certificates: what they say against the chain is all there is.
  return host === null && built.length > 0 ? ofStatus(record) : [];
}

function ofChain(record: ComputerRecord, views: ComputerViews): readonly ComputerFact[] {
  const { here, hereOnTime, elsewhere } = views;
  const facts: ComputerFact[] = [];
  const seconds = secondsOff(record);
  if (seconds !== null) {
    const decides = hereOnTime !== null && hereOnTime.verdict === 'trusted' && here?.verdict !== 'trusted';
    facts.push({ code: 'clock-off', seconds, decides });
    // With the right time all is well: nothing else is wrong.
    if (decides) return facts;
  }
  const blocked = disallowedIn(record);
  if (blocked !== null) return [...facts, { code: 'disallowed', name: blocked }];
  const anew = signedAnew(record, views);
  if (anew !== null) facts.push(anew);
  const status = ofStatus(record);
  const onTime = hereOnTime ?? here;
  if (onTime?.verdict === 'trusted') {
    const account = ofAccount(views);
    facts.push(...account, ...status);
    const own = status.length === 0 ? refusedHere(record) : null;
    if (own !== null && own.status.length > 0) facts.push(own);
    else if (account.length + status.length === 0) facts.push({ code: 'trusted-here' });
    return facts;
  }
  const roots = anew === null ? ofRoots(record, views) : [];
  facts.push(...roots, ...status);
  // The computer only repeats what the chain itself lacks, which the result says of it.
  if (roots.length + status.length === 0 && anew === null && elsewhere !== null) {
    facts.push(elsewhere.verdict === 'trusted' ? refusedHere(record) : { code: 'same-for-all' });
  }
  return facts;
}

const refusedHere = ({ built }: ComputerRecord): Extract<ComputerFact, { code: 'refused-here' }> => ({
  code: 'refused-here',
  status: [...new Set(built.flatMap(({ status }) => status))],
});

function secondsOff({ clock, serverDate }: ComputerRecord): number | null {
  if (clock === null || serverDate === null) return null;
  const seconds = Math.round((Date.parse(clock) - Date.parse(serverDate)) / 1000);
  return Math.abs(seconds) > CLOCK_TOLERANCE_SECONDS ? seconds : null;
}

function disallowedIn({ received, built, stores }: ComputerRecord): string | null {
  const blocked = new Set((stores.disallowed ?? []).map(byteKey));
  const found = [...received, ...built.flatMap(({ der }) => der ?? [])].find((der) =>
    blocked.has(byteKey(der)),
  );
  const certificate = parsed(found);
  return certificate && labelOf(certificate);
}

/** Somebody between the computer and the server signs in its place. */
function signedAnew(
  { received }: ComputerRecord,
  { elsewhere, others, othersTrusted }: ComputerViews,
): ComputerFact | null {
  const certificates = received.flatMap((der) => parsed(der) ?? []);
  const [leaf] = certificates;
  if (!leaf || elsewhere?.verdict === 'trusted') return null;
  const product = productIn(certificates);
  const theirs = others?.[0];
  const differs = theirs !== undefined && !equalBytes(theirs, leaf.der);
  if ((differs && othersTrusted) || product !== null)
    return { code: 'signed-anew', by: nameLabel(leaf.issuer), product };
  return null;
}

/** The root is there for the account alone: services and other accounts refuse. */
function ofAccount({ here, withoutAccount }: ComputerViews): readonly ComputerFact[] {
  const root = rootOf(here);
  return withoutAccount !== null && withoutAccount.verdict !== 'trusted' && root !== null
    ? [{ code: 'root-of-one-account', root }]
    : [];
}

/** What the computer's stores lack, where its roots alone make the difference. */
function ofRoots(
  record: ComputerRecord,
  { here, hereOnTime, elsewhere }: ComputerViews,
): readonly ComputerFact[] {
  const report = hereOnTime ?? here;
  if (report === null || elsewhere === null) return [];
  const end = report.paths[0]?.end;
  if (end === 'anchored') return [];
  if (elsewhere.verdict === 'trusted') {
    const root = rootOf(elsewhere);
    if (root === null) return [];
    return [{ code: 'root-missing', root, updatesOff: record.rootUpdates === false }];
  }
  const lastView = lastOf(report);
  const last = parsed(record.received.find((der) => toBase64(der) === lastView?.der));
  if (last === null) return [];
  const selfSigned = sameName(last.subject, last.issuer);
  if (elsewhere.paths[0]?.end === 'anchored') return [];
  if (selfSigned || isAuthority(last)) {
    return [{ code: 'own-root-missing', root: selfSigned ? labelOf(last) : nameLabel(last.issuer) }];
  }
  const url = lastView?.caIssuers[0] ?? null;
  const issuer = nameLabel(last.issuer);
  return networkFailed(record)
    ? [{ code: 'download-blocked', issuer, url }]
    : [{ code: 'intermediate-missing', issuer, url }];
}

const isAuthority = (certificate: ParsedCertificate): boolean =>
  extensionValue(certificate, BASIC_CONSTRAINTS)?.ca === true;

function ofServer(
  record: ComputerRecord,
  { here, hereOnTime, elsewhere, others, othersTrusted }: ComputerViews,
): readonly ComputerFact[] {
  const facts: ComputerFact[] = [];
  const { received, proxy, error } = record;
  const theirs = others?.[0];
  const [leaf] = received;
  if (leaf && theirs) {
    if (equalBytes(leaf, theirs)) facts.push({ code: 'same-chain' });
    else if (elsewhere?.verdict === 'trusted' && othersTrusted) facts.push({ code: 'other-node' });
  }
  const trusted = (hereOnTime ?? here)?.verdict === 'trusted';
  const root = rootOf(here);
  if (trusted && elsewhere !== null && elsewhere.verdict !== 'trusted' && root !== null) {
    const last = lastOf(elsewhere);
    // Where others stop at the server's certificate, they lack what its issuer's own store holds here.
    const isLeaf = elsewhere.paths[0]?.certificates.length === 1 && last?.selfIssued === false;
    facts.push(
      isLeaf ? { code: 'intermediate-here-only', issuer: last.issuer.label } : { code: 'own-root', root },
    );
  }
  if (proxy !== null && error === null) facts.push({ code: 'proxy', proxy });
  return facts;
}

/** What stands among the roots without being self-signed makes Windows refuse client certificates (HTTP 403.16). */
function ofStores({ system, stores }: ComputerRecord): readonly ComputerFact[] {
  // Elsewhere a keychain or folder holds certificates of every kind, and means nothing by it.
  if (system !== 'windows') return [];
  const names = [...(stores.root ?? []), ...(stores.userRoot ?? [])].flatMap((der) => {
    const certificate = parsed(der);
    return certificate && !sameName(certificate.subject, certificate.issuer) ? [labelOf(certificate)] : [];
  });
  return names.length > 0 ? [{ code: 'misplaced-in-root', names: [...new Set(names)] }] : [];
}
