import type { StepLine } from './model.ts';

/** An instruction with what belongs to it: lines to copy and pictures. */
interface Instruction {
  readonly text: string;
  readonly extras: readonly Exclude<StepLine, { kind: 'do' }>[];
}

/** Gathers a step's lines into numbered instructions: what follows an instruction belongs to it. */
export function instructionsOf(lines: readonly StepLine[]): readonly Instruction[] {
  const instructions: { text: string; extras: Exclude<StepLine, { kind: 'do' }>[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'do') instructions.push({ text: line.text, extras: [] });
    else instructions.at(-1)?.extras.push(line);
  }
  return instructions;
}
