/** What DNS and the CA say beside a chain, ready to show. Pure. */
import { addressFault } from '#lib/content/address-faults.ts';
import type { BesideWords } from '#lib/content/messages/english-beside.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import { judgeCaa, type CaaJudgement } from '#lib/core/dns/caa.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { SECOND_MS } from '#lib/core/time.ts';
import type { DnsResult } from '#lib/endpoints/dns-wire.ts';
import { caaDomains, publicIssuer } from '#lib/endpoints/issuers.ts';
import type { RenewalWindowResult, WindowFault } from '#lib/endpoints/renewal-window-wire.ts';
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
  words: BesideWords,
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
    caaRow(words, counted, wildcard, leaf, 'in use'),
    ...(renewed && leaf && issuerOrganisation(renewed) !== issuerOrganisation(leaf)
      ? [caaRow(words, counted, wildcard, renewed, 'new')]
      : []),
    ...tlsa.map((one) =>
      tlsaRow(
        words,
        one,
        chainOf(one.host, one.port),
        isAsked(one.host, one.port) && next ? next.chain : null,
      ),
    ),
    ...mailRows(words, mail, tlsa.length > 1),
  ];
}

/** Whose resolver told all this. */
export const resolverText = (
  { text, locale }: BesideWords,
  { resolver: { addresses, source } }: DnsResult,
): string => text('beside.resolver', { source, addresses: listIn(locale, addresses) });

function mailRows(
  { text }: BesideWords,
  mail: DnsResult['mail'],
  hasExchangers: boolean,
): readonly BesideRow[] {
  const row = { key: 'mx', title: text('beside.mx.title'), details: [], records: null };
  if (mail?.state === 'failed')
    return [{ ...row, state: 'warn', sentence: text('beside.mx.failed', { reason: mail.reason }) }];
  return mail?.state === 'answered' && hasExchangers && !mail.authenticated
    ? [{ ...row, state: 'note', sentence: text('beside.mx.unsigned') }]
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
  words: BesideWords,
  caa: DnsResult['caa'],
  wildcard: string | null,
  leaf: CertificateView | null,
  which: 'in use' | 'new',
): BesideRow {
  const { text, locale } = words;
  const title = which === 'new' ? text('beside.caa.new-title') : 'CAA';
  const row = { key: `caa-${which}`, title, records: null };
  if (caa.state === 'failed') {
    const { name, reason } = caa;
    const sentence = text('beside.caa.failed', { name });
    return { ...row, state: 'warn', sentence, details: [text('beside.said', { reason })] };
  }
  const organisation = leaf ? issuerOrganisation(leaf) : '';
  const issuer = publicIssuer(organisation);
  const domains = issuer ? caaDomains(issuer) : null;
  const judged = judgeCaa(caa.records, wildcard !== null, domains);
  const ca = issuer?.name ?? (organisation === '' ? text('beside.caa.issuer') : organisation);
  const forbidden = judged.state === 'forbidden' || judged.state === 'critical';
  return {
    ...row,
    state: forbidden && which === 'new' ? 'bad' : CAA_STATES[judged.state],
    sentence: caaSentence(words, judged, caa.at, ca, domains ?? [], wildcard),
    details: [
      ...(forbidden && which === 'in use' && issuer ? [text('beside.caa.live')] : []),
      ...(issuer === null && judged.state !== 'open' ? [text('beside.caa.private')] : []),
      ...judged.grants.flatMap(({ account, methods, others }) => [
        ...(account === null ? [] : [text('beside.caa.account', { account })]),
        ...(methods === null ? [] : [text('beside.caa.methods', { methods: listIn(locale, methods) })]),
        ...others.map((other) => text('beside.caa.other', { other })),
      ]),
      ...unverifiedText(words, judged, issuer),
      ...caa.records.map(({ flags, tag, value }) => `${caa.at ?? ''} CAA ${flags} ${tag} "${value}"`),
      caa.at === null
        ? text('beside.asked', { names: listIn(locale, caa.asked) })
        : text(caa.authenticated ? 'beside.caa.signed' : 'beside.caa.unsigned'),
    ],
  };
}

/** Where the judgement rests on domains that nobody verified: those that are named, else all that could have been. */
function unverifiedText(
  { text, locale }: BesideWords,
  { state, grants }: CaaJudgement,
  issuer: ReturnType<typeof publicIssuer>,
): readonly string[] {
  if (!issuer || state === 'open') return [];
  const named = issuer.assumed.filter((domain) => grants.some((grant) => grant.domain === domain));
  if (named.length < grants.length) return [];
  const domains = grants.length > 0 ? named : issuer.assumed;
  if (domains.length === 0) return [];
  return [
    text('beside.caa.unverified', {
      domains: listIn(locale, domains),
      count: domains.length,
      ca: issuer.name,
    }),
  ];
}

function caaSentence(
  { text, locale }: BesideWords,
  { state, tag, permitted, unknownTags }: CaaJudgement,
  at: string | null,
  ca: string,
  domains: readonly string[],
  wildcard: string | null,
): string {
  if (state === 'open' && at === null) return text('beside.caa.none');
  return text(
    `beside.caa.${state === 'forbidden' ? (permitted.length === 0 ? 'nobody' : 'others') : state}`,
    {
      place: at ?? '',
      ca,
      wild: wildcard === null ? 'no' : 'yes',
      name: wildcard ?? '',
      tag,
      permitted: listIn(locale, permitted),
      domains: listIn(locale, domains),
      tags: listIn(locale, unknownTags),
    },
  );
}

/** The renewal window of a certificate; null: nothing to tell. @param at ISO 8601 UTC */
export function windowRow(words: BesideWords, { window }: RenewalWindowResult, at: string): BesideRow | null {
  const { text, locale } = words;
  const row = { key: 'window', title: text('beside.window.title'), records: null };
  switch (window.state) {
    case 'no-service':
      return null;
    case 'not-offered':
    case 'failed': {
      const failed = window.state === 'failed';
      return {
        ...row,
        state: failed ? 'unknown' : 'note',
        sentence: failed
          ? windowFaultText(words, window.fault, window.directory)
          : text('beside.window.none'),
        details: [text('beside.asked', { names: window.directory })],
      };
    }
    case 'window': {
      const open = Date.parse(window.start) <= Date.parse(at);
      const over = Date.parse(window.end) < Date.parse(at);
      const { directory, explanation, retryAfterSeconds: again } = window;
      return {
        ...row,
        state: over ? 'bad' : open ? 'warn' : 'ok',
        sentence: text('beside.window.when', {
          start: exactTime(window.start, locale),
          end: exactTime(window.end, locale),
          state: over ? 'over' : open ? 'now' : 'later',
          relative: relativeTime(window.start, at, locale),
        }),
        details: [
          // Not a link: whoever answered chose it.
          ...(explanation === null ? [] : [text('beside.window.explained', { address: explanation })]),
          ...(again === null
            ? []
            : [text('beside.window.again', { time: duration(again * SECOND_MS, locale) })]),
          text('beside.window.told', { directory }),
        ],
      };
    }
  }
}

function windowFaultText(words: BesideWords, fault: WindowFault, directory: string): string {
  switch (fault.code) {
    case 'unreadable':
    case 'no-times':
      return words.text(`beside.window.${fault.code}`);
    default:
      return addressFault(words, fault, directory);
  }
}
