/** In the place of next/navigation, as far as it is used. */
import { useMemo } from 'react';
import { push, useQuery } from '../router.ts';

export { usePathname } from '../router.ts';

const ROUTER = {
  push,
  /** Everything is here. */
  prefetch: (): void => undefined,
};

export const useRouter = (): typeof ROUTER => ROUTER;

export function useSearchParams(): URLSearchParams {
  const query = useQuery();
  return useMemo(() => new URLSearchParams(query), [query]);
}
