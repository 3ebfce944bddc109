import type { Metadata } from 'next';
import { ComputerApp } from '../_ui/computer/ComputerApp.tsx';

export const metadata: Metadata = {
  title: 'What the failing computer sees',
  description:
    'A script that writes down which certificates a computer receives, builds and trusts, and an answer to why a sign-in fails there alone.',
};

/** For "it works everywhere but there": the computer itself is asked. */
export default function ComputerPage() {
  return (
    <div className="shell py-10">
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">It fails on one computer?</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">
        Run this script there and drop the file that it writes here, or into the box of the start page. It
        shows whether that computer lacks a root, gets other certificates than everybody else, has the wrong
        time, or can’t download what it needs. The file is read in this browser only.
      </p>
      <ComputerApp />
    </div>
  );
}
