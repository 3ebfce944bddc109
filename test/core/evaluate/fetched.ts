import { createHash } from 'node:crypto';
import type { Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { EvidenceKind, FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { requestOf, type Scene } from './support.ts';

export const FETCHED_AT = '2026-06-01T00:00:00Z';

const fingerprint = ({ der }: Issued): string => createHash('sha256').update(der).digest('hex');

/** An answer of an address; bytes, or a fault's code. */
export function fetched(
  kind: EvidenceKind,
  about: Issued,
  url: string,
  answer: Uint8Array | Issued | string,
  change: Partial<FetchedEvidence> = {},
): FetchedEvidence {
  const der = typeof answer === 'string' ? null : answer instanceof Uint8Array ? answer : answer.der;
  return {
    kind,
    url,
    about: fingerprint(about),
    time: FETCHED_AT,
    milliseconds: der ? 12 : null,
    ders: der ? [der] : [],
    large: null,
    nonce: null,
    fault: typeof answer === 'string' ? { code: answer, message: 'It gave nothing.' } : null,
    ...change,
  };
}

type About = Partial<Pick<EvaluationRequest, 'evidence' | 'staple' | 'crls'>>;

/** Judges a scene with what was fetched for it. */
export const evaluateWith = (scene: Scene, about: About): Promise<Report> =>
  createEvaluator(globalThis.crypto).evaluate({ ...requestOf(scene), ...about });
