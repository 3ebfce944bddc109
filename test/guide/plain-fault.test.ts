/** Every fault in plain words: each code has a family, each family its words in every language. */
import { describe, expect, test } from 'vitest';
import { loadSummary } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { plainClause, plainLabel, plainSentence } from '#lib/content/plain-fault.ts';
import { FINDING_CODES, FINDINGS } from '#lib/core/finding/codes.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import { FAULT_FAMILIES } from '#lib/core/finding/definition.ts';
import { PARTS, plainFault } from '#lib/guide/plain-fault.ts';
import type { PlainFault } from '#lib/guide/plain-fault.ts';
import { failing, finding, missingIntermediate } from '../view/fixtures.ts';

const FAULT: PlainFault = {
  family: 'expired',
  part: 'intermediate',
  name: 'Contoso CA',
  issuer: 'Contoso Root',
  date: '2026-03-01T23:30:00.000Z',
};

test('every code has a family, every family is of some code or of files', () => {
  const used = new Set([...FINDING_CODES.map((code) => FINDINGS[code].plain), 'issuer-not-given']);
  expect(FAULT_FAMILIES.filter((family) => !used.has(family))).toEqual([]);
});

test('a code that decides is never merely called a rule or an order', () => {
  const vague = FINDING_CODES.filter(
    (code) => FINDINGS[code].severity !== 'fatal' && FINDINGS[code].plain === 'list',
  );
  expect(vague.length).toBeGreaterThan(0);
  const decisive = FINDING_CODES.filter((code) => FINDINGS[code].severity === 'fatal');
  expect(
    decisive.filter((code) => FINDINGS[code].plain === 'list' || FINDINGS[code].plain === 'limit'),
  ).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const words = loadSummary(locale).then((messages) => makeTranslator(locale, messages));

  test.each(FAULT_FAMILIES)(
    '%s is said of every certificate, with and without name, date and host',
    async (family) => {
      for (const part of PARTS)
        for (const change of [{}, { name: '' }, { date: null }, { issuer: '' }]) {
          for (const host of ['sts.contoso.com', null]) {
            const clause = plainClause(await words, { ...FAULT, family, part, ...change }, host);
            expect(clause).not.toMatch(/[{}]| {2}| $|undefined|null|1970|“”|„“|«»|「」|はのため/);
            expect(clause).not.toMatch(/[.。]$/);
          }
        }
      expect(plainLabel(await words, { family }).length).toBeLessThan(36);
    },
  );

  test('codes that decide are told apart: no two families share a clause or a label', async () => {
    const clauses = await Promise.all(
      FAULT_FAMILIES.map(async (family) => plainClause(await words, { ...FAULT, family }, 'a.example')),
    );
    expect(new Set(clauses).size).toBe(FAULT_FAMILIES.length);
    const labels = await Promise.all(
      FAULT_FAMILIES.map(async (family) => plainLabel(await words, { family })),
    );
    expect(new Set(labels).size).toBe(FAULT_FAMILIES.length);
  });
});

test('dates are in the language’s own form, in UTC', async () => {
  const sentences = await Promise.all(
    LOCALES.map(async (locale) =>
      plainSentence(makeTranslator(locale, await loadSummary(locale)), FAULT, null),
    ),
  );
  expect(sentences).toEqual([
    'The intermediate “Contoso CA” expired on 2026-03-01.',
    'Das Zwischenzertifikat „Contoso CA“ ist am 1.\u00a0März\u00a02026 abgelaufen.',
    'Le certificat intermédiaire «\u00a0Contoso CA\u00a0» a expiré le 1er\u00a0mars\u00a02026.',
    'El certificado intermedio «Contoso CA» caducó el 1\u00a0de\u00a0marzo\u00a0de\u00a02026.',
    '中間証明書「Contoso CA」は2026年3月1日に有効期限が切れました。',
  ]);
});

describe('a finding in plain terms', () => {
  test('names the certificate that issues when that is at fault, else the one it is about', () => {
    const link = (code: FindingCode) =>
      plainFault(missingIntermediate(), finding(code, { kind: 'link', subject: 0, issuer: null }));
    expect(link('issuer-not-found')).toMatchObject({ family: 'issuer-not-sent', part: 'server', name: '' });
    const of = failing(finding('issuer-not-ca', { kind: 'link', subject: 0, issuer: 1 }));
    expect(of.weakest && plainFault(of, of.weakest)).toMatchObject({
      family: 'not-a-ca',
      part: 'intermediate',
      name: 'Contoso Issuing CA 2',
    });
  });

  test('from files does not blame a server', () => {
    const served = missingIntermediate();
    const certificates = served.certificates.map((certificate) => ({
      ...certificate,
      provenance: [{ kind: 'uploaded', file: 'a.cer' }] as const,
    }));
    const fault = finding('issuer-not-found', { kind: 'link', subject: 0, issuer: null });
    expect(plainFault({ ...served, certificates }, fault)).toMatchObject({
      family: 'issuer-not-given',
      part: 'certificate',
    });
  });

  test('takes the date of its own kind, and none that can’t be read', () => {
    const at = { kind: 'certificate', certificate: 0 } as const;
    const both = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2026-02-01T00:00:00Z' };
    const of = missingIntermediate();
    expect(plainFault(of, finding('not-yet-valid', at, both)).date).toBe('2026-01-01T00:00:00Z');
    expect(plainFault(of, finding('expired', at, both)).date).toBe('2026-02-01T00:00:00Z');
    expect(plainFault(of, finding('expired', at, { notAfter: 'never' })).date).toBeNull();
    expect(plainFault(of, finding('validity-reversed', at, both)).date).toBeNull();
  });
});
