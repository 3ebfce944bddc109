import type { Metadata } from 'next';
import { ErrorsApp } from '../_ui/errors/ErrorsApp.tsx';

export const metadata: Metadata = {
  title: 'Error look-up',
  description:
    'What certificate errors of Lync, Windows, browsers, phones and server software mean for the chain, how to confirm it and how to fix it.',
};

/** From what a user sees to the fault behind it. */
export default function ErrorsPage() {
  return (
    <div className="shell py-10">
      <ErrorsApp />
    </div>
  );
}
