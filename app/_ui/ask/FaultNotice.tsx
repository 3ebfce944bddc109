'use client';

import { Fragment } from 'react';
import RotateCw from 'lucide-react/icons/rotate-cw';
import type { TargetProtocol } from '#lib/core/input/schemes.ts';
import { faultWords, type AskFault, type AskedServer } from '#lib/content/endpoint-errors.ts';
import type { Command } from '#lib/content/fixes/parts/command.ts';
import { protocolTitle } from '#lib/content/input/protocols.ts';
import { SiteWord } from '../language/site.tsx';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { CommandText } from '../parts/LongText.tsx';
import { Notice } from '../parts/Notice.tsx';

interface FaultNoticeProps {
  readonly fault: AskFault;
  readonly asked: AskedServer;
  readonly onRetry: () => void;
  /** Asks the same server in another protocol; absent where that can't be done. */
  readonly onAskIn?: (protocol: TargetProtocol) => void;
}

/** What went wrong on the way to the server, what to try, and what to run elsewhere. */
export function FaultNotice({ fault, asked, onRetry, onAskIn }: FaultNoticeProps) {
  const words = useWords('net');
  const box = useWords('box');
  const { title, what, tries, commands, setting, instead } = faultWords(words, fault, asked, box);
  return (
    <Notice
      tone="error"
      role="alert"
      title={title}
      className="animate-rise"
      action={
        <Button size="sm" onClick={onRetry}>
          <RotateCw aria-hidden="true" className="size-3.5" />
          <SiteWord id="site.ui.again" />
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
          {words.text('net.check-with', { title: protocolTitle(box, instead) })}
        </Button>
      ) : null}
      {setting ? (
        <p className="mt-2.5 flex flex-wrap items-center justify-between gap-x-2 rounded-md border border-line bg-surface py-0.5 pr-1 pl-3">
          <code className="ident min-w-0 text-ink">
            <Setting text={setting} />
          </code>
          <CopyButton text={setting} label={words.text('net.copy-setting')} />
        </p>
      ) : null}
      {commands.map(({ purpose, commands: lines }) => (
        <div key={purpose} className="mt-3">
          <p>{words.text(`net.${purpose}`, { host: asked.host })}</p>
          {lines.map((command) => (
            <Line key={command.shell} command={command} />
          ))}
        </div>
      ))}
    </Notice>
  );
}

/** A setting as it is written down, which wraps between its words alone. */
const Setting = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[_=,])/).map((word, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {word}
    </Fragment>
  ));

/** One command, to copy; withheld when a name in it could mean something to the command line. */
function Line({ command: { shell, text } }: { readonly command: Command }) {
  const words = useWords('net');
  if (text === null) return <p className="mt-1">{words.text('net.withheld')}</p>;
  return (
    <div className="mt-1.5 flex items-start gap-2 rounded-md border border-line bg-surface py-0.5 pr-1 pl-3">
      <div className="min-w-0 flex-1 py-1">
        <p className="text-2xs font-[600] text-ink-faint">
          {words.text(shell === 'powershell' ? 'net.shell.powershell' : 'net.shell.sh')}
        </p>
        <pre dir="ltr" className="font-mono text-xs whitespace-pre-wrap text-ink wrap-anywhere">
          <CommandText text={text} />
        </pre>
      </div>
      <CopyButton
        look="icon"
        text={text}
        label={words.text('net.copy-command', { command: text.split('\n', 1)[0]?.slice(0, 60) ?? '' })}
      />
    </div>
  );
}
