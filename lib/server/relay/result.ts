import type { RelayFault } from '../../endpoints/relay-wire.ts';
import type { Result } from '../result.ts';

export type RelayResult<T> = Result<T, RelayFault>;

export const refuse = <F extends RelayFault>(fault: F): { readonly ok: false; readonly fault: F } => ({
  ok: false,
  fault,
});
