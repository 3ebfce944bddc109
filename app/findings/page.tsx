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
      <Catalogue sections={findingCatalogue()} />
    </div>
  );
}
