/** Will a renewal break something? What the next certificate, or the request for it, takes away or changes. */
import {
  CLIENT_PURPOSE_GONE,
  EC_FOR_OLD,
  KEY_FOR_FEW,
  MUST_STAPLE,
  NAME_ROLES,
  NEW_ISSUER,
  NEW_ROOT,
  requestCommands,
  SERVER_PURPOSE_GONE,
} from '#lib/content/renewal.ts';
import { BETWEEN, type InputParams } from '#lib/core/input/problems.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { lifetimeDays } from '#lib/core/time.ts';
import { dnsNameCovers } from '#lib/core/name/host.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { labelOf } from '../names.ts';
import { leafOf } from '../survey/summary.ts';
import { dayText } from '../time.ts';
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
  { report: a }: ComparedSide,
  { report: b, lines }: ComparedSide,
  clients: readonly ClientPair[],
): RenewalView | null {
  const [old, next] = [leafOf(a), leafOf(b)];
  if (!old || !next || old.sha256 === next.sha256 || [old, next].some(isCa)) return null;
  const [before, after] = [wantedOf(old), wantedOf(next)];
  const shared = after.names.some((name) => isCovered(name, before.names));
  if (!shared && !before.names.some((name) => isCovered(name, after.names))) return null;
  return viewOf(before, after, [validityRow(old, next, b), chainRow(a, b), clientsRow(clients, lines, b)]);
}

/** A request beside the certificate in use: what the CA decides (chain, dates) is not known yet. */
export function renewalByRequest(
  a: Report,
  params: InputParams<'is-certificate-request'>,
): RenewalView | null {
  const old = leafOf(a);
  return old && !isCa(old) ? viewOf(wantedOf(old), wantedIn(params), []) : null;
}

const isCa = ({ basicConstraints }: CertificateView): boolean => basicConstraints?.ca === true;

function viewOf(before: Wanted, after: Wanted, more: readonly RenewalRow[]): RenewalView {
  const rows = [
    namesRow(before, after),
    keyRow(before, after),
    stapleRow(before, after),
    purposesRow(before, after),
    ...more,
  ];
  const state = rows.some((row) => row.state === 'bad')
    ? 'bad'
    : rows.some((row) => row.state === 'warn')
      ? 'warn'
      : 'ok';
  const kind = before.key.startsWith('ECDSA') ? 'ec' : 'rsa';
  const all = [...before.names, ...after.names.filter((name) => !before.names.includes(name))];
  return { state, sentence: sentenceOf(rows, state), rows, commands: requestCommands(all, kind) };
}

function sentenceOf(rows: readonly RenewalRow[], state: RenewalRow['state']): string {
  if (state === 'ok') return 'This renewal breaks nothing that can be seen from here.';
  const told = rows.filter((row) => row.state === state);
  const what = told.map(({ id }) => TOLD[id]).join(', ');
  return state === 'bad'
    ? `This renewal breaks something: ${what}.`
    : `This renewal need not break anything, but look at ${what}.`;
}

const TOLD: Readonly<Record<RenewalRow['id'], string>> = {
  names: 'names',
  key: 'the key',
  'must-staple': 'the demand for stapling',
  purposes: 'purposes',
  validity: 'the validity',
  chain: 'the chain',
  clients: 'clients that will not trust it',
};

const isCovered = (name: string, names: readonly string[]): boolean =>
  names.includes(name) || names.some((pattern) => dnsNameCovers(pattern, name));

function namesRow(before: Wanted, after: Wanted): RenewalRow {
  const lost = before.names.filter((name) => !isCovered(name, after.names));
  const gained = after.names.filter((name) => !isCovered(name, before.names));
  const role = (name: string): string => {
    const known = NAME_ROLES.find(([prefix]) => prefix.test(name))?.[1];
    return known === undefined ? name : `${name} (${known})`;
  };
  return {
    id: 'names',
    label: 'Names',
    before: before.names.join(', ') || 'none',
    after: after.names.join(', ') || 'none',
    state: lost.length > 0 ? 'bad' : 'ok',
    notes: [
      ...(lost.length === 0 ? [] : [`Lost: ${lost.map(role).join('; ')}.`]),
      ...(gained.length === 0 ? [] : [`New: ${gained.map(role).join('; ')}.`]),
    ],
  };
}

const isRsa = (key: string): boolean => key.startsWith('RSA');
const bitsOf = (key: string): number => Number(/^RSA (\d+)/.exec(key)?.[1] ?? NaN);

/** CA/B BR §6.1.5.1. */
const LEAST_RSA_BITS = 2048;

/** Kinds of key that every browser takes. */
const COMMON_KEY = /^(?:RSA \d|ECDSA P-(?:256|384)$)/;

function keyRow(before: Wanted, after: Wanted): RenewalRow {
  const left = isRsa(before.key) && !isRsa(after.key);
  const rsaOnly = PROFILES.filter(({ hello }) => hello.keys === 'rsa-only').map(({ title }) => title);
  const small = isRsa(after.key) && bitsOf(after.key) < LEAST_RSA_BITS;
  // A key of the kind in use takes nobody away who is there.
  const few = after.key !== before.key && !COMMON_KEY.test(after.key);
  return {
    id: 'key',
    label: 'Key',
    before: before.key,
    after: after.key,
    state: small || few ? 'bad' : left ? 'warn' : 'ok',
    notes: [
      ...(left ? [`${EC_FOR_OLD} RSA only: ${rsaOnly.join(', ')}.`] : []),
      ...(few ? [KEY_FOR_FEW] : []),
      ...(small ? [`No public CA may sign an RSA key of less than ${LEAST_RSA_BITS} bits.`] : []),
    ],
  };
}

function stapleRow(before: Wanted, after: Wanted): RenewalRow {
  const begins = after.mustStaple && !before.mustStaple;
  const said = ({ mustStaple }: Wanted): string => (mustStaple ? 'demanded' : 'not demanded');
  return {
    id: 'must-staple',
    label: 'Stapling',
    before: said(before),
    after: said(after),
    state: begins ? 'warn' : 'ok',
    notes: begins ? [MUST_STAPLE] : [],
  };
}

const SERVER_PURPOSES = ['serverAuth', 'anyExtendedKeyUsage'];
const CLIENT_PURPOSES = ['clientAuth', 'anyExtendedKeyUsage'];

function purposesRow(before: Wanted, after: Wanted): RenewalRow {
  const has = ({ purposes }: Wanted, wanted: readonly string[]): boolean =>
    purposes === null || purposes.some((one) => wanted.includes(one));
  const noServer = !has(after, SERVER_PURPOSES);
  const noClient = before.purposes !== null && has(before, CLIENT_PURPOSES) && !has(after, CLIENT_PURPOSES);
  const said = ({ purposes }: Wanted): string => purposes?.join(', ') ?? 'not limited';
  return {
    id: 'purposes',
    label: 'Purposes',
    before: said(before),
    after: said(after),
    state: noServer ? 'bad' : noClient ? 'warn' : 'ok',
    notes: [...(noServer ? [SERVER_PURPOSE_GONE] : []), ...(noClient ? [CLIENT_PURPOSE_GONE] : [])],
  };
}

const daysOf = ({ notBefore, notAfter }: CertificateView): number =>
  lifetimeDays(Date.parse(notBefore ?? ''), Date.parse(notAfter ?? ''));

function validityRow(old: CertificateView, next: CertificateView, b: Report): RenewalRow {
  const said = (one: CertificateView): string =>
    `${dayText(one.notBefore)} to ${dayText(one.notAfter)} (${daysOf(one)} days)`;
  const tooLong = (b.paths[0]?.findings ?? []).find(({ code }) => code === 'validity-too-long');
  const gap = Date.parse(next.notBefore ?? '') > Date.parse(old.notAfter ?? '');
  const shorter = Date.parse(next.notAfter ?? '') <= Date.parse(old.notAfter ?? '');
  return {
    id: 'validity',
    label: 'Valid',
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
        ? [`Public certificates may hold for ${tooLong.params.limit} days at most.`]
        : []),
      ...(gap ? ['The old one ends before this one begins: nobody gets in meanwhile.'] : []),
      ...(shorter ? ['It does not outlast the one in use.'] : []),
    ],
  };
}

function chainRow(a: Report, b: Report): RenewalRow {
  const issuers = (report: Report): readonly CertificateView[] => {
    const known = [...listOf(report).filter((one) => one !== null), ...pathOf(report)].filter(isCa);
    return [...new Map(known.map((one) => [one.sha256, one])).values()];
  };
  const path = (report: Report): string => pathOf(report).slice(1).map(labelOf).join(' ← ') || 'not known';
  const fresh = pathOf(b)
    .filter(isCa)
    .filter((one) => !issuers(a).some(({ sha256 }) => sha256 === one.sha256));
  const newRoot = fresh.find(({ selfIssued }) => selfIssued);
  const newIssuers = fresh.filter(({ selfIssued }) => !selfIssued);
  const named = (some: readonly CertificateView[]): string =>
    some.map((one) => `“${labelOf(one)}”`).join(', ');
  return {
    id: 'chain',
    label: 'Chain',
    before: path(a),
    after: path(b),
    state: fresh.length > 0 ? 'warn' : 'ok',
    notes: [
      ...(newIssuers.length === 0 ? [] : [`New issuing CA ${named(newIssuers)}. ${NEW_ISSUER}`]),
      ...(newRoot === undefined ? [] : [`New root ${named([newRoot])}. ${NEW_ROOT}`]),
    ],
  };
}

/** Clients that trust the old one and not the new one from its first day on, and those that stop before its end. */
function clientsRow(
  clients: readonly ClientPair[],
  lines: readonly ClientLine[],
  { at }: Report,
): RenewalRow {
  const trusting = (side: 'a' | 'b'): number =>
    clients.filter((pair) => pair[side].standing === 'trusted').length;
  const lost = clients.filter(({ change }) => change === 'lost' || change === 'cut-off');
  const out = clients.filter((pair) =>
    [pair.a, pair.b].every(({ standing }) => standing === 'no-connection'),
  );
  const early = clients.flatMap(({ id, title }) => {
    const until = lines.find(({ client }) => client === id)?.result?.until ?? null;
    return until === null ? [] : [{ title, until }];
  });
  return {
    id: 'clients',
    label: 'Clients',
    before: `trusted by ${trusting('a')} of ${clients.length}`,
    after: `trusted by ${trusting('b')} of ${clients.length}, from ${dayText(at)} on`,
    state: lost.length > 0 ? 'bad' : early.length > 0 ? 'warn' : 'ok',
    notes: [
      ...lost.map(({ title, b }) => `${title}: ${b.stops ?? 'no longer trusts it'}.`.replace(/\.\.$/, '.')),
      ...(out.length === 0
        ? []
        : [
            `${out.length === 1 ? '1 kind of client' : `${out.length} kinds of client`} can’t connect to this server at all; no certificate changes that.`,
          ]),
      ...early.map(({ title, until }) => `${title} trusts it until ${dayText(until)} only.`),
    ],
  };
}
