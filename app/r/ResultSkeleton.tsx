import type { ReactNode } from 'react';

const BLOCK = 'rounded-lg border border-line bg-surface';

/** Holds the place of a result while it is being made again after a reload. */
export function ResultSkeleton({ children }: { readonly children: ReactNode }) {
  return (
    <div className="shell py-8">
      <h1 className="sr-only">Result</h1>
      <div role="status" className="text-sm text-ink-soft">
        {children}
      </div>
      <div aria-hidden="true" className="mt-5 grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-4">
          <div className={`${BLOCK} h-28`} />
          <div className={`${BLOCK} h-24`} />
          <div className={`${BLOCK} h-24`} />
        </div>
        <div className={`${BLOCK} hidden h-80 lg:block`} />
      </div>
    </div>
  );
}
