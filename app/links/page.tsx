import type { Metadata } from 'next';
import { MyLinksPage } from '../_ui/share/MyLinksPage.tsx';

export const metadata: Metadata = {
  title: 'My links',
  description:
    'The stored links made in this browser, with the time they have left, and a way to delete them.',
};

/** The links that this browser made, apart from any result. */
export default function LinksPage() {
  return (
    <div className="shell max-w-[52rem] py-10">
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">My links</h1>
      <p className="mt-2 mb-6 max-w-[68ch] text-ink-soft">
        Results that were stored to be shared from this browser. What is deleted here is gone for everybody
        who has the link.
      </p>
      <MyLinksPage />
    </div>
  );
}
