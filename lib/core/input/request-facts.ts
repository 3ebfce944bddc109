/** What a certificate request asks for, as parameters of the problem that names it: plain data for words and links. */
import { sha256 } from '@noble/hashes/sha2.js';
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import { EXTENDED_KEY_USAGE, purposeName } from '../certificate/extensions/extended-key-usage.ts';
import { SUBJECT_ALT_NAME } from '../certificate/extensions/general-names.ts';
import { extensionName } from '../certificate/extensions/registry.ts';
import { KEY_USAGE, keyUsageNames } from '../certificate/extensions/key-usage.ts';
import { toBase64 } from '../der/bytes.ts';
import { describeName, nameLabel, nameText } from '../name/describe.ts';
import { describeSignatureAlgorithm } from '../signature/algorithms.ts';
import { isPresentedDnsName } from '../name/host.ts';
import { keyOf } from '../signature/certificate-key.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { BETWEEN, type RequestParams, type SaidOfInput } from './problems.ts';
import { parseRequest, verifyRequest, type ParsedRequest } from './request.ts';
import type { InputProblem } from './types.ts';

/** Extensions that have a parameter of their own. */
const TOLD: ReadonlySet<string> = new Set(
  [SUBJECT_ALT_NAME, EXTENDED_KEY_USAGE, KEY_USAGE, BASIC_CONSTRAINTS].map(({ oid }) => oid),
);

/** Characters of a parameter: links carry no longer ones. */
const LONGEST_CHARACTERS = 1000;

const TLS_FEATURE = '1.3.6.1.5.5.7.1.24';

const cut = (text: string): string => text.slice(0, LONGEST_CHARACTERS);

/** Parameters of `is-certificate-request`, its signature unchecked; of `request-unreadable` when it can't be read. */
export function requestProblem(
  der: Uint8Array,
): SaidOfInput<'is-certificate-request' | 'request-unreadable'> {
  const result = parseRequest(der);
  return result.ok
    ? { code: 'is-certificate-request', params: { ...factsOf(result.request), signature: 'unchecked' } }
    : { code: 'request-unreadable', params: { ...result.fault } };
}

/** The problem that names a request, with what came of its signature. */
export async function withSignature(
  problem: InputProblem,
  der: Uint8Array,
  verifier: SignatureVerifier,
): Promise<InputProblem> {
  const result = parseRequest(der);
  if (!result.ok || problem.code !== 'is-certificate-request') return problem;
  const signature = await verifyRequest(result.request, verifier);
  return { ...problem, params: { ...problem.params, signature } };
}

function factsOf({ asked, hasChallengePassword }: ParsedRequest): Omit<RequestParams, 'signature'> {
  const general = extensionValue(asked, SUBJECT_ALT_NAME) ?? [];
  const names = general.map(describeName).join(BETWEEN);
  const odd = general.filter(
    (name) => name.kind === 'dns' && (name.value === null || !isPresentedDnsName(name.value)),
  );
  const purposes = extensionValue(asked, EXTENDED_KEY_USAGE) ?? [];
  const usage = extensionValue(asked, KEY_USAGE);
  const { algorithm, bits, curve, oid } = keyOf(asked);
  const size = curve ?? (bits === null ? '' : `${bits} bit`);
  const family = algorithm === 'EC' ? 'ECDSA' : algorithm === 'unknown' ? oid : algorithm;
  return {
    label: cut(nameLabel(asked.subject)),
    subject: cut(nameText(asked.subject)),
    // A list that is cut can't be compared.
    names: names.length > LONGEST_CHARACTERS ? '' : names,
    namesCut: names.length > LONGEST_CHARACTERS ? 1 : 0,
    odd: cut(odd.map(describeName).join(BETWEEN)),
    key: `${family} ${size}`.trim(),
    spki: toBase64(sha256(asked.spki)),
    purposes: cut(purposes.map((one) => purposeName(one)).join(BETWEEN)),
    usage: usage === null ? '' : keyUsageNames(usage).join(BETWEEN),
    ca: extensionValue(asked, BASIC_CONSTRAINTS)?.ca === true ? 1 : 0,
    challenge: hasChallengePassword ? 1 : 0,
    algorithm: describeSignatureAlgorithm(asked.outerAlgorithm).name,
    extensions: cut(
      asked.extensions
        .filter(({ oid }) => !TOLD.has(oid))
        .map(({ oid }) => extensionName(oid))
        .join(BETWEEN),
    ),
    // RFC 7633: status_request in TLS Feature.
    ...(asked.extensions.some(({ oid }) => oid === TLS_FEATURE) ? { mustStaple: 1 } : {}),
  };
}
