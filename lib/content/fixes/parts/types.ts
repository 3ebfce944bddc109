import type { Sourced } from '#lib/core/source.ts';
import type { Command } from './command.ts';

/** A certificate as commands name it. */
export interface FixCertificate {
  readonly label: string;
  /** RFC 4514 text, as the certificate states it. */
  readonly subject: string;
  readonly issuer: string;
  /** SHA-1 in upper-case hex without spaces: the form Windows takes. */
  readonly thumbprint: string;
  /** Upper-case hex. */
  readonly serial: string;
  /** The name it has among the single files of the repaired chain, e.g. “2-contoso-issuing-ca-2.cer”. */
  readonly file: string;
}

/** The values a recipe is filled with; all from the report at hand. */
export interface FixValues {
  readonly host: string;
  readonly port: number;
  /** Protocol that `openssl s_client -starttls` has to begin with, or null for direct TLS. */
  readonly startTls: string | null;
  readonly leaf: FixCertificate;
  /** In order, without the root. */
  readonly intermediates: readonly FixCertificate[];
  /** Those of them that the server does not send: what is sent already is never asked for again. */
  readonly missing: readonly FixCertificate[];
  /** Sent, but not part of the chain: left-overs, and the root. */
  readonly strangers: readonly FixCertificate[];
  /** Intermediates that have run out, or will soon, and where the certificate below names its issuer’s (HTTP). */
  readonly outdated: readonly {
    readonly certificate: FixCertificate;
    readonly addresses: readonly string[];
  }[];
  /** Files of the CA’s current intermediates, where a recipe puts them in the place of those. */
  readonly renewed: readonly string[];
  readonly root: FixCertificate | null;
  /** Names a new certificate has to list: those of the present one, and the host checked. */
  readonly names: readonly string[];
  /** Names of the downloads under “Repaired chain”, and of what the administrator has. */
  readonly files: {
    readonly fullChain: string;
    readonly intermediates: string;
    readonly p7b: string;
    readonly zip: string;
    /** The new certificate with its key, as the administrator will have it. */
    readonly pfx: string;
    readonly key: string;
  };
  /** True when the chain without gaps is at hand, so that the files above can be downloaded here. */
  readonly complete: boolean;
  /** Addresses of revocation lists and responders in the chain. */
  readonly revocation: readonly string[];
}

/** One thing to do. Its source is that of text and command. */
export interface Step extends Sourced {
  readonly command?: Command;
  /** What users notice when it is done: a restart, dropped connections. General knowledge. */
  readonly disrupts?: string;
}

/** How one piece of work is done on one server. */
export interface Recipe {
  readonly steps: readonly Step[];
  readonly check: readonly Step[];
  /** How to get back to what was before. */
  readonly undo: readonly Step[];
}

/** The work that is done on the server itself; what a certificate must be like is said by the fix kind. */
type ServerWork =
  /** Make it send leaf and intermediates, in order, and nothing else. */
  | 'send'
  /** Install a new certificate with its key and use it. */
  | 'replace'
  /** Use the right certificate where another one answered. */
  | 'assign'
  /** Send the OCSP response along, so that clients need not ask. */
  | 'staple';

/** Recipes for one kind of server software. */
export interface ServerContent<Id extends string = string> {
  readonly id: Id;
  /** In the list to choose from; where it is more than a name, other languages have it in the part `deploy`. */
  readonly title: string;
  /** A name that stands in a sentence of any language: “Fix on IIS”. Absent: the title is one. */
  readonly name?: string;
  /** Where the chain it sends comes from, and what is particular to it. */
  readonly how: readonly [Sourced, ...Sourced[]];
  readonly recipes: Readonly<Record<ServerWork, (values: FixValues) => Recipe>>;
}

/** What has to be done, whatever the server. Kinds with the same `work` are done in one go. */
export type FixKind =
  | 'install-intermediate'
  | 'order-chain'
  | 'trim-chain'
  | 'restore-file'
  | 'assign-certificate'
  | 'renew-certificate'
  | 'rename-certificate'
  | 'rekey-certificate'
  | 'repurpose-certificate'
  | 'reissue-certificate'
  | 'shorten-certificate'
  | 'change-ca'
  | 'close-gap'
  | 'deploy-root'
  | 'set-clock'
  | 'publish-revocation'
  | 'staple-response'
  | 'ask-less'
  | 'nothing';

/** One piece of work in the plan. */
export type Work =
  | 'send'
  | 'assign'
  | 'replace'
  | 'renew-ca'
  /** Bring a root of one's own to the clients, or add the intermediate that is missing: nobody here can tell. */
  | 'close-gap'
  | 'deploy-root'
  | 'set-clock'
  | 'publish-revocation'
  | 'staple'
  | 'ask-less'
  | 'nothing';

/** How soon. */
export type Urgency = 'now' | 'soon' | 'next-change' | 'never';

/** Who notices the fault, where the matrix of clients can't tell. */
export type Audience =
  | 'everyone'
  | 'without-download'
  | 'without-the-root'
  | 'public-rules'
  | 'strict'
  | 'apple'
  | 'windows'
  | 'asks-revocation'
  | 'old'
  | 'nobody';

/** What an administrator has to know of one finding code beyond its words. */
export interface Article {
  readonly kind: FixKind;
  readonly urgency: Urgency;
  readonly audience: Audience;
  /** What the next certificate has to be like because of it; only for kinds that replace one. */
  readonly demand?: string;
  /** For `nothing`: why nothing needs doing. */
  readonly because?: string;
}
