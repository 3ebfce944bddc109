/** Takes certificates from files or pasted text into the reader's trusted roots. */
import type { RawInput } from '#lib/core/input/types.ts';
import { core } from '../worker/client.ts';
import { userRoots } from './user-roots.ts';

/** What became of an attempt to add roots, counted, for one sentence to the reader. */
export interface AddReport {
  readonly added: readonly string[];
  /** Already in the list. */
  readonly known: number;
  /** Certificates that are no CA (RFC 5280 §4.2.1.9) and so can't be a root. */
  readonly notCa: readonly string[];
  /** The list, or the browser's storage, is full. */
  readonly full: boolean;
  /** The browser stores nothing: the roots last as long as this page. */
  readonly fleeting: boolean;
  /** No certificate was found at all. */
  readonly nothing: boolean;
}

/**
 * Adds every CA certificate found, self-signed or not: an anchor need not be self-signed.
 * Private keys are not kept by the decoder.
 * @throws CoreFailure when the worker failed.
 */
export async function addRoots(inputs: readonly RawInput[], now: Date): Promise<AddReport> {
  const decoded = await core.call('decode', inputs);
  const ders = decoded.flatMap(({ certificates }) => certificates.map(({ der }) => der));
  const labels = await core.call('describe', ders);
  const added: string[] = [];
  const notCa: string[] = [];
  let known = 0;
  let full = false;
  let fleeting = false;
  for (const [index, der] of ders.entries()) {
    const label = labels[index];
    if (!label) continue;
    if (!label.ca) {
      notCa.push(label.label);
      continue;
    }
    const outcome = userRoots.add(der, label, now);
    if (outcome === 'known') known += 1;
    else if (outcome === 'full') full = true;
    else {
      added.push(label.label);
      fleeting ||= outcome === 'not-stored';
    }
  }
  return { added, known, notCa, full, fleeting, nothing: ders.length === 0 };
}
