/** Why a share can't be opened. Each has its own words in `words.ts`, and on a page in `lib/view/link-fault.ts`. */
export type OpenFault =
  /** The part after "#" is missing, cut, or belongs to another link. */
  | { readonly code: 'wrong-key' }
  /** The share asks for a pass phrase and none was given. */
  | { readonly code: 'pass-phrase-needed' }
  | { readonly code: 'wrong-pass-phrase' }
  /** The bytes are not those that were made; `reason` is for the technically minded. */
  | { readonly code: 'damaged'; readonly reason: string }
  /** It holds a prepared guide where a result was asked for. */
  | { readonly code: 'guide-only' }
  /** Made by a later version of Chainsight. */
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'too-large'; readonly limit: number };

/** A value, or the reason why there is none. */
export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: OpenFault };

export const opened = <T>(value: T): Opened<T> => ({ ok: true, value });

export const damaged = (reason: string): Opened<never> => ({ ok: false, fault: { code: 'damaged', reason } });

export const refused = (fault: OpenFault): Opened<never> => ({ ok: false, fault });
