import { describe, expect, it } from 'vitest';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { deploy } from '#lib/content/messages/en/detail/deploy.ts';
import { WORK_OF } from '#lib/content/fixes/kinds.ts';
import { plan } from '#lib/content/messages/en/plan.ts';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';

describe.each(FINDING_CODES)('the article of %s', (code) => {
  const { kind, urgency, audience, demand, because } = FINDING_WORDS[code].article;

  it('says whom it hits, how soon to act and by what work', () => {
    expect(deploy.affected.audience[audience]).toMatch(/\.$/);
    expect(plan.urgency[urgency]).toMatch(/\.$/);
    expect(plan.title[WORK_OF[kind]]).toMatch(/^[A-Z]/);
  });

  it('says what the next certificate must be like exactly when one is needed', () => {
    expect(demand !== undefined).toBe(WORK_OF[kind] === 'replace');
    if (demand !== undefined) expect(demand).not.toMatch(/\.$/);
  });

  it('says why exactly when nothing needs doing', () => {
    expect(because !== undefined).toBe(kind === 'nothing');
    expect(urgency === 'never').toBe(kind === 'nothing');
  });
});
