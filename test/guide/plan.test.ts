import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { CLIENT_IDS, SYMPTOM_IDS, platformsOf } from '#lib/guide/model.ts';
import type { Situation, StepId } from '#lib/guide/model.ts';
import {
  hasCommands,
  locusOf,
  NO_PROGRESS,
  linesFor,
  needsConfirmation,
  planSteps,
  stepsToOffer,
} from '#lib/guide/plan.ts';
import type { Progress } from '#lib/guide/plan.ts';
import { STEPS } from '#lib/guide/steps.ts';
import { START } from '#lib/guide/state.ts';
import { ROOT, context, situation } from './support/situation.ts';

const ids = (asked: Situation, progress: Progress = NO_PROGRESS): readonly StepId[] =>
  planSteps(asked, progress).steps.map(({ step }) => step.id);

const EVERY_SITUATION = CLIENT_IDS.flatMap((client) =>
  platformsOf(client).flatMap((platform) =>
    SYMPTOM_IDS.map((symptom) => situation({ client, platform, symptom })),
  ),
);

describe('which steps apply, and in which order', () => {
  test('Lync 2010 on Windows 7 gets the whole way, the gentlest first', () => {
    expect(ids(situation())).toEqual([
      'check-clock',
      'update-client',
      'sign-in-assistant',
      'flush-dns',
      'clear-cached',
      'endpoint-cache',
      'personal-certificate',
      'credential-manager',
      'machine-guid',
      'admin-chain-check',
      'support',
    ]);
  });

  test('Lync 2013 deletes its sign-in information instead of doing it by hand', () => {
    expect(ids(situation({ client: 'lync-2013' }))).toEqual([
      'check-clock',
      'delete-sign-in-info',
      'update-client',
      'flush-dns',
      'endpoint-cache',
      'machine-guid',
      'admin-chain-check',
      'support',
    ]);
  });

  test('who cannot do that gets the steps by hand', () => {
    const asked = situation({ client: 'lync-2013' });
    const progress: Progress = { outcomes: { 'delete-sign-in-info': 'cannot' }, marks: {} };
    expect(ids(asked, progress)).toEqual(
      expect.arrayContaining(['personal-certificate', 'credential-manager']),
    );
  });

  test('a phone and a browser get neither Windows folders nor the registry', () => {
    for (const asked of EVERY_SITUATION.filter(({ client }) => client === 'mobile' || client === 'web')) {
      const found = ids(asked);
      expect(found).not.toContain('endpoint-cache');
      expect(found).not.toContain('machine-guid');
      expect(found).toContain('other-network');
    }
  });

  test('a problem with the server’s certificate leads to the user’s own, after what changes less', () => {
    const asked = situation({ symptom: 'server-certificate' });
    expect(ids(asked)).toEqual(ids(situation({ symptom: 'personal-certificate' })));
    // A fault that was found on the server leaves nothing to do on the computer.
    const broken = context({ verdict: 'untrusted', fault: 'server' });
    expect(ids({ ...asked, context: broken })).toEqual(['support']);
    const sound = context({ verdict: 'trusted', fault: 'none' });
    expect(ids({ ...asked, context: sound })).toContain('machine-guid');
  });

  test('after an outage the DNS cache comes first after the clock', () => {
    expect(ids(situation({ answers: { 'after-outage': true } })).slice(0, 2)).toEqual([
      'check-clock',
      'flush-dns',
    ]);
  });

  test('every situation ends with support, never asks for a root unasked, and grows riskier only within a kind', () => {
    for (const asked of EVERY_SITUATION) {
      const found = planSteps(asked).steps;
      expect(found.at(-1)?.step.id).toBe('support');
      expect(found.map(({ step }) => step.id)).not.toContain('install-org-root');
      const risks = found.filter(({ step }) => step.touches !== 'server').map(({ step }) => step.risk);
      const firstDeletion = risks.findIndex((risk) => risk === 'delete' || risk === 'registry');
      const after = firstDeletion < 0 ? [] : risks.slice(firstDeletion);
      expect(after).not.toContain('look');
      expect(after).not.toContain('refresh');
      const registry = risks.indexOf('registry');
      expect(registry === -1 || registry === risks.length - 1).toBe(true);
    }
  });

  test('a phone’s own steps have nothing to copy, those of a computer say so', () => {
    for (const asked of EVERY_SITUATION) {
      const withCommands = planSteps(asked, NO_PROGRESS).steps.filter(({ step }) => hasCommands(step, asked));
      if (['ios', 'android'].includes(asked.platform)) expect(withCommands).toEqual([]);
      else expect(withCommands.length).toBeGreaterThan(0);
    }
  });

  test.each(LOCALES)('the time is that which is left: %s', async (locale) => {
    const { text } = makeTranslator(locale, await loadMessages(locale));
    const asked = situation();
    const before = planSteps(asked, NO_PROGRESS);
    const first = before.steps[0]?.step;
    if (!first) throw new Error('There is no step.');
    const after = planSteps(asked, { ...NO_PROGRESS, outcomes: { [first.id]: 'not-fixed' } });
    expect(after.minutes).toBe(before.minutes - first.minutes);
    const count = before.steps.length;
    expect(text('guide.steps-count', { count, minutes: after.minutes })).toContain(String(after.minutes));
    expect(text('guide.steps-count', { count, minutes: 0 })).not.toContain('0');
  });

  test('every step is reachable in some situation, and has instructions there', () => {
    const reached = new Set<StepId>();
    const found = context({ fault: 'untrusted-root', root: ROOT });
    for (const asked of [...EVERY_SITUATION, ...EVERY_SITUATION.map((one) => ({ ...one, context: found }))])
      for (const { step } of planSteps(asked).steps) {
        reached.add(step.id);
        expect(
          linesFor(step, asked).some(({ kind }) => kind === 'do'),
          step.id,
        ).toBe(true);
        expect(linesFor(step, asked)[0]?.kind, step.id).toBe('do');
      }
    expect([...reached].toSorted()).toEqual(STEPS.map(({ id }) => id).toSorted());
  });

  test('deletions and the registry ask for a confirmation and offer a look first', () => {
    for (const step of STEPS.filter(needsConfirmation))
      if (step.clients.includes('lync-2010') && step.id !== 'install-org-root')
        expect(step.check, step.id).not.toBeNull();
    expect(STEPS.filter(needsConfirmation).map(({ id }) => id)).toEqual([
      'install-org-root',
      'app-reset',
      'endpoint-cache',
      'personal-certificate',
      'credential-manager',
      'machine-guid',
    ]);
  });
});

describe('what the answers rule out', () => {
  test.each([
    [{ scope: false }, 'everyone'],
    [{ 'other-account': true, 'other-computer': false }, 'account'],
    [{ 'other-account': false, 'other-computer': true }, 'computer'],
    [{ 'other-account': true, 'other-computer': true }, 'profile'],
    [{ 'other-account': false, 'other-computer': false }, 'everyone'],
    [{ 'other-account': true }, 'unclear'],
    [{}, 'unclear'],
  ] as const)('%o means %s', (answers, locus) => {
    expect(locusOf({ ...START.answers, ...answers })).toBe(locus);
  });

  test('an account at fault leaves the computer alone', () => {
    const answers = { 'other-account': true, 'other-computer': false };
    expect(ids(situation({ answers }))).toEqual(['admin-chain-check', 'support']);
  });

  test('everybody at fault leaves the computer alone, but for what helps after an outage', () => {
    expect(ids(situation({ answers: { scope: false } }))).toEqual(['admin-chain-check', 'support']);
    expect(ids(situation({ answers: { scope: false, 'after-outage': true } }))).toEqual([
      'flush-dns',
      'clear-cached',
      'endpoint-cache',
      'admin-chain-check',
      'support',
    ]);
  });

  test('stored data at fault leaves the registry alone', () => {
    const found = ids(situation({ answers: { 'other-account': true, 'other-computer': true } }));
    expect(found).toContain('personal-certificate');
    expect(found).not.toContain('machine-guid');
    expect(found).not.toContain('sign-in-assistant');
  });
});

describe("what an administrator's result rules out", () => {
  test("a server's fault leaves only the hand-over, in every situation", () => {
    for (const asked of EVERY_SITUATION)
      expect(ids({ ...asked, context: context({ fault: 'server' }) })).toEqual(['support']);
  });

  test('an unknown root is installed only if the administrator allowed it', () => {
    for (const asked of EVERY_SITUATION) {
      const closed = context({ fault: 'untrusted-root', root: null });
      expect(ids({ ...asked, context: closed })).toEqual(['support']);
      const open = context({ fault: 'untrusted-root', root: ROOT });
      expect(ids({ ...asked, context: open })).toEqual(['check-clock', 'install-org-root', 'support']);
    }
  });

  test('a sound chain needs no second check', () => {
    const sound = context({ verdict: 'trusted', fault: 'none' });
    expect(ids(situation({ context: sound }))).not.toContain('admin-chain-check');
  });

  test('an administrator can leave steps out, but not the hand-over', () => {
    const plan = planSteps(situation(), NO_PROGRESS, new Set<StepId>(['flush-dns']));
    expect(plan.steps.map(({ step }) => step.id)).toEqual(['flush-dns', 'support']);
    expect(stepsToOffer('mobile', null)).not.toContain('machine-guid');
    expect(stepsToOffer(null, context({ fault: 'server' }))).toEqual(['support']);
  });
});

describe('the way through', () => {
  test('starts at the first step and goes on to the next open one', () => {
    expect(planSteps(situation()).next).toBe('check-clock');
    const progress: Progress = {
      outcomes: { 'check-clock': 'not-fixed', 'update-client': 'cannot' },
      marks: { 'sign-in-assistant': 'not-needed' },
    };
    const plan = planSteps(situation(), progress);
    expect(plan.next).toBe('flush-dns');
    expect(plan.steps.map(({ state }) => state).slice(0, 4)).toEqual([
      'not-fixed',
      'cannot',
      'not-needed',
      'open',
    ]);
  });

  test('ends when something fixed it', () => {
    const plan = planSteps(situation(), { outcomes: { 'flush-dns': 'fixed' }, marks: {} });
    expect(plan).toMatchObject({ fixed: true, next: null });
  });

  test('ends when everything was tried', () => {
    const outcomes = Object.fromEntries(ids(situation()).map((id) => [id, 'not-fixed']));
    expect(planSteps(situation(), { outcomes, marks: {} })).toMatchObject({
      fixed: false,
      next: null,
      minutes: 0,
    });
  });

  test('an answer outweighs what the check found, and a needed step is marked', () => {
    const plan = planSteps(situation(), {
      outcomes: { 'machine-guid': 'not-fixed' },
      marks: { 'machine-guid': 'not-needed', 'endpoint-cache': 'needed' },
    });
    const byId = new Map(plan.steps.map((planned) => [planned.step.id, planned]));
    expect(byId.get('machine-guid')?.state).toBe('not-fixed');
    expect(byId.get('endpoint-cache')).toMatchObject({ state: 'open', needed: true });
  });
});
