/** The second reader of OCSP responses, loaded with the first response there is. Runs in the worker. */
import type { SecondOcspReader } from '#lib/core/revocation/second-ocsp.ts';

export function lazySecondOcsp(): SecondOcspReader {
  let loading: Promise<SecondOcspReader> | null = null;
  const load = (): Promise<SecondOcspReader> =>
    (loading ??= import('#lib/core/second/ocsp-answer.ts')
      .then(({ createSecondOcsp }) => createSecondOcsp(globalThis.crypto))
      .catch((error: unknown) => {
        // Offline: the next response tries again.
        loading = null;
        throw error;
      }));
  return {
    async check(check) {
      try {
        return await (await load()).check(check);
      } catch (error) {
        return { status: 'unsupported', reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
