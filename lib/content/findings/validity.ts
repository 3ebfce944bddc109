import { CLEAN, article, reissue } from './article.ts';
import { day, having } from './params.ts';
import type { FindingNames, WordsByCode } from './types.ts';

/** A time that is no date (NaN in the certificate) is left out. */
const on = (time: string): string => having(day(time), ' on ');

const CURRENT_INTERMEDIATE =
  'Put the CA’s current intermediate in its place in the chain that the server sends, and take the old one out, or Windows may keep sending it. The server’s own certificate stays as it is, as long as the current intermediate has the same key.';

/** An intermediate is replaced in what the server sends; nobody but its CA renews it. */
const intermediateExpired = {
  title: 'An intermediate has expired',
  because: (p: { readonly notAfter: string }, n: FindingNames) => `${n.subject} expired${on(p.notAfter)}`,
  means:
    'Clients that build the chain from what is sent refuse it, although the server’s own certificate may well be in date. Those that have a newer certificate of this CA go round it.',
  fix: CURRENT_INTERMEDIATE,
  verify: 'Check again: the chain must lead through an intermediate whose end lies ahead.',
  article: article('renew-certificate', 'now', 'everyone'),
};

/** A root lives in the clients' stores. */
const rootExpired = {
  title: 'The root has expired',
  connector: 'root expired',
  because: (p: { readonly notAfter: string }, n: FindingNames) =>
    `${n.subject}, at which the chain ends, expired${on(p.notAfter)}`,
  means:
    'A root lives in the trust stores of the clients, so nothing on the server renews it. Windows, Apple systems, OpenSSL and Java refuse the chain; a few clients, such as old Android, don’t look at the dates of a root.',
  fix: 'Bring the CA’s new root to the clients (policy, device management, update), or take a certificate whose chain ends at a root that is in date. Old certificates below a root that was renewed with its old key stay good: only the root on the clients changes.',
  verify: 'Check again with the new root added under “Trusted roots”.',
  article: article('deploy-root', 'now', 'everyone'),
};

/** Dates. */
export const validity = {
  expired: {
    title: 'The certificate has expired',
    connector: 'expired',
    because: (p, n) => `${n.subject} expired${on(p.notAfter)}`,
    means: 'Every client refuses the connection at this time.',
    fix: 'Renew the certificate and install it on every server that answers for this name.',
    verify: 'Check again, also with a date a few weeks ahead.',
    article: article('renew-certificate', 'now', 'everyone', 'valid from now on'),
    of: { intermediate: intermediateExpired, root: rootExpired },
  },
  'root-expired': {
    ...rootExpired,
    // A CA that signed its new key with its old one: self-issued, and still no root.
    of: { intermediate: { ...intermediateExpired, connector: 'expired' } },
  },
  'not-yet-valid': {
    title: 'The certificate is not valid yet',
    connector: 'not yet valid',
    because: (p, n) => {
      const start = day(p.notBefore);
      return start === '' ? `${n.subject} is not valid yet` : `${n.subject} is only valid from ${start}`;
    },
    means:
      'Every client refuses the connection until that day. If the date lies in the past, the clock that was used for the check is wrong.',
    fix: 'Keep the previous certificate in place until then, or have it reissued with an earlier start. Check the clock of the CA and of the client.',
    verify: 'Check again with a date after the start of validity.',
    article: article('set-clock', 'now', 'everyone'),
    of: {
      intermediate: {
        title: 'An intermediate is not valid yet',
        fix: 'Send the CA’s previous intermediate until then: it has the same key, or your certificate comes from another one. If the date lies in the past, a clock is wrong.',
      },
      root: {
        title: 'The root is not valid yet',
        fix: 'Leave the previous root on the clients until then, beside the new one. If the date lies in the past, a clock is wrong.',
      },
    },
  },
  'validity-encoding': {
    title: 'A date is written in a forbidden form',
    connector: 'date form wrong',
    because: (p, n) => `a date of ${n.subject} is not written as required (${p.fault})`,
    means: 'Strict clients can’t read the date and refuse the certificate.',
    fix: 'Have the CA issue the certificate again with corrected software.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN),
  },
  'validity-form': {
    title: 'A date is written in a form that clients can’t read',
    connector: 'date unreadable',
    because: (p, n) => `a date of ${n.subject} is not written as YYMMDDHHMMSSZ (${p.fault})`,
    means:
      'The certificate’s profile allows this one form: with seconds, without fractions, in UTC. OpenSSL (“format error in certificate’s notBefore field”), Chrome and Edge refuse any other; Go and old software guess.',
    fix: 'Have the certificate issued again by corrected software.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue(CLEAN, 'now'),
  },
  'validity-reversed': {
    title: 'The certificate ends before it begins',
    connector: 'dates reversed',
    because: (_, n) => `${n.subject} has an end date before its start date`,
    means: 'There is no time at which any client could accept it.',
    fix: 'Have the CA issue the certificate again with the right dates.',
    verify: 'Check the new certificate here: the validity bar must show a span.',
    article: article('renew-certificate', 'now', 'everyone', 'an end after its start'),
  },
  'validity-too-long': {
    title: 'The certificate is valid for too long',
    connector: 'valid too long',
    because: (p, n) =>
      `${n.subject} is valid for ${p.days} days where ${p.limit} are the most for its date of issue`,
    means:
      'Browsers and Apple systems refuse public certificates that live longer than the limit in force when they were issued. Apple applies a limit of 825 days to private CAs too.',
    fix: 'Have the certificate issued again with a shorter life, and plan for automatic renewal: the limits go down to 47 days by 2029.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: article(
      'shorten-certificate',
      'soon',
      'apple',
      'valid no longer than allowed for its date of issue (825 days for Apple even from a private CA, fewer from a public one)',
    ),
  },
  'expires-soon': {
    title: 'The certificate expires soon',
    connector: 'expires soon',
    because: (p, n) =>
      `${n.subject} expires${on(p.notAfter)}, ${p.days === 0 ? 'in less than a day' : p.days === 1 ? 'in one day' : `in ${p.days} days`}`,
    means: 'Nothing fails yet. From that moment every client will refuse the connection.',
    fix: 'Renew now and install the new certificate, with its intermediates, on every server that answers for this name.',
    verify: 'Check again: the end date must be the new one on every address of the host.',
    article: article('renew-certificate', 'soon', 'nobody', 'valid longer than the present one'),
    of: {
      intermediate: {
        title: 'An intermediate expires soon',
        fix: CURRENT_INTERMEDIATE,
        verify: 'Check again: the intermediate sent must be the one with the later end.',
      },
      root: {
        title: 'The root expires soon',
        fix: 'Bring the CA’s new root to the clients before that day (policy, device management, update). Nothing on the server renews a root.',
        verify: 'Check again with the new root added under “Trusted roots”, and a date after that day.',
      },
    },
  },
} satisfies WordsByCode;
