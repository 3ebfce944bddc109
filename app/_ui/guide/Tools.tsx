'use client';

import { useId } from 'react';
import ALargeSmall from 'lucide-react/icons/a-large-small';
import Languages from 'lucide-react/icons/languages';
import Printer from 'lucide-react/icons/printer';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { LOCALES, LOCALE_NAMES, isLocale } from '#lib/content/messages/locales.ts';
import { Button } from '../parts/Button.tsx';
import { switchLanguage, useTranslator } from './language.tsx';
import { useLargeText } from './large-text.ts';

interface ToolsProps {
  readonly onPrint: (() => void) | null;
  readonly onStartOver: (() => void) | null;
}

/** Language, text size, print view and a new start. */
export function Tools({ onPrint, onStartOver }: ToolsProps) {
  const { text, locale } = useTranslator();
  const id = useId();
  const [large, setLarge] = useLargeText();
  return (
    <div
      role="group"
      aria-label={text('guide.tools')}
      className="flex flex-wrap items-center gap-2 print:hidden"
    >
      <label
        htmlFor={id}
        className="flex h-9 items-center gap-2 rounded-md border border-edge/70 bg-surface ps-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
      >
        <Languages aria-hidden="true" className="size-4 text-ink-soft" />
        <span className="sr-only">{text('guide.language')}</span>
        <select
          id={id}
          value={locale}
          onChange={(event) => {
            if (isLocale(event.target.value)) switchLanguage(event.target.value);
          }}
          className="h-full rounded-md bg-surface pe-2 text-ink outline-none"
        >
          {LOCALES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LOCALE_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <Button aria-pressed={large} onClick={() => setLarge(!large)} className="aria-pressed:bg-accent-soft">
        <ALargeSmall aria-hidden="true" className="size-4" />
        {text('guide.large-text')}
      </Button>
      {onPrint === null ? null : (
        <Button onClick={onPrint}>
          <Printer aria-hidden="true" className="size-4" />
          {text('guide.print-view')}
        </Button>
      )}
      {onStartOver === null ? null : (
        <Button look="quiet" onClick={onStartOver}>
          <RotateCcw aria-hidden="true" className="size-4" />
          {text('guide.start-over')}
        </Button>
      )}
    </div>
  );
}
