import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import {
  createAuthority,
  dns,
  issue,
  issueAuthority,
  type CertificateOptions,
  type Issued,
} from '#lib/cli/pki.ts';
import { listAnchors } from '#lib/trust/list.ts';

export const AT = new Date('2026-06-01T00:00:00Z');
export const HOST = 'sts.contoso.com';

const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
const SHORT = { notBefore: new Date('2026-03-01T00:00:00Z'), notAfter: new Date('2026-09-01T00:00:00Z') };

type Fault = Partial<CertificateOptions>;

export const makeRoot = (name = 'Contoso Root', fault: Fault = {}): Promise<Issued> =>
  createAuthority({ subject: `CN=${name}`, ...LONG, ...fault });

export const makeIntermediate = (
  issuer: Issued,
  name = 'Contoso Issuing',
  fault: Fault = {},
): Promise<Issued> => issueAuthority(issuer, { subject: `CN=${name}`, ...LONG, ...fault });

export const makeLeaf = (issuer: Issued, fault: Fault = {}): Promise<Issued> =>
  issue(issuer, { subject: `CN=${HOST}`, names: dns(HOST), ...SHORT, ...fault });

/** What to evaluate; certificates are presented in the order given. */
export interface Scene {
  readonly presented: readonly (Issued | Uint8Array)[];
  readonly trusted: readonly Issued[];
  readonly host?: string | null;
  readonly at?: Date;
  readonly rules?: EvaluationRequest['rules'];
  readonly signal?: AbortSignal;
}

export function requestOf({
  presented,
  trusted,
  host = HOST,
  at = AT,
  rules = CLIENTS,
}: Scene): EvaluationRequest {
  return {
    supplied: presented.map((one, index) => ({
      der: one instanceof Uint8Array ? one : one.der,
      origin: { kind: 'presented', index },
    })),
    anchors: listAnchors(
      'test',
      trusted.map(({ der }) => der),
    ),
    host,
    at,
    rules,
  };
}

export const evaluate = (scene: Scene): Promise<Report> =>
  createEvaluator(globalThis.crypto).evaluate(requestOf(scene), scene.signal ? { signal: scene.signal } : {});

/** Codes of the findings of this severity on the chosen path. */
export const codesOf = (report: Report, severity: Finding['severity'] = 'fatal'): readonly FindingCode[] =>
  (report.paths[0]?.findings ?? [])
    .filter((finding) => finding.severity === severity)
    .map(({ code }) => code);

/** The report's finding with this code, wherever it is. @throws Error when there is none */
export function findingOf<C extends FindingCode>(report: Report, code: C): Finding<C> {
  const all = [...report.findings, ...report.paths.flatMap(({ findings }) => findings)];
  const found = all.find((finding) => finding.code === code);
  if (!found) throw new Error(`no finding ${code}; there are ${all.map((one) => one.code).join(', ')}`);
  return found as Finding<C>;
}

/** Common names of a path, leaf first. */
export const namesOf = (report: Report, path = 0): readonly string[] =>
  (report.paths[path]?.certificates ?? []).map((id) => report.certificates[id]?.subject.label ?? '?');
