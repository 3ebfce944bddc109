/** A client certificate beside a server that asks for one: what it comes to, and for which programs. Pure. */
import { CLIENT_STACKS, SERVER_STACKS } from '#lib/content/mutual/stacks.ts';
import { dayIn } from '#lib/content/messages/forms.ts';
import type { MutualWords } from '#lib/content/mutual/types.ts';
import { DerError } from '#lib/core/der/reader.ts';
import type { ClientOffer, OfferFault } from '#lib/core/mutual/offer.ts';
import type { CertificateRequest } from '#lib/core/mutual/request.ts';
import { nameLabel } from '#lib/core/name/describe.ts';
import { CLIENT_AUTHENTICATION_ENDS } from '#lib/trust/policies.ts';
import type { Claim } from '#lib/trust/profiles/base/types.ts';

/** Octets of names that Schannel sends at most (Microsoft's article 933430). */
const SCHANNEL_LIST_BYTES = 16_384;

/** Names listed in a sentence; the rest is counted. */
const NAMED = 4;

/** Faults for which only some programs stop. */
const REMARKS: ReadonlySet<OfferFault> = new Set(['issuer-spelling', 'purpose-any']);

interface RequestView {
  /** One line, for the folded part. */
  readonly summary: string;
  readonly lines: readonly string[];
  /** Some client is refused whatever its certificate is. */
  readonly tooLong: string | null;
}

function labelOf(words: MutualWords, der: Uint8Array): string {
  try {
    return words.quoted(nameLabel({ der }));
  } catch (error) {
    if (error instanceof DerError) return '(?)';
    throw error;
  }
}

/** What the server asked for, in words. `refuses`: it ended the connection without a certificate. */
export function requestView(request: CertificateRequest, refuses: boolean, words: MutualWords): RequestView {
  const { issuers, total, bytes } = request;
  const shown = issuers.slice(0, NAMED).map((der) => labelOf(words, der));
  return {
    summary: words.asks({ named: total, refuses }),
    lines: [
      total === 0 ? words.any : words.names(shown, total - shown.length),
      refuses ? words.refuses : words.goesOn,
    ],
    tooLong: bytes >= SCHANNEL_LIST_BYTES * 0.98 ? words.tooLong(bytes.toLocaleString(words.locale)) : null,
  };
}

interface StackLine {
  readonly id: string;
  readonly name: string;
  readonly claim: Claim;
}

interface ClientLine extends StackLine {
  readonly does: 'offers' | 'keepsBack' | 'depends';
}

interface DateLine {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly claim: Claim;
}

interface OfferView {
  readonly standing: 'fits' | 'open' | 'kept';
  readonly title: string;
  /** What speaks against it first, then what speaks for it. */
  readonly lines: readonly string[];
  readonly clients: readonly ClientLine[];
  /** What servers make of the missing purpose; empty where it is there. */
  readonly servers: readonly StackLine[];
  /** Days from which public CAs issue none like it; empty for a certificate that is for clients only. */
  readonly dates: readonly DateLine[];
}

/** What one certificate comes to beside the server's request. */
export function offerView(offer: ClientOffer, words: MutualWords): OfferView {
  const { faults, label } = offer;
  const serious = faults.filter((fault) => !REMARKS.has(fault));
  const standing =
    serious.length === 0 ? 'fits' : serious.every((f) => f === 'issuer-open') ? 'open' : 'kept';
  const about = {
    top: offer.top,
    key: offer.key,
    end: offer.notAfter === null ? '?' : dayIn(words.locale, offer.notAfter),
    purposes: offer.purposes?.join(', ') ?? '',
  };
  const good = [
    ...(offer.issuer ? [words.leadsTo(offer.issuer.label, offer.issuer.steps)] : []),
    ...(offer.issuer === null && !faults.some((fault) => fault.startsWith('issuer-'))
      ? [words.anyIssuer]
      : []),
    ...(offer.schemes !== null && offer.schemes.length > 0 ? [words.signs(offer.schemes)] : []),
  ];
  return {
    standing,
    title: words[standing](label),
    lines: [...faults.map((fault) => words.faults[fault](about)), ...good],
    clients: CLIENT_STACKS.map(({ id, claim, heeds }) => ({
      id,
      name: words.clientNames[id],
      claim,
      does: doesWith(heeds, faults),
    })),
    servers: faults.includes('purpose-missing')
      ? SERVER_STACKS.map(({ id, claim }) => ({ id, name: words.serverNames[id], claim }))
      : [],
    dates: offer.serverToo ? datesFor(offer.top) : [],
  };
}

function doesWith(heeds: ReadonlySet<OfferFault>, faults: readonly OfferFault[]): ClientLine['does'] {
  if (faults.some((fault) => heeds.has(fault))) return 'keepsBack';
  return faults.includes('issuer-open') && heeds.has('issuer-not-named') ? 'depends' : 'offers';
}

const datesFor = (issuer: string): readonly DateLine[] =>
  CLIENT_AUTHENTICATION_ENDS.filter((policy) => policy.issuer === null || policy.issuer.test(issuer));
