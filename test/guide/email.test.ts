import { describe, expect, test } from 'vitest';
import { emailText } from '#lib/content/guide/email.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { NO_SETTINGS } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { translatorFor } from './support/messages.ts';
import { ROOT, context } from './support/situation.ts';

const LINK = 'https://chainsight.example/guide#guide1.abc';

describe('the text for an e-mail', () => {
  test('without program and device is note, link and help desk', async () => {
    const settings: GuideSettings = { ...NO_SETTINGS, note: 'Dear all,', contact: 'help@contoso.com' };
    expect(emailText(await translatorFor('en'), settings, LINK)).toBe(`Subject: Help with signing in

Dear all,

The steps with buttons to copy and pictures:
${LINK}

If nothing helps: help@contoso.com`);
  });

  test('with them has the chosen steps with their lines, and none that needs an address', async () => {
    const settings: GuideSettings = {
      ...NO_SETTINGS,
      client: 'lync-2010',
      platform: 'windows-xp',
      steps: ['flush-dns', 'endpoint-cache'],
    };
    const text = emailText(await translatorFor('en'), settings, LINK);
    expect(text).toContain('1. Flush the DNS cache');
    expect(text).toContain('      ipconfig /flushdns');
    expect(text).toContain('2. Remove the endpoint cache folder');
    expect(text).toContain('Before you go on: The wrong folder');
    expect(text).toContain('%USERPROFILE%\\Local Settings');
    expect(text).not.toContain('ren "');
    expect(text).not.toContain('3. ');
  });

  test('with an allowed root has its fingerprints', async () => {
    const settings: GuideSettings = {
      ...NO_SETTINGS,
      client: 'web',
      platform: 'macos',
      context: context({ fault: 'untrusted-root', root: ROOT }),
    };
    const text = emailText(await translatorFor('en'), settings, LINK);
    expect(text).toContain(`Contoso Root\n   SHA-1 ${ROOT.sha1}\n   SHA-256 ${ROOT.sha256}`);
    expect(text).not.toContain('certutil');
  });

  test('while the server is at fault has no steps', async () => {
    const settings: GuideSettings = {
      ...NO_SETTINGS,
      client: 'lync-2010',
      platform: 'windows-7',
      context: context({ fault: 'server' }),
    };
    expect(emailText(await translatorFor('en'), settings, LINK)).not.toContain('1. ');
  });

  test.each(LOCALES)('reads in %s without marks or placeholders', async (locale) => {
    const settings: GuideSettings = { ...NO_SETTINGS, client: 'lync-2013', platform: 'windows-10' };
    const text = emailText(await translatorFor(locale), settings, LINK);
    expect(text).not.toMatch(/<\/?(ui|key|code)>|undefined/);
    expect(text).toContain('ipconfig /flushdns');
  });
});
