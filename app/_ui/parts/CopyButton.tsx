'use client';

import { useEffect, useState } from 'react';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { announce } from '#lib/browser/page/announce.ts';
import { useLocale, useSiteWords } from '../language/site.tsx';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';

/** How long "Copied" stays (ms). */
const SHOWN = 1_800;

type Outcome = 'idle' | 'copied' | 'failed';

const ICONS: Record<Outcome, typeof Copy> = { idle: Copy, copied: Check, failed: TriangleAlert };
const WORDS = { copied: 'site.ui.copied', failed: 'site.ui.refused' } as const;

interface CopyButtonProps {
  /** A function for long texts, so that they are only made when wanted. */
  readonly text: string | (() => string);
  /** The button's name with what is copied, "Copy fingerprint"; it holds the word that is seen (WCAG 2.5.3). */
  readonly label?: string;
  /** `icon` shows no word, `solid` looks like the buttons beside it. */
  readonly look?: 'quiet' | 'icon' | 'solid';
  /** The visible word. */
  readonly word?: string;
  readonly className?: string;
}

/** Copies a text; says so in the button and to screen readers, also when the browser refuses. */
export function CopyButton({ text, label, look = 'quiet', word, className }: CopyButtonProps) {
  const say = useSiteWords();
  const locale = useLocale();
  const shown = word ?? say('site.ui.copy');
  const name = label ?? shown;
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return undefined;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setOutcome('copied');
      announce(say('site.ui.copied-spoken'));
    } catch {
      setOutcome('failed');
      announce(say('site.ui.refused-spoken'));
    }
  };
  const Icon = ICONS[outcome];
  return (
    <Button
      look={look === 'solid' ? 'secondary' : 'quiet'}
      size="sm"
      aria-label={name}
      title={name}
      className={cx('print:hidden', look === 'icon' && 'size-7 px-0!', className)}
      onClick={() => void copy()}
    >
      <Icon aria-hidden="true" className={cx('size-3.5', outcome === 'copied' && 'text-trusted')} />
      {look === 'icon' ? null : (
        <span className="grid text-left" lang={word === undefined ? locale : undefined}>
          {/* The longer of both words keeps the width, so that nothing moves on copying. */}
          <span className={cx('col-start-1 row-start-1', outcome !== 'idle' && 'invisible')}>{shown}</span>
          <span className="col-start-1 row-start-1">{outcome === 'idle' ? '' : say(WORDS[outcome])}</span>
        </span>
      )}
    </Button>
  );
}
