import type { SecondOcspStatus } from '../revocation/second-ocsp.ts';
import type { Certificate } from './library.ts';

/** Why a response decides nothing. */
export type Refusal = SecondOcspStatus & { readonly status: 'refused' | 'unsupported' };

/** Contents of subjectPublicKey, which CertID and ResponderID digest. */
export const keyOctets = ({ subjectPublicKeyInfo }: Certificate): Uint8Array<ArrayBuffer> =>
  new Uint8Array(subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
