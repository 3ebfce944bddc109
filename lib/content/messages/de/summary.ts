import type { SummaryMessages } from '../en/types.ts';
import { chain } from './chain.ts';
import { fault } from './fault.ts';
import { plan } from './plan.ts';
import { result } from './result.ts';
import { shared } from './shared.ts';
import { site } from './site.ts';
import { start } from './start.ts';

export const summary: SummaryMessages = { site, start, result, plan, chain, fault, shared };
