import type { Metadata } from 'next';
import { GuideApp } from '../_ui/guide/GuideApp.tsx';

export const metadata: Metadata = {
  title: 'User guide',
  description:
    'Step by step help for people who cannot sign in to Lync, Skype for Business, Teams or a browser because of a certificate.',
};

/** The end users' guided checklist. */
export default function GuidePage() {
  return (
    <>
      <noscript>
        <p className="shell py-8">
          This guide is put together in your browser: please allow JavaScript for this page.
        </p>
      </noscript>
      <GuideApp />
    </>
  );
}
