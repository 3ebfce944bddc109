/** Who signed an OCSP response and may it (RFC 6960 §4.2.2.2), by what pkijs reads. */
import { EKU } from '../certificate/extensions/extended-key-usage.ts';
import { LIMITS } from '../limits.ts';
import { equalBytes, toHex } from '../der/bytes.ts';
import {
  ExtKeyUsage,
  RelativeDistinguishedNames,
  type BasicOCSPResponse,
  type Certificate,
  type ICryptoEngine,
} from './library.ts';
import { keyOctets, type Refusal } from './ocsp-parts.ts';

const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const DIGITAL_SIGNATURE = 0x80;

interface ResponderQuestion {
  readonly basic: BasicOCSPResponse;
  readonly issuer: Certificate;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly engine: ICryptoEngine;
}

/** Null when an authorised responder signed it. Only pkijs's verification of single signatures is used: its
 * own check of a responder runs the path engine, at the present time. */
export async function responderFault(question: ResponderQuestion): Promise<Refusal | null> {
  const { basic, issuer, engine } = question;
  const came = (basic.certs ?? []).slice(0, LIMITS.crlSigners);
  let fault: Refusal = { status: 'refused', reason: 'no certificate of the responder' };
  for (const certificate of [issuer, ...came]) {
    if (!(await isNamed(basic, certificate, engine))) continue;
    const unfit = isSame(certificate, issuer) ? null : await delegateFault(certificate, question);
    if (unfit) {
      fault = unfit;
      continue;
    }
    const { tbsResponseData, signature, signatureAlgorithm } = basic;
    const valid = await verified(() =>
      engine.verifyWithPublicKey(
        new Uint8Array(tbsResponseData.tbsView),
        signature,
        certificate.subjectPublicKeyInfo,
        signatureAlgorithm,
      ),
    );
    if (valid === true) return null;
    fault = valid === null ? UNSUPPORTED : { status: 'refused', reason: 'the signature is wrong' };
  }
  return fault;
}

const UNSUPPORTED: Refusal = { status: 'unsupported', reason: 'the signature algorithm' };

/** Null: it threw, which it does for algorithms that it does not know. */
async function verified(verify: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}

async function isNamed(
  { tbsResponseData }: BasicOCSPResponse,
  certificate: Certificate,
  engine: ICryptoEngine,
): Promise<boolean> {
  const id: unknown = tbsResponseData.responderID;
  if (id instanceof RelativeDistinguishedNames) return certificate.subject.isEqual(id);
  const octets = (id as { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }).valueBlock
    ?.valueHexView;
  if (!octets) return false;
  return equalBytes(octets, new Uint8Array(await engine.digest('SHA-1', keyOctets(certificate))));
}

const isSame = (a: Certificate, b: Certificate): boolean =>
  a.subject.isEqual(b.subject) && toHex(keyOctets(a)) === toHex(keyOctets(b));

async function delegateFault(
  certificate: Certificate,
  { issuer, at, engine }: ResponderQuestion,
): Promise<Refusal | null> {
  const refuse = (reason: string): Refusal => ({
    status: 'refused',
    reason: `the responder’s certificate: ${reason}`,
  });
  if (!certificate.issuer.isEqual(issuer.subject)) return refuse('issuer');
  const parsed = (oid: string): unknown =>
    certificate.extensions?.find(({ extnID }) => extnID === oid)?.parsedValue;
  const purposes = parsed(EXTENDED_KEY_USAGE);
  if (!(purposes instanceof ExtKeyUsage) || !purposes.keyPurposes.includes(EKU.ocspSigning))
    return refuse('purpose');
  const usage = parsed(KEY_USAGE) as
    | { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }
    | undefined;
  if (usage && ((usage.valueBlock?.valueHexView?.[0] ?? 0) & DIGITAL_SIGNATURE) === 0)
    return refuse('key usage');
  const { notBefore, notAfter } = certificate;
  if (!(notBefore.value.getTime() <= at && at <= notAfter.value.getTime())) return refuse('validity');
  const valid = await verified(() => certificate.verify(issuer, engine));
  if (valid === null) return UNSUPPORTED;
  return valid ? null : refuse('signature');
}
