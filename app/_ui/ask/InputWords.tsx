'use client';

import type { Plan } from '#lib/browser/ask/plan.ts';
import { problemWords } from '#lib/content/input/problems.ts';
import { recognisedSummary } from '#lib/content/input/recognised.ts';
import { targetFaultWords, TARGET_NOTE_WORDS } from '#lib/content/input/targets.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import type { LineFault } from '#lib/core/input/recognise.ts';
import type { TargetFault, TargetNote } from '#lib/core/input/target.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import { Notice } from '../parts/Notice.tsx';

/** Why the text is neither a server nor certificates. */
export function UnclearText({ plan }: { readonly plan: Extract<Plan, { kind: 'unclear' }> }) {
  const { recognised } = plan;
  const [problem] = recognised.kind === 'unusable' ? recognised.problems : [];
  return (
    <span className="wrap-anywhere">
      {recognisedSummary(recognised)}
      {problem ? ` ${problemWords(problem).todo}` : null}
    </span>
  );
}

/** What was changed about, or is odd in, a host as it was typed; follows what was recognised. */
export function TargetNotes({ notes }: { readonly notes: readonly TargetNote[] }) {
  return <>{notes.map((note) => `; ${TARGET_NOTE_WORDS[note]}`).join('')}</>;
}

/** What is wrong with the host name typed for certificates. */
export function FaultOfHost({ fault }: { readonly fault: TargetFault }) {
  return <>{targetFaultWords(fault)}</>;
}

interface InputNotesProps {
  readonly problems: readonly InputProblem[];
  readonly faults: readonly LineFault[];
}

/** What in the inputs can't be used, each with its place and what to do; the rest is taken all the same. */
export function InputNotes({ problems, faults }: InputNotesProps) {
  const lost = problems.some(({ code }) => INPUT_PROBLEMS[code].weight === 'lost') || faults.length > 0;
  return (
    <Notice
      tone={lost ? 'warning' : 'info'}
      title={lost ? 'Not everything could be read' : 'Read, with remarks'}
      className="animate-rise"
    >
      <ul className="max-h-72 space-y-2 overflow-y-auto">
        {problems.map((problem, index) => (
          <li key={index}>
            <Place problem={problem} /> {problemWords(problem).what}{' '}
            <span className="text-ink-faint">{problemWords(problem).todo}</span>
          </li>
        ))}
        {faults.map((fault, index) => (
          <li key={`fault-${index}`}>
            <strong className="font-[600] text-ink wrap-anywhere">
              Line {fault.line}, “{fault.typed}”:
            </strong>{' '}
            {targetFaultWords(fault)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Place({ problem: { file, line, offset } }: { readonly problem: InputProblem }) {
  const where = line !== null ? `line ${line}` : offset ? `byte ${offset}` : null;
  const place = [file ?? 'Pasted text', where].filter((part) => part !== null).join(', ');
  return <strong className="font-[600] text-ink wrap-anywhere">{place}:</strong>;
}
