import type { Answers, GuideContext, Situation } from '#lib/guide/model.ts';
import { START } from '#lib/guide/state.ts';

/** A situation to plan for; what is not given is the plainest case. */
export function situation(
  part: Partial<Omit<Situation, 'answers'>> & { readonly answers?: Partial<Answers> } = {},
): Situation {
  return {
    client: 'lync-2010',
    platform: 'windows-7',
    symptom: 'personal-certificate',
    context: null,
    address: null,
    ...part,
    answers: { ...START.answers, ...part.answers },
  };
}

/** An administrator's result. */
export function context(part: Partial<GuideContext> = {}): GuideContext {
  return {
    verdict: 'untrusted',
    fault: 'server',
    host: 'sts.contoso.com',
    at: '2026-03-04T10:00:00Z',
    root: null,
    ...part,
  };
}

export const ROOT = { name: 'Contoso Root', sha256: 'ab'.repeat(32), sha1: 'cd'.repeat(20) };
