'use client';

import { useState } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import type { SeenInCapture } from '#lib/browser/ask/source.ts';
import { conversationLines, type ConversationLine } from '#lib/view/result/capture.ts';
import { Localised } from '../language/site.tsx';
import { useSourceName } from '../language/source-name.ts';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { Section } from '../parts/Section.tsx';

interface CapturePanelProps {
  readonly seen: SeenInCapture;
  readonly busy: boolean;
  readonly onLook: (index: number) => void;
}

/** More are folded away at first: a browser's capture has hundreds. */
const SHOWN = 8;

/** Every TLS connection of the capture, the one looked at marked, the others to be chosen. */
export function CapturePanel(props: CapturePanelProps) {
  return (
    <Worded parts={['connection']} waiting={null}>
      <Localised>
        <Conversations {...props} />
      </Localised>
    </Worded>
  );
}

function Conversations({ seen, busy, onLook }: CapturePanelProps) {
  const [all, setAll] = useState(false);
  const words = useWords('connection');
  const nameOf = useSourceName();
  const lines = conversationLines(words, seen.conversations);
  // The one looked at stays in sight, wherever it stands.
  const shown = lines.filter(({ index }) => all || index < SHOWN || index === seen.shown);
  return (
    <Section
      words="capture"
      aside={words.text('connection.capture.note', { count: lines.length, input: nameOf(seen) })}
    >
      <ul className="grid gap-2">
        {shown.map((line) => (
          <Conversation
            key={line.index}
            line={line}
            current={line.index === seen.shown}
            busy={busy}
            onLook={() => onLook(line.index)}
          />
        ))}
      </ul>
      {shown.length === lines.length ? null : (
        <Button look="quiet" size="sm" className="mt-2 print:hidden" onClick={() => setAll(true)}>
          {words.text('connection.capture.more', { count: lines.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}

interface ConversationProps {
  readonly line: ConversationLine;
  readonly current: boolean;
  readonly busy: boolean;
  readonly onLook: () => void;
}

function Conversation({ line, current, busy, onLook }: ConversationProps) {
  const { text } = useWords('connection');
  return (
    <li
      aria-current={current || undefined}
      className={cx(
        'flex flex-wrap items-center gap-x-4 gap-y-1.5 rounded-md border bg-surface px-3 py-2 text-sm',
        current ? 'border-accent' : 'border-line',
      )}
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="wrap-anywhere">
          <span className="font-[600]">{line.title}</span>{' '}
          <span className="text-xs text-ink-soft">{line.facts}</span>
        </p>
        {line.alert === null ? null : (
          <p className="mt-0.5 flex items-start gap-1.5">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-untrusted" />
            <span className="min-w-0">{line.alert}</span>
          </p>
        )}
        {line.unread === null ? null : <p className="mt-0.5 text-ink-soft">{line.unread}</p>}
      </div>
      {current ? (
        <span className="text-xs text-ink-soft">{text('connection.capture.here')}</span>
      ) : line.unread === null ? (
        <Button size="sm" look="secondary" disabled={busy} className="print:hidden" onClick={onLook}>
          {text('connection.capture.look', { count: line.certificates })}
        </Button>
      ) : null}
    </li>
  );
}
