import { chain } from './chain.ts';
import { fault } from './fault.ts';
import { plan } from './plan.ts';
import { result } from './result.ts';
import { shared } from './shared.ts';
import { site } from './site.ts';
import { start } from './start.ts';

/** The part of the catalogue that every page needs: frame, summary of a result, plain faults. */
export const summary = { site, start, result, plan, chain, fault, shared } as const;
