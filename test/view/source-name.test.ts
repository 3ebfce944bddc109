import { expect, it } from 'vitest';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { sourceName, type Named } from '#lib/view/source-name.ts';
import { ENGLISH } from '../e2e/support/unmarked-english.ts';

const NAMED: readonly Named[] = [
  { label: 'Pasted text', named: { id: 'pasted' } },
  { label: 'Pasted request', named: { id: 'request' } },
  { label: 'Certificate chain', named: { id: 'chain' } },
  { label: '2 files', named: { id: 'files', count: 2 } },
  { label: '2 files and pasted text', named: { id: 'files-and-text', count: 2 } },
  { label: 'a.cer and pasted text', named: { id: 'file-and-text', file: 'a.cer' } },
  {
    label: 'sts.contoso.com, report of 2026-06-01',
    named: { id: 'report', name: 'sts.contoso.com', at: '2026-06-01T00:00:00Z' },
  },
  {
    label: 'Pasted report of 2026-06-01',
    named: { id: 'report', name: null, at: '2026-06-01T00:00:00Z' },
  },
  {
    label: 'a.example at 192.0.2.1, 192.0.2.2',
    named: { id: 'node', name: 'a.example', addresses: ['192.0.2.1', '192.0.2.2'] },
  },
  {
    label: 'a.example at 192.0.2.1 (no server name)',
    named: { id: 'node', name: 'a.example', addresses: ['192.0.2.1'], to: 'without-name' },
  },
  { label: '3 files: a.example', named: { id: 'conversation', count: 3, name: 'a.example' } },
  { label: 'Guide for users', named: { id: 'guide', client: null } },
  {
    label: 'Guide for users: Skype for Business on the desktop',
    named: { id: 'guide', client: 'sfb' },
  },
  { label: 'Example: All good', named: { id: 'example', example: 'good' } },
];

it.each(LOCALES)('an input is called what it is in %s, whatever language it came in', async (locale) => {
  const summary = makeTranslator(locale, await loadSummary(locale));
  const naming = makeTranslator(locale, await loadPart(locale, 'naming'));
  for (const one of NAMED) {
    const said = sourceName(summary, naming, one);
    if (locale === 'en') expect(said).toBe(sourceName(summary, null, one));
    else {
      expect(said).not.toBe(one.label);
      expect(said).not.toMatch(ENGLISH);
    }
  }
});

it('what was kept before names were told, and an example that is gone, are called as they were', async () => {
  const summary = makeTranslator('de', await loadSummary('de'));
  const naming = makeTranslator('de', await loadPart('de', 'naming'));
  expect(sourceName(summary, naming, { label: 'Pasted text' })).toBe('Pasted text');
  expect(sourceName(summary, naming, { label: 'Example', named: { id: 'example', example: 'gone' } })).toBe(
    'Example',
  );
});
