/** Makes a source of what the draft holds: the files already decoded, and the text, decoded now. */
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';
import { core } from '../worker/client.ts';
import type { EndpointOutcome } from './endpoint-client.ts';
import type { JudgePlan } from './plan.ts';
import { sourceOfInputs } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** @throws Unreadable when nothing readable is left, the signal's reason when cancelled. */
export async function sourceOfDraft(plan: JudgePlan, signal: AbortSignal): Promise<EndpointOutcome> {
  const ofFiles = plan.files.flatMap(({ decoded }) => (decoded ? [decoded] : []));
  const ofText = plan.text === '' ? [] : await decodeText(plan.text, signal);
  const inputs = [...ofText, ...ofFiles];
  if (inputs.every(({ certificates, computer }) => certificates.length === 0 && !computer)) {
    throw new Unreadable('certificate', await lostIn(inputs));
  }
  const kind = plan.files.length > 0 ? 'files' : 'text';
  return { ok: true, source: sourceOfInputs(inputs, { kind, label: labelOf(plan), host: plan.host }) };
}

/** What it is instead, where that is known. The table comes when it is needed: the start page has none of it. */
async function lostIn(inputs: readonly DecodedInput[]): Promise<readonly InputProblem[]> {
  const { INPUT_PROBLEMS } = await import('#lib/core/input/problems.ts');
  return inputs
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => INPUT_PROBLEMS[code].weight === 'lost');
}

function decodeText(text: string, signal: AbortSignal): Promise<readonly DecodedInput[]> {
  return core.call('decode', [{ name: null, bytes: new TextEncoder().encode(text) }], { signal });
}

function labelOf({ files, text }: JudgePlan): string {
  if (files.length === 0) return 'Pasted text';
  const [first] = files;
  const ofFiles = files.length === 1 && first ? first.name : `${files.length} files`;
  return text === '' ? ofFiles : `${ofFiles} and pasted text`;
}
