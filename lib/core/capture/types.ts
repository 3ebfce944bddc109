/** What a capture file tells of TLS, as plain data. */
import type { CertificateRequest } from '../mutual/request.ts';
import type { Party } from './segments.ts';

/** Who ended the handshake, and why (RFC 8446 §6). */
export interface CapturedAlert {
  readonly from: 'client' | 'server';
  /** AlertDescription. */
  readonly code: number;
  /** "unknown_ca" … */
  readonly name: string;
}

/**
 * Why a conversation shows no certificates:
 * - `encrypted`: TLS 1.3, and no key log holds its secrets;
 * - `suite`: TLS 1.3 with a cipher suite that is not opened here;
 * - `compressed`: the certificates are compressed in a way that is not read (RFC 8879);
 * - `resumed`: an earlier session was taken up, for which none are sent;
 * - `refused`: the server answered with an alert;
 * - `unanswered`: nothing came back;
 * - `incomplete`: packets are missing, or the bytes are no handshake.
 */
export type UnreadReason =
  | 'encrypted'
  | 'suite'
  | 'compressed'
  | 'resumed'
  | 'refused'
  | 'unanswered'
  | 'incomplete';

/** One TLS connection in a capture. */
export interface CapturedConversation {
  readonly client: Party;
  readonly server: Party;
  /** ISO 8601 UTC; null where the file has no times. */
  readonly time: string | null;
  /** Name asked for (SNI), or null. As the client wrote it: not to be trusted as a host name. */
  readonly serverName: string | null;
  /** "TLSv1.3" …, or null without a ServerHello. */
  readonly version: string | null;
  readonly cipher: string | null;
  readonly group: string | null;
  /** As sent. Empty: see `unread`. */
  readonly chain: readonly Uint8Array[];
  readonly staple: Uint8Array | null;
  readonly scts: readonly Uint8Array[] | null;
  readonly clientCertificate: CertificateRequest | null;
  readonly alert: CapturedAlert | null;
  /** Null: the chain was read. */
  readonly unread: UnreadReason | null;
  /** The compression that is not read ("brotli"). */
  readonly compression: string | null;
}

/** All TLS in a capture file. */
export interface CaptureRecord {
  /** In the order of their first packets; at most `LIMITS.captureConversations`. */
  readonly conversations: readonly CapturedConversation[];
  /** Further ones, which are not listed. */
  readonly leftOut: number;
  /** Packets of the file, and why some gave no TCP. */
  readonly packets: number;
  /** Packets of link layers that are not read. */
  readonly otherLinks: number;
  /** Long-header packets of QUIC, whose TLS is not read. */
  readonly quic: number;
  /** Packets that IP had cut into fragments. */
  readonly fragments: number;
}
