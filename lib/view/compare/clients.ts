/** Each kind of client on both sides. */
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { clientRows, type ClientRow } from '../clients/clients.ts';

/** What B means for a client that A has already served; `changed` also where one of the two is not known. */
export type ClientChange = 'gained' | 'lost' | 'changed' | 'same';

export interface ClientPair {
  readonly id: string;
  readonly title: string;
  readonly a: ClientRow;
  readonly b: ClientRow;
  readonly change: ClientChange;
}

function changeOf(a: ClientRow, b: ClientRow): ClientChange {
  const [before, after] = [a.verdict === 'Trusted', b.verdict === 'Trusted'];
  const open = [a, b].some(({ state }) => state === 'unknown');
  if (before !== after && !open) return after ? 'gained' : 'lost';
  return a.verdict === b.verdict && a.stops === b.stops && a.notes.join() === b.notes.join()
    ? 'same'
    : 'changed';
}

/** A pair for every profile, in the order of the matrix. */
export function compareClients(a: readonly ClientLine[], b: readonly ClientLine[]): readonly ClientPair[] {
  const after = new Map(clientRows(b).map((row) => [row.id, row]));
  return clientRows(a).flatMap((row) => {
    const other = after.get(row.id);
    return other ? [{ id: row.id, title: row.title, a: row, b: other, change: changeOf(row, other) }] : [];
  });
}
