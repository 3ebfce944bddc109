import type { Metadata } from 'next';
import { DomainApp } from '../_ui/domain/DomainApp.tsx';

export const metadata: Metadata = {
  title: 'Sign-in domain',
  description:
    'Finds the sign-in, mail and hybrid endpoints of a domain and checks the certificate chain of each, address by address.',
};

/** Every endpoint of a sign-in domain at once. */
export default function DomainPage() {
  return (
    <div className="shell py-10">
      <DomainApp />
    </div>
  );
}
