import { beforeAll, describe, expect, it } from 'vitest';
import { inspectCertificates } from '#lib/browser/worker/inspect.ts';
import { createAuthority, dns, issue } from '#lib/cli/pki.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { requirementText } from '#lib/content/requirements.ts';
import { survey } from '#lib/content/messages/en/survey.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { checkRole } from '#lib/endpoints/check-role.ts';
import { ROLES, type RoleId } from '#lib/endpoints/roles.ts';
import { requirementsView } from '#lib/view/survey/requirements.ts';

const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const WORDS = makeTranslator('en', { survey });
const CONTEXT = { host: 'sip.contoso.com', domain: 'contoso.com', publiclyTrusted: true };
let wildcard: CertificateView;

beforeAll(async () => {
  const root = await createAuthority({ subject: 'CN=Root', ...VALID });
  const { der } = await issue(root, { subject: 'CN=*.contoso.com', names: dns('*.contoso.com'), ...VALID });
  const [view] = inspectCertificates([der]);
  if (!view) throw new Error('The certificate can not be read.');
  wildcard = view;
});

describe('requirements of a role, to show', () => {
  it('say what is met and what is not, each with its source', () => {
    const view = requirementsView(WORDS, 'access-edge', wildcard, CONTEXT);
    expect(view.state).toBe('bad');
    const row = view.rows.find(({ text }) => text.includes('may have a wildcard'));
    expect(row).toMatchObject({ state: 'bad', word: 'not met' });
    expect(row?.source.from?.[0].url).toMatch(/^https:/);
    expect(view.rows.find(({ text }) => text.startsWith('sip.contoso.com must'))?.state).toBe('ok');
    expect(view.met).toBe(view.rows.filter(({ word }) => word === 'met').length);
  });

  it('call what is only recommended a warning, and what is not known neither', () => {
    const view = requirementsView(WORDS, 'federation-service', wildcard, {
      ...CONTEXT,
      host: 'sts.contoso.com',
      publiclyTrusted: null,
    });
    expect(view.state).toBe('warn');
    expect(view.rows.find(({ text }) => text.startsWith('certauth.sts.contoso.com should'))?.state).toBe(
      'warn',
    );
    expect(view.rows.find(({ text }) => text.startsWith('A public'))?.word).toBe('can’t be decided');
  });

  it('are said once, and without those for another kind of key', () => {
    const texts = requirementsView(WORDS, 'access-edge', wildcard, CONTEXT).rows.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('sip.contoso.com must'))).toHaveLength(1);
    expect(texts.some((text) => text.includes('RSA'))).toBe(wildcard.key.algorithm.startsWith('RSA'));
  });

  it('have words for every role', () => {
    for (const role of Object.keys(ROLES) as RoleId[]) {
      for (const result of checkRole(role, wildcard, CONTEXT))
        expect(requirementText(WORDS, result)).toMatch(/^[\w.-]+ /);
    }
  });
});
