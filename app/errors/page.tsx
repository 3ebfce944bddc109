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
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">What does this error mean?</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">
        Paste what a user sees or a log says: a sentence, a part of it, a code in hex or decimal, or the whole
        log. It stays in this browser.
      </p>
      <ErrorsApp />
    </div>
  );
}
