import type { Metadata } from 'next';
import { StatusPage } from './StatusPage.tsx';

export const metadata: Metadata = { title: 'Revocation list or OCSP answer', robots: { index: false } };

/** What a CRL or an OCSP answer says, before the certificates are known that it is about. */
export default function Page() {
  return <StatusPage />;
}
