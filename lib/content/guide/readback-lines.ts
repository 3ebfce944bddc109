import type { MessageValues } from '../messages/translator.ts';
import type { MessageId } from '../messages/en/types.ts';
import type { ClientId } from '../../guide/model.ts';
import { foldersOf } from '../../guide/readback.ts';
import type { Readback } from '../../guide/readback.ts';

interface ReadbackLine {
  readonly id: MessageId;
  readonly values?: MessageValues;
}

/** What a reading found, in words, at time `now` (milliseconds since 1970 UTC). */
export function readbackLines(readback: Readback, client: ClientId, now: number): readonly ReadbackLine[] {
  const lines: ReadbackLine[] = [];
  if (readback.service !== null) lines.push({ id: `readback.service.${readback.service}` });
  if (readback.complete && readback.certificates.length === 0)
    lines.push({ id: 'readback.certificate-none' });
  for (const { notAfter } of readback.certificates) {
    const id = notAfter < now ? 'readback.certificate-expired' : 'readback.certificate-valid';
    lines.push({ id, values: { until: new Date(notAfter) } });
  }
  if (readback.caches !== null)
    lines.push({ id: 'readback.cache', values: { count: foldersOf(readback.caches, client) } });
  if (readback.guid !== null) lines.push({ id: `readback.guid.${readback.guid}` });
  if (!readback.complete) lines.push({ id: 'readback.cut' });
  return lines;
}
