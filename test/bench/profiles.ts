/** What judging for every client costs beside judging for one. */
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Client, ProfilesRequest } from '#lib/core/evaluate/profiles.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { openTrust } from '#lib/trust/index-reader.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { makeLog, makeSct } from '../core/transparency/make-sct.ts';
import { fromBase64, type BenchFixture } from './fixture.ts';
import { measurePair, type Clocks, type PairedTiming } from './measure.ts';

/** The goal of the ratio between the two, in processor time. */
export const GOAL = 1.5;

/** Timings of one client (with its whole report) and of all of them; both from bytes, nothing remembered. */
export async function raceProfiles(fixture: BenchFixture, clocks: Clocks): Promise<PairedTiming> {
  const [leaf, issuing] = fixture.chain.map(fromBase64);
  if (!leaf || !issuing) throw new Error('The fixture has no chain.');
  const roots = fixture.roots.map(fromBase64);
  const stores = [...new Set(PROFILES.map(({ store }) => store))];
  const { files } = encodeTrust(
    stores.map((id) => ({ id, title: id, source: 'bench', date: null, certificates: roots })),
  );
  const trust = await openTrust((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No file ${name}.`));
  });
  // Browsers ask certificates below public roots for timestamps: three, of two operators, for half a year.
  const logs = ['Fabrikam', 'Northwind', 'Contoso'].map((operator) => ({ ...makeLog(operator), operator }));
  const stamped = new Date(Date.parse(fixture.at) - 3_600_000);
  const request: ProfilesRequest = {
    logs,
    scts: logs.map((log) => makeSct(log, stamped, { certificate: { der: leaf.slice() } })),
    live: true,
    supplied: [leaf, issuing].map((der, index) => ({ der, origin: { kind: 'presented', index } })),
    host: fixture.host,
    at: new Date(fixture.at),
  };
  const clients = (): readonly Client[] => {
    const sources = new Map(stores.map((id) => [id, trust.anchors([id])]));
    return PROFILES.map(({ id, rules, store }) => ({
      id,
      rules,
      anchors: sources.get(store) ?? trust.anchors([store]),
    }));
  };
  return measurePair(
    [
      {
        name: 'one client',
        run: async () => {
          const [client] = clients();
          if (!client) throw new Error('There is no client.');
          const { anchors, rules } = client;
          const report = await createEvaluator(crypto).evaluate({ ...request, anchors, rules });
          if (report.verdict !== 'trusted') throw new Error(`${client.id}: ${report.verdict}`);
        },
      },
      {
        name: `all ${PROFILES.length} clients`,
        run: async () => {
          for (const { client, verdict } of await createEvaluator(crypto).evaluateProfiles(
            request,
            clients(),
          ))
            if (verdict !== 'trusted') throw new Error(`${client}: ${verdict}`);
        },
      },
    ],
    clocks,
  );
}
