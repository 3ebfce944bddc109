/** The second reading: what pkijs, a library that has no say in the verdict, makes of the same path. */
export const second = {
  built: {
    failed: 'pkijs could not build the path a second time; see “{section}”.',
    running: 'pkijs is building the path by itself …',
    disputed: '{library} comes to another result on a signature: not decided until a third tool has spoken.',
    'no-answer': '{library} did not finish building a path by itself and was stopped.',
    'not-asked': '{library} was not asked to build a path: this one is too long for it.',
    refused: '{library} refuses it{too, select, yes { too} other {}}.',
    saying: '{library} refuses it{too, select, yes { too} other {}}; it says “{message}”.',
    given:
      '{library} found no path by itself, was given this one and accepts it{whole, select, yes {} other {; it does not look at all that decides here}}.',
    same: '{library} built the same path by itself and accepts it{whole, select, yes {} other {; it does not look at all that decides here}}.',
    another:
      '{library} built another path by itself ({path}) and accepts it{whole, select, yes {} other {; it does not look at all that decides here}}.',
  },
  sentence: {
    differs:
      'A second library, {name}, differs in {places}: something to look at. {signature, select, yes {The verdict is open until it is clear who is right.} other {The verdict stands.}}',
    nothing: 'A second library, {name}, found nothing to compare.',
    reads:
      'A second library, {name}, reads {count, plural, one {this certificate} other {these # certificates}} the same way.',
    confirms:
      'A second library, {name}, reads {count, plural, one {this certificate} other {these # certificates}} the same way and confirms {what, select, one {the signature} all {every signature} said {what is said of each signature} other {{compared, number} of {links, plural, one {# signature} other {# signatures}}}}.',
  },
  place: {
    field: 'what it reads',
    unread: 'what it can read',
    signature: 'a signature',
    verdict: 'its verdict',
  },
  state: {
    failed: 'not made',
    running: 'reading the path again with pkijs …',
  },
  failed: {
    late: 'Nothing was read a second time: it did not read the path within {count, plural, one {# second} other {# seconds}}. The verdict does not depend on it.',
    lost: 'Nothing was read a second time: the library could not be loaded, or stopped{said, select, yes { ({message})} other {}}. The verdict does not depend on it.',
    again: 'Try again',
  },
  intro: 'A library that is not ours, without a say in the verdict.',
  note: {
    algorithms:
      '{library} can’t verify the algorithm of {count, plural, one {# signature} other {# signatures}}.',
    'not-der':
      'A certificate has to be encoded in DER (RFC 5280 §4.1); strict clients refuse anything else. Ask the issuer for it anew, or convert the file from its original.',
    search: 'Its own search ended with “{message}”: it gives up where one of several ways up is a dead end.',
    'no-answer':
      '{library}’s own path validation did not answer and was stopped; some inputs keep it busy for ever.',
  },
  remark: {
    'not-checked': '{library} does not look at what decides here: {titles}.',
    names:
      '{library} applies name constraints only in part: in the public test suites it accepts names that RFC 5280 excludes, and refuses some that it permits.',
    policies:
      '{library} processes certificate policies only in part: in the public test suite PKITS it errs both ways.',
    algorithm: '{library} can’t verify one of the signature algorithms in this path.',
    'anchor-dates':
      '{library} also wants the trust anchor’s own dates to hold; RFC 5280 §6.1 does not look at them.',
    'anchor-alone': '{library} does not judge a certificate that is itself a trust anchor.',
    undecided: 'Chainsight leaves this path undecided, so there is nothing to compare.',
  },
  head: {
    certificates: 'Certificates',
    signatures: 'Signatures',
    verdict: 'Verdict',
    compared: 'Compared: {fields}.',
    library: 'The library',
    nothing: '(nothing)',
  },
  reading: {
    unread: 'not read by it',
    'not-der': 'read by it, although the bytes are not DER',
    neither: 'read by neither',
    all: 'all {total, number} fields equal',
    some: '{equal, number} of {total, number} fields equal',
    different: 'different: {fields}',
    element: 'an element that is no certificate',
  },
  field: {
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
  },
  link: {
    what: '{subject} signed by {issuer}',
    both: '{found, select, valid {both find it right} invalid {both find it wrong} other {neither can evaluate it}}',
  },
  signature: {
    valid: 'right',
    invalid: 'wrong',
    unsupported: 'not to be evaluated',
  },
  verdict: {
    path: 'The whole path',
    trusted: 'trusted',
    untrusted: 'not trusted',
    unknown: 'undecided',
    said: 'In its words: {message}.',
  },
  outcome: {
    accepted: 'accepted',
    refused: 'refused',
    'no-answer': 'no answer in time',
    'not-asked': 'not asked, as the path is too long',
  },
  both: 'Chainsight: {ours}; the library: {theirs}',
  difference: {
    field: '{certificate}: the {field}',
    unread: '{certificate}: not read by the library ({reason})',
    signature: 'The signature on {subject} by {issuer}',
  },
  advice: {
    field:
      'Clients are built on different readers, so some may see this field otherwise. Look at it with a third tool (openssl x509 -text) and have the certificate issued anew if its encoding is unusual.',
    unread:
      'Software built on this library can’t use the certificate. Check it with a third tool (openssl x509 -text); if that reads it, the library is at fault.',
    signature:
      'Do not rely on this chain before it is clear who is right: verify it with a third tool (openssl verify) and report the case to us.',
    verdict:
      'Look at the findings above first; then judge the path with a third tool (openssl verify -x509_strict) and report the case to us.',
  },
};
