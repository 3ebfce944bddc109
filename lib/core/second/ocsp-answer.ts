/** An OCSP response, read and judged by pkijs: the same rules as ours (RFC 6960 §3.2), on what it decodes. */
import { equalBytes } from '../der/bytes.ts';
import { OCSP_SKEW_MS, OCSP_UNDATED_MS, type OcspCheck } from '../revocation/ocsp.ts';
import { NONCE } from '../revocation/ocsp-request.ts';
import type { SecondOcspReader, SecondOcspStatus } from '../revocation/second-ocsp.ts';
import { wordsOf } from './compare.ts';
import {
  BasicOCSPResponse,
  OCSPResponse,
  engineOn,
  own,
  type Certificate,
  type CertID,
  type Extension,
  type ICryptoEngine,
  type SingleResponse,
} from './library.ts';
import { keyOctets } from './ocsp-parts.ts';
import { responderFault } from './ocsp-responder.ts';
import { parseTheirs } from './their-reading.ts';

const BASIC = '1.3.6.1.5.5.7.48.1.1';
/** RFC 6962 §3.3: timestamps, the one extension of an answer beside the nonce that both readers process. */
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.5';

type Check = Omit<OcspCheck, 'verifier'>;

/** The second reader of OCSP responses. It remembers what it said as long as the response lives. */
export function createSecondOcsp(crypto: Crypto): SecondOcspReader {
  const engine = engineOn(crypto);
  const known = new WeakMap<
    Uint8Array,
    { readonly check: Check; readonly result: Promise<SecondOcspStatus> }[]
  >();
  return {
    check(check) {
      const said = known.get(check.response) ?? [];
      const before = said.find((one) => isSameCheck(one.check, check));
      if (before) return before.result;
      const result = judge(check, engine).catch((error: unknown) => refuse(wordsOf(error)));
      known.set(check.response, [...said, { check, result }]);
      return result;
    },
  };
}

const isSameCheck = (a: Check, b: Check): boolean =>
  a.at === b.at && a.certificate === b.certificate && a.issuer === b.issuer && a.nonce === b.nonce;

const refuse = (reason: string): SecondOcspStatus => ({ status: 'refused', reason });

/** @throws Error in the library's words when it can't read the bytes. */
async function judge(check: Check, engine: ICryptoEngine): Promise<SecondOcspStatus> {
  const outer = OCSPResponse.fromBER(own(check.response));
  const error = outer.responseStatus.valueBlock.valueDec;
  if (error !== 0) return refuse(`responseStatus ${error}`);
  if (outer.responseBytes?.responseType !== BASIC) return refuse('no basic response');
  const basic = BasicOCSPResponse.fromBER(own(outer.responseBytes.response.valueBlock.valueHexView));
  const [certificate, issuer] = [parseTheirs(check.certificate.der), parseTheirs(check.issuer.der)];

  const single = await newest(basic, certificate, issuer, engine);
  if (!single) return refuse('no answer about this certificate');
  const reason = extensionFault(basic, single, check.nonce ?? null) ?? timeFault(single, check.at) ?? null;
  if (reason !== null) return refuse(reason);
  const fault = await responderFault({ basic, issuer, at: check.at, engine });
  return fault ?? { status: statusOf(single), reason: null };
}

/** Of answers of the same time the one that warns counts, as with our reader. */
const GRAVITY = { good: 0, unknown: 1, revoked: 2 } as const;

async function newest(
  { tbsResponseData }: BasicOCSPResponse,
  certificate: Certificate,
  issuer: Certificate,
  engine: ICryptoEngine,
): Promise<SingleResponse | null> {
  let best: SingleResponse | null = null;
  for (const single of tbsResponseData.responses) {
    if (!(await isAbout(single.certID, certificate, issuer, engine))) continue;
    const later = best
      ? single.thisUpdate.getTime() - best.thisUpdate.getTime() ||
        GRAVITY[statusOf(single)] - GRAVITY[statusOf(best)]
      : 1;
    if (later > 0) best = single;
  }
  return best;
}

/** RFC 6960 §4.1.1: the name is that in the certificate asked about, which pkijs's own `CertID` does not take. */
async function isAbout(
  id: CertID,
  certificate: Certificate,
  issuer: Certificate,
  engine: ICryptoEngine,
): Promise<boolean> {
  if (!id.serialNumber.isEqual(certificate.serialNumber)) return false;
  const hash = engine.getAlgorithmByOID(id.hashAlgorithm.algorithmId);
  if (!('name' in hash) || typeof hash.name !== 'string') return false;
  const name = await engine.digest(hash.name, certificate.issuer.toSchema().toBER());
  const key = await engine.digest(hash.name, keyOctets(issuer));
  return (
    equalBytes(new Uint8Array(name), id.issuerNameHash.valueBlock.valueHexView) &&
    equalBytes(new Uint8Array(key), id.issuerKeyHash.valueBlock.valueHexView)
  );
}

function extensionFault(
  { tbsResponseData }: BasicOCSPResponse,
  { singleExtensions = [] }: SingleResponse,
  nonce: Uint8Array | null,
): string | null {
  const { responseExtensions = [] } = tbsResponseData;
  const unknown = [...responseExtensions, ...singleExtensions].find(
    ({ critical, extnID }) => critical && extnID !== NONCE && extnID !== TIMESTAMPS,
  );
  if (unknown) return `critical extension ${unknown.extnID}`;
  const got = responseExtensions.find(({ extnID }) => extnID === NONCE);
  return nonce && got && !holdsNonce(got, nonce) ? 'another nonce' : null;
}

function holdsNonce({ parsedValue }: Extension, nonce: Uint8Array): boolean {
  const value = parsedValue as { readonly valueBlock?: { readonly valueHexView?: Uint8Array } } | undefined;
  const octets = value?.valueBlock?.valueHexView;
  return octets !== undefined && equalBytes(octets, nonce);
}

function timeFault({ thisUpdate, nextUpdate }: SingleResponse, at: number): string | null {
  const begin = thisUpdate.getTime();
  if (begin > at + OCSP_SKEW_MS) return 'not yet valid';
  const end = nextUpdate ? nextUpdate.getTime() : begin + OCSP_UNDATED_MS;
  return at > end + OCSP_SKEW_MS ? 'expired' : null;
}

/** CertStatus is a CHOICE of [0] good, [1] revoked, [2] unknown. */
function statusOf({ certStatus }: SingleResponse): 'good' | 'revoked' | 'unknown' {
  const { tagNumber } = (certStatus as { readonly idBlock: { readonly tagNumber: number } }).idBlock;
  return tagNumber === 0 ? 'good' : tagNumber === 1 ? 'revoked' : 'unknown';
}
