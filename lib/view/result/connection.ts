/**
 * What a handshake told beside the certificates, in sentences: facts that keep clients out whatever the
 * certificates are. English, as the technical articles are.
 */
import { nameLabel } from '#lib/core/name/describe.ts';
import { DerError } from '#lib/core/der/reader.ts';
import { largeHelloClients } from './hellos.ts';

/** As the browser keeps it (`ConnectionFacts` of a source); versions as "TLSv1.2". */
export interface ConnectionSeen {
  readonly version: string | null;
  readonly legacy: boolean;
  readonly smallHelloOnly: boolean;
  readonly clientCertificate: {
    readonly issuers: readonly Uint8Array[];
    readonly total: number;
    readonly bytes: number;
  } | null;
  readonly refusedWithout: boolean;
}

interface ConnectionNote {
  readonly id: 'old-versions' | 'small-hello' | 'client-certificate';
  /** `warning` where some client can't connect. */
  readonly tone: 'warning' | 'info';
  readonly title: string;
  readonly text: string;
  /** Where the facts about clients stand. */
  readonly source: string;
}

/** Octets of names that Schannel sends at most (Microsoft's article 933430). */
const SCHANNEL_LIST_BYTES = 16_384;

/** Names listed in a sentence; the rest is counted. */
const NAMED = 4;

function labelOf(der: Uint8Array): string {
  try {
    return nameLabel({ der });
  } catch (error) {
    if (error instanceof DerError) return '(a name that can’t be read)';
    throw error;
  }
}

function issuersText({ issuers, total }: NonNullable<ConnectionSeen['clientCertificate']>): string {
  if (total === 0) return 'It names no issuers, so a client offers whichever certificate it has.';
  const shown = issuers.slice(0, NAMED).map((der) => `“${labelOf(der)}”`);
  const more = total - shown.length;
  const names = shown.join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
  return `It names ${String(total)} ${total === 1 ? 'issuer' : 'issuers'}: ${names}. A client offers only a certificate that leads to one of them.`;
}

function clientCertificateNote(
  request: NonNullable<ConnectionSeen['clientCertificate']>,
  refused: boolean,
): ConnectionNote {
  const tooLong = request.bytes >= SCHANNEL_LIST_BYTES * 0.98;
  const parts = [
    issuersText(request),
    refused
      ? 'Without one it ends the connection; its own certificates were read before that.'
      : 'Without one it goes on all the same.',
    tooLong
      ? `The list has ${String(request.bytes)} octets: Schannel cuts it off at 16 KB, and clients whose issuer fell off are refused. Remove roots from the computer’s Trusted Root store that it does not need; on Windows Server 2003 to 2008 R2 SendTrustedIssuerList = 0 also ends it.`
      : '',
  ];
  return {
    id: 'client-certificate',
    tone: tooLong ? 'warning' : 'info',
    title: 'This server asks for a client certificate',
    text: parts.filter((part) => part !== '').join(' '),
    source: 'RFC 8446 §4.3.2, RFC 5246 §7.4.4; Microsoft’s article 933430',
  };
}

/** The notes on a connection, those that keep clients out first. Empty when there is nothing to say. */
export function connectionNotes(seen: ConnectionSeen): readonly ConnectionNote[] {
  const notes: ConnectionNote[] = [];
  const large = largeHelloClients();
  if (seen.smallHelloOnly) {
    notes.push({
      id: 'small-hello',
      tone: 'warning',
      title: 'Newer clients hang here, older ones don’t',
      text: `The server, or a device in front of it, does not answer a ClientHello of more than one segment; a small one it answers. Clients whose hello carries a key of ML-KEM send such a one: ${large.text}; Go since 1.24. No certificate is at fault: update the server’s or the device’s TLS software.`,
      source: ['RFC 8446 §4.1.2', ...large.sources, 'https://github.com/golang/go/pull/69985'].join(', '),
    });
  }
  if (seen.version === 'TLSv1' || seen.version === 'TLSv1.0' || seen.version === 'TLSv1.1') {
    notes.push({
      id: 'old-versions',
      tone: 'warning',
      title: `Only ${seen.version.replace('TLSv', 'TLS ')} is spoken`,
      text: 'Chrome, Edge, Firefox and Safari have refused versions before TLS 1.2 since 2020, Windows 11 and Windows Server 2025 have them off, and Microsoft 365 takes none. Turn TLS 1.2 on in the server (Schannel, the product’s own setting, the load balancer).',
      source: 'RFC 8996; what is said of products is general knowledge, not verified',
    });
  }
  if (seen.clientCertificate) {
    notes.push(clientCertificateNote(seen.clientCertificate, seen.refusedWithout));
  }
  return notes;
}
