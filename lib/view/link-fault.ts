/** Words for everything that can go wrong with a link, in the reader's language; the API's answers have theirs in lib/share. */
import { sizeIn } from '#lib/content/messages/forms.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { AnyShareFault } from '#lib/share/words.ts';

interface FaultWords {
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: what to try. */
  readonly advice: string;
  /** What a program said in either of them, in English whatever the language; null: nothing. */
  readonly said: string | null;
}

/** Seconds up to this many are told as such. */
const MOST_SECONDS = 119;

/** Says a fault in the language of `words`. */
export function linkFault({ text, locale }: Translator<PartId<'opening'>>, fault: AnyShareFault): FaultWords {
  const { code } = fault;
  const seconds = 'retryAfterSeconds' in fault ? fault.retryAfterSeconds : 0;
  const minutes = seconds > MOST_SECONDS ? Math.ceil(seconds / 60) : 0;
  const said = 'reason' in fault ? fault.reason : 'problem' in fault ? fault.problem : null;
  const values = {
    reason: said ?? '',
    problem: said ?? '',
    format: 'version' in fault ? String(fault.version) : '',
    status: 'status' in fault ? String(fault.status) : '',
    size: 'limit' in fault ? sizeIn(locale, fault.limit) : '',
    wait: text('opening.wait', { minutes, seconds }),
  };
  return {
    message: text(`opening.fault.${code}.message`, values),
    advice: text(`opening.fault.${code}.advice`, values),
    said,
  };
}
