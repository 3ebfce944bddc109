'use client';

import type { ReactNode } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useSiteWords } from '../language/site.tsx';
import { cx } from './cx.ts';

type NoticeTone = 'info' | 'warning' | 'error' | 'secret';

const TONES: Record<
  NoticeTone,
  { readonly look: string; readonly icon: typeof Info; readonly word: 'note' | 'warning' | 'error' }
> = {
  info: { look: 'border-notice-line bg-notice-soft [--tone:var(--color-notice)]', icon: Info, word: 'note' },
  warning: {
    look: 'border-unknown-line bg-unknown-soft [--tone:var(--color-unknown)]',
    icon: TriangleAlert,
    word: 'warning',
  },
  error: {
    look: 'border-untrusted-line bg-untrusted-soft [--tone:var(--color-untrusted)]',
    icon: CircleAlert,
    word: 'error',
  },
  secret: {
    look: 'border-untrusted-line bg-untrusted-soft [--tone:var(--color-untrusted)]',
    icon: ShieldAlert,
    word: 'warning',
  },
};

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
  /** The tone in other words. */
  readonly word?: string;
  /** `alert` interrupts a screen reader: only for what answers the reader's own act. */
  readonly role?: 'alert' | 'status';
}

/** A framed message; the tone is also said in words for who can't see the colour or icon. */
export function Notice({ tone, title, children, action, className, word, role }: NoticeProps) {
  const words = useSiteWords();
  const { look, icon: Icon, word: own } = TONES[tone];
  return (
    <div
      role={role}
      className={cx(
        'grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 rounded-lg border px-4 py-3 text-sm',
        look,
        className,
      )}
    >
      <Icon aria-hidden="true" className="mt-px size-[1.15rem] text-(--tone)" />
      {/* A button that would leave the title a few words a line goes below it. */}
      <div className="flex min-w-0 flex-wrap items-start gap-x-3 gap-y-1.5">
        <p className="min-w-40 flex-1 font-[600] text-ink">
          <span className="sr-only">{word ?? words(`site.ui.${own}`)}: </span>
          {title}
        </p>
        {action}
      </div>
      {children ? (
        <div className="col-start-2 mt-1 min-w-0 text-ink-soft [&_p+p]:mt-1.5">{children}</div>
      ) : null}
    </div>
  );
}
