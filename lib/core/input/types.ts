import type { CaptureRecord } from '../capture/types.ts';
import type { ComputerRecord } from '../computer/types.ts';
import type { KeyUse } from '../path/types.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { SaidOfInput } from './problems.ts';

/** What an input turned out to be, by its content; names and extensions are never asked. */
export type InputFormat =
  | 'empty'
  | 'pem'
  | 'base64'
  | 'xml'
  | 'json'
  | 'der-certificate'
  | 'der-crl'
  | 'der-ocsp'
  | 'pkcs7'
  | 'pkcs12'
  | 'sst'
  | 'stl'
  | 'jks'
  | 'archive'
  | 'tls'
  /** Bytes written as numbers, hexadecimal or decimal. */
  | 'hex'
  /** What a computer saw: the file of the page's script, or events of its log. */
  | 'computer'
  /** A network capture with TLS in it. */
  | 'capture'
  /** Secrets of TLS connections, by which a capture is read. */
  | 'key-log'
  | 'private-key'
  | 'unknown';

/** A DER object lifted out of an input. */
export interface DecodedItem {
  /** The object's own bytes, nothing before or behind it. */
  readonly der: Uint8Array;
  /** Name of the file it came from; null when pasted. */
  readonly file: string | null;
  /** Byte offset in that file: of the first byte of the object, or of the text that encodes it. */
  readonly offset: number;
  /** In federation metadata: what it is for. */
  readonly use?: KeyUse;
}

/** Something that could not be taken, as data: the words are in `lib/content/input/problems.ts`. */
export type InputProblem = SaidOfInput & {
  readonly file: string | null;
  /** Byte offset in the file; null when the problem is the whole input. */
  readonly offset: number | null;
  /** Line of that offset, counted from 1; null for binary inputs. */
  readonly line: number | null;
};

/** Everything readable in one input, and by name whatever was not. */
export interface DecodedInput {
  readonly format: InputFormat;
  /** In the order of the input, duplicates kept: order and duplicates are evidence. */
  readonly certificates: readonly DecodedItem[];
  readonly crls: readonly DecodedItem[];
  /** OCSP responses, when there are any. */
  readonly ocsp?: readonly DecodedItem[];
  readonly problems: readonly InputProblem[];
  /** Present when the certificates can only be read with a password: ask, and decode again with it. */
  readonly needsPassword?: true;
  /** Present when the input is what a computer saw; `certificates` are then those that it received. */
  readonly computer?: ComputerRecord;
  /** Present when the input is a network capture; `certificates` are then those of all its conversations. */
  readonly capture?: CaptureRecord;
}

/** Rounds from a password to keys: computed so far, and known to be needed so far. */
export interface KeyProgress {
  readonly done: number;
  readonly total: number;
}

/** One file, or one paste when `name` is null. */
export interface RawInput {
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** For PKCS #12 and Java keystores. */
  readonly password?: string;
  /**
   * `named`: PKCS #12, Java and serialized stores, and captures, are recognised but not opened, for whoever reads on behalf
   * of others: what their passwords cost is up to who made them. Opened when absent.
   */
  readonly keyStores?: 'named';
  /** NSS key logs given beside it, for a capture of TLS 1.3. */
  readonly keyLogs?: readonly string[];
  /** Told while the rounds of a PKCS #12 file's passwords are computed: a million take seconds. */
  readonly onRounds?: (progress: KeyProgress) => void;
  /** Checks the signature of certificate requests; absent: it is not checked, and said so. */
  readonly verifier?: SignatureVerifier;
}
