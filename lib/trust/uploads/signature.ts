/**
 * The signature of a trust list. What is signed is the list itself, without its outer tag and length, since
 * it stands in the CMS message as it is and not in an OCTET STRING; pkijs knows both forms.
 */
import { sha256Of } from '#lib/core/certificate/fingerprint.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import { nameLabel } from '#lib/core/name/describe.ts';
import { ContentInfo, engineOn, fromBER, own, SignedData } from '#lib/core/second/library.ts';
import { RFC5280 } from '#lib/core/verdict/rule-sets.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import { listAnchors } from '../list.ts';
import type { TrustList } from '../formats/stl.ts';
import type { ListSigner } from './types.ts';

export type SignatureOutcome =
  | { readonly state: 'fits'; readonly signer: ListSigner }
  | { readonly state: 'unsigned' }
  | { readonly state: 'broken'; readonly reason: string };

/** Microsoft Root Certificate Authority 2010 and 2011, by SHA-256: pinned, for no list may vouch for itself. */
const MICROSOFT_ROOTS: ReadonlySet<string> = new Set([
  'df545bf919a2439c36983b54cdfc903dfa4f37d3996d8d84b4c31eec6f3c163e',
  '847df6a78497943f27fc72eb93f9a637320a02b561d0a91b09e87a7807ed7c61',
]);

/** Purposes that let a certificate sign such lists: CTL signing, root list signer, disallowed list. */
const SIGNING_PURPOSES = ['1.3.6.1.4.1.311.10.3.1', '1.3.6.1.4.1.311.10.3.9', '1.3.6.1.4.1.311.10.3.30'];

/** The signer is judged at the list's own date (it lives for a year), by path validation alone. */
const SIGNER_RULES: RuleSet = {
  ...RFC5280,
  id: 'list-signer',
  weights: {
    ...RFC5280.weights,
    'eku-missing': 'fatal',
    'eku-any': 'fatal',
    'eku-not-permitted': 'fatal',
  },
  purposes: SIGNING_PURPOSES,
  revocation: 'ignore',
};

export interface SignatureQuestion {
  /** The file. */
  readonly bytes: Uint8Array;
  readonly list: TrustList;
  readonly engine: Pick<Engine, 'evaluate'>;
  readonly crypto: Crypto;
  /** For tests, which can't sign as Microsoft. */
  readonly roots?: ReadonlySet<string>;
}

/** Checks the first signature of a list and its signer; never throws because of the bytes. */
export async function checkListSignature({
  bytes,
  list,
  engine,
  crypto,
  roots = MICROSOFT_ROOTS,
}: SignatureQuestion): Promise<SignatureOutcome> {
  let certificate: Uint8Array;
  try {
    const { result, offset } = fromBER(own(bytes));
    if (offset < 0) return { state: 'broken', reason: 'its structure can’t be read' };
    const signed = new SignedData({ schema: new ContentInfo({ schema: result }).content });
    if (signed.signerInfos.length === 0) return { state: 'unsigned' };
    const outcome = await signed.verify(
      { signer: 0, checkChain: false, extendedMode: true },
      engineOn(crypto),
    );
    if (outcome.signatureVerified !== true || !outcome.signerCertificate)
      return { state: 'broken', reason: 'it does not fit the list' };
    certificate = new Uint8Array(outcome.signerCertificate.toSchema(true).toBER());
  } catch (error) {
    // pkijs throws for what it can't read as well as for what does not fit.
    return { state: 'broken', reason: reasonOf(error) };
  }
  const parsed = parseCertificate(certificate);
  if (!parsed.ok) return { state: 'broken', reason: 'its signer’s certificate can’t be read' };
  const microsoft = await leadsTo(roots, certificate, list, engine);
  return { state: 'fits', signer: { name: nameLabel(parsed.certificate.subject), microsoft } };
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return message === '' ? 'it can’t be checked' : message.replace(/\.$/, '');
}

/** Whether the signer's chain, made of the certificates in the list, ends at one of the roots. */
async function leadsTo(
  roots: ReadonlySet<string>,
  signer: Uint8Array,
  { signerCertificates, thisUpdate }: TrustList,
  engine: Pick<Engine, 'evaluate'>,
): Promise<boolean> {
  if (Number.isNaN(thisUpdate)) return false;
  const anchors = signerCertificates.filter((der) => {
    const parsed = parseCertificate(der);
    return parsed.ok && roots.has(sha256Of(parsed.certificate.der));
  });
  const report = await engine.evaluate({
    supplied: [signer, ...signerCertificates].map((der, index) => ({
      der,
      origin: { kind: 'presented', index },
    })),
    anchors: listAnchors('microsoft-roots', anchors),
    host: null,
    at: new Date(thisUpdate),
    rules: SIGNER_RULES,
  });
  return report.verdict === 'trusted';
}
