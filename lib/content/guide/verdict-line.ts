import { dayIn } from '../messages/forms.ts';
import type { Translator } from '../messages/translator.ts';
import type { MessageId } from '../messages/en/types.ts';
import { plainSentence } from '../plain-fault.ts';
import type { GuideContext } from '../../guide/model.ts';

/** The one honest sentence that stands above the steps. */
export function lineOf(context: GuideContext | null): MessageId {
  switch (context?.fault) {
    case 'none':
      return 'guide.line.trusted';
    case 'server':
      return 'guide.line.server';
    case 'untrusted-root':
      return context.root === null ? 'guide.line.root' : 'guide.line.root-allowed';
    case 'unknown':
      return 'guide.line.unknown';
    default:
      return 'guide.line.none';
  }
}

/** When and for which host the administrator checked, or null when that is not known. */
export function checkedLine({ text, locale }: Translator, context: GuideContext | null): string | null {
  if (context === null || context.host === null || context.at === null) return null;
  return text('guide.line.checked', { host: context.host, when: dayIn(locale, context.at) });
}

/** What the check found, in one plain sentence, or null when nothing was wrong or it is not known. */
export function foundLine(translator: Translator, context: GuideContext | null): string | null {
  if (!context?.found) return null;
  return plainSentence(translator, context.found, context.host);
}
