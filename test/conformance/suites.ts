/** Reads the two public suites into one shape. Their formats are those of x509-limbo and of `pkits.json`. */
import { readFileSync } from 'node:fs';
import { ANY_POLICY } from '#lib/core/certificate/extensions/policies.ts';
import { EKU } from '#lib/core/certificate/extensions/extended-key-usage.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { CLIENTS, RFC5280, RFC5280_PROFILE, WEBPKI } from '#lib/core/verdict/rule-sets.ts';

export interface ConformanceCase {
  readonly id: string;
  readonly features: readonly string[];
  readonly accept: boolean;
  /** Leaf first. */
  readonly supplied: readonly Uint8Array[];
  readonly trusted: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly host: string | null;
  readonly at: Date;
  readonly rules: RuleSet;
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly ConformanceCase[];
}

/** Reads a suite file; its schema is told by its fields. @throws Error naming the file. */
export function readSuite(file: string): Suite {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const name = (file.split('/').at(-1) ?? file).replace(/\.json$/, '');
  if (isLimbo(data)) return { name, cases: data.testcases.map(limboCase) };
  if (isPkits(data)) return { name, cases: data.tests.map((test) => pkitsCase(data, test)) };
  throw new Error(`${file}: neither an x509-limbo nor a PKITS file (no "testcases", no "tests")`);
}

interface LimboTestcase {
  readonly id: string;
  readonly features?: readonly string[] | null;
  readonly validation_kind: 'SERVER' | 'CLIENT';
  readonly trusted_certs: readonly string[];
  readonly untrusted_intermediates: readonly string[];
  readonly peer_certificate: string;
  readonly validation_time: string | null;
  readonly extended_key_usage?: readonly string[] | null;
  readonly expected_result: 'SUCCESS' | 'FAILURE';
  readonly expected_peer_name: { readonly kind: string; readonly value: string } | null;
  readonly max_chain_depth: number | null;
  readonly crls?: readonly string[] | null;
}

interface PkitsTest {
  readonly id: string;
  /** Names in `certs`, anchor first. */
  readonly chain: readonly string[];
  readonly extraCerts: readonly string[];
  readonly crls: readonly string[];
  readonly time: string;
  readonly initialPolicySet: readonly string[];
  readonly requireExplicitPolicy: boolean;
  readonly inhibitPolicyMapping: boolean;
  readonly inhibitAnyPolicy: boolean;
  readonly expected: boolean;
}

interface PkitsFile {
  readonly certs: Readonly<Record<string, string>>;
  readonly crls: Readonly<Record<string, string>>;
  readonly tests: readonly PkitsTest[];
}

const has = (data: unknown, key: string): boolean => typeof data === 'object' && data !== null && key in data;
const isLimbo = (data: unknown): data is { testcases: readonly LimboTestcase[] } => has(data, 'testcases');
const isPkits = (data: unknown): data is PkitsFile => has(data, 'tests') && has(data, 'certs');

/**
 * Namespaces say which text a case quotes: `rfc5280::` and `pathlen::` RFC 5280, the rest the Web PKI. Some
 * shapes stand in both with opposite results (`conflicts_with`), so one rule set can't answer both.
 *
 * The suites' default leaf has a common name that is not among its SANs; only the cases about common names
 * mean CA/B BR §7.1.4.3, so elsewhere that finding is a warning, as it is for clients.
 */
const RULES_BY_NAMESPACE: readonly (readonly [string, RuleSet])[] = [
  ['rfc5280::', RFC5280_PROFILE],
  ['pathlen::', RFC5280_PROFILE],
  // About lists and their signers, of which RFC 5280 §6.3 speaks and the Baseline Requirements don't.
  ['crl::', RFC5280],
  ['webpki::cn::', WEBPKI],
  // Chains that real sites sent, to be judged as clients do.
  ['online::', CLIENTS],
  ['', { ...WEBPKI, weights: { ...WEBPKI.weights, 'common-name-not-in-san': 'warning' } }],
];

function limboRules(testcase: LimboTestcase): RuleSet {
  const base = RULES_BY_NAMESPACE.find(([prefix]) => testcase.id.startsWith(prefix))?.[1] ?? WEBPKI;
  const wanted = (testcase.extended_key_usage ?? []).map((name) => PURPOSES.get(name) ?? name);
  const server = testcase.validation_kind === 'SERVER';
  const purposes = wanted.length > 0 ? wanted : [server ? EKU.serverAuth : EKU.clientAuth];
  return {
    ...base,
    purposes,
    maximumDepth: testcase.max_chain_depth,
    // CRLs are handed in where revocation is to be honoured: one of the right issuer must be usable, but
    // nothing says that there is one for every certificate.
    revocation: (testcase.crls ?? []).length > 0 ? 'report' : 'ignore',
    weights: { ...base.weights, 'crl-unusable': 'fatal' },
  };
}

const PURPOSES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(EKU),
  ['anyExtendedKeyUsage', EKU.any],
  ['OCSPSigning', EKU.ocspSigning],
]);

function limboCase(testcase: LimboTestcase): ConformanceCase {
  const name = testcase.expected_peer_name;
  return {
    id: testcase.id,
    features: testcase.features ?? [],
    accept: testcase.expected_result === 'SUCCESS',
    supplied: [testcase.peer_certificate, ...testcase.untrusted_intermediates].map(fromPem),
    trusted: testcase.trusted_certs.map(fromPem),
    crls: (testcase.crls ?? []).map(fromPem),
    host: name && (name.kind === 'DNS' || name.kind === 'IP') ? name.value : null,
    at: testcase.validation_time ? new Date(testcase.validation_time) : DEFAULT_TIME,
    rules: limboRules(testcase),
  };
}

/** Cases without a time are valid at any time the suite was made for; a fixed one keeps runs alike. */
const DEFAULT_TIME = new Date('2024-06-01T00:00:00Z');

function pkitsCase(file: PkitsFile, test: PkitsTest): ConformanceCase {
  const certificate = (name: string): Uint8Array => lookUp(file.certs, name);
  const [anchor, ...path] = test.chain;
  return {
    id: `pkits::${test.id}`,
    features: [],
    accept: test.expected,
    supplied: [...path.toReversed(), ...test.extraCerts].map(certificate),
    trusted: anchor === undefined ? [] : [certificate(anchor)],
    crls: test.crls.map((name) => lookUp(file.crls, name)),
    host: null,
    at: new Date(test.time),
    rules: {
      ...RFC5280,
      policy: {
        initial: test.initialPolicySet.map((policy) => (policy === 'anyPolicy' ? ANY_POLICY : policy)),
        requireExplicit: test.requireExplicitPolicy,
        inhibitMapping: test.inhibitPolicyMapping,
        inhibitAny: test.inhibitAnyPolicy,
      },
    },
  };
}

function lookUp(entries: Readonly<Record<string, string>>, name: string): Uint8Array {
  const value = entries[name];
  if (value === undefined) throw new Error(`the PKITS file names "${name}" but does not hold it`);
  return Buffer.from(value, 'base64');
}

const fromPem = (pem: string): Uint8Array =>
  new Uint8Array(Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64'));
