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
      <MyLinksPage />
    </div>
  );
}
