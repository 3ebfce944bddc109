import type { MessageId } from '../messages/en/types.ts';
import type { MessageValues, Translator } from '../messages/translator.ts';
import { QUESTION_IDS } from '../../guide/model.ts';
import type { GuideContext } from '../../guide/model.ts';
import type { Plan } from '../../guide/plan.ts';
import { readbackLines } from './readback-lines.ts';
import type { GuideState } from '../../guide/state.ts';
import { checkedLine, foundLine, lineOf } from './verdict-line.ts';

/**
 * The text for the help desk: what was seen, answered and tried, with the times. It holds nothing but
 * what the user chose and typed, and the host the administrator checked.
 */
export function handoverText(
  translator: Translator,
  state: GuideState,
  plan: Plan,
  context: GuideContext | null,
  now: Date,
): string {
  const { text } = translator;
  const line = (id: MessageId, values?: MessageValues): string => text(id, values);
  const facts: string[] = [line('handover.title'), line('handover.written', { when: now })];
  if (state.client) facts.push(line('handover.client', { client: text(`guide.client.${state.client}`) }));
  if (state.platform)
    facts.push(line('handover.platform', { platform: text(`guide.platform.${state.platform}`) }));
  if (state.symptom)
    facts.push(line('handover.symptom', { symptom: text(`guide.symptom.${state.symptom}`) }));
  if (state.address) facts.push(line('handover.address', { address: state.address }));
  for (const question of QUESTION_IDS) {
    const answer = state.answers[question];
    if (answer === null) continue;
    facts.push(
      line('handover.answer', {
        question: text(`guide.question.${question}`),
        answer: text(answer ? `guide.yes.${question}` : `guide.no.${question}`),
      }),
    );
  }
  if (plan.locus !== 'unclear')
    facts.push(line('handover.locus', { locus: text(`guide.locus.${plan.locus}`) }));
  if (context)
    facts.push(
      line('handover.chain', {
        line: [checkedLine(translator, context), foundLine(translator, context), text(lineOf(context))]
          .filter((part) => part !== null)
          .join(' '),
      }),
    );
  const steps = [line('handover.steps'), ...stepLines(translator, state, plan)];
  const blocks = [facts, steps, readbackBlock(translator, state), [line('handover.account')]];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function readbackBlock({ text }: Translator, { readback, client }: GuideState): readonly string[] {
  if (readback === null || client === null) return [];
  const found = readbackLines(readback.found, client, Date.parse(readback.at));
  return [text('handover.readback'), ...found.map(({ id, values }) => `- ${text(id, values)}`)];
}

function stepLines({ text }: Translator, state: GuideState, plan: Plan): readonly string[] {
  return plan.steps
    .filter(({ step }) => step.id !== 'support')
    .map(({ step, state: status }, index) => {
      const record = state.records[step.id];
      const values = {
        number: index + 1,
        title: text(`steps.${step.id}.title`),
        state: text(`guide.state.${status}`),
      };
      return record === undefined
        ? text('handover.step', values)
        : text('handover.step-at', { ...values, when: new Date(record.at) });
    });
}
