/** Sets the library's verdict beside ours. Needs no library: the page does it when the engine was stopped. */
import { parseCertificate } from '../certificate/parse.ts';
import type { FindingCode } from '../finding/codes.ts';
import type {
  EngineRemark,
  SecondDifference,
  SecondEngine,
  SecondReading,
} from '../report/second-reading.ts';
import type { EngineAnswer, SecondParts, SecondQuestion } from './types.ts';

/**
 * Our findings that the engine of pkijs looks for too, and finds. It takes no account of host names,
 * purposes, path lengths, revocation, the strength of keys, critical extensions of the leaf or the terms of
 * a root store.
 */
const CHECKED: ReadonlySet<FindingCode> = new Set([
  'signature-invalid',
  'issuer-name-mismatch',
  'expired',
  'root-expired',
  'not-yet-valid',
  'issuer-not-ca',
  'key-usage-no-cert-sign',
]);

type Area = Extract<EngineRemark, { kind: 'known-gap' }>['area'];

/** What it looks for, but only in part: in x509-limbo and PKITS it errs both ways. */
const PARTLY_CHECKED: ReadonlyMap<FindingCode, Area> = new Map<FindingCode, Area>([
  ['name-not-permitted', 'names'],
  ['name-excluded', 'names'],
  ['policy-required', 'policies'],
  ['policy-mapping-any', 'policies'],
]);

/** Its numbers for the same: permitted and excluded subtrees, policy mappings, no policy left. */
const PARTLY_CHECKED_CODES: ReadonlyMap<number, Area> = new Map([
  [41, 'names'],
  [42, 'names'],
  [98, 'policies'],
  [99, 'policies'],
  [0, 'policies'],
]);

/** @param answer null: nothing was asked; 'no-answer': the engine was stopped. */
export function conclude(
  question: SecondQuestion,
  parts: SecondParts,
  answer: EngineAnswer | 'no-answer' | null,
): SecondReading {
  const engine = weigh(question, parts, answer);
  const differences = [...parts.differences, ...verdictDifference(engine)];
  const { library, version, certificates, links } = parts;
  const { at } = question;
  const agrees = differences.length === 0;
  return { library, version, at, certificates, links, engine, agrees, differences };
}

function weigh(
  question: SecondQuestion,
  { links }: SecondParts,
  answer: EngineAnswer | 'no-answer' | null,
): SecondEngine {
  const { verdict: ours } = question;
  const nothing = { ours, message: null, agrees: null, remarks: [] } as const;
  if (answer === null) return { ...nothing, outcome: 'not-asked' };
  if (answer === 'no-answer') return { ...nothing, outcome: 'no-answer' };
  const { accepted, message } = answer;
  const built = { scope: answer.scope, path: answer.path, search: answer.search };
  const given = { outcome: accepted ? 'accepted' : 'refused', ours, message, built } as const;
  if (ours === 'unknown') return { ...given, agrees: null, remarks: [{ kind: 'undecided' }] };
  if (accepted === (ours === 'trusted')) return { ...given, agrees: true, remarks: [] };
  const remarks = accepted ? whyAccepted(question) : whyRefused(question, links, answer);
  return { ...given, agrees: remarks.length > 0 ? null : false, remarks };
}

/** Accepted, where we refuse: explained when we object only to what it does not look at, or only in part. */
function whyAccepted({ fatal }: SecondQuestion): readonly EngineRemark[] {
  if (fatal.length === 0 || fatal.some((code) => CHECKED.has(code))) return [];
  const codes = [...new Set(fatal)].filter((code) => !PARTLY_CHECKED.has(code));
  const areas = new Set(fatal.flatMap((code) => PARTLY_CHECKED.get(code) ?? []));
  return [
    ...(codes.length > 0 ? [{ kind: 'not-checked', codes } as const] : []),
    ...[...areas].map((area) => ({ kind: 'known-gap', area }) as const),
  ];
}

/** Refused, where we trust. */
function whyRefused(
  { path, at }: SecondQuestion,
  links: SecondParts['links'],
  { code }: EngineAnswer,
): readonly EngineRemark[] {
  const remarks: EngineRemark[] = [];
  if (links.some(({ theirs }) => theirs === 'unsupported')) remarks.push({ kind: 'algorithm' });
  if (path.length === 1) remarks.push({ kind: 'anchor-alone' });
  const anchor = path[path.length - 1];
  if (anchor && !isInForce(anchor.der, Date.parse(at))) remarks.push({ kind: 'anchor-dates' });
  const area = PARTLY_CHECKED_CODES.get(code);
  if (area !== undefined) remarks.push({ kind: 'known-gap', area });
  return remarks;
}

function isInForce(der: Uint8Array, time: number): boolean {
  const parsed = parseCertificate(der);
  if (!parsed.ok) return false;
  const { notBefore, notAfter } = parsed.certificate;
  return notBefore.ms <= time && time <= notAfter.ms;
}

function verdictDifference({ outcome, ours, message, agrees }: SecondEngine): readonly SecondDifference[] {
  if (agrees !== false || (outcome !== 'accepted' && outcome !== 'refused')) return [];
  return [{ kind: 'verdict', ours, theirs: outcome, message }];
}
