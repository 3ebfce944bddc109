/** What is said of client certificates in the summary of a result; details are English. */
import type { OfferFault } from '#lib/core/mutual/offer.ts';
import type { Locale } from '../messages/locales.ts';
import type { MutualRoleId } from './roles.ts';
import type { ClientStackId, ServerStackId } from './stacks.ts';

export interface MutualWords {
  readonly locale: Locale;
  /** One line: that it asks, whom it names, whether it goes on without. */
  readonly asks: (about: { readonly named: number; readonly refuses: boolean }) => string;
  /** A name in the quotation marks of the language. */
  readonly quoted: (name: string) => string;
  readonly names: (names: readonly string[], more: number) => string;
  readonly any: string;
  readonly refuses: string;
  readonly goesOn: string;
  /** `bytes` as the language writes numbers. */
  readonly tooLong: (bytes: string) => string;
  readonly check: string;
  readonly checkHelp: string;
  readonly paste: string;
  readonly pasteGo: string;
  readonly reading: string;
  readonly none: string;
  /** The check itself broke. */
  readonly failed: string;
  readonly secret: string;
  readonly locked: string;
  /** The answer for one certificate. */
  readonly fits: (label: string) => string;
  readonly open: (label: string) => string;
  readonly kept: (label: string) => string;
  /** What speaks for it. */
  readonly leadsTo: (issuer: string, steps: number) => string;
  readonly anyIssuer: string;
  readonly signs: (schemes: readonly string[]) => string;
  readonly faults: Readonly<Record<OfferFault, (about: FaultAbout) => string>>;
  readonly clients: string;
  readonly clientNames: Readonly<Record<ClientStackId, string>>;
  readonly offers: string;
  readonly keepsBack: string;
  readonly depends: string;
  readonly servers: string;
  readonly serverNames: Readonly<Record<ServerStackId, string>>;
  readonly dates: string;
  readonly role: string;
  readonly roleNames: Readonly<Record<MutualRoleId, string>>;
  /** Where a statement was read, and on which day as the language writes it; null: at no known time. */
  readonly source: (host: string, read: string | null) => string;
  /** Said of a statement that nobody checked. */
  readonly unchecked: string;
}

interface FaultAbout {
  readonly top: string;
  readonly key: string;
  /** Day as the language writes it, or "?" where it is no date. */
  readonly end: string;
  readonly purposes: string;
}
