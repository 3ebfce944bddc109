'use client';

import { useEffect, useState } from 'react';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { announce } from '#lib/browser/page/announce.ts';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';

/** How long "Copied" stays (ms). */
const SHOWN = 1_800;

type Outcome = 'idle' | 'copied' | 'failed';

const ICONS: Record<Outcome, typeof Copy> = { idle: Copy, copied: Check, failed: TriangleAlert };
const WORDS: Record<Exclude<Outcome, 'idle'>, string> = { copied: 'Copied', failed: 'Not allowed' };

interface CopyButtonProps {
  /** A function for long texts, so that they are only made when wanted. */
  readonly text: string | (() => string);
  /** What is copied, for the button's name: "Copy fingerprint". */
  readonly label?: string;
  /** `icon` shows no word, `solid` looks like the buttons beside it. */
  readonly look?: 'quiet' | 'icon' | 'solid';
  /** The visible word; the label must contain it. */
  readonly word?: string;
  readonly className?: string;
}

/** Copies a text; says so in the button and to screen readers, also when the browser refuses. */
export function CopyButton({
  text,
  label = 'Copy',
  look = 'quiet',
  word = 'Copy',
  className,
}: CopyButtonProps) {
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
      announce('Copied.');
    } catch {
      setOutcome('failed');
      announce('The browser did not allow copying.');
    }
  };
  const Icon = ICONS[outcome];
  return (
    <Button
      look={look === 'solid' ? 'secondary' : 'quiet'}
      size="sm"
      aria-label={label}
      title={label}
      className={cx('print:hidden', look === 'icon' && 'size-7 px-0!', className)}
      onClick={() => void copy()}
    >
      <Icon aria-hidden="true" className={cx('size-3.5', outcome === 'copied' && 'text-trusted')} />
      {look === 'icon' ? null : (
        <span className="grid text-left">
          {/* The longer of both words keeps the width, so that nothing moves on copying. */}
          <span className={cx('col-start-1 row-start-1', outcome !== 'idle' && 'invisible')}>{word}</span>
          <span className="col-start-1 row-start-1">{outcome === 'idle' ? '' : WORDS[outcome]}</span>
        </span>
      )}
    </Button>
  );
}
