/** Leaves out of a result what names hosts and machines. The certificates themselves can't be altered. */
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { SharedEvidence, SharedQuestion } from './types.ts';

const REDACTED_LABEL = 'Certificate chain';

/**
 * The chain alone: no target, address, file name, problem text, or answer of an address. Certificates keep the names inside them;
 * `leaveOut` (indexes into `supplied`) drops those that name hosts: the server's own.
 */
export function redactEvidence(evidence: SharedEvidence, leaveOut: readonly number[]): SharedEvidence {
  return {
    kind: 'files',
    label: REDACTED_LABEL,
    named: { id: 'chain' },
    supplied: renumber(evidence.supplied.filter((_certificate, index) => !leaveOut.includes(index))),
    crls: evidence.crls,
    ...(evidence.ocsp ? { ocsp: evidence.ocsp } : {}),
    roots: evidence.roots,
    problems: [],
    observation: null,
    fetched: [],
  };
}

/** How each one came is kept (it decides what clients can do), the names and addresses in it are not. */
function renumber(supplied: readonly SuppliedCertificate[]): readonly SuppliedCertificate[] {
  let index = 0;
  return supplied.map(({ der, origin, use = null }) => {
    switch (origin.kind) {
      case 'presented':
        return { der, origin: { kind: 'presented', index: index++ }, use };
      case 'aia':
        return { der, origin: { kind: 'aia', url: '' }, use };
      case 'uploaded':
        return { der, origin: { kind: 'uploaded', file: null }, use };
    }
  });
}

/** @param leafLeftOut whether the server's own certificate is gone: then its fingerprint, which finds it in public logs, goes too */
export function redactQuestion(question: SharedQuestion, leafLeftOut: boolean): SharedQuestion {
  const { leaf, ...rest } = question;
  return { ...rest, ...(leaf === undefined || leafLeftOut ? {} : { leaf }), host: null };
}
