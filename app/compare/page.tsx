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
      <CompareApp />
    </div>
  );
}
