/** A certificate request as its page shows it: what it asks for, what is right and wrong with it, what comes next. */
import { BETWEEN, type InputParams } from '#lib/core/input/problems.ts';
import { keyUsageWords, keyWords, purposeWords, signatureWords } from '#lib/content/terms.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { State } from '../types.ts';
import { signatureIn } from '../words.ts';

/** Ids are those of `request.row` in the catalogue of messages. */
interface RequestRow {
  readonly id:
    | 'subject'
    | 'names'
    | 'key'
    | 'fingerprint'
    | 'algorithm'
    | 'usage'
    | 'purposes'
    | 'extensions';
  /** Of the request itself, in no language or English. Empty: it says nothing of it. */
  readonly values: readonly string[];
}

/** Ids are those of `request.check`. */
interface RequestCheck {
  readonly id:
    | `signature-${'valid' | 'invalid' | 'malformed' | 'unsupported'}`
    | 'hash-weak'
    | 'names-given'
    | 'names-missing'
    | 'common-name-missing'
    | 'name-odd'
    | 'key-fit'
    | 'key-weak'
    | 'key-unusual'
    | 'purpose-other'
    | 'usage-unfit'
    | 'ca-asked'
    | 'challenge';
  readonly state: State;
  /** What it is about: a name, a key. */
  readonly value: string;
}

export interface RequestView {
  /** Its common name or first name; "" when it has neither. */
  readonly label: string;
  /** bad: no CA takes it; warn: what comes of it will not serve; unknown: not all could be checked. */
  readonly state: State;
  readonly rows: readonly RequestRow[];
  /** Gravest first. */
  readonly checks: readonly RequestCheck[];
  /** Ids are those of `request.step`. */
  readonly steps: readonly ('again' | 'send' | 'keep' | 'compare' | 'install')[];
}

const ORDER: Readonly<Record<State, number>> = { bad: 0, unknown: 1, warn: 2, ok: 3 };

type Params = InputParams<'is-certificate-request'>;

/** How usages, purposes and algorithms are called. */
interface Terms {
  readonly usage: (name: string) => string;
  readonly purpose: (name: string) => string;
  readonly algorithm: (name: string) => string;
}

const ENGLISH_TERMS: Terms = { usage: keyUsageWords, purpose: purposeWords, algorithm: signatureWords };

/** The terms of a language; a name without words stays as it is. */
export function termsIn({ locale, has, text }: Translator<PartId<'certificate'>>): Terms {
  const named =
    (group: 'usage' | 'purpose') =>
    (name: string): string => {
      const id = `certificate.${group}.${name}`;
      return has(id) ? text(id) : name;
    };
  return { usage: named('usage'), purpose: named('purpose'), algorithm: (name) => signatureIn(locale, name) };
}

/** @param params as `lib/core/input/request-facts.ts` writes them */
export function requestView(params: Params, terms: Terms = ENGLISH_TERMS): RequestView {
  const text = (name: keyof Params): string => String(params[name] ?? '');
  const list = (name: keyof Params): readonly string[] =>
    text(name)
      .split(BETWEEN)
      .filter((one) => one !== '');
  const names = list('names');
  const key = text('key');
  const checks = [
    signatureCheck(text('signature')),
    ...(/sha-?1(?![0-9])|md[245]/i.test(text('algorithm'))
      ? [check('hash-weak', 'warn', terms.algorithm(text('algorithm')))]
      : []),
    ...list('odd').map((name) => check('name-odd', 'warn', name.replaceAll(' ', '␣'))),
    ...nameChecks(names, text('label'), params.namesCut === 1),
    keyCheck(key),
    ...useChecks(list('purposes'), list('usage'), terms),
    ...(params.ca === 1 ? [check('ca-asked', 'warn')] : []),
    ...(params.challenge === 1 ? [check('challenge', 'warn')] : []),
  ].toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
  const state = checks[0]?.state ?? 'ok';
  return {
    label: text('label') || (names[0] ?? ''),
    state,
    rows: [
      { id: 'subject', values: text('subject') === '' ? [] : [text('subject')] },
      { id: 'names', values: names },
      { id: 'key', values: key === '' ? [] : [keyWords(/^[\d.]+$/.test(key) ? 'unknown' : key, key)] },
      { id: 'usage', values: list('usage').map(terms.usage) },
      { id: 'purposes', values: list('purposes').map(terms.purpose) },
      { id: 'extensions', values: list('extensions') },
      { id: 'algorithm', values: text('algorithm') === '' ? [] : [terms.algorithm(text('algorithm'))] },
      { id: 'fingerprint', values: text('spki') === '' ? [] : [text('spki')] },
    ],
    checks,
    steps: state === 'bad' ? ['again', 'keep'] : ['send', 'keep', 'compare', 'install'],
  };
}

const check = (id: RequestCheck['id'], state: State, value = ''): RequestCheck => ({ id, state, value });

function signatureCheck(signature: string): RequestCheck {
  switch (signature) {
    case 'valid':
      return check('signature-valid', 'ok');
    case 'invalid':
      return check('signature-invalid', 'bad');
    case 'malformed':
      return check('signature-malformed', 'bad');
    default:
      return check('signature-unsupported', 'unknown');
  }
}

const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** Names that are cut can't be judged one by one. */
function nameChecks(names: readonly string[], label: string, isCut: boolean): readonly RequestCheck[] {
  if (isCut) return [check('names-given', 'ok')];
  if (names.length === 0) return [check('names-missing', 'warn', label)];
  const isListed = names.some((name) => name.toLowerCase() === label.toLowerCase());
  const isHost = label.includes('.') && HOST.test(label);
  return [isHost && !isListed ? check('common-name-missing', 'warn', label) : check('names-given', 'ok')];
}

/** CA/B BR §6.1.5 and §6.1.6. */
function keyCheck(key: string): RequestCheck {
  const bits = /^RSA (\d+) bit$/.exec(key)?.[1];
  if (bits !== undefined)
    return Number(bits) < 2048 ? check('key-weak', 'warn', key) : check('key-fit', 'ok', key);
  if (/^ECDSA P-(?:256|384)$/.test(key)) return check('key-fit', 'ok', key);
  if (/^ECDSA |^DSA/.test(key) && key !== 'ECDSA P-521') return check('key-weak', 'warn', key);
  return check('key-unusual', 'warn', keyWords(/^[\d.]+$/.test(key) ? 'unknown' : key, key));
}

/** Where the request says it; the CA's template often decides instead. */
function useChecks(
  purposes: readonly string[],
  usage: readonly string[],
  terms: Terms,
): readonly RequestCheck[] {
  return [
    ...(purposes.length > 0 && !purposes.includes('serverAuth')
      ? [check('purpose-other', 'warn', purposes.map(terms.purpose).join(', '))]
      : []),
    ...(usage.length > 0 && !usage.includes('digitalSignature') && !usage.includes('keyCertSign')
      ? [check('usage-unfit', 'warn', usage.map(terms.usage).join(', '))]
      : []),
  ];
}
