'use client';

import RotateCw from 'lucide-react/icons/rotate-cw';
import { PROTOCOLS, type TargetProtocol } from '#lib/core/input/schemes.ts';
import { faultWords, type AskFault, type AskedServer } from '#lib/content/endpoint-errors.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Notice } from '../parts/Notice.tsx';

interface FaultNoticeProps {
  readonly fault: AskFault;
  readonly asked: AskedServer;
  readonly onRetry: () => void;
  /** Asks the same server in another protocol; absent where that can't be done. */
  readonly onAskIn?: (protocol: TargetProtocol) => void;
}

/** What went wrong on the way to the server, and what to try. */
export function FaultNotice({ fault, asked, onRetry, onAskIn }: FaultNoticeProps) {
  const { title, what, tries, setting, instead } = faultWords(fault, asked);
  return (
    <Notice
      tone="error"
      role="alert"
      title={title}
      className="animate-rise"
      action={
        <Button size="sm" onClick={onRetry}>
          <RotateCw aria-hidden="true" className="size-3.5" />
          Again
        </Button>
      }
    >
      <p className="wrap-anywhere">{what}</p>
      {tries.length > 0 ? (
        <ul className="mt-2 list-disc space-y-1 pl-4 marker:text-ink-faint">
          {tries.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {instead && onAskIn ? (
        <Button size="sm" look="primary" className="mt-2.5" onClick={() => onAskIn(instead)}>
          Check with {PROTOCOLS[instead].title}
        </Button>
      ) : null}
      {setting ? (
        <p className="mt-2.5 flex items-center justify-between gap-2 rounded-md border border-line bg-surface py-0.5 pr-1 pl-3">
          <code className="ident text-ink">{setting}</code>
          <CopyButton text={setting} label="Copy the setting" />
        </p>
      ) : null}
    </Notice>
  );
}
