/** The second reading: each certificate read again, each signature verified again, by pkijs. */
import { createVerifier } from '../signature/verifier.ts';
import { readTwice, type ReadTwice } from './compare.ts';
import { LIBRARY, engineOn } from './library.ts';
import { linksOf } from './links.ts';
import type { SecondCertificate, SecondDifference, SecondLink } from '../report/second-reading.ts';
import type { SecondParts, SecondQuestion } from './types.ts';

/** Never rejects for what the certificates say. */
export async function readAgain(question: SecondQuestion, crypto: Crypto): Promise<SecondParts> {
  const path = question.path.map(({ id, der }) => ({ id, read: readTwice(der) }));
  const refused = question.refused.map(readTwice).filter(({ ours }) => ours === null);
  const links = await linksOf(path, createVerifier(crypto), engineOn(crypto));
  return {
    library: LIBRARY.name,
    version: LIBRARY.version,
    certificates: [
      ...path.map(({ id, read }) => certificateOf(id, read)),
      ...refused.map((read) => certificateOf(null, read)),
    ],
    links,
    differences: [
      ...path.flatMap(({ id, read }) => readingDifferences(id, read)),
      ...links.flatMap(signatureDifference),
    ],
  };
}

const certificateOf = (certificate: number | null, read: ReadTwice): SecondCertificate => ({
  certificate,
  state: read.state,
  different: read.different.map(({ field }) => field),
  reason: read.reason,
});

function readingDifferences(certificate: number, read: ReadTwice): readonly SecondDifference[] {
  if (read.state === 'unread') return [{ kind: 'unread', certificate, reason: read.reason ?? '' }];
  return read.different.map((one) => ({ kind: 'field', certificate, ...one }));
}

function signatureDifference({ agrees, ...link }: SecondLink): readonly SecondDifference[] {
  return agrees === false ? [{ kind: 'signature', ...link }] : [];
}
