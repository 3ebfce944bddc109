/** Words for the second reading. */
import type {
  ComparedField,
  EngineRemark,
  ReadingState,
  SecondDifference,
} from '#lib/core/report/second-reading.ts';

export const FIELD_WORDS: Readonly<Record<ComparedField, string>> = {
  subject: 'subject',
  issuer: 'issuer',
  serial: 'serial number',
  notBefore: 'start of validity',
  notAfter: 'end of validity',
  publicKey: 'public key',
  signatureAlgorithm: 'signature algorithm',
  extensions: 'extensions and which are critical',
  alternativeNames: 'subject alternative names',
  basicConstraints: 'basic constraints',
  keyUsage: 'key usage',
  extendedKeyUsage: 'extended key usage',
};

export const READING_WORDS: Readonly<Record<Exclude<ReadingState, 'equal' | 'different'>, string>> = {
  unread: 'not read by it',
  'not-der': 'read by it, although the bytes are not DER',
  neither: 'read by neither',
};

/** Why a verdict other than ours is no contradiction; `findings` are titles of ours. */
export function remarkWords(remark: EngineRemark, library: string, findings: readonly string[]): string {
  switch (remark.kind) {
    case 'not-checked':
      return `${library} does not look at what decides here: ${findings.map((title) => `“${title}”`).join(', ')}.`;
    case 'known-gap':
      return remark.area === 'names'
        ? `${library} applies name constraints only in part: in the public test suites it accepts names that RFC 5280 excludes, and refuses some that it permits.`
        : `${library} processes certificate policies only in part: in the public test suite PKITS it errs both ways.`;
    case 'algorithm':
      return `${library} can’t verify one of the signature algorithms in this path.`;
    case 'anchor-dates':
      return `${library} also wants the trust anchor’s own dates to hold; RFC 5280 §6.1 does not look at them.`;
    case 'anchor-alone':
      return `${library} does not judge a certificate that is itself a trust anchor.`;
    case 'undecided':
      return 'Chainsight leaves this path undecided, so there is nothing to compare.';
  }
}

/** Why we did not read what the library read. */
export const NOT_DER_WORDS =
  'A certificate has to be encoded in DER (RFC 5280 §4.1); strict clients refuse anything else. Ask the issuer for it anew, or convert the file from its original.';

/** What to do about a difference; none of them changes the verdict. */
export const DIFFERENCE_ADVICE: Readonly<Record<SecondDifference['kind'], string>> = {
  field:
    'Clients are built on different readers, so some may see this field otherwise. Look at it with a third tool (openssl x509 -text) and have the certificate issued anew if its encoding is unusual.',
  unread:
    'Software built on this library can’t use the certificate. Check it with a third tool (openssl x509 -text); if that reads it, the library is at fault.',
  signature:
    'Do not rely on this chain before it is clear who is right: verify it with a third tool (openssl verify) and report the case to us.',
  verdict:
    'Look at the findings above first; then judge the path with a third tool (openssl verify -x509_strict) and report the case to us.',
};
