'use client';

import { useRef, type ReactNode } from 'react';
import * as Radix from 'radix-ui/dialog';
import X from 'lucide-react/icons/x';
import { useSiteWords } from '../language/site.tsx';
import { IconButton } from './Button.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description: ReactNode;
  readonly children: ReactNode;
}

/** Where the focus goes when what opened the dialog is gone: the page's own question. */
const FALLBACK = '#ask, h1[tabindex], main';

/**
 * A modal dialog: focus starts at `data-autofocus` and stays inside, Escape and the cross close it, and the
 * focus goes back to what opened it. Load it with `onDemand` (LoadGuard.tsx).
 */
export function Dialog({ open, onClose, title, description, children }: DialogProps) {
  const words = useSiteWords();
  const opener = useRef<Element | null>(null);
  const enter = (event: Event) => {
    opener.current = document.activeElement;
    const first =
      event.currentTarget instanceof HTMLElement
        ? event.currentTarget.querySelector<HTMLElement>('[data-autofocus]')
        : null;
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  const leave = (event: Event) => {
    event.preventDefault();
    const { current } = opener;
    const back =
      current?.isConnected && current !== document.body ? current : document.querySelector(FALLBACK);
    if (back instanceof HTMLElement) back.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-[oklch(0.16_0.02_258/0.5)] backdrop-blur-[2px]" />
        <Radix.Content
          onOpenAutoFocus={enter}
          onCloseAutoFocus={leave}
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] animate-rise flex-col rounded-t-xl border border-line bg-raised shadow-float sm:inset-x-auto sm:top-[12vh] sm:bottom-auto sm:left-1/2 sm:max-h-[76vh] sm:w-[min(36rem,calc(100vw-3rem))] sm:-translate-x-1/2 sm:rounded-xl"
        >
          <div className="flex items-start gap-4 border-b border-line px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-base font-[620]">{title}</Radix.Title>
              <Radix.Description className="mt-0.5 text-sm text-ink-soft">{description}</Radix.Description>
            </div>
            <Radix.Close asChild>
              <IconButton label={words('site.ui.close')} className="-mr-2 -mt-1">
                <X aria-hidden="true" className="size-4.5" />
              </IconButton>
            </Radix.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-5 py-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
