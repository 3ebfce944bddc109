import type { Metadata } from 'next';
import { findingCatalogue } from '#lib/view/findings/catalogue.ts';
import { Catalogue } from '../_ui/findings/Catalogue.tsx';

export const metadata: Metadata = {
  title: 'Findings',
  description: 'Every finding code with its source, what it means, how to fix it and how to verify the fix.',
};

/** The documented list of finding codes. */
export default function FindingsPage() {
  return (
    <div className="shell py-10">
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">Findings</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">
        Everything a check can say, by the code that reports carry. A code never changes its meaning.
      </p>
      <Catalogue sections={findingCatalogue()} />
    </div>
  );
}
