/** Signatures, and the keys that make them. */
import { fatal, unknown, warning, type Texts } from '../definition.ts';

type Algorithm = { readonly algorithm: string };
/** `algorithm`: of the key, such as "RSA". */
type KeySize = Algorithm & { readonly bits: number; readonly minimum: number };

export const KEYS = {
  /**
   * `malformed`: it can't be evaluated with this key, and `why` says what is at fault: its algorithm's identifier or
   * the key (`reason`), that they are no pair (`key`: the key's kind), or the limits of an RSASSA-PSS key.
   */
  'signature-invalid': fatal<
    Algorithm & {
      readonly malformed: boolean;
      readonly why?: 'algorithm' | 'key' | 'kind' | 'pss';
      readonly reason?: string;
      readonly key?: string;
    }
  >('signature', 'signature-wrong', 'RFC 5280 §6.1.3(a)(1)'),
  /** Our judge and a second library disagree; only the second reading reports it. */
  'signature-disputed': unknown<{ readonly ours: string; readonly theirs: string }>(
    'signature',
    'signature-unchecked',
    'RFC 5280 §6.1.3(a)(1)',
  ),
  'signature-not-evaluated': unknown<Algorithm>('signature', 'signature-unchecked', 'RFC 5280 §6.1.3(a)(1)'),
  /** `signed`: inside the signed part, `stated`: outside. */
  'signature-algorithm-mismatch': fatal<{
    readonly signed: string;
    readonly stated: string;
    readonly parametersOnly: boolean;
  }>('signature', 'signature-wrong', 'RFC 5280 §4.1.1.2'),
  /** `parameters`: as they are, where the algorithm wants the opposite. */
  'signature-parameters': fatal<Algorithm & { readonly parameters: 'present' | 'absent' }>(
    'signature',
    'malformed',
    'RFC 3279 §2.2; RFC 5758 §3.2',
  ),
  /** `fault`: what public CAs may not use: a hash, or a form of RSASSA-PSS. */
  'signature-algorithm-forbidden': fatal<Algorithm & { readonly fault: string }>(
    'algorithm',
    'weak',
    'CA/B BR §7.1.3.2',
  ),
  'signature-too-weak': fatal<Algorithm & { readonly hash: string }>('algorithm', 'weak', 'CA/B BR §7.1.3.2'),
  'key-malformed': fatal<{ readonly reason: string }>('algorithm', 'malformed', 'RFC 5280 §4.1.2.7'),
  'key-too-small': fatal<KeySize>('algorithm', 'weak', 'CA/B BR §6.1.5'),
  'key-size-not-multiple-of-8': fatal<{ readonly bits: number }>('algorithm', 'weak', 'CA/B BR §6.1.5'),
  /** `exponent`: decimal; `fault`: no exponent at all, or one of more bits than `limits`, which some clients set. */
  'key-exponent-bad': fatal<{
    readonly exponent: string;
    readonly fault: 'value' | 'large';
    readonly limits?: Texts;
  }>('algorithm', 'weak', 'CA/B BR §6.1.6'),
  'key-curve-forbidden': fatal<{ readonly curve: string }>('algorithm', 'weak', 'CA/B BR §6.1.5'),
  /** `curve`: the one that its parameters are those of, "" when it is none that is known. */
  'key-curve-explicit': fatal<{ readonly curve: string }>('algorithm', 'weak', 'RFC 5480 §2.1.1'),
  'key-type-unusual': warning<Algorithm>('algorithm', 'weak', 'CA/B BR §6.1.5'),
  'key-type-forbidden': fatal<Algorithm & { readonly oid: string }>('algorithm', 'weak', 'CA/B BR §6.1.5'),
} as const;
