import type { Fault } from '../endpoints/wire.ts';

/** A value, or the reason why there is none. Bad input and bad peers are faults; exceptions are bugs. */
export type Result<T, F = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F };

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failure = <F extends Fault>(fault: F): { readonly ok: false; readonly fault: F } => ({
  ok: false,
  fault,
});
