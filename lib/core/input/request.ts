/** Certificate requests (PKCS #10, RFC 2986): what is asked for, and whether whoever asks holds the key. */
import { DerError, DerReader, TAG, context } from '../der/reader.ts';
import { decodeOid, integerContents, readBitString } from '../der/values.ts';
import { LIMITS } from '../limits.ts';
import { rdnsOf } from '../name/name.ts';
import type { SignatureResult, SignatureVerifier } from '../signature/types.ts';
import type { DerFault } from '../der/types.ts';
import { readExtension } from '../certificate/parse.ts';
import type { Extension, ParsedCertificate } from '../certificate/types.ts';

/** PKCS #9 extensionRequest (RFC 2985 §5.4.2), and the one that Microsoft's tools write (CERT_EXTENSIONS). */
const EXTENSION_REQUESTS: ReadonlySet<string> = new Set(['1.2.840.113549.1.9.14', '1.3.6.1.4.1.311.2.1.14']);
/** Tells the CA a word that only the owner knows, in clear (RFC 2985 §5.4.1). */
const CHALLENGE_PASSWORD = '1.2.840.113549.1.9.7';

/** Times that no request has. */
const NEVER = { ms: NaN, encoding: 'utc', fault: null } as const;

export interface ParsedRequest {
  /** All that a request has in common with a certificate, so that what reads those reads it too. */
  readonly asked: ParsedCertificate;
  /** OIDs of the attributes, in order. */
  readonly attributes: readonly string[];
  readonly hasChallengePassword: boolean;
}

type RequestResult =
  | { readonly ok: true; readonly request: ParsedRequest }
  | { readonly ok: false; readonly fault: DerFault };

/** Reads a CertificationRequest. Never throws for bad bytes: the answer names the offset and what was wrong. */
export function parseRequest(der: Uint8Array): RequestResult {
  if (der.length > LIMITS.certificateBytes)
    return { ok: false, fault: { offset: 0, reason: `larger than ${LIMITS.certificateBytes} octets` } };
  try {
    return { ok: true, request: readRequest(der) };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    return { ok: false, fault: { offset: error.offset, reason: error.message } };
  }
}

function readRequest(der: Uint8Array): ParsedRequest {
  const outer = new DerReader(der);
  const body = outer.sequence('a certificate request');
  outer.finish('the certificate request');
  const infoTlv = body.expect(TAG.sequence, 'CertificationRequestInfo');
  const algorithm = body.whole(body.expect(TAG.sequence, 'signatureAlgorithm'));
  const signatureTlv = body.expect(TAG.bitString, 'signature');
  body.finish('the certificate request');
  const signature = readBitString(body, signatureTlv);
  if (signature.unusedBits !== 0) throw new DerError(signatureTlv.start, 'the signature is not whole octets');

  const info = body.inside(infoTlv);
  integerContents(info, info.expect(TAG.integer, 'version'));
  const subject = { der: info.whole(info.expect(TAG.sequence, 'subject')) };
  rdnsOf(subject);
  const spki = info.whole(info.expect(TAG.sequence, 'subjectPKInfo'));
  const attributesTlv = info.optional(context(0, true));
  const { attributes, extensions } = attributesTlv
    ? readAttributes(info.inside(attributesTlv))
    : { attributes: [], extensions: [] };
  info.finish('CertificationRequestInfo');
  return {
    asked: {
      der,
      tbs: body.whole(infoTlv),
      version: 3,
      serial: new Uint8Array(),
      innerAlgorithm: algorithm,
      outerAlgorithm: algorithm,
      signature: signature.bytes,
      issuer: subject,
      subject,
      notBefore: NEVER,
      notAfter: NEVER,
      spki,
      extensions,
      faults: [],
    },
    attributes,
    hasChallengePassword: attributes.includes(CHALLENGE_PASSWORD),
  };
}

function readAttributes(list: DerReader): {
  readonly attributes: readonly string[];
  readonly extensions: readonly Extension[];
} {
  const attributes: string[] = [];
  const extensions: Extension[] = [];
  while (!list.done) {
    const fields = list.sequence('an attribute');
    const oidTlv = fields.expect(TAG.oid, 'the type of an attribute');
    const oid = decodeOid(fields.bytes, oidTlv.content, oidTlv.end);
    attributes.push(oid);
    const values = fields.inside(fields.expect(TAG.set, 'the values of an attribute'));
    fields.finish('an attribute');
    if (!EXTENSION_REQUESTS.has(oid)) continue;
    const asked = values.sequence('the extensions asked for');
    while (!asked.done) extensions.push(readExtension(asked));
  }
  return { attributes, extensions };
}

/** Proof of possession: whether the request is signed with the key that it asks a certificate for (RFC 2986 §4.2). */
export const verifyRequest = (
  { asked }: ParsedRequest,
  verifier: SignatureVerifier,
): Promise<SignatureResult> =>
  verifier.verify({
    algorithm: asked.outerAlgorithm,
    spki: asked.spki,
    signature: asked.signature,
    data: asked.tbs,
  });
