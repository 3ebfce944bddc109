/** The catalogue is whole: every language has every message, with the same placeholders and marks. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#lib/content/guide/commands.ts';
import { dayIn, momentIn } from '#lib/content/messages/forms.ts';
import { LOCALES, chooseLocale } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { PART_NAMES, loadMessages, loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { MARKS } from '#lib/content/messages/translator.ts';
import { needsConfirmation } from '#lib/guide/plan.ts';
import { STEPS } from '#lib/guide/steps.ts';
import { ENGLISH } from '#test/e2e/support/unmarked-english.ts';
import { entriesOf, translatorFor } from './support/messages.ts';

const catalogue = async (locale: Locale): Promise<ReadonlyMap<string, string>> =>
  new Map(
    [
      await loadMessages(locale),
      ...(await Promise.all(PART_NAMES.map((part) => loadPart(locale, part)))),
    ].flatMap((tree) => entriesOf(tree)),
  );

const english = await catalogue('en');

/** Names and kinds of a message's placeholders and marks, whatever their order. */
function holes(elements: readonly MessageFormatElement[]): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (list: readonly MessageFormatElement[]): void => {
    for (const element of list) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(`${TYPE[element.type]} ${element.value}`);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        Object.values(element.options).forEach((option) => walk(option.value));
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  walk(elements);
  return found;
}

interface Plural {
  readonly type: Intl.PluralRuleType;
  readonly options: readonly string[];
}

/** Every plural of a message, also those inside marks and choices. */
function plurals(elements: readonly MessageFormatElement[]): readonly Plural[] {
  return elements.flatMap((element): readonly Plural[] => {
    if (element.type === TYPE.tag) return plurals(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => plurals(value));
    if (element.type === TYPE.select) return inside;
    return [{ type: element.pluralType ?? 'cardinal', options: Object.keys(element.options) }, ...inside];
  });
}

describe.each(LOCALES)('the messages in %s', (locale) => {
  test('are those of English, none missing and none over', async () => {
    expect([...(await catalogue(locale)).keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('parse, and have the same placeholders and marks as in English', async () => {
    for (const [id, message] of await catalogue(locale)) {
      const parsed = parse(message, { locale: new Intl.Locale(locale) });
      expect([...holes(parsed)].toSorted(), id).toEqual([...holes(parse(english.get(id) ?? ''))].toSorted());
    }
  });

  test('name no hole like a mark, which would stand in its place', async () => {
    for (const [id, message] of await catalogue(locale)) {
      const named = [...holes(parse(message))].filter((hole) => !hole.startsWith('tag '));
      expect(
        named.filter((hole) => MARKS.some((mark) => hole.endsWith(` ${mark}`))),
        id,
      ).toEqual([]);
    }
  });

  test('cover every plural form of the language', async () => {
    for (const [id, message] of await catalogue(locale))
      for (const { type, options } of plurals(parse(message))) {
        const needed = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
        expect(options.filter((option) => !option.startsWith('=')).toSorted(), id).toEqual(needed.toSorted());
      }
  });

  test('are not empty, have no stray blanks, and quote with typographic apostrophes', async () => {
    for (const [id, message] of await catalogue(locale)) {
      expect(message.trim(), id).toBe(message);
      expect(message, id).not.toBe('');
      // A plain apostrophe quotes in ICU messages: only around a brace it is meant.
      expect(message.replaceAll(/'[{}]'/g, ''), id).not.toContain("'");
    }
  });

  test('are not left in English', async () => {
    if (locale === 'en') return;
    const wordy = (message: string): boolean =>
      message
        .replaceAll(/\{[^}]*\}|<\/?\w+>/g, ' ')
        .split(/\s+/)
        .filter((word) => /\p{L}{3}/u.test(word)).length > 3;
    const same = [...(await catalogue(locale))].filter(
      ([id, message]) => message === english.get(id) && wordy(message),
    );
    expect(same.map(([id]) => id)).toEqual([]);
    // Names of holes, what is quoted or marked as another program shows it, and a product.
    const words = (message: string): string =>
      message.replaceAll(
        /\{\w+|<(\w+)>.*?<\/\1>|«[^»]*»|“[^”]*”|„[^“]*“|「[^」]*」|Outlook on the web/gs,
        ' ',
      );
    const mixed = [...(await catalogue(locale))].filter(([, message]) => ENGLISH.test(words(message)));
    expect(mixed).toEqual([]);
  });

  test('every step has all its words', async () => {
    const messages = await catalogue(locale);
    for (const step of STEPS) {
      const fields = ['title', 'why', 'expect', 'undo', ...(needsConfirmation(step) ? ['risk'] : [])];
      const lines = step.lines.flatMap((line) => (line.kind === 'do' ? [`do.${line.text}`] : []));
      for (const field of [...fields, ...lines])
        expect(messages.get(`steps.${step.id}.${field}`), `${step.id}.${field}`).toBeTruthy();
    }
  });
});

describe('the use of messages', () => {
  const root = resolve(import.meta.dirname, '../..');
  const sources = ['app', 'lib/content', 'lib/view'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('messages/'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  /** Ids written out, and patterns for those put together: "guide.state.${…}" is any of that group. */
  const literals = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/['"]([a-z]+(?:\.[a-z0-9-]+)+)['"]/g)].map((match) => match[1]),
    ),
  );
  const patterns = sources
    .flatMap((source) => [...source.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`]*)`/g)].map((match) => match[1] ?? ''))
    .map((text) => {
      const pieces = text.split(/\$\{[^}]*\}/).map((piece) => piece.replaceAll('.', '\\.'));
      return new RegExp(`^${pieces.join('[A-Za-z0-9-]+')}$`);
    });

  test('no message is unused', () => {
    const used = (id: string): boolean => literals.has(id) || patterns.some((pattern) => pattern.test(id));
    expect([...english.keys()].filter((id) => !used(id))).toEqual([]);
  });

  test('no step has an instruction or risk that its definition does not show', () => {
    const shown = new Set(
      STEPS.flatMap((step) => [
        ...['title', 'why', 'expect', 'undo'].map((field) => `steps.${step.id}.${field}`),
        ...(needsConfirmation(step) ? [`steps.${step.id}.risk`] : []),
        ...step.lines.flatMap((line) => (line.kind === 'do' ? [`steps.${step.id}.do.${line.text}`] : [])),
      ]),
    );
    expect([...english.keys()].filter((id) => id.startsWith('steps.') && !shown.has(id))).toEqual([]);
  });

  test('no written-out id is unknown', () => {
    const groups = new Set([...english.keys()].map((id) => id.split('.')[0]));
    const unknown = [...literals].filter(
      (id) => id !== undefined && groups.has(id.split('.')[0]) && !english.has(id),
    );
    expect(unknown).toEqual([]);
  });

  test('every command of a step exists, and every command belongs to a step or the check', () => {
    const named = new Set([
      'readback',
      ...STEPS.flatMap((step) => [
        ...(step.check === null ? [] : [step.check]),
        ...step.lines.flatMap((line) => (line.kind === 'command' ? [line.command] : [])),
      ]),
    ]);
    expect([...named].toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });
});

test('French names a certificate with its article only where no “à” or “de” stands before it', async () => {
  const { fault } = await loadSummary('fr');
  const clauses = Object.values(fault.clause).filter((one) => /(?<![\p{L}])(?:à|de) \{subject\}/u.test(one));
  expect(clauses).toEqual([]);
});

test.each(LOCALES)('in %s a button that copies is named by its word, once', async (locale) => {
  const { site } = await loadSummary(locale);
  const [{ plan }, { net }, { repair }, { aside }, { certificate }] = await Promise.all([
    loadSummary(locale),
    loadPart(locale, 'net'),
    loadPart(locale, 'repair'),
    loadPart(locale, 'aside'),
    loadPart(locale, 'certificate'),
  ]);
  const { copy } = site.ui;
  for (const [word, name] of [
    [copy, plan.copy],
    [copy, net['copy-setting']],
    [copy, net['copy-command']],
    [repair.file.copy, repair.file['copy-full']],
    [aside.compare.copy, aside.compare['copy-of']],
    [certificate.copy.pem, certificate.copy['pem-of']],
  ] as const) {
    expect(name).toContain(word);
    expect(name.toLocaleLowerCase(locale).split(copy.toLocaleLowerCase(locale))).toHaveLength(2);
  }
});

describe('the translator', () => {
  test('puts plurals and dates in the language’s own form', async () => {
    const lines = await Promise.all(
      LOCALES.map(async (locale) => {
        const { text } = await translatorFor(locale);
        return [
          text('guide.minutes', { minutes: 1 }),
          text('guide.minutes', { minutes: 12 }),
          text('guide.line.checked', { host: 'a.example', when: dayIn(locale, '2021-07-31T12:00:00Z') }),
        ];
      }),
    );
    expect(lines).toEqual([
      ['About 1 minute', 'About 12 minutes', 'a.example was checked on 2021-07-31.'],
      ['Etwa 1 Minute', 'Etwa 12 Minuten', 'a.example wurde am 31.\u00a0Juli\u00a02021 geprüft.'],
      ['Environ 1 minute', 'Environ 12 minutes', 'a.example a été vérifié le 31\u00a0juillet\u00a02021.'],
      [
        'Aproximadamente 1 minuto',
        'Aproximadamente 12 minutos',
        'a.example se comprobó el 31\u00a0de\u00a0julio\u00a0de\u00a02021.',
      ],
      ['約1分', '約12分', 'a.example は 2021年7月31日 に検査されました。'],
    ]);
  });

  test('counts the first of a month as French does', () => {
    expect(dayIn('fr', '2027-01-01T00:00:00Z')).toBe('1er\u00a0janvier\u00a02027');
    expect(momentIn('fr', '2027-01-01T00:00:00Z')).toMatch(/^1er\u00a0janvier\u00a02027/);
    expect(dayIn('fr', '2027-01-11T00:00:00Z')).toBe('11\u00a0janvier\u00a02027');
    expect(dayIn('es', '2027-01-01T00:00:00Z')).toBe('1\u00a0de\u00a0enero\u00a0de\u00a02027');
  });

  test('removes marks from plain text, keeps braces that are meant, and marks the rest', async () => {
    const { text, rich } = await translatorFor('en');
    expect(text('steps.machine-guid.do.edit')).toContain('begins with { and ends with }');
    const seen: string[] = [];
    void rich('steps.endpoint-cache.do.open', (mark) => {
      seen.push(mark);
      return mark;
    });
    expect(seen).toEqual(['key', 'key', 'key']);
    expect(MARKS).toEqual(['ui', 'key', 'code']);
  });

  test.each([
    [['de-AT', 'en'], 'de'],
    [['pt-BR', 'es-419'], 'es'],
    [['JA'], 'ja'],
    [['zh-CN'], 'en'],
    [[], 'en'],
  ])('for %j chooses %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale);
  });
});
