import type { Metadata } from 'next';
import { GuideApp } from '../_ui/guide/GuideApp.tsx';

export const metadata: Metadata = {
  title: 'User guide',
  description:
    'Step by step help for people who cannot sign in to Lync, Skype for Business, Teams or a browser because of a certificate.',
};

/** The end users' guided checklist. */
export default function GuidePage() {
  return <GuideApp />;
}
