import type { Metadata } from 'next';
import { ResultPage } from './ResultPage.tsx';

export const metadata: Metadata = { title: 'Result', robots: { index: false } };

export default function Page() {
  return <ResultPage />;
}
