/** Makes a source of what the draft holds: the files already decoded, and the text, decoded now. */
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';
import { core } from '../worker/client.ts';
import type { EndpointOutcome } from './endpoint-client.ts';
import type { JudgePlan } from './plan.ts';
import { PASTED } from './draft.ts';
import { sourceOfInputs, type Source } from './source.ts';
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
  return { ok: true, source: sourceOfInputs(inputs, { kind, ...labelOf(plan), host: plan.host }) };
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

/** In English for what is taken away, and as what is shown in any language. */
function labelOf({ files, text }: Pick<JudgePlan, 'files' | 'text'>): Pick<Source, 'label' | 'named'> {
  const [first] = files;
  const count = files.length;
  const pasted = text !== '';
  if (!first || (count === 1 && first.name === PASTED.text))
    return { label: PASTED.text, named: { id: 'pasted' } };
  if (count > 1) {
    const label = `${String(count)} files`;
    return pasted
      ? { label: `${label} and pasted text`, named: { id: 'files-and-text', count } }
      : { label, named: { id: 'files', count } };
  }
  return pasted
    ? { label: `${first.name} and pasted text`, named: { id: 'file-and-text', file: first.name } }
    : { label: first.name };
}
