import type { Metadata } from 'next';
import { ResultRoute } from './ResultRoute.tsx';

export const metadata: Metadata = { title: 'Result', robots: { index: false } };

export default function Page() {
  return <ResultRoute />;
}
