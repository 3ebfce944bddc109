/** What CAA records allow (RFC 8659, RFC 8657): may this CA issue for this name? Pure: records in, judgement out. */
import { LIMITS } from '../limits.ts';

export interface CaaRecord {
  /** 128: a CA that does not understand the tag must not issue. */
  readonly flags: number;
  readonly tag: string;
  readonly value: string;
}

/** The value of an `issue` or `issuewild` property. */
interface Grant {
  /** Lower case; "" permits nobody. */
  readonly domain: string;
  /** Account that alone may ask (RFC 8657 §3); null: any. */
  readonly account: string | null;
  /** Ways of validation that alone count (RFC 8657 §4), lower case; null: any. */
  readonly methods: readonly string[] | null;
  /** Other parameters, which only the CA can tell the meaning of. */
  readonly others: readonly string[];
}

type CaaState =
  /** No property restricts this kind of name. */
  | 'open'
  /** The CA is named without conditions. */
  | 'permitted'
  /** The CA is named, for one account or some ways of validation only. */
  | 'conditional'
  /** Others are named, or nobody. */
  | 'forbidden'
  /** A critical property that CAs need not understand: none that does not may issue. */
  | 'critical'
  /** Which domain stands for the CA is not known. */
  | 'issuer-unknown';

export interface CaaJudgement {
  readonly state: CaaState;
  /** `issuewild` where it takes the place of `issue` for a wildcard (RFC 8659 §4.3). */
  readonly tag: 'issue' | 'issuewild';
  /** Domains that are permitted, each once. */
  readonly permitted: readonly string[];
  /** Those of the CA in question. */
  readonly grants: readonly Grant[];
  /** Tags that are critical and not known. */
  readonly unknownTags: readonly string[];
}

/** Tags of RFC 8659 §4 and of the registry; a critical one beyond these forbids. */
const KNOWN_TAGS = new Set(['issue', 'issuewild', 'iodef', 'contactemail', 'contactphone', 'issuemail']);
const CRITICAL = 128;

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const PARAMETER = /^\s*([a-z0-9-]+)\s*=\s*([\x21-\x3a\x3c-\x7e]*)\s*$/i;

/** Reads the value of `issue` or `issuewild`. What does not follow the grammar permits nobody (RFC 8659 §4.2). */
export function readGrant(value: string): Grant {
  const nobody = { domain: '', account: null, methods: null, others: [] };
  if (value.length > LIMITS.caaValueCharacters) return nobody;
  const [name = '', ...parts] = value.split(';');
  const domain = name.trim().toLowerCase();
  if (domain !== '' && !DOMAIN.test(domain)) return nobody;
  let account: string | null = null;
  let methods: readonly string[] | null = null;
  const others: string[] = [];
  for (const part of parts) {
    if (part.trim() === '') continue;
    const [, tag, given] = PARAMETER.exec(part) ?? [];
    if (tag === undefined || given === undefined) return nobody;
    if (tag.toLowerCase() === 'accounturi') account = given;
    else if (tag.toLowerCase() === 'validationmethods') methods = given.toLowerCase().split(',');
    else others.push(`${tag}=${given}`);
  }
  return { domain, account, methods, others };
}

/** Domain names to ask in turn, the name first and without the root (RFC 8659 §3). */
export function caaClimb(name: string): readonly string[] {
  const labels = name.replace(/^\*\./, '').split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).slice(0, LIMITS.caaSteps);
}

/**
 * Whether a CA may issue under the first set of records that the climb found.
 * @param issuers domains that stand for the CA, lower case; null: not known
 */
export function judgeCaa(
  records: readonly CaaRecord[],
  wildcard: boolean,
  issuers: readonly string[] | null,
): CaaJudgement {
  const of = (tag: string): readonly Grant[] =>
    records.filter((record) => record.tag.toLowerCase() === tag).map(({ value }) => readGrant(value));
  const wild = wildcard ? of('issuewild') : [];
  const tag = wild.length > 0 ? 'issuewild' : 'issue';
  const all = wild.length > 0 ? wild : of('issue');
  const permitted = [...new Set(all.map(({ domain }) => domain).filter((domain) => domain !== ''))];
  const unknownTags = records
    .filter((record) => (record.flags & CRITICAL) !== 0 && !KNOWN_TAGS.has(record.tag.toLowerCase()))
    .map((record) => record.tag);
  const grants = all.filter(({ domain }) => issuers?.includes(domain) ?? false);
  return { state: stateOf(), tag, permitted, grants, unknownTags };

  function stateOf(): CaaState {
    if (unknownTags.length > 0) return 'critical';
    if (all.length === 0) return 'open';
    if (permitted.length === 0) return 'forbidden';
    if (issuers === null) return 'issuer-unknown';
    if (grants.length === 0) return 'forbidden';
    return grants.some(({ account, methods }) => account === null && methods === null)
      ? 'permitted'
      : 'conditional';
  }
}
