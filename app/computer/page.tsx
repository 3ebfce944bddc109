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
      <ComputerApp />
    </div>
  );
}
