/** What can't be known from here: what that is, how it misleads, and how to find out. */
export const limits = {
  'cached-intermediates': {
    title: 'Your own Windows may hide the fault',
    unknown:
      'Windows keeps every intermediate it ever met or fetched, and Firefox ships with the public ones. On the computer of whoever looks into it the chain then is complete, on a new phone it is not.',
    find: 'Trust this page and a computer that never met the server rather than your own browser. On Windows, see what is cached:',
  },
  'one-computer': {
    title: 'The trust store of one computer',
    unknown:
      'Judged here are the stores that makers publish. Which roots one computer has, or lost to a policy that turned updates of roots off, can’t be seen from here.',
    find: 'On that computer, let Windows judge the server’s certificate, saved from the chain above, and read the last lines:',
  },
  inspection: {
    title: 'TLS inspection on the way',
    unknown:
      'A proxy, firewall or virus scanner may present certificates of its own: to users, or to the computer that fetched this chain. The two do not take the same way.',
    find: 'On the user’s computer, look at the issuer of the certificate that arrives there. If it is not the one above, somebody else answers; its root has to be on the device, or the host on the list of exceptions.',
  },
  'other-nodes': {
    title: 'Other nodes behind the same name',
    unknown:
      'Every address of the name was asked, but a load balancer with one address hides how many servers stand behind it. One of them may send something else.',
    find: 'Fetch several times, at different hours, and check each node by its own name or address with the public name as server name.',
  },
  'split-dns': {
    title: 'Another answer inside the network',
    unknown:
      'Inside, the same name often leads to another server with a certificate of a private CA: phones on the company’s Wi-Fi meet that one.',
    find: 'Ask for the name inside and outside, and check here from both sides, or the inner address by itself.',
  },
  'client-clock': {
    title: 'The clock of a client',
    unknown:
      'Dates were judged by the clock of this browser. A client whose clock is wrong sees other dates, and Lync refuses its own certificates from five minutes on.',
    find: 'On the client, compare its clock with a time server:',
  },
  'cached-crl': {
    title: 'Revocation lists that clients keep',
    unknown:
      'A client uses a list or response that it has until it ends, and remembers for a while that none came. It may still refuse what is repaired, or still accept what was revoked.',
    find: 'On a Windows client, forget what is kept (without “delete” the line only lists it):',
  },
  'outbound-only': {
    title: 'What a server can reach itself',
    unknown:
      'Revocation addresses were asked from here. An Edge or AD FS server behind a firewall without outgoing HTTP gets no answer, and fails by itself.',
    find: 'On that server, as its service account, fetch every address:',
  },
  mutual: {
    title: 'The other half of a mutual connection',
    unknown:
      'Only the certificate that this server presents was judged. Partners judge it as a client’s too, and this server judges theirs.',
    find: 'Check the partner’s host here as well, and see whether this certificate names client authentication where partners still ask for it.',
  },
  'from-file': {
    title: 'What the server really sends',
    unknown:
      'These certificates came from files. Whether a server sends them, in this order, and on every port, the files don’t tell.',
    find: 'Check the host itself here, or save what it sends and give that to this page:',
  },
} as const;
