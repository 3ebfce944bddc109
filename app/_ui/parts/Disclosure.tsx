'use client';

import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { whole } from '#lib/browser/page/whole.ts';

interface DisclosureProps {
  readonly id?: string;
  readonly className?: string;
  readonly summary: ReactNode;
  readonly summaryClassName?: string;
  /** Made when first opened: a result may hold hundreds of certificates. */
  readonly children: () => ReactNode;
}

/** Native details whose content is only made on opening it, by hand or by script, or when all of a page is wanted. */
export function Disclosure({ id, className, summary, summaryClassName, children }: DisclosureProps) {
  const [wanted, setWanted] = useState(false);
  const all = useSyncExternalStore(whole.subscribe, whole.get, whole.server);
  return (
    <details
      id={id}
      className={className}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {wanted || all ? children() : null}
    </details>
  );
}
