import type { Verdict, Finding } from '../finding/types.ts';
import type { Provenance, PathEnd } from '../path/types.ts';
/**
 * The versioned report: plain JSON, the only thing that views, exports, the command line and sharing read.
 * Certificates are named by `id`, their index in `certificates`; the same bytes appear once.
 */
import type { DownloadView, RevocationView, TransparencyView } from './evidence-types.ts';
import type { KeyUse } from '../path/types.ts';
import type { PurposeId } from '../purpose/types.ts';
import type { SecondReading } from './second-reading.ts';

export const REPORT_VERSION = 1;

interface NameAttribute {
  readonly oid: string;
  /** Short type such as "CN", or the OID when it has none. */
  readonly type: string;
  readonly value: string;
}

export interface NameView {
  /** RFC 4514 order and escaping, "" for an empty name. */
  readonly text: string;
  readonly commonName: string | null;
  /** The best short label: common name, else organisational unit or organisation, else the text. */
  readonly label: string;
  readonly attributes: readonly NameAttribute[];
}

export interface AlternativeName {
  readonly type: 'dns' | 'ip' | 'email' | 'uri' | 'directory' | 'other' | 'registered-id' | 'x400' | 'edi';
  readonly value: string;
}

export interface KeyView {
  readonly algorithm: string;
  readonly bits: number | null;
  readonly curve: string | null;
  /** For people: "RSA 2048 bit", "ECDSA P-256", "Ed25519". */
  readonly text: string;
}

export interface ExtensionView {
  readonly oid: string;
  readonly name: string;
  readonly critical: boolean;
  readonly understood: boolean;
  readonly bytes: number;
}

export interface CertificateView {
  readonly id: number;
  readonly provenance: readonly Provenance[];
  /** DER, base64 without line breaks. */
  readonly der: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly sha1: string;
  /** SHA-256 of the SubjectPublicKeyInfo, base64 (the "pin" of RFC 7469). */
  readonly spkiSha256: string;
  readonly version: number;
  /** Upper-case hex without a leading "00" sign octet; "-" in front when negative. */
  readonly serial: string;
  readonly subject: NameView;
  readonly issuer: NameView;
  /** ISO 8601 UTC with seconds; null when the encoding can't be read. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly key: KeyView;
  readonly signature: { readonly oid: string; readonly name: string };
  readonly alternativeNames: readonly AlternativeName[];
  readonly basicConstraints: { readonly ca: boolean; readonly pathLength: number | null } | null;
  readonly keyUsage: readonly string[] | null;
  readonly extendedKeyUsage: readonly { readonly oid: string; readonly name: string }[] | null;
  readonly nameConstraints: {
    readonly permitted: readonly AlternativeName[];
    readonly excluded: readonly AlternativeName[];
  } | null;
  readonly policies: readonly string[] | null;
  readonly caIssuers: readonly string[];
  readonly ocsp: readonly string[];
  readonly crl: readonly string[];
  /** Lower-case hex, or null. */
  readonly subjectKeyIdentifier: string | null;
  readonly authorityKeyIdentifier: string | null;
  readonly extensions: readonly ExtensionView[];
  /** Subject and issuer are the same name (RFC 5280 §6.1). */
  readonly selfIssued: boolean;
}

/** An element that is not a certificate, kept so that it can be named and the rest goes on. */
export interface UnparsedView {
  /** Where it stood in the presented list, or null for other inputs. */
  readonly index: number | null;
  readonly file: string | null;
  /** Byte offset of the fault in the element. */
  readonly offset: number;
  readonly reason: string;
}

export interface PathView {
  /** Certificate ids, leaf first; the last one is the anchor when `end` is `anchored`. */
  readonly certificates: readonly number[];
  readonly end: PathEnd;
  readonly verdict: Verdict;
  /** Store of the anchor, or null. */
  readonly store: string | null;
  /** Certificate, link and path findings of this path, most severe first. */
  readonly findings: readonly Finding[];
  /** True when a certificate of the path was neither sent nor uploaded, only downloaded. */
  readonly needsDownload: boolean;
}

/** An issuer that looked right by name or key identifier but was rejected, and why. */
interface NearMatch {
  readonly subject: number;
  readonly candidate: number;
  readonly findings: readonly Finding[];
}

/** What the certificates were judged as. */
interface PurposeView {
  readonly id: PurposeId;
  /** Whoever asked named it; otherwise it was told by what the certificates say and how they came. */
  readonly named: boolean;
  /** What the certificates say that they are for, whatever was named; absent in older reports. */
  readonly recognised?: PurposeId;
}

/** A certificate that was judged by itself. */
export interface MemberView {
  readonly certificate: number;
  /** What metadata says that it is for; null: nothing does. */
  readonly use: KeyUse | null;
  readonly verdict: Verdict;
  readonly end: PathEnd;
  /** What decides against it; null when it is in order. */
  readonly weakest: Finding | null;
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly verdict: Verdict;
  /** Time validated at, ISO 8601 UTC. */
  readonly at: string;
  /** Host name or IP address the leaf was checked for; null: not checked. */
  readonly host: string | null;
  /** Id of the rule set or client profile in force. */
  readonly rules: string;
  /** Trust stores asked, e.g. ["mozilla", "user"]. */
  readonly stores: readonly string[];
  readonly certificates: readonly CertificateView[];
  readonly unparsed: readonly UnparsedView[];
  /** Certificate ids in the order sent; null where the element could not be parsed. */
  readonly presented: readonly (number | null)[];
  /** The certificate that the verdict speaks of, or null when it could not be read. */
  readonly leaf: number | null;
  /** Absent in older reports: a server. */
  readonly purpose?: PurposeView;
  /** Of several in files, those that might have been meant; `leaf` is the one that was taken. Absent: no choice. */
  readonly choices?: readonly number[];
  /** Where each certificate was judged by itself (CA files, metadata): all of them. Absent: one was. */
  readonly members?: readonly MemberView[];
  /** Best first: `paths[0]` is the one the verdict speaks of. */
  readonly paths: readonly PathView[];
  readonly nearMatches: readonly NearMatch[];
  /** Every certificate of the chosen path that has its issuer there, leaf first. */
  readonly revocation: readonly RevocationView[];
  /** Looks for issuers that were not sent, done or worth doing. */
  readonly downloads: readonly DownloadView[];
  /** Null without a leaf; absent in older reports. */
  readonly transparency?: TransparencyView | null;
  /** Findings about the presented list and about limits (not about one path). */
  readonly findings: readonly Finding[];
  /** The finding that decides the verdict (most severe of the first path), or null when trusted. */
  readonly weakest: Finding | null;
  /** What another library makes of the chosen path, where it was asked; it never changes the verdict. */
  readonly secondReading?: SecondReading | null;
  /** Work done, for the curious and for benchmarks. */
  readonly work: { readonly signatures: number; readonly paths: number; readonly nameComparisons: number };
}
