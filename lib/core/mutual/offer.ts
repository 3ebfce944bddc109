/**
 * Whether a client certificate fits what a server asked for: whose issuers it names, what for, with which key.
 * Only what the certificate says: whether the server trusts its chain, the server alone knows. Pure.
 */
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { MS_APPLICATION_POLICIES } from '../certificate/extensions/application-policies.ts';
import { extensionValue } from '../certificate/extensions/definition.ts';
import { EKU, EXTENDED_KEY_USAGE, purposeName } from '../certificate/extensions/extended-key-usage.ts';
import { KEY_USAGE, KEY_USAGE_BITS } from '../certificate/extensions/key-usage.ts';
import { parseCertificate } from '../certificate/parse.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { equalBytes } from '../der/bytes.ts';
import { DerError } from '../der/reader.ts';
import { isoTime } from '../der/time.ts';
import { LIMITS } from '../limits.ts';
import { nameLabel } from '../name/describe.ts';
import { nameKey, sameName, type Name } from '../name/name.ts';
import { keyOf } from '../signature/certificate-key.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import type { CertificateRequest } from './request.ts';
import { fittingSchemes, typeFits } from './schemes.ts';

/** Why a client may keep the certificate back, or a server refuse it; what a client looks at differs. */
export type OfferFault =
  | 'expired'
  | 'not-yet-valid'
  /** extKeyUsage is there, without clientAuth and without "any". */
  | 'purpose-missing'
  /** extKeyUsage allows it through anyExtendedKeyUsage alone. */
  | 'purpose-any'
  /** keyUsage is there, without digitalSignature: TLS needs the key to sign. */
  | 'key-usage'
  /** Its chain ends, and passes none of the issuers that the server names. */
  | 'issuer-not-named'
  /** An issuer of it is not at hand, or the list of names is: whether it leads to a named one is open. */
  | 'issuer-open'
  /** It leads to a named issuer whose name is encoded otherwise than in the certificate. */
  | 'issuer-spelling'
  /** The server takes no signature that this key can make. */
  | 'algorithm'
  /** The server's certificate types leave this kind of key out (up to TLS 1.2). */
  | 'key-type'
  /** A CA certificate. */
  | 'authority';

/** A client certificate held to a server's request. */
export interface ClientOffer {
  readonly label: string;
  /** Last second, ISO 8601 UTC; null where it is no date. */
  readonly notAfter: string | null;
  /** "RSA 2048", "P-256". */
  readonly key: string;
  /** Names of the purposes of extKeyUsage; null: the extension is absent, which allows every purpose. */
  readonly purposes: readonly string[] | null;
  /** Server authentication is among them: what public CAs issued for both. */
  readonly serverToo: boolean;
  /**
   * The name of the list that its chain leads to; null: none, or any will do.
   * `steps` counts from the certificate: 1 is its own issuer.
   */
  readonly issuer: { readonly label: string; readonly steps: number } | null;
  /** The last issuer named on the way up. */
  readonly top: string;
  /** Schemes of the server's list that its key can sign with; null: there is no list. */
  readonly schemes: readonly string[] | null;
  readonly faults: readonly OfferFault[];
}

interface OfferQuestion {
  /** DER, in the order given; issuers among them help the way up. */
  readonly certificates: readonly Uint8Array[];
  /** Further certificates that may be issuers: what the server sent (DER). */
  readonly known: readonly Uint8Array[];
  readonly request: CertificateRequest;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly verifier: SignatureVerifier;
}

const parsedOf = (ders: readonly Uint8Array[]): readonly ParsedCertificate[] =>
  ders.flatMap((der) => {
    const read = parseCertificate(der);
    return read.ok ? [read.certificate] : [];
  });

const isAuthority = (certificate: ParsedCertificate): boolean =>
  extensionValue(certificate, BASIC_CONSTRAINTS)?.ca === true;

/**
 * Holds each end-entity certificate of the input to the request; of CA certificates alone the first.
 * Empty: no certificate could be read.
 */
export async function judgeOffers(question: OfferQuestion): Promise<readonly ClientOffer[]> {
  const given = parsedOf(question.certificates.slice(0, LIMITS.clientPool));
  const leaves = given.filter((certificate) => !isAuthority(certificate));
  const asked = leaves.length > 0 ? leaves.slice(0, LIMITS.clientCertificates) : given.slice(0, 1);
  const pool = [...given, ...parsedOf(question.known)].slice(0, LIMITS.clientPool);
  const offers: ClientOffer[] = [];
  for (const leaf of asked) offers.push(await judgeOffer(leaf, pool, question));
  return offers;
}

async function judgeOffer(
  leaf: ParsedCertificate,
  pool: readonly ParsedCertificate[],
  { request, at, verifier }: OfferQuestion,
): Promise<ClientOffer> {
  const key = keyOf(leaf);
  // Windows takes its own policies for purposes where extKeyUsage is absent; whoever wrote them meant the same.
  const purposes =
    extensionValue(leaf, EXTENDED_KEY_USAGE) ?? extensionValue(leaf, MS_APPLICATION_POLICIES) ?? null;
  const way = await wayUp(leaf, pool, { request, verifier });
  const schemes = fittingSchemes(key, request);
  const usage = extensionValue(leaf, KEY_USAGE);
  const faults: (OfferFault | false)[] = [
    isAuthority(leaf) && 'authority',
    at > leaf.notAfter.ms && 'expired',
    at < leaf.notBefore.ms && 'not-yet-valid',
    purposeFault(purposes),
    usage !== null && (usage & KEY_USAGE_BITS.digitalSignature) === 0 && 'key-usage',
    way.fault,
    schemes !== null && schemes.length === 0 && 'algorithm',
    !typeFits(key, request) && 'key-type',
  ];
  return {
    label: nameLabel(leaf.subject),
    notAfter: isoTime(leaf.notAfter.ms),
    key: key.curve ?? (key.bits === null ? key.algorithm : `${key.algorithm} ${key.bits}`),
    purposes: purposes?.map(purposeName) ?? null,
    serverToo: purposes?.includes(EKU.serverAuth) ?? false,
    issuer: way.issuer,
    top: way.top,
    schemes,
    faults: faults.filter((fault) => fault !== false),
  };
}

function purposeFault(purposes: readonly string[] | null): OfferFault | false {
  if (purposes === null || purposes.includes(EKU.clientAuth)) return false;
  return purposes.includes(EKU.any) ? 'purpose-any' : 'purpose-missing';
}

type WayUp = Pick<ClientOffer, 'issuer' | 'top'> & { readonly fault: OfferFault | false };

/** The names that can be read, by how they compare (RFC 5280 §7.1), and whether those are all. */
function namesOf({ issuers, total }: CertificateRequest): {
  readonly named: ReadonlyMap<string, Name>;
  readonly isWhole: boolean;
} {
  const named = new Map<string, Name>();
  let isWhole = issuers.length >= total;
  for (const der of issuers) {
    try {
      named.set(nameKey({ der }), { der });
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      isWhole = false;
    }
  }
  return { named, isWhole };
}

/** From the certificate up, issuer by issuer, until one is named or there is none at hand. */
async function wayUp(
  leaf: ParsedCertificate,
  pool: readonly ParsedCertificate[],
  { request, verifier }: Pick<OfferQuestion, 'request' | 'verifier'>,
): Promise<WayUp> {
  const { named, isWhole } = namesOf(request);
  let current = leaf;
  for (let steps = 1; steps <= LIMITS.pathLength; steps++) {
    const top = nameLabel(current.issuer);
    const found = named.get(nameKey(current.issuer));
    if (found) {
      const fault = !equalBytes(found.der, current.issuer.der) && 'issuer-spelling';
      return { issuer: { label: top, steps }, top, fault };
    }
    if (request.total === 0) return { issuer: null, top, fault: false };
    if (sameName(current.issuer, current.subject)) {
      return { issuer: null, top, fault: isWhole ? 'issuer-not-named' : 'issuer-open' };
    }
    const issuer = await issuerOf(current, pool, verifier);
    if (issuer === null) return { issuer: null, top, fault: 'issuer-open' };
    current = issuer;
  }
  return { issuer: null, top: nameLabel(current.issuer), fault: 'issuer-open' };
}

/** The certificate of the pool that signed this one: names alone are not enough, CAs change keys. */
async function issuerOf(
  subject: ParsedCertificate,
  pool: readonly ParsedCertificate[],
  verifier: SignatureVerifier,
): Promise<ParsedCertificate | null> {
  for (const candidate of pool) {
    if (candidate === subject || !sameName(candidate.subject, subject.issuer)) continue;
    const { outerAlgorithm: algorithm, signature, tbs: data } = subject;
    if ((await verifier.verify({ algorithm, spki: candidate.spki, signature, data })) === 'valid')
      return candidate;
  }
  return null;
}
