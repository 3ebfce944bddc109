/** Each kind of client on both sides. */
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import { clientsView, type ClientRow } from '../clients/clients.ts';

/** What B means for a client that A has already served. */
export type ClientChange = 'gained' | 'lost' | 'changed' | 'same';

export interface ClientPair {
  readonly id: string;
  readonly title: string;
  readonly a: ClientRow;
  readonly b: ClientRow;
  readonly change: ClientChange;
}

const rowsOf = (lines: readonly ClientLine[]): readonly ClientRow[] =>
  clientsView(lines).groups.flatMap(({ rows }) => rows);

function changeOf(a: ClientRow, b: ClientRow): ClientChange {
  const [before, after] = [a.verdict === 'Trusted', b.verdict === 'Trusted'];
  if (before !== after) return after ? 'gained' : 'lost';
  return a.verdict === b.verdict && a.stops === b.stops && a.notes.join() === b.notes.join()
    ? 'same'
    : 'changed';
}

/** A pair for every profile, in the order of the matrix. */
export function compareClients(a: readonly ClientLine[], b: readonly ClientLine[]): readonly ClientPair[] {
  const after = new Map(rowsOf(b).map((row) => [row.id, row]));
  return rowsOf(a).flatMap((row) => {
    const other = after.get(row.id);
    return other ? [{ id: row.id, title: row.title, a: row, b: other, change: changeOf(row, other) }] : [];
  });
}
