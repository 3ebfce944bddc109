/** A shared result to an envelope and back: the two doors that the browser uses. */
import { seal, unseal, type Credentials, type Protection, type Sealed } from './envelope.ts';
import type { Opened } from './fault.ts';
import { decodePayload, encodePayload } from './payload.ts';
import type { SharedResult } from './types.ts';

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
