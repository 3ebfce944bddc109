/** Words for what addresses gave. */
import type { RevocationSource, RevocationStatus, SourceOutcome } from '#lib/core/revocation/assess-types.ts';
import type { SecondOcspOpinion } from '#lib/core/revocation/second-ocsp.ts';

interface StatusWords {
  /** One to four words. */
  readonly text: string;
  /** What it means, and for whom; one or two sentences. */
  readonly means: string;
}

export const STATUS_WORDS: Readonly<Record<RevocationStatus, StatusWords>> = {
  good: { text: 'Not revoked', means: 'A current, correctly signed answer says so.' },
  revoked: {
    text: 'Revoked',
    means: 'Clients that check revocation refuse it at once, others as soon as they get an updated list.',
  },
  unknown: {
    text: 'Unknown to its CA',
    means: 'The responder does not know this certificate. Clients that ask OCSP may refuse it.',
  },
  expired: {
    text: 'Answer out of date',
    means:
      'There is an answer, but its time is over. Browsers carry on; Windows services that insist on revocation (AD FS, NPS, Exchange, Lync and Skype for Business servers) fail.',
  },
  unusable: {
    text: 'Answer not usable',
    means: 'An answer came that clients must not use. For them it is as if there were none.',
  },
  unreachable: {
    text: 'Not reachable from here',
    means:
      'Browsers carry on without an answer. For Windows services that insist on one (AD FS, NPS, Exchange hybrid, Lync and Skype for Business servers) it is fatal wherever the address can’t be reached.',
  },
  'not-asked': { text: 'Not asked yet', means: 'The certificate names addresses that were not asked.' },
  'not-provided': {
    text: 'Without a source',
    means:
      'The certificate says nothing about where its revocation can be looked up. Windows reports 0x80092012 where a check is demanded; Lync and Skype for Business servers want an address in each certificate.',
  },
};

export const OUTCOME_TEXT: Readonly<Record<SourceOutcome, string>> = {
  good: 'not revoked',
  revoked: 'revoked',
  unknown: 'certificate unknown',
  expired: 'out of date',
  'not-yet-valid': 'begins in the future',
  partial: 'covers some reasons only',
  delta: 'changes to the complete list',
  unusable: 'not usable',
  unreachable: 'no usable answer',
  'not-fetchable': 'not fetched',
  'not-asked': 'not asked',
};

/** What the second reader says of an OCSP answer that counts. */
export const SECOND_TEXT: Readonly<Record<SecondOcspOpinion, string>> = {
  agrees: 'confirmed by both readers',
  objects: 'confirmed by one reader only: pkijs would not use this answer',
  unsupported: 'confirmed by one reader only: pkijs can’t evaluate its algorithm',
  absent: 'confirmed by one reader only: pkijs could not be loaded',
};

/** What a source is, in a word. */
export const sourceText = ({
  kind,
  via,
  outcome,
}: Pick<RevocationSource, 'kind' | 'via' | 'outcome'>): string => {
  if (kind === 'ocsp')
    return via === 'staple' ? 'OCSP, stapled' : via === 'file' ? 'OCSP, from a file' : 'OCSP';
  return outcome === 'delta' ? 'Delta CRL' : via === 'file' ? 'CRL, from a file' : 'CRL';
};

/** Why an address is not asked. */
export const NOT_FETCHABLE =
  'A directory address (LDAP) is not fetched here, and most clients outside the domain can’t fetch it either.';

export const EVERYTHING_SILENT =
  'No address gave an answer. Perhaps the server that runs Chainsight has no way to the internet: then this says nothing about the addresses.';
