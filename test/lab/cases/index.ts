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

export function allCases(maker: ChainMaker): readonly LabCase[] {
  return FAMILIES.flatMap((family) => family(maker));
}
