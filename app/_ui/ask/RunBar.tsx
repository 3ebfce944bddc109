'use client';

import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { reader } from '#lib/browser/start/load-reader.ts';
import { SiteWord, useLocale, useSiteWords } from '../language/site.tsx';
import { Button } from '../parts/Button.tsx';
import { progressText } from '../language/progress.ts';
import { useStartWords } from './start-words.tsx';
import type { RunState } from './use-run.ts';

interface RunBarProps {
  readonly state: RunState;
  readonly onCancel: () => void;
  /** What the button does. */
  readonly action: ReactNode;
  readonly children: ReactNode;
}

const never = () => () => undefined;

/** How far the judgement is; there is none before what judges is there. */
function useRunning() {
  const read = useSyncExternalStore(reader.subscribe, reader.get, reader.server);
  return useSyncExternalStore(
    read?.session.subscribe ?? never,
    () => read?.session.get().running ?? null,
    () => null,
  );
}

/** The foot of the box: what was recognised and the button, or what is going on and how to stop it. */
export function RunBar({ state, onCancel, action, children }: RunBarProps) {
  const running = useRunning();
  const words = useStartWords();
  const site = useSiteWords();
  const locale = useLocale();
  const busy = state.kind === 'running';
  const asked = busy ? state.asked : null;
  const opening = busy && state.opening === true;
  const line = opening
    ? words('start.run.opening')
    : asked
      ? words('start.run.fetching', { host: asked.host, port: asked.port })
      : progressText(site, running, locale);

  // The button that was pressed goes away with its state; the focus must not go with it.
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(busy);
  useEffect(() => {
    const changed = wasBusy.current !== busy;
    wasBusy.current = busy;
    if (changed && document.activeElement === document.body) button.current?.focus();
  }, [busy]);

  return (
    <div className="relative flex flex-wrap items-center gap-x-3 gap-y-2.5 overflow-hidden rounded-b-[calc(var(--radius-xl)-1px)] border-t border-line bg-sunken/60 px-3 py-2.5">
      {busy ? (
        <span aria-hidden="true" className="absolute inset-x-0 -top-px h-0.5 overflow-hidden">
          <span className="block h-full w-1/3 animate-sweep bg-accent" />
        </span>
      ) : null}
      <div className="min-w-0 flex-[1_1_14rem] text-sm text-ink-soft">
        {busy ? (
          <p role="status" className="px-1 wrap-anywhere">
            {line}…
          </p>
        ) : (
          children
        )}
      </div>
      <div className="ml-auto flex gap-2">
        {/* Keys: a node that turned from Cancel into Check under the click would submit the form. */}
        {busy ? (
          <Button key="cancel" ref={button} size="lg" disabled={opening} onClick={onCancel}>
            <SiteWord id="site.ui.cancel" />
          </Button>
        ) : (
          <Button key="check" ref={button} type="submit" look="primary" size="lg">
            {action}
            <ArrowRight aria-hidden="true" className="size-4" />
          </Button>
        )}
      </div>
    </div>
  );
}
