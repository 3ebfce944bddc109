/** What DNS and the CA say beside a chain, ready to show. Pure. */
import {
  AD_BIT,
  CAA_FAILED,
  CAA_LIVE,
  CAA_PRIVATE,
  NO_MAIL_SIGNATURE,
  WINDOW_UNAUTHENTICATED,
} from '#lib/content/beside.ts';
import { judgeCaa, type CaaJudgement } from '#lib/core/dns/caa.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { DnsResult } from '#lib/endpoints/dns-wire.ts';
import { caaDomains, publicIssuer } from '#lib/endpoints/issuers.ts';
import type { RenewalWindowResult } from '#lib/endpoints/renewal-window-wire.ts';
import { duration, exactTime, relativeTime } from '../time.ts';
import { tlsaRow } from './tlsa.ts';
import type { BesideChain, BesideRow } from './types.ts';

const ORGANISATION = '2.5.4.10';

/** Organisation of a certificate's issuer; "": it has none. */
export const issuerOrganisation = ({ issuer }: CertificateView): string =>
  issuer.attributes.find(({ oid }) => oid === ORGANISATION)?.value ?? '';

/** The wildcard of a certificate that covers a host; null: it is named, or not covered. */
export function wildcardFor(host: string, { alternativeNames }: CertificateView): string | null {
  const names = alternativeNames.flatMap(({ type, value }) => (type === 'dns' ? [value.toLowerCase()] : []));
  const wildcard = `*.${host.split('.').slice(1).join('.')}`;
  return !names.includes(host) && names.includes(wildcard) ? wildcard : null;
}

/** The certificate that takes the place of the one in use, with its chain as it will be sent. */
export interface NextChain {
  readonly leaf: CertificateView;
  readonly chain: readonly Uint8Array[];
}

interface BesideQuestion {
  readonly leaf: CertificateView | null;
  /** Chains at hand, of the host and of mail exchangers. */
  readonly chains: readonly BesideChain[];
  /** The chain that takes the place of the host's; null: none is at hand. */
  readonly next: NextChain | null;
  /** CAA as asked for the wildcard that covers the host; null: the host is named. */
  readonly wildcardCaa: DnsResult['caa'] | null;
}

/** CAA, TLSA of the host, and of its mail exchangers. */
export function besideRows(
  { asked, caa, tlsa, mail }: DnsResult,
  { leaf, chains, next, wildcardCaa }: BesideQuestion,
): readonly BesideRow[] {
  const chainOf = (host: string, port: number) =>
    chains.find((one) => one.host === host && one.port === port)?.chain ?? null;
  const isAsked = (host: string, port: number) => host === asked.host && port === asked.port;
  const renewed = next?.leaf ?? null;
  const wildcard = leaf ? wildcardFor(asked.host, leaf) : null;
  const counted = wildcardCaa ?? caa;
  return [
    caaRow(counted, wildcard, leaf, 'in use'),
    ...(renewed && leaf && issuerOrganisation(renewed) !== issuerOrganisation(leaf)
      ? [caaRow(counted, wildcard, renewed, 'new')]
      : []),
    ...tlsa.map((one) =>
      tlsaRow(one, chainOf(one.host, one.port), isAsked(one.host, one.port) && next ? next.chain : null),
    ),
    ...mailRows(mail, tlsa.length > 1),
  ];
}

/** Whose resolver told all this. */
export function resolverText({ resolver: { addresses, source } }: DnsResult): string {
  const whose =
    source === 'configured' ? 'the name servers set on this server' : 'this server’s own resolver';
  return `Asked ${whose} (${addresses.join(', ')}). ${AD_BIT}`;
}

function mailRows(mail: DnsResult['mail'], hasExchangers: boolean): readonly BesideRow[] {
  const row = { key: 'mx', title: 'MX records', details: [], records: null };
  if (mail?.state === 'failed')
    return [{ ...row, state: 'warn', sentence: `They could not be asked (${mail.reason}).` }];
  return mail?.state === 'answered' && hasExchangers && !mail.authenticated
    ? [{ ...row, state: 'note', sentence: NO_MAIL_SIGNATURE }]
    : [];
}

const CAA_STATES = {
  open: 'note',
  permitted: 'ok',
  conditional: 'warn',
  forbidden: 'warn',
  critical: 'warn',
  'issuer-unknown': 'note',
} as const;

function caaRow(
  caa: DnsResult['caa'],
  wildcard: string | null,
  leaf: CertificateView | null,
  which: 'in use' | 'new',
): BesideRow {
  const title = which === 'new' ? 'CAA, for the CA of the new certificate' : 'CAA';
  const row = { key: `caa-${which}`, title, records: null };
  if (caa.state === 'failed') {
    const sentence = `The records of ${caa.name} ${CAA_FAILED}.`;
    return { ...row, state: 'warn', sentence, details: [`The resolver said ${caa.reason}.`] };
  }
  const organisation = leaf ? issuerOrganisation(leaf) : '';
  const issuer = publicIssuer(organisation);
  const domains = issuer ? caaDomains(issuer) : null;
  const judged = judgeCaa(caa.records, wildcard !== null, domains);
  const name = issuer?.name ?? (organisation === '' ? 'the issuer' : organisation);
  const forbidden = judged.state === 'forbidden' || judged.state === 'critical';
  return {
    ...row,
    state: forbidden && which === 'new' ? 'bad' : CAA_STATES[judged.state],
    sentence: caaSentence(judged, caa.at, name, domains ?? [], wildcard),
    details: [
      ...(forbidden && which === 'in use' && issuer ? [CAA_LIVE] : []),
      ...(issuer === null && judged.state !== 'open' ? [CAA_PRIVATE] : []),
      ...judged.grants.flatMap(({ account, methods, others }) => [
        ...(account === null ? [] : [`Only for the account ${account} (RFC 8657).`]),
        ...(methods === null ? [] : [`Only by ${methods.join(', ')} (RFC 8657).`]),
        ...others.map((other) => `With ${other}, which the CA can tell the meaning of.`),
      ]),
      ...unverifiedText(judged, issuer),
      ...caa.records.map(({ flags, tag, value }) => `${caa.at ?? ''} CAA ${flags} ${tag} "${value}"`),
      ...(caa.at === null ? [`Asked: ${caa.asked.join(', ')}.`] : []),
      ...(caa.at === null
        ? []
        : [caa.authenticated ? 'Signed.' : 'Not signed, as far as the resolver says.']),
    ],
  };
}

/** Where the judgement rests on domains that nobody verified: those that are named, else all that could have been. */
function unverifiedText(
  { state, grants }: CaaJudgement,
  issuer: ReturnType<typeof publicIssuer>,
): readonly string[] {
  if (!issuer || state === 'open') return [];
  const named = issuer.assumed.filter((domain) => grants.some((grant) => grant.domain === domain));
  if (named.length < grants.length) return [];
  const domains = grants.length > 0 ? named : issuer.assumed;
  if (domains.length === 0) return [];
  const stand = domains.length === 1 ? 'stands' : 'stand';
  return [`That ${domains.join(', ')} ${stand} for ${issuer.name} is general knowledge, not verified.`];
}

function caaSentence(
  { state, tag, permitted, unknownTags }: CaaJudgement,
  at: string | null,
  name: string,
  domains: readonly string[],
  wildcard: string | null,
): string {
  const place = at ?? '';
  const what = wildcard === null ? '' : ` for ${wildcard} (${tag})`;
  const list = permitted.join(', ');
  switch (state) {
    case 'open':
      return at === null ? 'No records: any CA may issue.' : `The records of ${place} restrict no CA${what}.`;
    case 'permitted':
      return `${place} permits ${name}${what}.`;
    case 'conditional':
      return `${place} permits ${name}${what} under conditions that your request has to meet.`;
    case 'forbidden':
      return permitted.length === 0
        ? `${place} permits no CA at all${what}.`
        : `${place} permits ${list}${what}, not ${name} (${domains.join(', ')}).`;
    case 'critical':
      return `${place} has a critical property (${unknownTags.join(', ')}) that CAs need not know: those that do not may not issue.`;
    case 'issuer-unknown':
      return `${place} permits ${list}${what}; which domain stands for ${name} is not known here.`;
  }
}

/** The renewal window of a certificate; null: nothing to tell. @param at ISO 8601 UTC */
export function windowRow({ window }: RenewalWindowResult, at: string): BesideRow | null {
  const row = { key: 'window', title: 'Renewal window of the CA (ARI)', records: null };
  switch (window.state) {
    case 'no-service':
      return null;
    case 'not-offered':
      return {
        ...row,
        state: 'note',
        sentence: 'The CA publishes none for this certificate.',
        details: [`Asked: ${window.directory}.`],
      };
    case 'failed':
      return { ...row, state: 'unknown', sentence: window.reason, details: [`Asked: ${window.directory}.`] };
    case 'window': {
      const open = Date.parse(window.start) <= Date.parse(at);
      const over = Date.parse(window.end) < Date.parse(at);
      const { retryAfterSeconds: again } = window;
      return {
        ...row,
        state: over ? 'bad' : open ? 'warn' : 'ok',
        sentence: `The CA asks for renewal between ${exactTime(window.start)} and ${exactTime(window.end)} (${
          over ? 'over: renew at once' : open ? 'now' : relativeTime(window.start, at)
        }).`,
        details: [
          // Not a link: whoever answered chose it.
          ...(window.explanation === null ? [] : [`The CA explains it at ${window.explanation}`]),
          ...(again === null ? [] : [`It wants to be asked again after ${duration(again * 1000)}.`]),
          `Told by ${window.directory}. ${WINDOW_UNAUTHENTICATED}`,
        ],
      };
    }
  }
}
