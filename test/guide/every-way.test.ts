/** A new user's way, for every program, device, symptom and kind of result: it always ends in a hand-over. */
import { describe, expect, test } from 'vitest';
import { handoverText } from '#lib/content/guide/handover.ts';
import { CLIENT_IDS, OUTCOMES, SYMPTOM_IDS, platformsOf } from '#lib/guide/model.ts';
import type { Answers, GuideContext, StepId } from '#lib/guide/model.ts';
import { planSteps } from '#lib/guide/plan.ts';
import type { Plan } from '#lib/guide/plan.ts';
import { START, progressOf, reduce, restoreState, situationOf } from '#lib/guide/state.ts';
import type { GuideAction, GuideState } from '#lib/guide/state.ts';
import { translatorFor } from './support/messages.ts';
import { ROOT, context } from './support/situation.ts';

const CONTEXTS: readonly (GuideContext | null)[] = [
  null,
  context({ verdict: 'trusted', fault: 'none' }),
  context({ verdict: 'unknown', fault: 'unknown' }),
  context({ fault: 'server' }),
  context({ fault: 'untrusted-root' }),
  context({ fault: 'untrusted-root', root: ROOT }),
];

const BOOLEANS = [true, false, null];
const ANSWERS: readonly Answers[] = BOOLEANS.flatMap((scope) =>
  BOOLEANS.flatMap((outage) =>
    BOOLEANS.flatMap((account) =>
      BOOLEANS.map((computer) => ({
        scope,
        'after-outage': outage,
        'other-account': account,
        'other-computer': computer,
      })),
    ),
  ),
);

const TRANSLATOR = await translatorFor('en');

const AT = '2026-03-04T10:00:00.000Z';

const after = (state: GuideState, ...actions: readonly GuideAction[]): GuideState =>
  // What a reload would bring back at every step, not only what is in memory.
  actions.reduce((now, action) => restoreState(JSON.stringify(reduce(now, action))), state);

function planOf(state: GuideState, seen: GuideContext | null): Plan {
  const situation = situationOf(state, seen);
  if (situation === null) throw new Error('The questions are not answered.');
  return planSteps(situation, progressOf(state));
}

/** Answers every step as the page offers it, until nothing is left to do. */
function walk(start: GuideState, seen: GuideContext | null, outcome: 'not-fixed' | 'cannot'): GuideState {
  let state = start;
  const met: StepId[] = [];
  for (let plan = planOf(state, seen); plan.next !== null; plan = planOf(state, seen)) {
    expect(met, 'no step comes twice').not.toContain(plan.next);
    met.push(plan.next);
    state = after(state, { type: 'outcome', step: plan.next, outcome, at: AT });
  }
  expect(met.length).toBeGreaterThan(0);
  expect(met.at(-1), 'support is the last').toBe('support');
  return state;
}

const WAYS = CLIENT_IDS.flatMap((client) =>
  platformsOf(client).flatMap((platform) =>
    SYMPTOM_IDS.map((symptom) => [client, platform, symptom] as const),
  ),
);

describe.each(WAYS)('%s on %s, seeing %s', (client, platform, symptom) => {
  const asked = after(
    START,
    { type: 'client', client },
    { type: 'platform', platform },
    { type: 'symptom', symptom },
    { type: 'stage', stage: 'steps' },
  );

  test('ends with support, whatever the answers and the result', () => {
    for (const seen of CONTEXTS)
      for (const answers of ANSWERS) {
        const plan = planOf({ ...asked, answers }, seen);
        expect(plan.steps.at(-1)?.step.id, JSON.stringify([answers, seen])).toBe('support');
        expect(new Set(plan.steps.map(({ step }) => step.id)).size).toBe(plan.steps.length);
      }
  });

  test('nothing helps: every step once, then a text for support that names each of them', () => {
    for (const outcome of ['not-fixed', 'cannot'] as const)
      for (const seen of CONTEXTS) {
        const state = walk(asked, seen, outcome);
        const plan = planOf(state, seen);
        expect(plan).toMatchObject({ next: null, fixed: false });
        const text = handoverText(TRANSLATOR, state, plan, seen, new Date(AT));
        for (const { step } of plan.steps)
          if (step.id !== 'support') expect(text).toContain(TRANSLATOR.text(`steps.${step.id}.title`));
      }
  });

  test('the first step helps: it ends at once, and can be taken back', () => {
    for (const seen of CONTEXTS) {
      const first = planOf(asked, seen).next;
      if (first === null) throw new Error('There is no first step.');
      const fixed = after(asked, { type: 'outcome', step: first, outcome: 'fixed', at: AT });
      expect(planOf(fixed, seen)).toMatchObject({ next: null, fixed: true });
      expect(planOf(after(fixed, { type: 'reopen', step: first }), seen).next).toBe(first);
    }
  });
});

test('no way is left out', () => {
  expect(OUTCOMES).toEqual(['fixed', 'not-fixed', 'cannot']);
  const devices = CLIENT_IDS.reduce((sum, client) => sum + platformsOf(client).length, 0);
  expect(WAYS.length).toBe(devices * SYMPTOM_IDS.length);
});
