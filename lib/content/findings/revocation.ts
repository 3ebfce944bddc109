import type { FaultParams } from '#lib/core/finding/faults.ts';
import { REVOCATION_FAULTS } from '../revocation-faults.ts';
import { article, nothing, reissue } from './article.ts';
import { day, having, listed } from './params.ts';
import type { WordsByCode } from './types.ts';

/**
 * Why evidence decided nothing, as a clause; null for a code that is none of its own, such as one of the relay.
 * A responder that was appointed, but for another time, is told from one that never was.
 */
export function evidenceReason(code: string, { ended, begins }: FaultParams = {}): string | null {
  if (code === 'ocsp-responder-not-authorised' && ended !== undefined)
    return `who signed it was appointed by the CA, but that certificate expired on ${day(ended)}`;
  if (code === 'ocsp-responder-not-authorised' && begins !== undefined)
    return `who signed it was appointed by the CA, but only from ${day(begins)}`;
  return code in REVOCATION_FAULTS ? REVOCATION_FAULTS[code as keyof typeof REVOCATION_FAULTS] : null;
}

/** Whether a certificate was withdrawn before its end. */
export const revocation = {
  revoked: {
    title: 'The certificate is revoked',
    connector: 'revoked',
    because: (p, n) => {
      const since = day(p.revokedAt);
      return `${n.subject} was revoked by its issuer${since === '' ? '' : ` on ${since}`} (${p.reason})`;
    },
    means: 'Clients that check revocation refuse it at once, others as soon as they receive an updated list.',
    fix: 'Find out why it was revoked. Make a new key, request a new certificate, and replace the old one on every server.',
    verify: 'Check again with the CA’s current revocation list.',
    article: article(
      'rekey-certificate',
      'now',
      'asks-revocation',
      'a new key, and the cause of the revocation gone',
    ),
  },
  'revocation-undetermined': {
    title: 'Revocation is not known',
    connector: 'revocation unknown',
    because: (_, n) => `nothing tells whether ${n.subject} was revoked`,
    means:
      'Most clients carry on without an answer. Windows services that insist on one fail with 0x80092013 when the list can’t be reached.',
    fix: 'Make sure that the CRL and OCSP addresses in the certificate can be reached by clients and by the server, over HTTP and without signing in.',
    verify: 'Fetch each address from a client’s network, or add the CRL file here.',
    article: article('publish-revocation', 'next-change', 'asks-revocation'),
  },
  'revocation-unknown': {
    title: 'The OCSP responder does not know the certificate',
    connector: 'unknown to responder',
    because: (p, n) => `the responder${having(p.url, ' at ')} says that it does not know ${n.subject}`,
    means:
      'Clients that ask OCSP refuse the certificate or fall back to the revocation list. After an issue, responders of some CAs need minutes; a responder that reads another CA’s database never learns of it.',
    fix: 'Wait an hour after issue. If it stays, have the CA’s operator check that the responder serves this issuer, with its current key.',
    verify: 'Fetch the addresses again: the responder must answer “good”.',
    article: article('publish-revocation', 'soon', 'asks-revocation'),
  },
  'revocation-expired': {
    title: 'The revocation answer is out of date',
    connector: 'revocation out of date',
    because: (p, n) =>
      `the ${p.kind === 'crl' ? 'revocation list' : 'OCSP answer'} for ${n.subject}${having(p.url, ' at ')} ended${having(p.since, ' on ')}`,
    means:
      'Clients treat it as no answer at all. Windows services that insist on one (AD FS, NPS, Exchange and Lync or Skype for Business servers, smart-card sign-in) fail with 0x80092013; browsers carry on.',
    fix: 'Find out why the CA stopped publishing: an offline CA whose list was not renewed, a full disk, a failed copy to the web server. Publish a new list at this address.',
    verify: 'Fetch the addresses again: the list must end in the future.',
    article: article('publish-revocation', 'soon', 'asks-revocation'),
  },
  'revocation-unreachable': {
    title: 'A revocation address can’t be reached',
    connector: 'revocation unreachable',
    because: (p, n) =>
      `revocation of ${n.subject} can’t be checked: ${p.kind === 'crl' ? 'the list' : 'the responder'} at ${p.url} gave no answer from here${having(p.message, ' (', ')')}`,
    means:
      'No other address answered for this certificate. Browsers carry on without. It is fatal for clients that insist on revocation: AD FS, NPS and VPN servers, Exchange hybrid and Lync or Skype for Business servers, Java with revocation switched on; on Windows the error is 0x80092013. Addresses that answer only inside the network are the usual fault of hybrid set-ups.',
    fix: 'Publish the list on a web server that everybody can reach over plain http without signing in, under the name that stands in the certificates; or have the certificates reissued with an address that can be reached.',
    verify: 'Fetch the addresses again from here, and from a client outside your network.',
    article: article('publish-revocation', 'soon', 'asks-revocation'),
  },
  'revocation-address-dead': {
    title: 'One of several revocation addresses does not answer',
    connector: 'an address is dead',
    because: (p, n) =>
      `of the revocation addresses of ${n.subject}, ${p.url} gave no answer from here${having(p.message, ' (', ')')}`,
    means:
      'Another address answered, so clients that try all of them get through. Windows waits up to 15 seconds for a dead one first.',
    fix: 'Bring the address back, or leave it out of new certificates.',
    verify: 'Fetch the addresses again: each must answer.',
    article: article('publish-revocation', 'next-change', 'asks-revocation'),
  },
  'ocsp-unusable': {
    title: 'An OCSP answer can’t be used',
    connector: 'OCSP not usable',
    because: (p, n) =>
      `the OCSP answer for ${n.subject}${having(p.url, ' from ')} can’t be used: ${evidenceReason(p.fault, p) ?? REVOCATION_FAULTS[p.fault]}`,
    means:
      'An answer that is not signed by the CA or by a responder that it appointed, or is about something else, counts for nothing: clients treat revocation as unknown, and strict ones fail.',
    fix: 'Have the responder’s operator renew its signing certificate (issued by the same CA, for OCSP signing) and check that it serves this issuer.',
    verify: 'Fetch the addresses again: the answer must be “good”.',
    article: article('publish-revocation', 'soon', 'asks-revocation'),
  },
  'crl-incomplete': {
    title: 'The revocation list lacks what it should state',
    connector: 'CRL incomplete',
    because: (p, n) =>
      `the revocation list that names ${n.subject} breaks the profile of such lists: ${REVOCATION_FAULTS[p.fault]}`,
    means:
      'What the list names is revoked all the same. Strict clients can’t conclude from it that other certificates are good, and can’t pair it with lists of changes.',
    fix: 'Have the CA write the number and the next update into its lists (OpenSSL: crlnumber and crl_extensions; EasyRSA: a newer version).',
    verify: 'Check again with the newly published list.',
    article: nothing('The list does its duty for what it names; its publisher completes the next one.'),
  },
  'crl-unusable': {
    title: 'A revocation list can’t be used',
    connector: 'CRL not usable',
    because: (p, n) => `the revocation list for ${n.subject} can’t be used: ${REVOCATION_FAULTS[p.fault]}`,
    means:
      'The list is out of date, not signed by the right CA or covers other certificates, so clients treat revocation as unknown.',
    fix: 'Publish a current list signed by the issuing CA, before the previous one ends.',
    verify: 'Check again with the newly published list.',
    article: article('publish-revocation', 'soon', 'asks-revocation'),
  },
  'staple-missing': {
    title: 'The server does not send the OCSP answer that its certificate promises',
    connector: 'staple missing',
    because: (p, n) =>
      p.statedBy === 'issuer'
        ? 'a CA of the chain states that its servers send an OCSP answer in the handshake (“must staple”), and this server sends none'
        : `${n.subject} states that the server sends an OCSP answer in the handshake (“must staple”), and it sends none`,
    means:
      'Firefox refuses the connection; most other clients don’t look at this statement. It often comes and goes: many servers staple only after they fetched the first answer, or stop when the CA’s responder was silent for a while.',
    fix: 'Switch on OCSP stapling (nginx: ssl_stapling and ssl_stapling_verify; Apache: SSLUseStapling; Windows does it by itself) and let the server reach the responder; or request a certificate without “must staple”.',
    verify: 'Check again, twice: the handshake must bring an OCSP answer.',
    article: article('staple-response', 'now', 'strict'),
  },
  'tls-feature-not-inherited': {
    title: 'A TLS feature that the CA states is missing',
    connector: 'TLS feature missing',
    because: (p, n) =>
      `${n.issuer} states TLS features for all it issues (${listed(p.features)}), and ${n.subject} does not repeat them`,
    means: 'Firefox refuses such a certificate; most other clients don’t look at this.',
    fix: 'Have the CA issue the certificate with the same TLS feature extension that stands in its own.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue('the TLS features that its CA demands', 'soon'),
  },
} satisfies WordsByCode;
