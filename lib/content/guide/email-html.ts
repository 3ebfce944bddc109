import { LOCALE_DIRECTIONS } from '../messages/locales.ts';
import type { Translator } from '../messages/translator.ts';
import type { GuideSettings } from '../../guide/settings.ts';
import { guideEmail } from './email.ts';
import type { EmailStep } from './email.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text inside an element or attribute: what a note, a name or an address holds never becomes markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const element = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;
const unless = (value: string | null, make: (value: string) => string): string =>
  value === null || value === '' ? '' : make(value);

/**
 * The guide as HTML to paste into a mail program: headings, lists and commands as such, without styles,
 * scripts or anything to load. The subject line is left out: it has its own field.
 */
export function emailHtml(translator: Translator, settings: GuideSettings, link: string): string {
  const { note, intro, steps, linkIntro, contact } = guideEmail(translator, settings, link);
  const { locale } = translator;
  const body = [
    unless(note, (words) => element('p', lines(words))),
    unless(intro, (words) => element('p', escaped(words))),
    steps.length === 0 ? '' : element('ol', steps.map(stepHtml).join('')),
    element('p', `${escaped(linkIntro)}<br><a href="${escaped(link)}">${escaped(link)}</a>`),
    unless(contact, (words) => element('p', lines(words))),
  ];
  return `<div lang="${locale}" dir="${LOCALE_DIRECTIONS[locale]}">${body.join('')}</div>`;
}

function stepHtml({ title, why, risk, root, instructions, expect }: EmailStep): string {
  const parts = [
    element('p', `${element('b', escaped(title))}<br>${lines(why)}`),
    unless(risk, (words) => element('p', element('b', lines(words)))),
    root === null ? '' : element('p', lines(`${root.name}\nSHA-1 ${root.sha1}\nSHA-256 ${root.sha256}`)),
    element(
      'ul',
      instructions
        .map(({ words, commands }) =>
          element('li', lines(words) + commands.map((c) => `<br>${element('code', escaped(c))}`).join('')),
        )
        .join(''),
    ),
    element('p', lines(expect)),
  ];
  return element('li', parts.join(''));
}
