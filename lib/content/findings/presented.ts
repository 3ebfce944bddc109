import { article } from './article.ts';
import { having } from './params.ts';
import type { WordsByCode, FindingNames } from './types.ts';

const sender = (n: FindingNames): string => (n.source === 'server' ? 'the server sends' : 'the files hold');
const CHECK =
  'Check again: “As sent” must list the server’s certificate first and each issuer after it, once, without the root.';

/** The list as the server sent it. */
export const presented = {
  'presented-out-of-order': {
    title: 'The certificates are sent out of order',
    connector: 'out of order',
    because: (_, n) => `${sender(n)} the certificates in another order than leaf to root`,
    means: 'Most clients sort them. Old Java, appliances and TLS libraries for phones don’t, and fail.',
    fix: 'Put the server’s own certificate first, then its issuer, then the issuer’s issuer; leave the root out.',
    verify: CHECK,
    article: article('order-chain', 'soon', 'old'),
  },
  'presented-duplicate': {
    title: 'A certificate is sent twice',
    connector: 'sent twice',
    because: (_, n) => `${sender(n)} ${n.subject} more than once`,
    means: 'It costs bytes in each handshake, and a few strict clients refuse the list.',
    fix: 'Remove the second copy from the chain file.',
    verify: CHECK,
    article: article('order-chain', 'next-change', 'old'),
  },
  'presented-unrelated': {
    title: 'A certificate is sent that is not part of the chain',
    connector: 'not part of chain',
    because: (_, n) => `${sender(n)} ${n.subject}, which no path from the server’s certificate uses`,
    means:
      'Usually a left-over of an earlier certificate. Most clients ignore it; where it stands in place of the right intermediate, they fail.',
    fix: 'Remove it from the chain file, or on Windows from the intermediate store, and see that the right intermediate is there.',
    verify: CHECK,
    article: article('trim-chain', 'next-change', 'old'),
  },
  'presented-expired': {
    title: 'A certificate that has expired is sent along',
    connector: 'sent though expired',
    because: (p, n) =>
      `${sender(n)} ${having(p.subject, '“', '”') || 'a certificate'}, which expired on ${p.notAfter}${p.crossSigned ? ': a cross-certificate that once led to an older root' : p.renewed ? ': its renewed certificate is there too' : ''}`,
    means:
      'Current clients go round it to a path that is in date. OpenSSL 1.0, old GnuTLS and LibreSSL, old Java and many appliances follow what is sent, meet the expired certificate and refuse, as they did with AddTrust in 2020 and DST Root CA X3 in 2021.',
    fix: 'Remove it from the chain file. On Windows delete it from “Intermediate Certification Authorities” of the computer, or it keeps being sent; then bind the certificate again or restart the service.',
    verify: CHECK,
    article: article('trim-chain', 'soon', 'old'),
  },
  'presented-root': {
    title: 'The root is sent needlessly',
    connector: 'root sent',
    because: (_, n) => `${sender(n)} the root too, which clients never take from a server`,
    means: 'Harmless: clients trust a root only from their own store. It makes each handshake larger.',
    fix: 'Leave the root out of the chain file.',
    verify: CHECK,
    article: article('trim-chain', 'next-change', 'nobody'),
  },
  'presented-missing-intermediate': {
    title: 'An intermediate is not sent',
    connector: 'not sent by server',
    because: (p, n) =>
      `${n.source === 'server' ? 'the server does not send' : 'the files do not hold'} ${having(p.subject, '“', '”') || 'an intermediate'} that the chain needs`,
    means:
      'Clients that download missing certificates (Windows, Apple, Chrome) or remember them (Firefox) connect; Android apps, Java and OpenSSL-based clients refuse. That is why “it works on my computer”.',
    fix: 'Install the missing intermediate on every server or load balancer for this name and make the server send it after its own certificate.',
    verify: CHECK,
    article: article('install-intermediate', 'now', 'without-download'),
  },
} satisfies WordsByCode;
