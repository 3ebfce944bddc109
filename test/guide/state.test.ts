import { describe, expect, test } from 'vitest';
import { handoverText } from '#lib/content/guide/handover.ts';
import { checkedLine, lineOf } from '#lib/content/guide/verdict-line.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { planSteps } from '#lib/guide/plan.ts';
import { readReadback } from '#lib/guide/readback.ts';
import { START, progressOf, reduce, restoreState, situationOf } from '#lib/guide/state.ts';
import type { GuideAction, GuideState } from '#lib/guide/state.ts';
import { translatorFor } from './support/messages.ts';
import { ROOT, context } from './support/situation.ts';

const after = (...actions: readonly GuideAction[]): GuideState => actions.reduce(reduce, START);
const AT = '2026-03-04T10:00:00.000Z';
const CHOSEN: readonly GuideAction[] = [
  { type: 'client', client: 'lync-2010' },
  { type: 'platform', platform: 'windows-7' },
  { type: 'symptom', symptom: 'personal-certificate' },
];
const printed = readReadback('CHAINSIGHT-CHECK 1\nservice=Stopped\nguid=braces\nCHAINSIGHT-END');
const FOUND: GuideAction = {
  type: 'readback',
  found: printed.ok ? printed.readback : (undefined as never),
  at: AT,
};

describe('the way kept in the browser', () => {
  test('survives being stored, at every point of it', () => {
    const actions: readonly GuideAction[] = [
      ...CHOSEN,
      { type: 'answer', question: 'scope', answer: true },
      { type: 'address', address: 'anna@contoso.com' },
      { type: 'stage', stage: 'steps' },
      { type: 'outcome', step: 'check-clock', outcome: 'not-fixed', at: AT },
      { type: 'confirm', step: 'machine-guid', confirmed: true },
      { type: 'show', step: 'machine-guid' },
      FOUND,
    ];
    for (let count = 0; count <= actions.length; count += 1) {
      const state = after(...actions.slice(0, count));
      expect(restoreState(JSON.stringify(state))).toEqual(state);
    }
  });

  test.each([
    null,
    '',
    'null',
    '{',
    '{"version":2}',
    JSON.stringify({ ...START, client: 'netscape' }),
    JSON.stringify({ ...START, records: { 'format-disk': { outcome: 'fixed', at: AT } } }),
  ])('%j starts anew', (json) => {
    expect(restoreState(json)).toEqual(START);
  });

  test('another program forgets a device that it does not run on, and keeps one that it does', () => {
    const state = after(...CHOSEN);
    expect(reduce(state, { type: 'client', client: 'lync-2013' }).platform).toBe('windows-7');
    expect(reduce(state, { type: 'client', client: 'mobile' }).platform).toBeNull();
  });

  test('arriving from another device keeps what was typed and done here', () => {
    const typed = reduce(START, { type: 'address', address: 'anna@contoso.com' });
    const at = '2026-03-04T10:00:00.000Z';
    const tried = reduce(typed, { type: 'outcome', step: 'check-clock', outcome: 'not-fixed', at });
    const open = { client: 'sfb', platform: 'windows-11', symptom: 'other', step: 'flush-dns' } as const;
    const { address, records, stage, shown, client, platform, symptom } = reduce(tried, {
      type: 'arrive',
      ...open,
    });
    expect({ client, platform, symptom, step: shown }).toEqual(open);
    expect({ stage, address }).toEqual({ stage: 'steps', address: 'anna@contoso.com' });
    expect(records).toEqual(tried.records);
  });

  test('an outcome moves on, a reopened step comes back', () => {
    const done = after(...CHOSEN, { type: 'outcome', step: 'check-clock', outcome: 'fixed', at: AT });
    expect(done.records['check-clock']).toEqual({ outcome: 'fixed', at: AT });
    const reopened = reduce(done, { type: 'reopen', step: 'check-clock' });
    expect(reopened.records).toEqual({});
    expect(reopened.shown).toBe('check-clock');
  });

  test('a confirmation is given and taken back', () => {
    const given = after({ type: 'confirm', step: 'machine-guid', confirmed: true });
    expect(given.confirmed).toEqual(['machine-guid']);
    expect(reduce(given, { type: 'confirm', step: 'machine-guid', confirmed: false }).confirmed).toEqual([]);
  });

  test('the check marks steps, and starting over forgets everything', () => {
    const state = after(...CHOSEN, FOUND);
    expect(progressOf(state).marks).toMatchObject({
      'sign-in-assistant': 'needed',
      'machine-guid': 'needed',
    });
    expect(reduce(state, { type: 'reset' })).toEqual(START);
  });

  test('there is no plan before program, device and symptom are chosen', () => {
    expect(situationOf(after(...CHOSEN.slice(0, 2)), null)).toBeNull();
    expect(situationOf(after(...CHOSEN), null)).toMatchObject({ client: 'lync-2010', context: null });
  });
});

describe('the text for the help desk', () => {
  const state = after(
    ...CHOSEN,
    { type: 'address', address: 'anna@contoso.com' },
    { type: 'answer', question: 'other-account', answer: true },
    { type: 'answer', question: 'other-computer', answer: true },
    { type: 'outcome', step: 'clear-cached', outcome: 'not-fixed', at: AT },
    { type: 'outcome', step: 'endpoint-cache', outcome: 'cannot', at: AT },
    FOUND,
  );
  const text = async (locale: (typeof LOCALES)[number]): Promise<string> => {
    const situation = situationOf(state, null);
    if (situation === null) throw new Error('The state has no situation.');
    const plan = planSteps(situation, progressOf(state));
    return handoverText(await translatorFor(locale), state, plan, null, new Date('2026-03-04T11:30:00Z'));
  };

  test('says what was seen, answered, tried and read, with the times', async () => {
    expect(await text('en')).toBe(`Sign-in fails: what was seen and tried
Written: Wednesday, 4 March 2026, 11:30:00 UTC
Program: Lync 2010
Device: Windows 7
Seen: The personal certificate needed to sign in could not be acquired
Sign-in address: anna@contoso.com
Can someone else sign in on this device? Yes, that works
Can you sign in on another device? Yes, that works
Conclusion: This device is fine for others, and your account is fine elsewhere. What is left is your account’s stored data on this device.

Steps:
1. Clear remembered certificates, passwords and connections: Tried, not fixed (4 Mar 2026 10:00)
2. Remove the endpoint cache folder: Could not do it (4 Mar 2026 10:00)
3. Delete the personal certificate: Not needed
4. Remove the stored credentials: To do
5. Ask your administrator to check the server’s certificate chain: To do

Read-only check on the computer:
- The Sign-In Assistant is not running.
- There is no certificate issued by Communications Server.
- The MachineGuid has braces.

Please check the account in Active Directory as well: an incomplete or damaged account gets no personal certificate.`);
  });

  test.each(LOCALES)('is complete in %s and holds no mark or placeholder', async (locale) => {
    const written = await text(locale);
    expect(written).toContain('anna@contoso.com');
    expect(written).not.toMatch(/[{}<>]|undefined/);
    expect(written.split('\n').length).toBeGreaterThan(15);
  });
});

describe('the line on top', () => {
  test.each([
    [null, 'guide.line.none'],
    [context({ verdict: 'trusted', fault: 'none' }), 'guide.line.trusted'],
    [context({ fault: 'server' }), 'guide.line.server'],
    [context({ fault: 'untrusted-root' }), 'guide.line.root'],
    [context({ fault: 'untrusted-root', root: ROOT }), 'guide.line.root-allowed'],
    [context({ verdict: 'unknown', fault: 'unknown' }), 'guide.line.unknown'],
  ] as const)('%o says %s', (given, line) => {
    expect(lineOf(given)).toBe(line);
  });

  test('says when it was checked only if that is known', async () => {
    const translator = await translatorFor('en');
    expect(checkedLine(translator, context())).toBe('sts.contoso.com was checked on 2026-03-04.');
    expect(checkedLine(translator, context({ at: null }))).toBeNull();
    expect(checkedLine(translator, context({ host: null }))).toBeNull();
  });
});
