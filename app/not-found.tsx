import type { Metadata } from 'next';
import { MissingPage } from './MissingPage.tsx';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return <MissingPage />;
}
