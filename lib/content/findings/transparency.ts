import type { ParamsOf } from '#lib/core/finding/codes.ts';
import { nothing, reissue } from './article.ts';
import type { WordsByCode } from './types.ts';

type Timestamps = ParamsOf<'timestamps-too-few' | 'timestamps-undetermined'>;

const BROWSERS: Readonly<Record<Timestamps['policy'], string>> = {
  chrome: 'Chrome and Edge ask',
  apple: 'Apple asks',
  firefox: 'Firefox asks',
};

const LACKS: Readonly<Record<Exclude<ParamsOf<'timestamps-too-few'>['lacks'], 'count'>, string>> = {
  operators: 'all of them come from logs of one operator',
  approved: 'all of them come from logs that browsers no longer approve',
  rfc6962: 'none of them comes from a log that follows RFC 6962',
};

/** “2 timestamps that count, of 3 that Chrome and Edge ask for” */
function balance(p: Timestamps): string {
  const counted = p.counted === 1 ? '1 timestamp' : `${p.counted} timestamps`;
  const browser = BROWSERS[p.policy];
  return `${counted} that count${p.counted === 1 ? 's' : ''}, of ${p.needed} that ${browser} for`;
}

const unlisted = (p: Timestamps): string => (p.listed ? '' : ' (only counted: no list of logs is at hand)');

const FIX =
  'Have the CA issue the certificate again, with timestamps of enough logs in it; every public CA does so unless somebody ordered it without (some offer that for names that must stay secret).';
const VERIFY = 'Check the new certificate here, with a list of logs: the timestamps must be enough.';

/** Certificate Transparency, for the clients that ask for it. */
export const transparency = {
  'timestamps-too-few': {
    title: 'Certificate Transparency: too few timestamps',
    connector: 'not publicly logged',
    because: (p, n) =>
      p.lacks === 'count'
        ? `${n.subject} comes with ${balance(p)}${unlisted(p)}`
        : `${n.subject} comes with enough timestamps, but ${LACKS[p.lacks]}`,
    means:
      'Chrome, Edge, Safari and other apps on Apple systems, and Firefox refuse certificates below public roots without proof that they were logged (ERR_CERTIFICATE_TRANSPARENCY_REQUIRED). Windows programs, Android apps and Java don’t ask. Roots that an organisation installed itself are exempt.',
    fix: FIX,
    verify: VERIFY,
    article: reissue(
      'timestamps (SCTs) of enough public logs in it, which a public CA adds by itself',
      'now',
      'public-rules',
    ),
  },
  'timestamps-undetermined': {
    title: 'Certificate Transparency can’t be judged',
    connector: 'logging not known',
    because: (p, n) =>
      p.why === 'unknown-logs'
        ? `${n.subject} comes with ${balance(p)}, and with further ones of logs that the list at hand does not have`
        : `${n.subject} holds ${balance(p)}${unlisted(p)}; whether the server sends others in the handshake is not seen in files`,
    means:
      'Browsers refuse certificates below public roots that come with too few timestamps of logs they know. A server may also send them in the handshake or in a stapled OCSP answer, and a newer list may have further logs.',
    fix: 'Check the server itself by its host name, and give a current list of logs.',
    verify: VERIFY,
    article: nothing(
      'The list of logs was not at hand, so the timestamps could not be checked here. That is no fault of the certificate.',
    ),
  },
} satisfies WordsByCode;
