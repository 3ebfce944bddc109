import { article, nothing, reissue } from './article.ts';
import { having } from './params.ts';
import type { WordsByCode } from './types.ts';

/** Whether the chain reaches a root that clients trust. */
export const trust = {
  'issuer-not-found': {
    title: 'The issuer’s certificate is missing',
    connector: 'issuer not supplied',
    because: (_, n) =>
      n.source === 'server'
        ? `${n.subject} is signed by ${n.issuer}, which the server does not send`
        : `${n.subject} is signed by ${n.issuer}, which is not among the certificates given`,
    means:
      'Clients that build the chain only from what the server sends stop here: Android, Java, most OpenSSL-based software, phones and appliances. Windows and Apple systems may download or remember the missing certificate, so the fault often stays hidden on the administrator’s own computer.',
    fix: 'Get the missing CA certificate from the CA (its download address often stands in the certificate it signed, under “Addresses”), install it as an intermediate on every server or load balancer that answers for this name, and make the server send it after its own certificate.',
    verify: 'Check the host again here: the link must read “signed by” without any download being needed.',
    article: article('install-intermediate', 'now', 'without-download'),
  },
  'issuer-only-downloadable': {
    title: 'The issuer’s certificate is not sent, only downloadable',
    connector: 'not sent',
    because: (_, n) =>
      `${n.subject} is signed by ${n.issuer}, which is not sent: clients that don’t download it stop here`,
    means:
      'The CA publishes the missing certificate, and clients such as Windows fetch it silently. Android apps, Java, phones and most OpenSSL-based software build the chain only from what the server sends, and refuse.',
    fix: 'Install the missing certificate as an intermediate on every server or load balancer that answers for this name, and make the server send it after its own certificate.',
    verify: 'Check the host again here: the link must read “signed by” for every client.',
    article: article('install-intermediate', 'now', 'without-download'),
  },
  'issuer-passed-over': {
    title: 'Another certificate of the issuer is sent first, and leads nowhere',
    connector: 'passed over',
    because: (p, n) =>
      `${n.issuer} is passed over: another certificate of “${p.label}”, issued by “${p.by}”, is sent before it, and clients that try only one take that`,
    means:
      'A CA may have several certificates for one key, each by another root. Browsers, Windows, Java and Go go back and try the next where one leads nowhere. OpenSSL, Node and GnuTLS take the first that fits among those sent, and refuse when its root is not theirs.',
    fix: 'Take the certificate that leads to the other root out of the chain file, or put it last.',
    verify: 'Check the host again here: OpenSSL, Node and GnuTLS must trust the chain.',
    article: article('trim-chain', 'now', 'strict'),
  },
  'issuer-not-downloaded': {
    title: 'The issuer’s certificate is not sent, and was not downloaded here',
    connector: 'download not tried',
    because: (p, n) =>
      `${n.subject} is signed by ${n.issuer}, which is not sent and was not fetched from ${p.address}`,
    means:
      'This client fetches missing issuers by itself. Whether it trusts the chain depends on that download, which was not made here.',
    fix: 'Make the server send the missing certificate after its own: then no client depends on a download.',
    verify: 'Check the host again here: the link must read “signed by”.',
    article: article('install-intermediate', 'now', 'without-download'),
  },
  'issuer-name-spelling': {
    title: 'The issuer’s name is written in another way',
    connector: 'name spelt otherwise',
    because: (_, n) =>
      `${n.subject} names its issuer in other letters, blanks or string types than the certificate of ${n.issuer} does`,
    means:
      'By the standard the two names are the same. Firefox compares them to the letter and finds no issuer; others forgive capital letters and blanks only.',
    fix: 'Have the certificate issued again with the issuer’s name copied as it is encoded in the issuer’s certificate.',
    verify: 'Check the new certificate here: this finding must be gone.',
    article: reissue('the issuer’s name copied to the letter'),
  },
  'leaf-named-as-issuer': {
    title: 'The server’s certificate bears the name of its own issuer',
    connector: 'named as its issuer',
    because: (_, n) => `${n.subject} has the same name as the CA that signed it`,
    means:
      'OpenSSL takes equal names for a self-signed certificate and looks no further (error 18), unless the certificate is in its list of roots; browsers and Java build the chain.',
    fix: 'Issue the server’s certificate with another common name than the CA’s.',
    verify: 'Check the new certificate here: subject and issuer must differ.',
    article: reissue('a name of its own, other than the CA’s'),
  },
  'anchor-is-intermediate': {
    title: 'The chain ends at a trusted CA that is no root',
    connector: 'trusted, but no root',
    because: (_, n) => `${n.subject} is trusted by itself, although another CA signed it`,
    means:
      'Browsers, Java and Windows stop at it and are content. OpenSSL’s verifier goes on to a self-signed root unless it is told to stop, and Python before 3.13 with it.',
    fix: 'Nothing, as long as the root is trusted too; else add the root to the list.',
    verify: 'Check again here with the root in the list: the chain must end at it.',
    article: nothing(
      'Most clients take a CA certificate from their list of roots whoever signed it; for OpenSSL’s own tools the root has to be in the list too.',
    ),
  },
  'root-not-known': {
    title: 'The root is not known, or an intermediate is missing',
    connector: 'root not known here',
    because: (_, n) => `${n.subject} is signed by ${n.issuer}, which is not among the roots known here`,
    means:
      'A root need not be sent: clients have it in their own store or not at all. If it is your organisation’s own root, clients to which it was brought accept the chain, and all others refuse it. If it is no root, an intermediate is missing, and no client gets further.',
    fix: 'Find out whether it is your organisation’s own root. If it is, bring it to every client (group policy, device management, profile), compare its fingerprint first, and add it here to see the result those clients get; the server has nothing to change. If it is not, get the certificate of that name from its CA and make the server send it after the others.',
    verify:
      'Add the root under “Trusted roots” and check again, or check the host after the intermediate was added.',
    article: article('close-gap', 'now', 'without-the-root'),
  },
  'root-not-trusted': {
    title: 'The chain ends at a root that is not trusted',
    connector: 'not trusted',
    because: (_, n) => `the chain ends at ${n.subject}, which is not among ${n.stores}`,
    means:
      'Only clients on which this root was installed by hand, by policy or by a device profile accept the chain. Computers outside the domain, phones and partner organisations do not.',
    fix: 'For a service that people reach from outside, use a certificate from a public CA. For a private CA, deploy its root to every client (group policy, device management, profile) and compare the fingerprint before trusting it; add the root on this page to see the result those clients get.',
    verify: 'Add the root under “Trusted roots” and check again, or check the new public certificate.',
    article: article('deploy-root', 'now', 'without-the-root'),
  },
  'self-signed-leaf': {
    title: 'The certificate is signed by itself',
    connector: 'signed by itself',
    because: (_, n) => `${n.subject} is signed with its own key and no CA vouches for it`,
    means:
      'No client trusts it unless exactly this certificate was installed there. Often a default certificate of the server software or appliance answered instead of the intended one.',
    fix: 'Bind the certificate that a CA issued for this name. If the intended one is bound already, look for another listener, another node of the farm or a missing server name indication (SNI) rule that falls back to the default.',
    verify: 'Check the host again: the first certificate must name a CA as its issuer.',
    article: article('assign-certificate', 'now', 'everyone'),
  },
  'anchor-distrusted': {
    title: 'The root is distrusted for certificates of this date',
    connector: 'root distrusted',
    because: (p, n) =>
      `${n.subject} leads to a root that the trust programme no longer accepts${having(p.after, ' for certificates issued after ')}`,
    means:
      'Browsers and systems that follow the trust programme refuse the chain although the root is still on their lists; older clients may accept it.',
    fix: 'Have the certificate reissued by a CA whose root is in good standing, and replace the intermediates with the ones of the new CA.',
    verify: 'Check again after the replacement: the chain must end at another root.',
    article: article('change-ca', 'now', 'public-rules', 'issued by a CA whose root is in good standing'),
  },
  'anchor-purpose': {
    title: 'The root is not trusted for servers',
    connector: 'wrong root purpose',
    because: (p, n) => `${n.subject} is on the list of roots, but not for ${p.purpose}`,
    means:
      'Clients keep some roots for e-mail or code signing only. For TLS they treat such a root as unknown.',
    fix: 'Order a TLS server certificate; the CA issues it under a root that is trusted for servers.',
    verify: 'Check again: the chain must end at a root trusted for server authentication.',
    article: article('change-ca', 'now', 'everyone', 'issued under a root that is trusted for servers'),
  },
  'certificate-blocked': {
    title: 'A certificate of the chain is blocked',
    connector: 'blocked',
    because: (_, n) => `${n.subject} is on the list of certificates that clients must refuse`,
    means:
      'Platform makers block certificates after a key was stolen or a CA failed. Updated clients refuse every chain that goes through it.',
    fix: 'Replace the certificate, with a new key, from a CA that is not affected, and remove the blocked certificate from every server.',
    verify: 'Check again: the blocked certificate must no longer be part of the chain.',
    article: article('change-ca', 'now', 'everyone', 'a new key, from a CA that is not blocked'),
  },
  'issuer-name-mismatch': {
    title: 'Issuer and subject names do not match',
    connector: 'names differ',
    because: (_, n) => `${n.subject} names another issuer than ${n.issuer}`,
    means: 'A chain is joined by names first. No client accepts a link whose names differ.',
    fix: 'Install the CA certificate whose subject is exactly the issuer that this certificate names.',
    verify: 'Compare “Issuer” of the lower certificate with “Subject” of the upper one, then check again.',
    article: article('install-intermediate', 'now', 'everyone'),
  },
  'issuer-loop': {
    title: 'The issuers form a circle',
    connector: 'goes round in circles',
    because: (_, n) => `following the issuer of ${n.subject} leads back to a certificate already passed`,
    means:
      'Cross-certificates that sign one another never reach a root on this path. Clients drop it and try another path, if there is one.',
    fix: 'Send only the intermediates that lead to a trusted root, and leave the other cross-certificates out.',
    verify: 'Check again: the chosen path must end at a root.',
    article: article('trim-chain', 'now', 'everyone'),
  },
} satisfies WordsByCode;
