'use client';

import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly id?: string;
  readonly className?: string;
  readonly summary: ReactNode;
  readonly summaryClassName?: string;
  /** Made when first opened: a result may hold hundreds of certificates. */
  readonly children: () => ReactNode;
}

/** Native details whose content is only made on opening it, by hand, by script or by the browser's search. */
export function Disclosure({ id, className, summary, summaryClassName, children }: DisclosureProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <details
      id={id}
      className={className}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {wanted ? children() : null}
    </details>
  );
}
