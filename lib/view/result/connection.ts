/**
 * What a handshake told beside the certificates, in sentences: facts that keep clients out whatever the
 * certificates are. English, as the technical articles are.
 */
import { largeHelloClients } from './hellos.ts';

/** As the browser keeps it (`ConnectionFacts` of a source); versions as "TLSv1.2". */
export interface ConnectionSeen {
  readonly version: string | null;
  readonly legacy: boolean;
  readonly smallHelloOnly: boolean;
}

interface ConnectionNote {
  readonly id: 'old-versions' | 'small-hello';
  /** `warning` where some client can't connect. */
  readonly tone: 'warning' | 'info';
  readonly title: string;
  readonly text: string;
  /** Where the facts about clients stand. */
  readonly source: string;
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
  return notes;
}
