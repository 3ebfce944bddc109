/** Each kind of client on both sides. */
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import { clientRows, type ClientRow } from '../clients/clients.ts';
import type { BarredClients } from '../result/barred.ts';

/**
 * What B means for a client that A has already served; `connects` and `cut-off`: it does not get to A's or to B's
 * certificates; `one-side`: of the other nothing is known; `changed`: the same for another reason.
 */
type ClientChange = 'gained' | 'lost' | 'connects' | 'cut-off' | 'one-side' | 'changed' | 'same';

export interface ClientPair {
  readonly id: string;
  readonly title: string;
  readonly a: ClientRow;
  readonly b: ClientRow;
  readonly change: ClientChange;
}

function changeOf(a: ClientRow, b: ClientRow): ClientChange {
  const [before, after] = [a.standing === 'trusted', b.standing === 'trusted'];
  if ((a.state === 'unknown') !== (b.state === 'unknown')) return 'one-side';
  if (before !== after) {
    if (after) return a.standing === 'no-connection' ? 'connects' : 'gained';
    return b.standing === 'no-connection' ? 'cut-off' : 'lost';
  }
  return a.standing === b.standing &&
    a.stops === b.stops &&
    a.claimed === b.claimed &&
    a.notes.join() === b.notes.join()
    ? 'same'
    : 'changed';
}

/** Certificates that nobody has sent yet are meant for the server beside them: what keeps clients out there stays. */
const barredOn = (side: Side, other: Side): BarredClients | undefined => (side.wire ?? other.wire)?.barred;

/** What of a side counts here. */
interface Side {
  readonly lines: readonly ClientLine[];
  readonly wire: { readonly barred: BarredClients } | null;
}

/** A pair for every profile, in the order of the matrix. */
export function compareClients(words: ClientWords, a: Side, b: Side): readonly ClientPair[] {
  const after = new Map(clientRows(words, b.lines, barredOn(b, a)).map((row) => [row.id, row]));
  return clientRows(words, a.lines, barredOn(a, b)).flatMap((row) => {
    const other = after.get(row.id);
    return other ? [{ id: row.id, title: row.title, a: row, b: other, change: changeOf(row, other) }] : [];
  });
}
