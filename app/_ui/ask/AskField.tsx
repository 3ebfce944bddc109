'use client';

import { useLayoutEffect, useRef, type Ref } from 'react';
import Paperclip from 'lucide-react/icons/paperclip';
import { cx } from '../parts/cx.ts';
import { FilePicker } from '../parts/FilePicker.tsx';
import { useEarlyEntry } from '../parts/use-early-entry.ts';
import { StartWord, useStartWords } from './start-words.tsx';

interface AskFieldProps {
  /** Of the element; where a page has more than one such box, each has its own. */
  readonly id?: string;
  readonly label?: string;
  readonly filesLabel?: string;
  readonly placeholder?: string;
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSubmit: () => void;
}

const ACCEPT =
  '.cer,.crt,.der,.pem,.p7b,.p7c,.p7s,.pfx,.p12,.sst,.jks,.crl,.txt,.xml,.json,application/x-x509-ca-cert,application/pkix-cert';

/** A text box that grows with what is pasted, and the file picker beside it. */
export function AskField({
  id = 'ask',
  label,
  filesLabel,
  placeholder,
  ref,
  value,
  onText,
  onFiles,
  onSubmit,
}: AskFieldProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  const words = useStartWords();
  useEarlyEntry(own, value, (text) => {
    const form = own.current?.form;
    // Enter was a line break before the code had come; in a single line it means: check.
    const sent = /^[^\n]+\n$/.test(text);
    if (form && sent) form.dataset.early = '';
    onText(sent ? text.trimEnd() : text);
  });
  const many = value.includes('\n') || value.length > 120;

  useLayoutEffect(() => {
    const field = own.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }, [value]);

  return (
    <div className="flex items-start gap-1 p-1.5">
      <label htmlFor={id} className="sr-only">
        {label ?? words('start.label')}
      </label>
      <textarea
        id={id}
        ref={(field) => {
          own.current = field;
          if (typeof ref === 'function') ref(field);
          else if (ref) ref.current = field;
        }}
        value={value}
        rows={1}
        data-refuses-keys
        onChange={(event) => onText(event.target.value)}
        onPaste={(event) => {
          // A key must not even reach the box: look before the browser puts the text in.
          const text = event.clipboardData.getData('text/plain');
          if (event.clipboardData.files.length > 0 || !text.includes('PRIVATE KEY')) return;
          event.preventDefault();
          onText(text);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (event.ctrlKey || event.metaKey || (!event.shiftKey && !many)) {
            event.preventDefault();
            onSubmit();
          }
        }}
        aria-describedby={`${id}-hint`}
        placeholder={placeholder ?? words('start.placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className={cx(
          'max-h-[22rem] min-h-12 w-full min-w-0 flex-1 resize-none bg-transparent px-3 outline-none',
          many ? 'py-3 font-mono text-xs leading-5' : 'py-2.5 text-base leading-7 sm:text-[1.0625rem]',
        )}
      />
      <p id={`${id}-hint`} className="sr-only">
        <StartWord id="start.hint" />
      </p>
      <FilePicker
        label={filesLabel ?? words('start.files-label')}
        accept={ACCEPT}
        multiple
        onFiles={onFiles}
        look="quiet"
        className="mt-1.5 mr-1 max-sm:w-9 max-sm:px-0!"
      >
        <Paperclip aria-hidden="true" className="size-[1.1rem]" />
        <span className="max-sm:sr-only">
          <StartWord id="start.files" />
        </span>
      </FilePicker>
    </div>
  );
}
