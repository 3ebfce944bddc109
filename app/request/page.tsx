import type { Metadata } from 'next';
import { RequestPage } from './RequestPage.tsx';

export const metadata: Metadata = { title: 'Certificate request', robots: { index: false } };

/** What a certificate request asks for, and whether it is in order. */
export default function Page() {
  return <RequestPage />;
}
