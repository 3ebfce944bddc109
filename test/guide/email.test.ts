import { describe, expect, test } from 'vitest';
import { emailHtml } from '#lib/content/guide/email-html.ts';
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

describe('the HTML for an e-mail', () => {
  const settings: GuideSettings = {
    ...NO_SETTINGS,
    client: 'lync-2010',
    platform: 'windows-7',
    note: 'Dear all,\n<img src=x onerror="alert(1)"> & regards',
    contact: 'help desk <help@contoso.com>',
  };

  test('says the same as the text, as a list with commands, and loads nothing', async () => {
    const translator = await translatorFor('en');
    const html = emailHtml(translator, settings, LINK);
    const plain = html
      .replaceAll('<br>', '\n')
      .replace(/<[^>]+>/g, '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    const lines = (text: string): readonly string[] =>
      text
        .split('\n')
        .map((line) => line.replace(/^\s*(?:- |\d+\. )?/, '').trim())
        .filter((line) => line !== '');
    const [, ...text] = lines(emailText(translator, settings, LINK)); // without the subject
    expect(lines(plain)).toEqual(text);
    expect(html).toContain('<code>ipconfig /flushdns</code>');
    expect(html).toContain(`<a href="${LINK}">`);
    expect(html).not.toMatch(/<(?:script|style|img|link|iframe)|<[^>]*\s(?:on\w+|src|style)=/);
  });

  test('takes no markup from what was typed', async () => {
    const html = emailHtml(await translatorFor('en'), settings, LINK);
    expect(html).toContain('Dear all,<br>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; regards');
    expect(html).toContain('help desk &lt;help@contoso.com&gt;');
  });

  test.each(LOCALES)('in %s names its language, and closes every element', async (locale) => {
    const html = emailHtml(await translatorFor(locale), settings, LINK);
    expect(html).toMatch(new RegExp(`^<div lang="${locale}" dir="ltr">.*</div>$`, 's'));
    const open: string[] = [];
    for (const [, end, tag] of html.matchAll(/<(\/?)(\w+)[^>]*>/g))
      if (tag !== 'br' && tag !== undefined) {
        if (end === '') open.push(tag);
        else expect(open.pop()).toBe(tag);
      }
    expect(open).toEqual([]);
  });
});
