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
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">Check a whole sign-in domain</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">
        Looks up the places where Lync, Skype for Business, AD FS and Exchange usually are, follows SRV, MX
        and CNAME records, and checks what every address of each sends.
      </p>
      <DomainApp />
    </div>
  );
}
