/** The matrix of clients for the command line: the lists of roots of this installation, without a server. */
import { resolve } from 'node:path';
import { enterpriseRoots, storeFor, type Offer } from '#lib/trust/offer.ts';
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import type { ProfilesRequest } from '#lib/core/evaluate/profiles.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ServerConfig } from '#lib/server/config.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { openTrust } from '#lib/trust/index-reader.ts';
import { storesFileIn } from '#lib/trust/saved.ts';
import { judgeEnds, type ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { gatherStores } from '#lib/trust/sources/gather.ts';

type JudgeClients = (request: ProfilesRequest, report: Report) => Promise<readonly ClientEnd[]>;

/**
 * Judges for every client. Roots given with `--trust` count as those that the organisation deploys.
 * @param trusted of `--trust`, DER
 */
export async function createClientsJudge(
  engine: Engine,
  { dataDir, enterpriseRoots: folder }: Pick<ServerConfig, 'dataDir' | 'enterpriseRoots'>,
  trusted: readonly Uint8Array[],
): Promise<JudgeClients> {
  const places = { storesFile: storesFileIn(resolve(dataDir)), enterpriseRoots: folder };
  const { stores } = await gatherStores(places, new Date());
  const { files } = encodeTrust(stores);
  const reader = await openTrust((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'));
  });
  const extras = await reader.extras();
  return (request, report) => {
    const supplied = request.supplied.map(({ der }) => der);
    const offer: Offer = { reader, extras, uploads: [], userRoots: trusted, supplied };
    const leaf = report.leaf === null ? undefined : report.certificates[report.leaf];
    const question = {
      request,
      store: (id: Parameters<typeof storeFor>[0]) => storeFor(id, offer),
      enterprise: enterpriseRoots(offer),
    };
    return judgeEnds(engine, question, leaf?.notAfter ?? null, {});
  };
}
