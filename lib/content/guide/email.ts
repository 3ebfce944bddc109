import { COMMANDS } from './commands.ts';
import type { Translator } from '../messages/translator.ts';
import type { MessageId } from '../messages/types.ts';
import { instructionsOf } from '../../guide/lines.ts';
import type { Situation, StepDefinition } from '../../guide/model.ts';
import { linesFor, needsConfirmation, planSteps } from '../../guide/plan.ts';
import type { GuideSettings } from '../../guide/settings.ts';
import { START } from '../../guide/state.ts';

/**
 * The guide as plain text for an e-mail: note, steps with their lines to copy (when program and device
 * are chosen), help desk and link. Commands that need a user's address are left to the page.
 */
export function emailText(translator: Translator, settings: GuideSettings, link: string): string {
  const { text } = translator;
  const blocks: string[] = [text('admin.email-subject')];
  if (settings.note !== '') blocks.push(settings.note);
  blocks.push(...stepBlocks(translator, settings));
  blocks.push(`${text('admin.email-link')}\n${link}`);
  if (settings.contact !== '') blocks.push(text('admin.email-contact', { contact: settings.contact }));
  return blocks.join('\n\n');
}

function stepBlocks(translator: Translator, settings: GuideSettings): readonly string[] {
  const { client, platform, context } = settings;
  if (client === null || platform === null) return [];
  const situation: Situation = {
    client,
    platform,
    symptom: 'other',
    answers: START.answers,
    address: null,
    context,
  };
  const plan = planSteps(situation, undefined, settings.steps && new Set(settings.steps));
  const steps = plan.steps.filter(({ step }) => step.id !== 'support');
  if (steps.length === 0) return [];
  return [
    translator.text('admin.email-intro'),
    ...steps.map(({ step }, index) => stepBlock(translator, step, situation, index + 1)),
  ];
}

function stepBlock({ text }: Translator, step: StepDefinition, situation: Situation, number: number): string {
  const lines = [`${number}. ${text(`steps.${step.id}.title`)}`, indent(text(`steps.${step.id}.why`))];
  if (needsConfirmation(step))
    lines.push(indent(`${text('guide.risk')}: ${text(`steps.${step.id}.risk` as MessageId)}`));
  const root = step.id === 'install-org-root' ? situation.context?.root : null;
  if (root) lines.push(indent(`${root.name}\nSHA-1 ${root.sha1}\nSHA-256 ${root.sha256}`));
  for (const { text: name, extras } of instructionsOf(linesFor(step, situation))) {
    lines.push(indent(`- ${text(`steps.${step.id}.do.${name}` as MessageId)}`));
    for (const extra of extras)
      if (extra.kind === 'command')
        for (const command of COMMANDS[extra.command]?.texts(situation) ?? []) lines.push(`      ${command}`);
  }
  lines.push(indent(`${text('guide.expect')}: ${text(`steps.${step.id}.expect`)}`));
  return lines.join('\n');
}

const indent = (words: string): string => words.replace(/^/gm, '   ');
