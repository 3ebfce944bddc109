import type { FindingCode } from '../finding/codes.ts';
import type { EmitArguments, Role } from '../finding/types.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { HostName } from '../name/host.ts';
import type { CheckRules } from './rules.ts';

/**
 * Appends a finding with the parameters that its row states; rules never return early for the caller and never
 * throw.
 */
export type Emit = <C extends FindingCode>(code: C, ...params: EmitArguments<C>) => void;

/** What a rule on one certificate may look at. */
interface CertificateContext {
  readonly certificate: ParsedCertificate;
  readonly role: Role;
  /** True when subject and issuer are the same name (RFC 5280 §6.1). */
  readonly selfIssued: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: HostName | null;
  readonly rules: CheckRules;
  /** Null when the list was not needed, that is, no wildcard covers the host. */
  readonly publicSuffix: PublicSuffix | null;
}

/** The public suffix of a DNS name (the name itself when it is one), and which part of the list says so. */
export type PublicSuffix = (name: string) => { readonly suffix: string | null; readonly isPrivate: boolean };

export type CertificateRule = (context: CertificateContext, emit: Emit) => void;

/** A certificate and the issuer directly above it. */
interface LinkContext {
  readonly subject: ParsedCertificate;
  readonly issuer: ParsedCertificate;
  readonly issuerRole: Role;
  readonly rules: CheckRules;
}

export type LinkRule = (context: LinkContext, emit: Emit) => void;
