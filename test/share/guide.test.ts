/** A prepared guide in an envelope, beside results. */
import { describe, expect, test } from 'vitest';
import { NO_SETTINGS } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { fromBase64Url } from '#lib/share/base64url.ts';
import { decodePayload, decodeShared, encodeGuide, encodePayload } from '#lib/share/payload.ts';
import { openResult, openShared, sealGuide, sealResult } from '#lib/share/share.ts';
import type { SharedGuide } from '#lib/share/types.ts';
import { context } from '../guide/support/situation.ts';
import { makeResult } from './samples.ts';

const SETTINGS: GuideSettings = {
  client: 'lync-2013',
  platform: 'windows-10',
  steps: ['flush-dns', 'support'],
  note: 'Zuerst Schritt 1. 日本語も。',
  contact: 'help@contoso.com',
  context: context({
    found: { family: 'expired', part: 'server', name: '', issuer: 'CA', date: '2026-03-01T00:00:00.000Z' },
  }),
};
const GUIDE: SharedGuide = { sharedAt: '2026-11-03T14:03:11.000Z', settings: SETTINGS };

/** Made with the first version that stores guides; links like it are in people's mail. */
const FIXTURE = {
  envelope:
    'Q1NIUgEBATvFjMjbeU9RlLOBy_KXvSODofKLg1NPSRuoBsrdNXyFLRULRtO8X-NAB_DDfxAHgvEgY-GbnT6dc_fzpNnMYEhn9xvJh0uOtNHBPQ5-SB9q8yTvrJnNv3zSLD1n4ggpP5AGnpHXU-JVlV6i2bRAq3c_ONMzx4RTbq2YQrkH4nmKPrhEdWZhamCX4-kR3VHdJ3myHve5mmQNvpTjjSjmcpaUuv62FlXPo6hZGXuRjoGPv7RUPYnQRfSBiB6wZKANnPv7waKbCjWc7tmVtCJwLELtGMfXRtI-vejbZSVkPI68rAJ84fmD06gxlqGu9SnR4CkMklZvxiWfUqGabPYRNWFYHuFaHKNgagDUWK_fUYKh9H8SKnomwRv7idUpP8IBFkRigxuU1DCKvyAkAkOLRUzuEb__7IZv96UCUTDvq9igox7rfo7XqdWBhe08TH71-bD644Im3oC4fyQ0p9w',
  linkKey: 'nXEWu4PRut2b-CrWXU324yCUs_xVd-1ksmMaBkIHnmo',
};

const bytes = (text: string): Uint8Array<ArrayBuffer> => {
  const value = fromBase64Url(text);
  if (value === null) throw new Error('The fixture is not base64url.');
  return value;
};

describe('a guide in a link', () => {
  test.each([GUIDE, { ...GUIDE, settings: NO_SETTINGS }])('comes back as it went in', async (guide) => {
    const { envelope, linkKey } = await sealGuide(guide, { linkKey: true, passPhrase: null });
    expect(await openShared(envelope, { linkKey, passPhrase: null })).toEqual({
      ok: true,
      value: { kind: 'guide', guide },
    });
  });

  test('stored by an earlier version still opens', async () => {
    const opened = await openShared(bytes(FIXTURE.envelope), {
      linkKey: bytes(FIXTURE.linkKey),
      passPhrase: null,
    });
    expect(opened).toEqual({ ok: true, value: { kind: 'guide', guide: GUIDE } });
  });

  test('is nothing readable without its key', async () => {
    const { envelope } = await sealGuide(GUIDE, { linkKey: true, passPhrase: null });
    expect(Buffer.from(envelope).toString('latin1')).not.toMatch(/contoso|lync|Zuerst/);
    expect(await openShared(envelope, { linkKey: new Uint8Array(32), passPhrase: null })).toEqual({
      ok: false,
      fault: { code: 'wrong-key' },
    });
  });

  test('is told from a result, both ways', async () => {
    const result = await makeResult();
    const sealed = await sealResult(result, { linkKey: false, passPhrase: null });
    expect(await openShared(sealed.envelope, { linkKey: null, passPhrase: null })).toEqual({
      ok: true,
      value: { kind: 'result', result },
    });
    const guide = await sealGuide(GUIDE, { linkKey: false, passPhrase: null });
    expect(await openResult(guide.envelope, { linkKey: null, passPhrase: null })).toEqual({
      ok: false,
      fault: { code: 'guide-only' },
    });
    expect(decodePayload(encodePayload(result))).toEqual({ ok: true, value: result });
  });

  test.each([
    ['a program that there is not', { ...SETTINGS, client: 'icq' }],
    ['a device that the program does not have', { ...SETTINGS, client: 'mobile' }],
    ['a note that is too long', { ...SETTINGS, note: 'x'.repeat(10_000) }],
    ['a fault that there is not', { ...SETTINGS, context: { ...SETTINGS.context, found: { family: 'x' } } }],
    ['nothing', null],
  ])('with %s is damaged', (_what, settings) => {
    const payload = encodeGuide({ ...GUIDE, settings: settings as GuideSettings });
    expect(decodeShared(payload)).toMatchObject({ ok: false, fault: { code: 'damaged' } });
  });
});
