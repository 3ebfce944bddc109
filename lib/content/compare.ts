/** Words of the comparison, keyed by what was found. Certificate names are filled in by the view. */

/** What the server does not do as the file would have it. */
export type ServedDifference =
  | 'leaf-older'
  | 'leaf-newer'
  | 'leaf-other'
  | 'leaf-for-another-name'
  | 'no-leaf-stored'
  | 'intermediate-missing'
  | 'intermediate-stale'
  | 'intermediate-other'
  | 'intermediate-only-served'
  | 'root-served'
  | 'order'
  | 'other-node-right'
  | 'other-node-differs';

/** What probably lies behind a difference. */
export type ServedCause =
  | 'not-restarted'
  | 'wrong-binding'
  | 'sni-binding'
  | 'other-node'
  | 'device-in-front'
  | 'file-outdated'
  | 'file-of-another-name'
  | 'chain-not-installed'
  | 'stale-intermediate'
  | 'root-in-bundle'
  | 'bundle-order';

export interface CauseWords {
  readonly title: string;
  /** Why this explains what is seen. */
  readonly why: string;
  /** How to find out whether it is so. */
  readonly check: string;
}

/** Probable causes of each difference, the likeliest first. */
export const CAUSES_OF: Readonly<Record<ServedDifference, readonly ServedCause[]>> = {
  'leaf-older': ['not-restarted', 'wrong-binding', 'sni-binding', 'other-node', 'device-in-front'],
  'leaf-newer': ['file-outdated', 'device-in-front'],
  'leaf-other': ['wrong-binding', 'sni-binding', 'device-in-front', 'other-node'],
  'leaf-for-another-name': ['file-of-another-name', 'sni-binding'],
  'no-leaf-stored': [],
  'intermediate-missing': ['chain-not-installed', 'not-restarted'],
  'intermediate-stale': ['stale-intermediate', 'not-restarted'],
  'intermediate-other': ['stale-intermediate', 'chain-not-installed'],
  'intermediate-only-served': ['stale-intermediate'],
  'root-served': ['root-in-bundle'],
  order: ['bundle-order'],
  'other-node-right': ['other-node'],
  'other-node-differs': ['other-node'],
};

export const CAUSE_WORDS: Readonly<Record<ServedCause, CauseWords>> = {
  'not-restarted': {
    title: 'The service still holds what it loaded at its start',
    why: 'Most servers read certificate and chain once. Files that are exchanged, or a certificate that is imported, count from the next reload on.',
    check:
      'Compare the start time of the service with the time of the import, then reload it: “nginx -s reload”, “iisreset”, restart of the Front End or AD FS service. A restart interrupts users.',
  },
  'wrong-binding': {
    title: 'The new certificate is installed but not bound',
    why: 'Importing a PFX puts it into a store. IIS, AD FS, Exchange and Lync each go on with the thumbprint that was assigned to them.',
    check:
      'Read the thumbprint in force: “netsh http show sslcert”, “Get-AdfsSslCertificate”, “Get-ExchangeCertificate”, “Get-CsCertificate”; then assign the new one.',
  },
  'sni-binding': {
    title: 'Another binding answers for this name',
    why: 'With server name indication each name has a binding of its own. Where none fits, the default one answers, with its own certificate.',
    check:
      'List the bindings by host name and port, and check the same address once more without a server name: if both answers are equal, no binding fits the name.',
  },
  'other-node': {
    title: 'Another node of the farm answered',
    why: 'A name often leads to several machines. The one that was updated need not be the one that answered.',
    check: 'Check each address of the name by itself, and install the file on every node.',
  },
  'device-in-front': {
    title: 'A device in front ends TLS',
    why: 'Load balancers, reverse proxies and firewalls with TLS inspection show their own certificate; what the server behind holds is not seen from here.',
    check: 'Check the server’s own address from inside, and compare the two answers here.',
  },
  'file-outdated': {
    title: 'The file is older than what is served',
    why: 'Somebody, or an automatic renewal, has already put a newer certificate into service.',
    check: 'Look for a newer export before you install this file: it would take the service back.',
  },
  'file-of-another-name': {
    title: 'The file belongs to another service',
    why: 'Its certificate does not cover the name that was asked.',
    check: 'Compare the names in the file with the address that users type.',
  },
  'chain-not-installed': {
    title: 'The intermediates were not installed with the certificate',
    why: 'A server sends only intermediates that it was given: on Windows those in the store “Intermediate Certification Authorities” of the computer, elsewhere those in the chain file.',
    check:
      'On Windows import the intermediates into the computer’s store (“certutil -addstore CA file.cer”); elsewhere point the server to the full chain file.',
  },
  'stale-intermediate': {
    title: 'The server builds the chain from an older intermediate',
    why: 'Windows chooses among all intermediates in its stores; a chain file that was not exchanged with the certificate keeps the one before.',
    check:
      'Remove the old one from the computer’s store after looking who else needs it, or exchange the chain file, then reload the service.',
  },
  'root-in-bundle': {
    title: 'The root stands in the chain file',
    why: 'Clients take roots from their own lists only: it costs bytes in every handshake and changes nothing.',
    check: 'Leave the last, self-signed certificate out of the chain file.',
  },
  'bundle-order': {
    title: 'The chain file is put together in another order',
    why: 'The server sends the file as it is. Old clients take each certificate for the issuer of the one before.',
    check: 'Put the server’s certificate first and each issuer after the one it signed.',
  },
};
