/**
 * Keeps private keys out of every text field that is not made to refuse them with words of its own (the box of the
 * start page, the sides of a comparison): a field of any page is emptied, before the page's own code sees the key
 * where its text says what it is, else as soon as it is recognised.
 */
import { keyRefusals } from './key-refusals.ts';

/** On fields that refuse keys by themselves. */
const OWN = '[data-refuses-keys]';

/** Characters; the shortest key has more (48 octets in base64). */
const SHORTEST = 60;

/** What is said of a key by the text around it. */
const SAYS_SO = /PRIVATE KEY|PuTTY-User-Key-File/;

/** A value in base64, hex or decimal that may be one. */
const MAY_BE = /[A-Za-z0-9+/_-]{40}|(?:[0-9A-Fa-f]{2}[\s:,]){30}|(?:\d{1,3}[\s,]){30}/;

const mayHold = (text: string): boolean =>
  text.length >= SHORTEST && (SAYS_SO.test(text) || MAY_BE.test(text));

/** Whether a text holds a private key, in any encoding or wrapping. The reader of texts comes when it is needed. */
async function holdsKey(text: string): Promise<boolean> {
  const { recognise } = await import('#lib/core/input/recognise.ts');
  return recognise(text).kind === 'private-key';
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'search', 'url', 'email'].includes(target.type));

/** As if the reader had emptied it, so that the state behind it is emptied too. */
function empty(field: Field): void {
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // Past the field's own setter, by which React would think that it wrote this itself.
  Reflect.set(prototype, 'value', '', field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  keyRefusals.tell();
}

/** Watches every field of the page, and looks at those that were filled before it came. @returns what ends it */
export function guardFields(): () => void {
  const look = (field: Field, stop: () => void): void => {
    if (!mayHold(field.value) || field.closest(OWN) !== null) return;
    const { value } = field;
    if (SAYS_SO.test(value)) {
      stop();
      empty(field);
      return;
    }
    void holdsKey(value).then((held) => {
      if (held && field.value === value) empty(field);
    });
  };
  for (const field of document.querySelectorAll('input, textarea'))
    if (isField(field)) look(field, () => undefined);
  const onInput = (event: Event): void => {
    if (isField(event.target)) look(event.target, () => event.stopImmediatePropagation());
  };
  addEventListener('input', onInput, true);
  return () => removeEventListener('input', onInput, true);
}
