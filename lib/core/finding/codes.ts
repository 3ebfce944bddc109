/**
 * The one documented list of finding codes, with what each of them says. Codes never change their meaning; words
 * for people live in `lib/content/findings`, keyed by code. The weight given here is the `webpki` default; a rule
 * set or client profile may give a code another weight or switch it off.
 */
import type { FindingDefinition } from './definition.ts';
import { CHAIN } from './rows/chain.ts';
import { EVIDENCE } from './rows/evidence.ts';
import { FORM } from './rows/form.ts';
import { KEYS } from './rows/keys.ts';
import { NAMES } from './rows/names.ts';

const ROWS = { ...FORM, ...CHAIN, ...KEYS, ...NAMES, ...EVIDENCE };

export type FindingCode = keyof typeof ROWS;

/** The parameters of a code: what its rule has to give, and what its words may use. */
export type ParamsOf<C extends FindingCode> = (typeof ROWS)[C] extends FindingDefinition<infer P> ? P : never;

/** None of a code without parameters, whose type allows any name. */
type NamesOf<P> = P extends unknown ? (string extends keyof P ? never : keyof P & string) : never;

/** The name of a parameter that any code has. */
export type ParamName = { readonly [C in FindingCode]: NamesOf<ParamsOf<C>> }[FindingCode];

/** Every code with its family, default weight, plain words and source. */
export const FINDINGS: { readonly [C in FindingCode]: FindingDefinition<ParamsOf<C>> } = ROWS;

export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];
