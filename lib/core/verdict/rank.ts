import type { JudgedPath } from './decide.ts';
import type { Verdict } from '../finding/types.ts';
import type { PathEnd } from '../path/types.ts';

const VERDICT: Readonly<Record<Verdict, number>> = { trusted: 0, unknown: 1, untrusted: 2 };
const END: Readonly<Record<PathEnd, number>> = { anchored: 0, 'self-signed': 1, limit: 2, dangling: 3 };

/**
 * Order of paths for people: the trusted one first; else the one nearest to being trusted, since its
 * faults are those worth repairing. A path with a wrong signature explains less than one that merely
 * ends, unless nothing else is there.
 */
export function comparePaths(a: JudgedPath, b: JudgedPath): number {
  return (
    VERDICT[a.verdict] - VERDICT[b.verdict] ||
    count(a, isForged) - count(b, isForged) ||
    END[a.candidate.end] - END[b.candidate.end] ||
    count(a, isFatal) - count(b, isFatal) ||
    count(a, isWarning) - count(b, isWarning) ||
    a.candidate.nodes.length - b.candidate.nodes.length
  );
}

type Test = (finding: JudgedPath['findings'][number]) => boolean;

const count = ({ findings }: JudgedPath, test: Test): number => findings.filter(test).length;
const isFatal: Test = ({ severity }) => severity === 'fatal';
const isWarning: Test = ({ severity }) => severity === 'warning';
const isForged: Test = ({ code }) => code === 'signature-invalid';
