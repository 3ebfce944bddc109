/**
 * What a computer on which the sign-in fails saw for itself: the file that the page's script writes there, or
 * events of Windows' CAPI2 log. The file's form is `public/schemas/computer-v1.json`.
 */

import type { Verdict } from '../finding/types.ts';

/** Value of the file's `format`; a later form gets another one. */
export const RECORD_FORMAT = 'chainsight-computer-1';

/** A certificate of the chain that the computer built, leaf first. */
export interface BuiltElement {
  /** Null in events, which name certificates by their hash. */
  readonly der: Uint8Array | null;
  /** Lower-case hex, or null. */
  readonly sha1: string | null;
  /** What the computer calls it; "" when it does not say. */
  readonly name: string;
  /** Names of X509ChainStatusFlags, or of CERT_TRUST_STATUS without prefix; empty: nothing against it. */
  readonly status: readonly string[];
}

/** The computer's certificate stores, DER; null where one could not be read. */
interface ComputerStores {
  /** Trusted by the computer itself, and by the account that is signed in. */
  readonly root: readonly Uint8Array[] | null;
  readonly userRoot: readonly Uint8Array[] | null;
  /** Intermediate certification authorities. */
  readonly ca: readonly Uint8Array[] | null;
  readonly disallowed: readonly Uint8Array[] | null;
}

/** One event of the log Microsoft-Windows-CAPI2/Operational. */
export interface ChainEvent {
  /** 11 builds a chain, 30 judges it by a policy, 53 fetches from an address. */
  readonly id: number;
  /** As in the event; null when it has none. */
  readonly time: string | null;
  /** The error's code as "0x800b0109"; null: no error. */
  readonly result: string | null;
  /** The address that was asked, or null. */
  readonly url: string | null;
  readonly elements: readonly BuiltElement[];
}

export interface ComputerRecord {
  /** Whose script or log it is: decides in which words a repair is given. */
  readonly system: 'windows' | 'macos' | 'linux';
  /** As the system names itself: "Microsoft Windows 10.0.19045"; "" when it does not say. */
  readonly version: string;
  /** Server that was asked; null: events of a log, which name none. */
  readonly host: string | null;
  readonly port: number;
  /** The computer's clock and the server's `Date`, ISO 8601 UTC; null when not seen. */
  readonly clock: string | null;
  readonly serverDate: string | null;
  /** Why there was no handshake, in the computer's words; null: there was one. */
  readonly error: string | null;
  /** In the order received, leaf first. */
  readonly received: readonly Uint8Array[];
  readonly built: readonly BuiltElement[];
  readonly stores: ComputerStores;
  /** Proxy that the system uses for this host, or null. */
  readonly proxy: string | null;
  /** Whether Windows may fetch roots by itself; null when not known. */
  readonly rootUpdates: boolean | null;
  /** What `certutil -verify -urlfetch` printed; "" without it. */
  readonly verifyOutput: string;
  readonly events: readonly ChainEvent[];
}

/** One thing that the record shows. Names are those of certificates; texts are the computer's own. */
export type ComputerFact =
  // Why it fails there
  | { readonly code: 'no-connection'; readonly error: string; readonly proxy: string | null }
  | { readonly code: 'clock-off'; readonly seconds: number; readonly decides: boolean }
  | { readonly code: 'signed-anew'; readonly by: string; readonly product: string | null }
  | { readonly code: 'disallowed'; readonly name: string }
  | { readonly code: 'root-missing'; readonly root: string; readonly updatesOff: boolean }
  | { readonly code: 'root-of-one-account'; readonly root: string }
  | { readonly code: 'own-root-missing'; readonly root: string }
  | {
      readonly code: 'stale-intermediate';
      readonly name: string;
      /** Hex, without a leading sign octet. */ readonly serial: string;
      readonly notAfter: string | null;
    }
  | { readonly code: 'download-blocked'; readonly issuer: string; readonly url: string | null }
  | { readonly code: 'intermediate-missing'; readonly issuer: string; readonly url: string | null }
  | { readonly code: 'revocation-blocked'; readonly url: string | null }
  | { readonly code: 'revoked'; readonly name: string }
  | { readonly code: 'same-for-all' }
  | { readonly code: 'refused-here'; readonly status: readonly string[] }
  // What is worth knowing beside it
  | { readonly code: 'trusted-here' }
  | { readonly code: 'own-root'; readonly root: string }
  | { readonly code: 'intermediate-here-only'; readonly issuer: string }
  | { readonly code: 'other-node' }
  | { readonly code: 'same-chain' }
  | { readonly code: 'misplaced-in-root'; readonly names: readonly string[] }
  | { readonly code: 'proxy'; readonly proxy: string };

/** What the computer's chain is worth there and elsewhere, and why. */
export interface ComputerAccount {
  /**
   * With the computer's own roots and clock, and what it says itself against its chain; null when its stores
   * were not read, or nothing was received.
   */
  readonly here: Verdict | null;
  /** The same certificates for everybody else, at the server's time; null when nothing was received. */
  readonly elsewhere: Verdict | null;
  readonly facts: readonly ComputerFact[];
}
