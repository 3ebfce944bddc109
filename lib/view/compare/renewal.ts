/** Will a renewal break something? What the next certificate, or the request for it, takes away or changes. */
import { clausesIn, dayIn, enumerated } from '#lib/content/messages/forms.ts';
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import { NAME_ROLES, requestCommands } from '#lib/content/renewal.ts';
import { BETWEEN, type InputParams } from '#lib/core/input/problems.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { lifetimeDays } from '#lib/core/time.ts';
import { dnsNameCovers } from '#lib/core/name/host.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { labelOf } from '../names.ts';
import { leafOf } from '../survey/summary.ts';
import { clientName } from '../client-names.ts';
import { listOf, pathOf } from './certificates.ts';
import type { ClientPair } from './clients.ts';
import type { ComparedSide, RenewalRow, RenewalView } from './types.ts';

/** What a certificate says, or a request asks for. */
interface Wanted {
  readonly names: readonly string[];
  /** "RSA 2048 bit", "ECDSA P-256". */
  readonly key: string;
  /** Short names; null: not limited, or left to the CA. */
  readonly purposes: readonly string[] | null;
  readonly mustStaple: boolean;
}

const TLS_FEATURE = '1.3.6.1.5.5.7.1.24';

const wantedOf = (leaf: CertificateView): Wanted => ({
  names: leaf.alternativeNames
    .filter(({ type }) => type === 'dns' || type === 'ip')
    .map(({ value }) => value.toLowerCase()),
  key: leaf.key.text,
  purposes: leaf.extendedKeyUsage?.map(({ name, oid }) => (name === '' ? oid : name)) ?? null,
  mustStaple: leaf.extensions.some(({ oid }) => oid === TLS_FEATURE),
});

function wantedIn({ names, key, purposes, mustStaple }: InputParams<'is-certificate-request'>): Wanted {
  const list = (text: string | undefined): readonly string[] =>
    (text ?? '').split(BETWEEN).filter((one) => one !== '');
  const wanted = list(purposes);
  return {
    names: list(names).map((name) => name.toLowerCase()),
    key: key ?? '',
    purposes: wanted.length === 0 ? null : wanted,
    mustStaple: mustStaple === 1,
  };
}

/**
 * The certificate of B beside that of A, where B renews it: both are of servers, and share a name.
 * Null: that is not what stands side by side.
 * @param clients each kind of client on both sides, B judged from its first day on
 */
export function renewalOf(
  words: DifferWords,
  { report: a }: ComparedSide,
  { report: b, lines }: ComparedSide,
  clients: readonly ClientPair[],
): RenewalView | null {
  const [old, next] = [leafOf(a), leafOf(b)];
  if (!old || !next || old.sha256 === next.sha256 || [old, next].some(isCa)) return null;
  const [before, after] = [wantedOf(old), wantedOf(next)];
  const shared = after.names.some((name) => isCovered(name, before.names));
  if (!shared && !before.names.some((name) => isCovered(name, after.names))) return null;
  return viewOf(words, before, after, [
    validityRow(words, old, next, b),
    chainRow(words, a, b),
    clientsRow(words, clients, lines, b),
  ]);
}

/** A request beside the certificate in use: what the CA decides (chain, dates) is not known yet. */
export function renewalByRequest(
  words: DifferWords,
  a: Report,
  params: InputParams<'is-certificate-request'>,
): RenewalView | null {
  const old = leafOf(a);
  return old && !isCa(old) ? viewOf(words, wantedOf(old), wantedIn(params), []) : null;
}

const isCa = ({ basicConstraints }: CertificateView): boolean => basicConstraints?.ca === true;

function viewOf(words: DifferWords, before: Wanted, after: Wanted, more: readonly RenewalRow[]): RenewalView {
  const rows = [
    namesRow(words, before, after),
    keyRow(words, before, after),
    stapleRow(words, before, after),
    purposesRow(words, before, after),
    ...more,
  ];
  const state = rows.some((row) => row.state === 'bad')
    ? 'bad'
    : rows.some((row) => row.state === 'warn')
      ? 'warn'
      : 'ok';
  const kind = before.key.startsWith('ECDSA') ? 'ec' : 'rsa';
  const all = [...before.names, ...after.names.filter((name) => !before.names.includes(name))];
  return { state, sentence: sentenceOf(words, rows, state), rows, commands: requestCommands(all, kind) };
}

function sentenceOf(
  { text, locale }: DifferWords,
  rows: readonly RenewalRow[],
  state: RenewalRow['state'],
): string {
  const told = rows.filter((row) => row.state === state).map(({ id }) => text(`renewal.told.${id}`));
  return text(`renewal.sentence.${state}`, { what: enumerated(locale, told) });
}

const isCovered = (name: string, names: readonly string[]): boolean =>
  names.includes(name) || names.some((pattern) => dnsNameCovers(pattern, name));

function namesRow({ text, locale }: DifferWords, before: Wanted, after: Wanted): RenewalRow {
  const lost = before.names.filter((name) => !isCovered(name, after.names));
  const gained = after.names.filter((name) => !isCovered(name, before.names));
  const told = (name: string): string => {
    const role = NAME_ROLES.find(([prefix]) => prefix.test(name))?.[1];
    return role === undefined
      ? name
      : text('renewal.names.known', { name, role: text(`renewal.role.${role}`) });
  };
  const said = ({ names }: Wanted): string => enumerated(locale, names) || text('renewal.names.none');
  return {
    id: 'names',
    label: text('renewal.row.names'),
    before: said(before),
    after: said(after),
    state: lost.length > 0 ? 'bad' : 'ok',
    notes: [
      ...(lost.length === 0
        ? []
        : [text('renewal.names.lost', { names: clausesIn(locale, lost.map(told)) })]),
      ...(gained.length === 0
        ? []
        : [text('renewal.names.gained', { names: clausesIn(locale, gained.map(told)) })]),
    ],
  };
}

const isRsa = (key: string): boolean => key.startsWith('RSA');
const bitsOf = (key: string): number => Number(/^RSA (\d+)/.exec(key)?.[1] ?? NaN);

/** CA/B BR §6.1.5.1. */
const LEAST_RSA_BITS = 2048;

/**
 * Kinds of key that every browser takes. Chromium as measured: `key/leaf-p521`, `key/leaf-ed25519` and
 * `key/leaf-ed448` of docs/lab.md; the rest is general knowledge.
 */
const COMMON_KEY = /^(?:RSA \d|ECDSA P-(?:256|384)$)/;

function keyRow(words: DifferWords, before: Wanted, after: Wanted): RenewalRow {
  const { text, locale } = words;
  const left = isRsa(before.key) && !isRsa(after.key);
  const rsaOnly = PROFILES.filter(({ hello }) => hello.keys === 'rsa-only').map(({ id }) =>
    clientName(words, id),
  );
  const small = isRsa(after.key) && bitsOf(after.key) < LEAST_RSA_BITS;
  // A key of the kind in use takes nobody away who is there.
  const few = after.key !== before.key && !COMMON_KEY.test(after.key);
  return {
    id: 'key',
    label: text('renewal.row.key'),
    before: before.key,
    after: after.key,
    state: small || few ? 'bad' : left ? 'warn' : 'ok',
    notes: [
      ...(left ? [text('renewal.key.old', { clients: enumerated(locale, rsaOnly) })] : []),
      ...(few ? [text('renewal.key.few')] : []),
      // The size of a key is written as names of keys are: without a mark for thousands.
      ...(small ? [text('renewal.key.small', { bits: String(LEAST_RSA_BITS) })] : []),
    ],
  };
}

function stapleRow({ text }: DifferWords, before: Wanted, after: Wanted): RenewalRow {
  const begins = after.mustStaple && !before.mustStaple;
  const said = ({ mustStaple }: Wanted): string => text(`renewal.staple.${mustStaple ? 'yes' : 'no'}`);
  return {
    id: 'must-staple',
    label: text('renewal.row.must-staple'),
    before: said(before),
    after: said(after),
    state: begins ? 'warn' : 'ok',
    notes: begins ? [text('renewal.staple.begins')] : [],
  };
}

const SERVER_PURPOSES = ['serverAuth', 'anyExtendedKeyUsage'];
const CLIENT_PURPOSES = ['clientAuth', 'anyExtendedKeyUsage'];

function purposesRow({ text, locale }: DifferWords, before: Wanted, after: Wanted): RenewalRow {
  const has = ({ purposes }: Wanted, wanted: readonly string[]): boolean =>
    purposes === null || purposes.some((one) => wanted.includes(one));
  const noServer = !has(after, SERVER_PURPOSES);
  const noClient = before.purposes !== null && has(before, CLIENT_PURPOSES) && !has(after, CLIENT_PURPOSES);
  const said = ({ purposes }: Wanted): string =>
    purposes === null ? text('renewal.purposes.any') : enumerated(locale, purposes);
  return {
    id: 'purposes',
    label: text('renewal.row.purposes'),
    before: said(before),
    after: said(after),
    state: noServer ? 'bad' : noClient ? 'warn' : 'ok',
    notes: [
      ...(noServer ? [text('renewal.purposes.no-server')] : []),
      ...(noClient ? [text('renewal.purposes.no-client')] : []),
    ],
  };
}

const daysOf = ({ notBefore, notAfter }: CertificateView): number =>
  lifetimeDays(Date.parse(notBefore ?? ''), Date.parse(notAfter ?? ''));

function validityRow(
  { text, locale }: DifferWords,
  old: CertificateView,
  next: CertificateView,
  b: Report,
): RenewalRow {
  const said = (one: CertificateView): string => {
    const { notBefore, notAfter } = one;
    return notBefore === null || notAfter === null
      ? text('renewal.validity.unreadable')
      : text('renewal.validity.span', {
          from: dayIn(locale, notBefore),
          until: dayIn(locale, notAfter),
          days: daysOf(one),
        });
  };
  const tooLong = (b.paths[0]?.findings ?? []).find(({ code }) => code === 'validity-too-long');
  const gap = Date.parse(next.notBefore ?? '') > Date.parse(old.notAfter ?? '');
  const shorter = Date.parse(next.notAfter ?? '') <= Date.parse(old.notAfter ?? '');
  return {
    id: 'validity',
    label: text('renewal.row.validity'),
    before: said(old),
    after: said(next),
    state:
      gap || (tooLong !== undefined && tooLong.severity === 'fatal')
        ? 'bad'
        : tooLong || shorter
          ? 'warn'
          : 'ok',
    notes: [
      ...(tooLong?.code === 'validity-too-long'
        ? [text('renewal.validity.limit', { limit: tooLong.params.limit })]
        : []),
      ...(gap ? [text('renewal.validity.gap')] : []),
      ...(shorter ? [text('renewal.validity.shorter')] : []),
    ],
  };
}

function chainRow({ text, locale }: DifferWords, a: Report, b: Report): RenewalRow {
  const [old, next] = [chainOf(a), chainOf(b)];
  const said = ({ names }: KnownChain): string => names.join(' ← ') || text('renewal.chain.alone');
  const known = new Set(
    [...listOf(a), ...old.certificates].flatMap((one) => (one === null || !isCa(one) ? [] : [one.sha256])),
  );
  // Above the last name that is known of the old chain nothing can be called new.
  const fresh = next.certificates.filter(
    (one, index) =>
      isCa(one) &&
      !known.has(one.sha256) &&
      one.subject.text !== old.open &&
      (old.open === null || old.certificates.length > 1 || index === 1),
  );
  const newRoot = fresh.find(({ selfIssued }) => selfIssued);
  const newIssuers = fresh.filter(({ selfIssued }) => !selfIssued);
  const named = (some: readonly CertificateView[]): string =>
    enumerated(
      locale,
      some.map((one) => text('fault.quoted', { name: labelOf(one) })),
    );
  return {
    id: 'chain',
    label: text('renewal.row.chain'),
    before: said(old),
    after: said(next),
    state: fresh.length > 0 ? 'warn' : 'ok',
    notes: [
      ...(newIssuers.length === 0 ? [] : [text('renewal.chain.issuer', { names: named(newIssuers) })]),
      ...(newRoot === undefined ? [] : [text('renewal.chain.root', { names: named([newRoot]) })]),
    ],
  };
}

interface KnownChain {
  readonly certificates: readonly CertificateView[];
  /** The issuer that the last one states, where nobody has its certificate; null: the chain is whole. */
  readonly open: string | null;
  /** From the leaf's issuer up, the one that only is stated too. */
  readonly names: readonly string[];
}

function chainOf(report: Report): KnownChain {
  const certificates = pathOf(report);
  const end = report.paths[0]?.end;
  const last = end === 'anchored' || end === 'self-signed' ? undefined : certificates.at(-1);
  const names = certificates.slice(1).map(labelOf);
  return {
    certificates,
    open: last?.issuer.text ?? null,
    names: last === undefined || last.issuer.label === '' ? names : [...names, last.issuer.label],
  };
}

/** Clients that trust the old one and not the new one from its first day on, and those that stop before its end. */
function clientsRow(
  { text, locale }: DifferWords,
  clients: readonly ClientPair[],
  lines: readonly ClientLine[],
  { at }: Report,
): RenewalRow {
  const counted = (side: 'a' | 'b') => ({
    some: clients.filter((pair) => pair[side].standing === 'trusted').length,
    all: clients.length,
  });
  const lost = clients.filter(({ change }) => change === 'lost' || change === 'cut-off');
  const out = clients.filter((pair) =>
    [pair.a, pair.b].every(({ standing }) => standing === 'no-connection'),
  );
  const early = clients.flatMap(({ id, title }) => {
    const until = lines.find(({ client }) => client === id)?.result?.until ?? null;
    return until === null ? [] : [{ title, until }];
  });
  // What stops a client may be a sentence.
  const why = (stops: string | null): string =>
    stops?.replace(/[.。]$/, '') ?? text('renewal.clients.no-longer');
  return {
    id: 'clients',
    label: text('renewal.row.clients'),
    before: text('renewal.clients.before', counted('a')),
    after: text('renewal.clients.after', { ...counted('b'), day: dayIn(locale, at) }),
    state: lost.length > 0 ? 'bad' : early.length > 0 ? 'warn' : 'ok',
    notes: [
      ...lost.map(({ title, b }) => text('renewal.clients.lost', { client: title, why: why(b.stops) })),
      ...(out.length === 0 ? [] : [text('renewal.clients.out', { count: out.length })]),
      ...early.map(({ title, until }) =>
        text('renewal.clients.early', { client: title, day: dayIn(locale, until) }),
      ),
    ],
  };
}
