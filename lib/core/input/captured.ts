/** What a capture tells, handed on: its certificates, and in words of problems why conversations show none. */
import type { CapturedConversation, CaptureRecord, UnreadReason } from '../capture/types.ts';
import { byteKey } from '../der/bytes.ts';
import type { Collector, Place } from './collector.ts';
import { BETWEEN, type SaidOfInput } from './problems.ts';

/** Servers named for one reason; a browser's capture has hundreds. */
const NAMED = 5;

/** Takes the record of one capture into the answer. Of several captures in an archive the conversations are joined. */
export function takeCapture(record: CaptureRecord, place: Place, collector: Collector): void {
  const before = collector.capture?.conversations ?? [];
  collector.capture = { ...record, conversations: [...before, ...record.conversations] };
  const position = place.at(0);
  const seen = new Set<string>();
  for (const { chain } of record.conversations) {
    for (const der of chain) {
      const key = byteKey(der);
      if (!seen.has(key)) collector.certificate(der, position);
      seen.add(key);
    }
  }
  const { conversations, packets, quic, otherLinks: links, leftOut } = record;
  if (conversations.length === 0) collector.problem('capture-no-tls', position, { packets, quic, links });
  for (const said of unread(conversations)) collector.say(said, position);
  if (leftOut > 0) collector.problem('capture-left-out', position, { count: leftOut });
}

/** One problem for each reason; with another alert, or another compression, it is another one. */
function unread(conversations: readonly CapturedConversation[]): readonly SaidOfInput[] {
  const groups = new Map<string, CapturedConversation[]>();
  for (const one of conversations) {
    if (one.unread === null) continue;
    const detail = one.unread === 'refused' ? one.alert?.name : one.compression;
    const key = `${one.unread} ${detail ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first?.unread ? said(first.unread, first, group) : [];
  });
}

function said(
  reason: UnreadReason,
  { alert, compression }: CapturedConversation,
  group: readonly CapturedConversation[],
): SaidOfInput {
  const servers = new Set(group.map(({ serverName, server }) => serverName ?? server.address));
  const params = { count: group.length, names: [...servers].slice(0, NAMED).join(BETWEEN) };
  switch (reason) {
    case 'refused':
      return { code: 'capture-refused', params: { ...params, alert: alert?.name ?? '?' } };
    case 'compressed':
      return { code: 'capture-compressed', params: { ...params, compression: compression ?? '?' } };
    default:
      return { code: `capture-${reason}`, params };
  }
}
