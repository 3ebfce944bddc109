import { namesakeFinding } from '../check/path/ending.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../certificate/extensions/key-identifiers.ts';
import { equalBytes } from '../der/bytes.ts';
import { nameText } from '../name/describe.ts';
import { makeFinding, type RawFinding } from '../finding/types.ts';
import type { Link } from '../path/links.ts';
import type { Node, Pool } from '../path/pool.ts';
import type { Decision } from './decision.ts';
import type { JudgedPath } from '../verdict/decide.ts';

/**
 * For every certificate without an issuer: those that look like it by key identifier, but bear another
 * name; and issuers of the right name whose key did not sign. They tell a re-keyed or renamed CA from a
 * missing one.
 */
export function nearMatches(
  pool: Pool,
  paths: readonly JudgedPath[],
  signatureFindings: (link: Link) => readonly RawFinding[],
): Decision['nearMatches'] {
  const matches: Decision['nearMatches'][number][] = [];
  const ends = new Set(
    paths
      .filter(({ candidate }) => candidate.end === 'dangling')
      .flatMap(({ candidate }) => candidate.nodes.at(-1) ?? []),
  );
  for (const subject of ends) {
    const wanted = extensionValue(subject.certificate, AUTHORITY_KEY_IDENTIFIER)?.keyIdentifier;
    for (const candidate of pool.nodes) {
      const found = extensionValue(candidate.certificate, SUBJECT_KEY_IDENTIFIER);
      if (candidate === subject || !wanted || !found || !equalBytes(wanted, found)) continue;
      if (candidate.subjectKey === subject.issuerKey) continue;
      matches.push({ subject, candidate, findings: [nameMismatch(subject, candidate)] });
    }
  }
  for (const { candidate } of paths) {
    const top = candidate.nodes.at(-1);
    for (const namesake of top ? candidate.namesakes : []) {
      const known = matches.some((match) => match.subject === top && match.candidate === namesake);
      if (top && !known)
        matches.push({ subject: top, candidate: namesake, findings: [namesakeFinding(top, namesake)] });
    }
    for (const link of candidate.links) {
      const findings = signatureFindings(link);
      const known = matches.some(
        (match) => match.subject === link.subject && match.candidate === link.issuer,
      );
      if (findings.length > 0 && !known)
        matches.push({ subject: link.subject, candidate: link.issuer, findings });
    }
  }
  return matches;
}

const nameMismatch = (subject: Node, candidate: Node): RawFinding =>
  makeFinding(
    'issuer-name-mismatch',
    { kind: 'link', subject: subject.id, issuer: candidate.id },
    { wanted: nameText(subject.certificate.issuer), found: nameText(candidate.certificate.subject) },
  );
