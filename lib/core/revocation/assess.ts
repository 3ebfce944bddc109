import type { ParsedCertificate } from '../certificate/types.ts';
import { crlAddresses, deltaAddresses, ocspAddresses } from '../evidence/addresses.ts';
import { isFetchable, type FetchedEvidence, type Staple } from '../evidence/types.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { Assessment, RevocationSource, RevocationStatus, SourceOutcome } from './assess-types.ts';
import { checkCrls, type CrlStatus } from './crl.ts';
import type { CrlParseResult, ParsedCrl } from './crl-types.ts';
import { checkOcsp, type OcspStatus } from './ocsp.ts';
import { combine, opinionOf, type SecondOcspOpinion, type SecondOcspReader } from './second-ocsp.ts';

/** A list with where it came from: an address, or a file (null). */
export interface CrlAtHand {
  readonly url: string | null;
  readonly parsed: CrlParseResult;
  readonly bytes: number;
  readonly evidence: FetchedEvidence | null;
}

interface AssessRequest {
  readonly certificate: ParsedCertificate;
  readonly issuer: ParsedCertificate;
  /** Evidence about this very certificate: OCSP answers, and attempts that brought none. */
  readonly ocsp: readonly FetchedEvidence[];
  /** Attempts to fetch lists, by address. */
  readonly attempts: ReadonlyMap<string, FetchedEvidence>;
  readonly lists: readonly CrlAtHand[];
  readonly staple: Staple | null;
  /** OCSP responses given by hand, about any certificates. */
  readonly given: readonly Uint8Array[];
  /** It is the certificate that everything is about. */
  readonly isLeaf: boolean;
  readonly unnumberedLists: boolean;
  readonly extra: readonly ParsedCertificate[];
  /** Validation time, milliseconds since 1970. */
  readonly at: number;
  readonly verifier: SignatureVerifier;
  /** Reads each OCSP response too; null: ours alone decides. */
  readonly secondOcsp: SecondOcspReader | null;
  readonly validateCrlIssuer: (certificate: ParsedCertificate) => Promise<boolean>;
}

const NOTHING = {
  then: null,
  time: null,
  milliseconds: null,
  bytes: null,
  thisUpdate: null,
  nextUpdate: null,
  revokedAt: null,
  reason: null,
  entries: null,
  responder: null,
  nonce: null,
  second: null,
  fault: null,
} as const;

/** Weighs all sources for a certificate. Never throws for what they say. */
export async function assess(request: AssessRequest): Promise<Assessment> {
  const ocsp = await ocspSources(request);
  const lists = await listSources(request);
  const parsed = request.lists.flatMap(({ parsed: one }) => (one.ok ? [one.crl] : []));
  const crl = await crlStatus(request, parsed, request.at);
  const sources = [...ocsp, ...lists];
  const revoked =
    ocsp.find(({ outcome }) => outcome === 'revoked') ?? (crl.status === 'revoked' ? crl : null);
  const status = revoked ? 'revoked' : crl.status === 'good' ? 'good' : statusOf(sources);
  return {
    status,
    revokedAt: revoked?.revokedAt ?? null,
    reason: revoked?.reason ?? null,
    sources,
    crlStatus: crl.status,
    crlFaults: crl.faults,
  };
}

/** The first of these that any source has is the certificate's status. */
const ORDER: readonly (readonly [SourceOutcome, RevocationStatus])[] = [
  ['unknown', 'unknown'],
  ['expired', 'expired'],
  ['not-yet-valid', 'unusable'],
  ['unusable', 'unusable'],
  ['partial', 'unusable'],
  ['not-asked', 'not-asked'],
  ['unreachable', 'unreachable'],
  ['not-fetchable', 'unreachable'],
];

function statusOf(sources: readonly RevocationSource[]): RevocationStatus {
  const has = (outcome: SourceOutcome): boolean => sources.some((source) => source.outcome === outcome);
  // A good list counts only through `crlStatus`: it may cover some reasons, or be a delta.
  if (sources.some(({ kind, outcome }) => kind === 'ocsp' && outcome === 'good')) return 'good';
  return ORDER.find(([outcome]) => has(outcome))?.[1] ?? 'not-provided';
}

/** Faults on this side: they say nothing about the address. */
const OURS: ReadonlySet<string> = new Set([
  'port-not-allowed',
  'rate-limited',
  'busy',
  'canceled',
  'internal',
  'cross-origin',
  'foreign-host',
  'own-server-unreachable',
  'no-server',
  'answer-unreadable',
]);

/** A source that gave nothing: why. */
function silent(
  kind: RevocationSource['kind'],
  url: string,
  attempt: FetchedEvidence | undefined,
): RevocationSource {
  const base = { ...NOTHING, kind, via: 'address', url } as const;
  if (!isFetchable(url)) return { ...base, outcome: 'not-fetchable' };
  if (!attempt?.fault) return { ...base, outcome: 'not-asked' };
  const { time, milliseconds, fault } = attempt;
  const { code, message, ...told } = fault;
  const why = { code, params: { message }, ...told };
  if (OURS.has(code)) return { ...base, outcome: 'not-asked', time, fault: why };
  return { ...base, outcome: 'unreachable', time, milliseconds, fault: why };
}

async function ocspSources(request: AssessRequest): Promise<readonly RevocationSource[]> {
  const sources: RevocationSource[] = [];
  if (request.staple) {
    const { response, time } = request.staple;
    sources.push(
      await ocspSource(request, { response, time, nonce: null, url: null, milliseconds: null }, 'staple'),
    );
  }
  for (const response of request.given) {
    const answer = { response, time: null, nonce: null, url: null, milliseconds: null };
    const source = await ocspSource(request, answer, 'file');
    const code = source.fault?.code ?? '';
    // It may be about another certificate; what is about none is said once, of the leaf.
    if (code !== 'ocsp-other-certificate' && (request.isLeaf || !ABOUT_NONE.has(code))) sources.push(source);
  }
  for (const url of ocspAddresses(request.certificate)) {
    const attempt = request.ocsp.findLast((one) => one.url === url);
    const [response] = attempt?.ders ?? [];
    sources.push(
      attempt && response
        ? await ocspSource(request, { ...attempt, response }, 'address')
        : silent('ocsp', url, attempt),
    );
  }
  return sources;
}

/** Faults of responses that name no certificate. */
const ABOUT_NONE: ReadonlySet<string> = new Set(['ocsp-malformed', 'ocsp-status', 'ocsp-type-unknown']);

interface OcspAnswer extends Pick<FetchedEvidence, 'nonce' | 'milliseconds'> {
  /** When it came, ISO 8601 UTC; null: not known. */
  readonly time: string | null;
  readonly response: Uint8Array;
  readonly url: string | null;
}

interface ReadAnswer {
  readonly status: OcspStatus;
  readonly second: SecondOcspOpinion | null;
}

async function ocspSource(
  request: AssessRequest,
  answer: OcspAnswer,
  via: RevocationSource['via'],
): Promise<RevocationSource> {
  const { certificate, issuer, verifier, secondOcsp } = request;
  const { response, nonce, url, time, milliseconds } = answer;
  const ask = async (at: number): Promise<ReadAnswer> => {
    const check = { certificate, issuer, response, at, nonce };
    const ours = await checkOcsp({ ...check, verifier });
    // What we refuse is not used, whatever another reader says.
    if (!secondOcsp || ours.status === 'undetermined') return { status: ours, second: null };
    const theirs = await secondOcsp.check(check);
    const combined = combine(ours, theirs);
    return { status: combined, second: opinionOf(combined, theirs) };
  };
  const { status, second } = await ask(request.at);
  const outcome = ocspOutcome(status);
  const past =
    time !== null && isTimeBound(outcome) ? ocspOutcome((await ask(Date.parse(time))).status) : outcome;
  const { thisUpdate, nextUpdate, revokedAt, reason, fault } = status;
  return {
    ...NOTHING,
    kind: 'ocsp',
    via,
    url,
    outcome,
    then: past === outcome ? null : past,
    time,
    milliseconds,
    bytes: response.length,
    thisUpdate,
    nextUpdate,
    revokedAt,
    reason,
    responder: status.responder?.kind ?? null,
    nonce: status.nonce,
    second,
    fault,
  };
}

const isTimeBound = (outcome: SourceOutcome): boolean => outcome === 'expired' || outcome === 'not-yet-valid';

function ocspOutcome({ status, fault }: OcspStatus): SourceOutcome {
  if (status !== 'undetermined') return status;
  if (fault?.code === 'ocsp-expired') return 'expired';
  return fault?.code === 'ocsp-not-yet-valid' ? 'not-yet-valid' : 'unusable';
}

async function listSources(request: AssessRequest): Promise<readonly RevocationSource[]> {
  const sources: RevocationSource[] = [];
  const wanted = [...crlAddresses(request.certificate)];
  // Grows while it is walked: a list may name its deltas.
  for (const url of wanted) {
    const list = request.lists.findLast((one) => one.url === url);
    if (list?.parsed.ok === true) {
      const deltas = deltaAddresses(list.parsed.crl.freshest);
      wanted.push(...deltas.filter((delta) => !wanted.includes(delta)));
    }
    sources.push(list ? await listSource(request, list) : silent('crl', url, request.attempts.get(url)));
  }
  for (const list of request.lists.filter(({ url }) => url === null)) {
    const source = await listSource(request, list);
    // A file may hold lists of other issuers.
    if (source.fault?.code !== 'crl-not-found') sources.push(source);
  }
  return sources;
}

async function listSource(request: AssessRequest, list: CrlAtHand): Promise<RevocationSource> {
  const { parsed, url, bytes, evidence } = list;
  const base = {
    ...NOTHING,
    kind: 'crl',
    via: url === null ? 'file' : 'address',
    url,
    bytes,
    time: evidence?.time ?? null,
    milliseconds: evidence?.milliseconds ?? null,
  } as const;
  if (!parsed.ok) {
    const { offset, reason } = parsed.fault;
    return {
      ...base,
      outcome: 'unusable',
      fault: { code: 'crl-malformed', params: { message: `${reason} (at ${offset})` } },
    };
  }
  const { crl } = parsed;
  const about = {
    thisUpdate: crl.thisUpdate.ms,
    nextUpdate: crl.nextUpdate?.ms ?? null,
    entries: crl.entryCount,
  };
  const ask = async (at: number): Promise<CrlStatus> => crlStatus(request, [crl, ...deltasOf(request)], at);
  const status = await ask(request.at);
  const outcome = listOutcome(crl, status);
  const past =
    evidence && isTimeBound(outcome) ? listOutcome(crl, await ask(Date.parse(evidence.time))) : outcome;
  return {
    ...base,
    ...about,
    outcome,
    then: past === outcome ? null : past,
    revokedAt: status.revokedAt,
    reason: status.reason,
    fault:
      outcome === 'good' || outcome === 'revoked' || outcome === 'delta' ? null : (ownFault(status) ?? null),
  };
}

const deltasOf = ({ lists }: AssessRequest): readonly ParsedCrl[] =>
  lists.flatMap(({ parsed }) => (parsed.ok && parsed.crl.baseNumber !== null ? [parsed.crl] : []));

/** The fault of the list asked about, which stands first, or of none. */
const ownFault = ({ faults }: CrlStatus) =>
  faults.find(({ params }) => params.list === 0 || params.list === undefined);

function listOutcome(crl: ParsedCrl, status: CrlStatus): SourceOutcome {
  if (crl.baseNumber !== null) return 'delta';
  if (status.status !== 'undetermined') return status.status;
  // A part of what the CA has split: consulted for the other points it does not fit.
  if (status.faults.some(({ code }) => code === 'crl-reasons-incomplete')) return 'partial';
  switch (ownFault(status)?.code) {
    case 'crl-expired':
      return 'expired';
    case 'crl-not-yet-valid':
      return 'not-yet-valid';
    default:
      return 'unusable';
  }
}

function crlStatus(request: AssessRequest, crls: readonly ParsedCrl[], at: number): Promise<CrlStatus> {
  const { certificate, issuer, extra, verifier, validateCrlIssuer, unnumberedLists } = request;
  return checkCrls({
    ...{ certificate, issuer, crls, extra, at },
    ...{ verifier, validateCrlIssuer, unnumberedLists },
  });
}
