import type { Metadata } from 'next';
import { CompareApp } from '../_ui/compare/CompareApp.tsx';

export const metadata: Metadata = {
  title: 'Compare',
  description:
    'Lays two certificate chains side by side: before and after a change, two nodes, or what a server sends against the file that was meant to be installed.',
};

/** Two results side by side. */
export default function ComparePage() {
  return (
    <div className="shell py-10">
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">Compare two chains</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft print:hidden">
        Before and after a change, one node and another, or a live server and the file that was meant to be
        installed on it. Both are judged in your browser under the same conditions.
      </p>
      <CompareApp />
    </div>
  );
}
