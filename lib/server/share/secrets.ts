/** Ids and delete tokens: random, told once to the creator, kept here only as a hash. */
import { createHash, randomBytes } from 'node:crypto';
import { ID_BYTES } from '../../share/link.ts';

/** Octets of a delete token. */
const TOKEN_BYTES = 16;

export const newId = (): string => randomBytes(ID_BYTES).toString('base64url');

export const newDeleteToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Unguessable values need no salt; the hash also makes look-up times say nothing about them. */
export const hashSecret = (text: string): string => createHash('sha256').update(text).digest('hex');
