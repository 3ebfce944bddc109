import type { ParsedCertificate } from '../../certificate/types.ts';
import type { FindingCode } from '../../finding/codes.ts';
import type { EmitArguments } from '../../finding/types.ts';
import type { CheckRules } from '../rules.ts';

/** Leaf first, anchor last. */
export interface PathContext {
  readonly path: readonly ParsedCertificate[];
  readonly rules: CheckRules;
}

/** A location by position in the path; 0 is the leaf. */
export type PathLocation =
  | { readonly kind: 'certificate'; readonly index: number }
  | { readonly kind: 'link'; readonly subject: number; readonly issuer: number }
  | { readonly kind: 'path' };

export type PathEmit = <C extends FindingCode>(
  at: PathLocation,
  code: C,
  ...params: EmitArguments<C>
) => void;
