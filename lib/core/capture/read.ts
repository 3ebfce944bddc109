/** Reads a capture file: every TLS conversation in it, with its chain, the name asked for and who objected. */
import { LIMITS } from '../limits.ts';
import { conversationOf } from './conversation.ts';
import { readKeyLogs } from './key-log.ts';
import { partsOf } from './packets.ts';
import { segmentOf } from './segments.ts';
import { Connections } from './streams.ts';
import type { CapturedConversation, CaptureRecord } from './types.ts';

/**
 * @param bytes a pcap or pcapng file; nothing throws because of them
 * @param keyLogs NSS key logs that were given beside it; those in the file are read in any case
 */
export function readCapture(bytes: Uint8Array, keyLogs: readonly string[]): CaptureRecord {
  const connections = new Connections();
  const skipped = { link: 0, fragment: 0, quic: 0, other: 0 };
  const logs = [...keyLogs];
  let packets = 0;
  for (const part of partsOf(bytes)) {
    if (part.kind === 'secrets') {
      logs.push(part.text);
      continue;
    }
    packets++;
    const segment = segmentOf(part.packet);
    if (typeof segment === 'string') skipped[segment]++;
    else connections.take(segment);
  }
  const keyLog = readKeyLogs(logs);
  const found: CapturedConversation[] = [];
  let leftOut = connections.leftOut;
  for (const connection of connections.all) {
    const conversation = conversationOf(connection, keyLog);
    if (conversation === null) continue;
    if (found.length < LIMITS.captureConversations) found.push(conversation);
    else leftOut++;
  }
  return {
    conversations: found,
    leftOut,
    packets,
    otherLinks: skipped.link,
    quic: skipped.quic,
    fragments: skipped.fragment,
  };
}
