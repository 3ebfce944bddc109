import type { ClientFact } from './facts.ts';

/** Clients that fare alike, for where there is no room for a line each. */
interface ClientFactGroup extends Omit<ClientFact, 'title'> {
  readonly titles: readonly string[];
}

const ORDER: readonly ClientFact['state'][] = ['bad', 'warn', 'unknown', 'ok'];

/** By verdict and remark, the worst first; every client stands in exactly one group. */
export function clientGroups(rows: readonly ClientFact[]): readonly ClientFactGroup[] {
  const groups = Map.groupBy(rows, ({ state, verdict, remark }) => [state, verdict, remark].join('\n'));
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const { state, verdict, remark, claimed } = first;
      return [{ state, verdict, remark, claimed, titles: members.map(({ title }) => title) }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
