'use client';

import { problemWords } from '#lib/content/input/problems.ts';
import { targetFaultWords } from '#lib/content/input/targets.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import type { LineFault } from '#lib/core/input/recognise.ts';
import type { TargetFault } from '#lib/core/input/target.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import type { Unreadable } from '#lib/browser/ask/unreadable.ts';
import { useWords } from '../language/words.tsx';
import { Notice } from '../parts/Notice.tsx';

/** What is wrong with the host name typed for certificates. */
export function FaultOfHost({ fault }: { readonly fault: TargetFault }) {
  return targetFaultWords(useWords('input'), fault);
}

/** How many reasons are told where nothing could be read. */
const REASONS = 3;

/** Why nothing of what was entered could be used. */
export function UnreadableWords({ wanted, problems }: Pick<Unreadable, 'wanted' | 'problems'>) {
  const words = useWords('input');
  const reasons = problems.slice(0, REASONS).map((problem) => {
    const { what, todo } = problemWords(words, problem);
    return `${what} ${todo}`;
  });
  const first = words.text(wanted === 'certificate' ? 'input.none-read' : 'input.no-request');
  return [first, ...reasons].join(' ');
}

interface InputNotesProps {
  readonly problems: readonly InputProblem[];
  readonly faults: readonly LineFault[];
}

/** What in the inputs can't be used, each with its place and what to do; the rest is taken all the same. */
export function InputNotes({ problems, faults }: InputNotesProps) {
  const words = useWords('input');
  const lost = problems.some(({ code }) => INPUT_PROBLEMS[code].weight === 'lost') || faults.length > 0;
  return (
    <Notice
      tone={lost ? 'warning' : 'info'}
      title={words.text(lost ? 'input.not-all' : 'input.remarks')}
      className="animate-rise"
    >
      <ul className="max-h-72 space-y-2 overflow-y-auto">
        {problems.map((problem, index) => (
          <ProblemItem key={index} problem={problem} />
        ))}
        {faults.map((fault, index) => (
          <li key={`fault-${index}`}>
            <strong className="font-[600] text-ink wrap-anywhere">
              {words.text('input.typed-line', {
                line: String(fault.line),
                typed: fault.typed,
                // What is told of all the rest quotes no line.
                given: fault.typed === '' ? 'no' : 'yes',
              })}
              :
            </strong>{' '}
            {targetFaultWords(words, fault)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ProblemItem({ problem }: { readonly problem: InputProblem }) {
  const words = useWords('input');
  const { what, todo, english } = problemWords(words, problem);
  return (
    <li>
      <Place problem={problem} /> <span lang={english ? 'en' : undefined}>{what}</span>{' '}
      <span className="text-ink-faint">{todo}</span>
    </li>
  );
}

function Place({ problem: { file, line, offset } }: { readonly problem: InputProblem }) {
  const { text } = useWords('input');
  const place = file ?? text('input.pasted');
  const where =
    line !== null
      ? text('input.line', { place, line: String(line) })
      : offset
        ? text('input.byte', { place, byte: String(offset) })
        : place;
  return <strong className="font-[600] text-ink wrap-anywhere">{where}:</strong>;
}
