/** A shared result or guide to an envelope and back: the two doors that the browser uses. */
import { seal, unseal, type Credentials, type Protection, type Sealed } from './envelope.ts';
import type { Opened } from './fault.ts';
import { decodePayload, decodeShared, encodeGuide, encodePayload } from './payload.ts';
import type { Shared, SharedGuide, SharedResult } from './types.ts';

export const sealResult = (result: SharedResult, protection: Protection): Promise<Sealed> =>
  seal(encodePayload(result), protection);

/** Never throws: whatever is wrong with the bytes or the key is a fault. */
export async function openResult(
  envelope: Uint8Array<ArrayBuffer>,
  credentials: Credentials,
): Promise<Opened<SharedResult>> {
  const payload = await unseal(envelope, credentials);
  return payload.ok ? decodePayload(payload.value) : payload;
}

export const sealGuide = (guide: SharedGuide, protection: Protection): Promise<Sealed> =>
  seal(encodeGuide(guide), protection);

/** The same for whatever a link may carry. */
export async function openShared(
  envelope: Uint8Array<ArrayBuffer>,
  credentials: Credentials,
): Promise<Opened<Shared>> {
  const payload = await unseal(envelope, credentials);
  return payload.ok ? decodeShared(payload.value) : payload;
}
