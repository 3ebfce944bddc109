import type { SecondOcspReader } from '../revocation/second-ocsp.ts';

/** The second reader of OCSP responses, loaded with the first response there is. */
export function lazySecondOcsp(crypto: Crypto): SecondOcspReader {
  let loading: Promise<SecondOcspReader> | null = null;
  const load = (): Promise<SecondOcspReader> =>
    (loading ??= import('./ocsp-answer.ts')
      .then(({ createSecondOcsp }) => createSecondOcsp(crypto))
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
        return { status: 'absent', reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
