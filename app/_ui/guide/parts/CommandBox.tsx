'use client';

import { useEffect, useState } from 'react';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { announce } from '#lib/browser/page/announce.ts';
import type { CommandPlace } from '#lib/content/guide/commands.ts';
import { Button } from '../../parts/Button.tsx';
import { CommandText } from '../../parts/LongText.tsx';
import { useTranslator } from './language.tsx';

/** How long the button says "Copied", in milliseconds. */
const SHOWN_FOR = 2_500;

interface CopyButtonProps {
  readonly text: string;
  /** The same with markup, for programs that take it. */
  readonly html?: string;
  readonly label?: string;
  /** What is copied, where the label does not say it. */
  readonly name?: string;
}

/** Copies text and says so, also to screen readers. */
export function CopyButton({ text, html, label, name }: CopyButtonProps) {
  const { text: say } = useTranslator();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    try {
      if (html === undefined) await navigator.clipboard.writeText(text);
      else await navigator.clipboard.write([formatted(text, html)]);
      setCopied(true);
      announce(say('guide.copied'));
    } catch {
      announce(say('guide.copy-failed'));
    }
  };
  const Icon = copied ? Check : Copy;
  return (
    <Button
      size="sm"
      onClick={() => void copy()}
      aria-label={name === undefined ? undefined : say('guide.copy-named', { text: name })}
      className="h-auto! min-h-8 py-1 whitespace-normal!"
    >
      <Icon aria-hidden="true" className="size-3.5" />
      {copied ? say('guide.copied') : (label ?? say('guide.copy'))}
    </Button>
  );
}

const formatted = (text: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });

/** A line to copy, with the place it goes to. Long lines wrap; they are copied unbroken. */
export function CommandBox({ text, place }: { readonly text: string; readonly place: CommandPlace }) {
  const { text: say } = useTranslator();
  return (
    <div className="mt-2 overflow-hidden rounded-md border border-line bg-sunken">
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-3 py-1.5 print:border-0">
        <span className="text-2xs font-[600] tracking-wide text-ink-faint uppercase">
          {say(`guide.place.${place}`)}
        </span>
        <span className="print:hidden">
          <CopyButton text={text} name={text.length > 60 ? `${text.slice(0, 60)}…` : text} />
        </span>
      </div>
      <code dir="ltr" className="block px-3 py-2 text-[0.8125rem] [overflow-wrap:anywhere] text-ink">
        <CommandText text={text} />
      </code>
    </div>
  );
}
