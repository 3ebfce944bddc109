'use client';

import { capitalIn } from '#lib/content/messages/forms.ts';
import type { RootGap } from '#lib/core/report/root-gap.ts';
import { useSummary } from '../language/summary.ts';
import { cx } from '../parts/cx.ts';

/** The name the certificate has to speak for. */
export function HostCard({ label }: { readonly label: string }) {
  const { text } = useSummary();
  return (
    <div className="flex min-h-15 flex-col justify-center">
      <p className="text-2xs font-[550] tracking-wide text-ink-faint uppercase">{text('chain.end.host')}</p>
      <p className="font-[600] wrap-anywhere">{label}</p>
    </div>
  );
}

/** The far end: a trust store that has the root, or has not. */
export function StoreCard({ label, listed }: { readonly label: string; readonly listed: boolean }) {
  const { locale, text } = useSummary();
  return (
    <div className="flex min-h-15 flex-col justify-center">
      <p className="text-2xs font-[550] tracking-wide text-ink-faint uppercase">
        {text(listed ? 'chain.end.store' : 'chain.end.store-without')}
      </p>
      <p className={cx('font-[600] wrap-anywhere', !listed && 'text-ink-soft')}>{capitalIn(locale, label)}</p>
    </div>
  );
}

/** The empty place of a certificate that the chain needs and nobody supplied. */
export function MissingCard({
  label,
  addresses,
}: {
  readonly label: string;
  readonly addresses: readonly string[];
}) {
  const { text } = useSummary();
  return (
    <div className="my-1 rounded-lg border-2 border-dashed border-untrusted-line bg-[repeating-linear-gradient(135deg,transparent_0_7px,var(--color-untrusted-soft)_7px_9px)] px-4 py-3">
      <p className="text-2xs font-[550] tracking-wide text-untrusted uppercase">
        {text('chain.end.missing')}
      </p>
      <p className="font-[600] wrap-anywhere">{label}</p>
      {addresses.length === 0 ? null : (
        <p className="mt-1 text-[0.8125rem] text-ink-soft">
          {text('chain.end.missing-where')} <span className="ident text-ink">{addresses.join(', ')}</span>
        </p>
      )}
    </div>
  );
}

/** Where the chain ends at a root that nobody here knows: both ways out, the likelier first. */
export function ForkCard({ label, first }: { readonly label: string; readonly first: RootGap['first'] }) {
  const { text } = useSummary();
  const ways = [text('chain.end.fork-own'), text('chain.end.fork-intermediate')];
  return (
    <div className="my-1 rounded-lg border-2 border-dotted border-notice-strong bg-notice-soft px-4 py-3">
      <p className="text-2xs font-[550] tracking-wide text-notice uppercase">{text('chain.end.fork')}</p>
      <p className="font-[600] wrap-anywhere">{label}</p>
      <ul className="mt-1 list-disc pl-4 text-[0.8125rem] text-ink-soft">
        {(first === 'own-root' ? ways : ways.toReversed()).map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
