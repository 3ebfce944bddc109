import type { Metadata } from 'next';
import { ListApp } from '../_ui/list/ListApp.tsx';

export const metadata: Metadata = {
  title: 'List of hosts',
  description:
    'Checks the certificate chains of up to a thousand hosts and shows which of them need attention.',
};

/** Many hosts at once. */
export default function ListPage() {
  return (
    <div className="shell py-10">
      <ListApp />
    </div>
  );
}
