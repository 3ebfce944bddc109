import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFingerprint } from '#lib/guide/fingerprint.ts';
import { CONTACT_CHARACTERS, NOTE_CHARACTERS } from '#lib/guide/limits.ts';
import { NO_SETTINGS, decodeSettings, encodeSettings } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { STEP_IDS } from '#lib/guide/model.ts';
import { ROOT, context } from './support/situation.ts';

const FULL: GuideSettings = {
  client: 'lync-2013',
  platform: 'windows-10',
  steps: ['flush-dns', 'support'],
  note: 'Bitte zuerst Schritt 1. 日本語も。',
  contact: 'help@contoso.com, +49 30 1234',
  context: context({
    fault: 'untrusted-root',
    root: ROOT,
    found: {
      family: 'root-not-trusted',
      part: 'root',
      name: 'Contoso Root',
      issuer: 'Contoso Root',
      date: null,
    },
  }),
};
const pack = (value: unknown): string =>
  `guide1.${Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url')}`;

/** Made by the first version of the guide, and never to be made anew: links like it are in people's mail. */
const OLD =
  'guide1.pY7NTsMwEIRfxdorceUEUqRc4QkQJ34OxnFxVMcbedeUqsq7s25O3JDQWrL1jWdmL-Di5BPDAPGcnO5Ma6CBJVo-YJ4Fn6Y04on0vWBivxAMr-CCd0ftIrqj4EMsFPSYCN4bSMhebI_eZuUwRm8_i6fmLS3yJK84nxWHiXZidJjYulp-06q-75W01_rK_bfwC3z5PE7XLyVxLrLBWBttib-YzogsQkCqnJh2NQQJ5Z5FsBV3pttrc6vN3XNrBlPPi2hXr3QlO9fVHzajetoiKdiu3wu3H_-bLauVJDf-bWBd1x8';

describe('settings in a link', () => {
  test('of the first version are still read', () => {
    expect(decodeSettings(OLD)).toEqual({
      kind: 'settings',
      settings: {
        client: 'lync-2010',
        platform: 'windows-7',
        steps: ['check-clock', 'flush-dns'],
        note: 'Dear colleagues,\nplease try this.',
        contact: '+1 555 0100',
        context: {
          verdict: 'untrusted',
          fault: 'untrusted-root',
          host: 'sts.contoso.com',
          at: '2026-03-04T10:00:00Z',
          root: ROOT,
        },
      },
    });
  });

  test.each([NO_SETTINGS, FULL])('come back as they went in', (settings) => {
    const fragment = encodeSettings(settings);
    expect(fragment).toMatch(/^guide1\.[A-Za-z0-9_-]+$/);
    expect(decodeSettings(`#${fragment}`)).toEqual({ kind: 'settings', settings });
  });

  test('of the largest size still are read', () => {
    const noise = fc.sample(
      fc.string({ unit: 'binary', minLength: NOTE_CHARACTERS, maxLength: NOTE_CHARACTERS }),
      {
        numRuns: 1,
        seed: 7,
      },
    )[0];
    const settings: GuideSettings = {
      ...FULL,
      steps: STEP_IDS,
      note: (noise ?? '').slice(0, NOTE_CHARACTERS).toWellFormed(),
      contact: '電'.repeat(CONTACT_CHARACTERS),
    };
    expect(decodeSettings(encodeSettings(settings))).toEqual({ kind: 'settings', settings });
  });

  const OPEN = {
    client: 'lync-2013',
    platform: 'windows-10',
    symptom: 'personal-certificate',
    step: 'flush-dns',
  } as const;

  test.each([OPEN, { ...OPEN, step: null }])('name the step to begin with', (open) => {
    const settings = { ...FULL, open };
    expect(decodeSettings(encodeSettings(settings))).toEqual({ kind: 'settings', settings });
  });

  test('begin with the questions where the step’s device is not one of its program’s', () => {
    const settings = { ...NO_SETTINGS, open: { ...OPEN, platform: 'ios' } };
    expect(decodeSettings(pack(settings))).toEqual({ kind: 'settings', settings: NO_SETTINGS });
  });

  test('another fragment is none of ours', () => {
    expect(decodeSettings('')).toEqual({ kind: 'none' });
    expect(decodeSettings('#step-heading')).toEqual({ kind: 'none' });
  });

  test.each([
    ['cut', encodeSettings(FULL).slice(0, -9)],
    ['of another version', encodeSettings(FULL).replace('guide1.', 'guide2.')],
    ['not base64url', 'guide1.$$$'],
    ['not JSON', `guide1.${Buffer.from(deflateSync(strToU8('{'))).toString('base64url')}`],
    ['with an unknown step', pack({ ...FULL, steps: ['format-disk'] })],
    ['with an unknown step to begin with', pack({ ...NO_SETTINGS, open: { ...OPEN, step: 'format-disk' } })],
    ['with a note too long', pack({ ...FULL, note: 'x'.repeat(NOTE_CHARACTERS + 1) })],
    [
      'with a fingerprint that is none',
      pack({ ...FULL, context: context({ root: { ...ROOT, sha256: 'ab' } }) }),
    ],
    ['with a device that the program does not have', pack({ ...FULL, client: 'mobile' })],
    ['with a device but no program', pack({ ...FULL, client: null })],
    ['far too long', `guide1.${'A'.repeat(20_000)}`],
    ['that unpack to far more', pack({ ...NO_SETTINGS, note: 'x'.repeat(1_000_000) })],
  ])('%s are refused', (_what, fragment) => {
    expect(decodeSettings(fragment)).toEqual({ kind: 'bad' });
  });

  test('any text gives an answer, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => ['none', 'bad'].includes(decodeSettings(`guide1.${noise}`).kind)),
    );
  });
});

describe('a fingerprint', () => {
  test.each([
    ['AB:'.repeat(19) + 'AB', 40, 'ab'.repeat(20)],
    [`\u200e${'ab '.repeat(20)}`, 40, 'ab'.repeat(20)],
    ['ab'.repeat(32), 64, 'ab'.repeat(32)],
    ['ab'.repeat(20), 64, null],
    ['xy'.repeat(20), 40, null],
    ['', 40, null],
  ] as const)('%j with %i digits is %j', (typed, digits, hex) => {
    expect(readFingerprint(typed, digits)).toBe(hex);
  });
});
