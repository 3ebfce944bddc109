'use client';

import ALargeSmall from 'lucide-react/icons/a-large-small';
import Printer from 'lucide-react/icons/printer';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { LanguageSelect } from '../language/LanguageSelect.tsx';
import { Button } from '../parts/Button.tsx';
import { useTranslator } from './parts/language.tsx';
import { useLargeText } from './large-text.ts';

interface ToolsProps {
  readonly onPrint: (() => void) | null;
  readonly onStartOver: (() => void) | null;
}

/** Language, text size, print view and a new start. */
export function Tools({ onPrint, onStartOver }: ToolsProps) {
  const { text, locale } = useTranslator();
  const [large, setLarge] = useLargeText();
  return (
    <div
      role="group"
      aria-label={text('guide.tools')}
      className="flex flex-wrap items-center gap-2 print:hidden"
    >
      {/* In sight of who needs it; the one at the foot is not shown beside it. */}
      <span data-language-here>
        <LanguageSelect label={text('guide.language')} value={locale} />
      </span>
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
