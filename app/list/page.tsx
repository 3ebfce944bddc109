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
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">Check a list of hosts</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">
        Paste or upload host names. Each chain is fetched by this server and judged in your browser, a few at
        a time.
      </p>
      <ListApp />
    </div>
  );
}
