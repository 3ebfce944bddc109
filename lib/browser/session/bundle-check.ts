/** Judges a bundle before it is offered, as if the server already sent it. */
import type { Report } from '#lib/core/report/types.ts';
import { core } from '../worker/client.ts';
import { session } from './session.ts';
import { userRoots } from '../roots/user-roots.ts';

/**
 * The report of these certificates (DER, in the order to be sent) for the host, time and roots of the open
 * result. Null when no result is open.
 * @param privateRoot a root that no store has and the server need not send, so that the path can end in it
 * @throws the signal's reason when cancelled, CoreFailure when the worker failed.
 */
export async function judgeBundle(
  bundle: readonly Uint8Array[],
  privateRoot: Uint8Array | null,
  asked: Pick<Report, 'host' | 'at'>,
  signal: AbortSignal,
): Promise<Report | null> {
  const { source } = session.get();
  if (source === null) return null;
  return core.call(
    'evaluate',
    {
      supplied: [
        ...bundle.map((der, index) => ({ der, origin: { kind: 'presented' as const, index } })),
        ...(privateRoot === null
          ? []
          : [{ der: privateRoot, origin: { kind: 'uploaded' as const, file: null } }]),
      ],
      crls: source.crls,
      ocsp: source.ocsp ?? [],
      anchors: source.anchors,
      userRoots: userRoots.ders(),
      host: asked.host,
      at: asked.at,
    },
    { signal },
  );
}
