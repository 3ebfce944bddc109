import type { MessageId } from '../content/messages/types.ts';
import type { MessageValues, Translator } from '../content/messages/translator.ts';
import { QUESTION_IDS } from './model.ts';
import type { GuideContext } from './model.ts';
import type { Plan } from './plan.ts';
import type { GuideState } from './state.ts';
import { checkedLine, lineOf } from './verdict-line.ts';

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
  const facts: string[] = [line('handover.title'), line('handover.written', { when: now }), ''];
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
        line: [checkedLine(translator, context), text(lineOf(context))].filter(Boolean).join(' '),
      }),
    );
  return [
    ...facts,
    '',
    line('handover.steps'),
    ...stepLines(translator, state, plan),
    '',
    line('handover.account'),
  ].join('\n');
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
