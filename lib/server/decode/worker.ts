/**
 * A thread that reads what came from outside. It runs from its source, beside the bundled server: Node takes
 * the types out by itself. What it imports stands in `next.config.js` for the standalone output.
 */
import { createVerifier } from '../../core/signature/verifier.ts';
import { decodeXml, readMetadata, type ReadMetadata } from '../../endpoints/federation/metadata.ts';
import type { Expectation } from '../../endpoints/api.ts';
import { accept, type Reading } from './expected.ts';
import { standAside } from '../stand-aside.ts';
import { threadWork } from '../thread-work.ts';

export type Job =
  | { readonly kind: 'answer'; readonly bytes: Uint8Array; readonly expect: Expectation }
  | { readonly kind: 'metadata'; readonly bytes: Uint8Array };

export interface Answers {
  readonly answer: Reading;
  readonly metadata: ReadMetadata;
}

const verifier = createVerifier(globalThis.crypto);

standAside();

function work(job: Job): Promise<Answers[Job['kind']]> {
  switch (job.kind) {
    case 'answer':
      return accept(job.bytes, job.expect);
    case 'metadata':
      return readMetadata(decodeXml(job.bytes), verifier);
  }
}

export default threadWork(work);
