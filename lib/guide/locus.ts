import type { Answers, Locus } from './model.ts';

/**
 * Concludes from the narrowing answers where the fault sits. Trying several accounts on one computer and
 * one account on several computers separates the computer from the account; when both fail, what they
 * share is the service.
 */
export function locusOf(answers: Answers): Locus {
  if (answers.scope === false) return 'everyone';
  const others = answers['other-account'];
  const elsewhere = answers['other-computer'];
  if (others === null || elsewhere === null) return 'unclear';
  if (others) return elsewhere ? 'profile' : 'account';
  return elsewhere ? 'computer' : 'everyone';
}
