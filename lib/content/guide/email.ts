import { COMMANDS } from './commands.ts';
import type { Translator } from '../messages/translator.ts';
import type { MessageId } from '../messages/en/types.ts';
import { instructionsOf } from '../../guide/lines.ts';
import type { OrganisationRoot, Situation, StepDefinition } from '../../guide/model.ts';
import { linesFor, needsConfirmation, planSteps } from '../../guide/plan.ts';
import type { GuideSettings } from '../../guide/settings.ts';
import { START } from '../../guide/state.ts';

/** The guide as the parts of an e-mail, in the language of the translator it was made with. */
interface GuideEmail {
  readonly subject: string;
  readonly note: string;
  /** Stands above the steps; null when there are none. */
  readonly intro: string | null;
  readonly steps: readonly EmailStep[];
  /** Stands above the link. */
  readonly linkIntro: string;
  readonly link: string;
  /** Null when no help desk was named. */
  readonly contact: string | null;
}

export interface EmailStep {
  readonly title: string;
  readonly why: string;
  /** What to know before a step that deletes or changes something. */
  readonly risk: string | null;
  readonly root: OrganisationRoot | null;
  readonly instructions: readonly { readonly words: string; readonly commands: readonly string[] }[];
  readonly expect: string;
}

/**
 * Note, steps with their lines to copy (when program and device are chosen), help desk and link. Commands
 * that need a user's address are left to the page.
 */
export function guideEmail(translator: Translator, settings: GuideSettings, link: string): GuideEmail {
  const { text } = translator;
  const steps = stepsOf(translator, settings);
  return {
    subject: text('admin.email-subject'),
    note: settings.note,
    intro: steps.length === 0 ? null : text('admin.email-intro'),
    steps,
    linkIntro: text('admin.email-link'),
    link,
    contact: settings.contact === '' ? null : text('admin.email-contact', { contact: settings.contact }),
  };
}

function stepsOf(translator: Translator, settings: GuideSettings): readonly EmailStep[] {
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
  return plan.steps
    .filter(({ step }) => step.id !== 'support')
    .map(({ step }) => stepOf(translator, step, situation));
}

function stepOf({ text }: Translator, step: StepDefinition, situation: Situation): EmailStep {
  return {
    title: text(`steps.${step.id}.title`),
    why: text(`steps.${step.id}.why`),
    risk: needsConfirmation(step)
      ? `${text('guide.risk')}: ${text(`steps.${step.id}.risk` as MessageId)}`
      : null,
    root: step.id === 'install-org-root' ? (situation.context?.root ?? null) : null,
    instructions: instructionsOf(linesFor(step, situation)).map(({ text: name, extras }) => ({
      words: text(`steps.${step.id}.do.${name}` as MessageId),
      commands: extras.flatMap((extra) =>
        extra.kind === 'command' ? (COMMANDS[extra.command]?.texts(situation) ?? []) : [],
      ),
    })),
    expect: `${text('guide.expect')}: ${text(`steps.${step.id}.expect`)}`,
  };
}

/** As plain text. */
export function emailText(translator: Translator, settings: GuideSettings, link: string): string {
  const email = guideEmail(translator, settings, link);
  const blocks = [
    email.subject,
    email.note,
    email.intro ?? '',
    ...email.steps.map(stepText),
    `${email.linkIntro}\n${link}`,
    email.contact ?? '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function stepText({ title, why, risk, root, instructions, expect }: EmailStep, index: number): string {
  const lines = [`${index + 1}. ${title}`, indent(why)];
  if (risk !== null) lines.push(indent(risk));
  if (root !== null) lines.push(indent(`${root.name}\nSHA-1 ${root.sha1}\nSHA-256 ${root.sha256}`));
  for (const { words, commands } of instructions)
    lines.push(indent(`- ${words}`), ...commands.map((command) => `      ${command}`));
  lines.push(indent(expect));
  return lines.join('\n');
}

const indent = (words: string): string => words.replace(/^/gm, '   ');
