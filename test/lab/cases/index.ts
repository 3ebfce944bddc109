/** All families, in the order they are asked. */
import type { ChainMaker, LabCase } from '../make/chain.ts';
import { extensionCases, extensionValueCases } from './extensions.ts';
import { nameCases, serialTwinCases, timeCases, versionCases } from './fields.ts';
import { keyCases, signatureCases } from './keys.ts';
import { constraintCases as nameConstraintCases, hostCases } from './names.ts';
import { identifierCases, structureCases } from './structure.ts';
import { constraintCases, purposeCases, usageCases } from './usage.ts';

const FAMILIES = [
  structureCases,
  usageCases,
  purposeCases,
  constraintCases,
  identifierCases,
  hostCases,
  nameConstraintCases,
  versionCases,
  serialTwinCases,
  timeCases,
  nameCases,
  keyCases,
  signatureCases,
  extensionCases,
  extensionValueCases,
];

/** Families whose keys take minutes to make. */
const SLOW: ReadonlySet<unknown> = new Set([keyCases, signatureCases]);

/** All but those about kinds of keys and signatures. */
export const quickCases = (maker: ChainMaker): readonly LabCase[] =>
  FAMILIES.filter((family) => !SLOW.has(family)).flatMap((family) => family(maker));

export function allCases(maker: ChainMaker): readonly LabCase[] {
  return FAMILIES.flatMap((family) => family(maker));
}
