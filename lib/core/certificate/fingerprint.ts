/** The names that people and programs call a certificate by: hashes of its DER, in lower-case hex. */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../der/bytes.ts';

export const sha256Of = (der: Uint8Array): string => toHex(sha256(der));

/** Windows' “thumbprint”. */
export const sha1Of = (der: Uint8Array): string => toHex(sha1(der));
