import type { Article } from '#lib/content/fixes/parts/types.ts';
import type { FindingCode, ParamsOf } from '#lib/core/finding/codes.ts';

/** Part of a certificate in its chain. */
export type Role = 'leaf' | 'intermediate' | 'root';

/** The certificates a finding speaks of, as noun phrases that fit into a sentence. */
export interface FindingNames {
  /** The certificate found at fault, e.g. “the server’s certificate” or “the intermediate ‘X’”. */
  readonly subject: string;
  /** Its part in the chain; null where that is not known. */
  readonly role: Role | null;
  /** The certificate above it, or the issuer name it states when that certificate is not there. */
  readonly issuer: string;
  /** The certificate that acts as issuer: of a link the upper one, else the certificate itself. */
  readonly issuing: string;
  /** Host name or address that was checked. */
  readonly host: string | null;
  /** Where the certificates came from: decides between “does not send” and “is not among the files”. */
  readonly source: 'server' | 'files';
  /** The trust stores asked, e.g. “Mozilla’s roots”. */
  readonly stores: string;
}

/** Words for one finding code. Every text is plain English for an administrator. */
export interface FindingWords<C extends FindingCode = FindingCode> {
  /** Short heading. */
  readonly title: string;
  /** Two to four words that label a link of the chain drawing. */
  readonly connector: string;
  /**
   * What was found, as a clause without capital or full stop, so that it can stand alone
   * (see `explainFinding`) or follow “Clients cannot trust sts.contoso.com: …”.
   */
  readonly because: (params: ParamsOf<C>, names: FindingNames) => string;
  /** Whom it affects, and why. */
  readonly means: string;
  /** What to do about it, whatever the server software. */
  readonly fix: string;
  /** How to see that it is fixed. */
  readonly verify: string;
  /** The repair it asks for, how soon, and whom it hits. */
  readonly article: Article;
  /** What is said otherwise when it is the certificate of a CA: what its holder does about it differs. */
  readonly of?: Readonly<Partial<Record<Exclude<Role, 'leaf'>, Partial<Omit<FindingWords<C>, 'of'>>>>>;
}

/** The words of some codes; `words.ts` joins them, and the compiler names the code that has none. */
export type WordsByCode = { readonly [C in FindingCode]?: FindingWords<C> };
