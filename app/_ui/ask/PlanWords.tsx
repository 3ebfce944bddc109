'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import type { Plan } from '#lib/browser/ask/plan.ts';
import { problemWords } from '#lib/content/input/problems.ts';
import { protocolTitle } from '#lib/content/input/protocols.ts';
import { targetFaultWords, targetNoteWords } from '#lib/content/input/targets.ts';
import type { Mark } from '#lib/content/messages/translator.ts';
import { useWords } from '../language/words.tsx';

/** Names and numbers stand out. */
export const strong = (_mark: Mark, content: ReactNode): ReactNode => (
  <strong className="font-[600] text-ink wrap-anywhere">{content}</strong>
);

/** How long the reader must pause before a screen reader is told (ms). */
const PAUSE = 800;

/** What was recognised and what the button will do, in a sentence that screen readers are told after a pause. */
export function PlanWords({ plan }: { readonly plan: Plan }) {
  const line = useRef<HTMLSpanElement>(null);

  // Not a live region: it would speak at every key. And here, not where the line stands: over a slow
  // network the words may come after the pause, and nothing would be said.
  useEffect(() => {
    if (plan.kind === 'nothing' || plan.kind === 'reading') return;
    const timer = setTimeout(() => announce(line.current?.textContent ?? ''), PAUSE);
    return () => clearTimeout(timer);
  }, [plan]);

  return (
    <span ref={line}>
      <PlanSentence plan={plan} />
    </span>
  );
}

function PlanSentence({ plan }: { readonly plan: Plan }): ReactNode {
  const { text, rich } = useWords('box');
  const input = useWords('input');
  switch (plan.kind) {
    case 'nothing':
      return null;
    case 'fetch': {
      const { host, port, protocol, notes } = plan.target;
      const said = notes.map((note) => text('box.plan.note', { note: targetNoteWords(input, note) }));
      return rich('box.plan.fetch', strong, {
        host,
        port: String(port),
        protocol: protocolTitle({ text }, protocol),
        notes: said.join(''),
      });
    }
    case 'domain':
      return rich('box.plan.domain', strong, { domain: plan.domain });
    case 'list':
      return rich('box.plan.list', strong, { count: plan.targets.length });
    case 'judge': {
      const { certificates: count, host, locked } = plan;
      return (
        <>
          {host === null
            ? rich('box.plan.judge', strong, { count })
            : rich('box.plan.judge-host', strong, { count, host })}
          {locked > 0 ? ` ${text('box.plan.left-out', { count: locked })}` : null}
        </>
      );
    }
    case 'request':
      return text('box.plan.request');
    case 'status':
      return rich('box.plan.status', strong, {
        lists: plan.lists,
        answers: plan.answers,
        both: plan.lists > 0 && plan.answers > 0 ? 'yes' : 'no',
      });
    case 'reading':
      return text('box.plan.reading');
    case 'locked':
      return text('box.plan.locked', { count: plan.files });
    case 'lookup':
      return text('box.plan.lookup');
    case 'barren':
      return text('box.plan.barren');
    case 'unclear': {
      const { recognised } = plan;
      if (recognised.kind === 'faults') {
        const [fault] = recognised.faults;
        return <span className="wrap-anywhere">{fault ? targetFaultWords(input, fault) : null}</span>;
      }
      const [problem] = recognised.problems;
      if (!problem) return null;
      const { what, todo } = problemWords(input, problem);
      return <span className="wrap-anywhere">{`${what} ${todo}`}</span>;
    }
  }
}
