/** What a server sends against what is kept for it: the differences as clauses, and what probably lies behind each. */
export const stored = {
  same: 'What is installed is what is served: the same certificate with the same intermediates.',
  'same-told': 'What is installed is what is served, as far as the file tells: {clause}.',
  differs:
    'What is installed is not what is served: {clause}{more, plural, =0 {} one { (and # more)} other { (and # more)}}.',
  sentence: '{clause}.',
  undated: 'an unreadable date',
  dates: 'the server’s is valid until {shown}, the file’s until {kept}',
  clause: {
    'no-leaf-stored': 'the file holds no server certificate, only those of CAs',
    'other-node-differs':
      'the address that was looked at sends the file’s certificate; {addresses} {count, plural, one {does} other {do}} not',
    'other-node-right': 'the file’s certificate is served by {addresses}: the nodes differ',
    'leaf-for-another-name': 'the file’s certificate “{kept}” does not cover {host}',
    'no-leaf-served': 'the server sends no server certificate at all',
    'leaf-unrelated': 'the server sends another certificate, “{shown}”, instead of “{kept}”: {dates}',
    'leaf-older': 'the server still sends the certificate before the one in the file ({relation}): {dates}',
    'leaf-newer': 'the server already sends a newer certificate than the file holds ({relation}): {dates}',
    'leaf-other': 'the server sends another certificate ({relation}): {dates}',
    'intermediate-missing': 'the server does not send the intermediate “{name}” that the file holds',
    'intermediate-stale':
      'the server sends an older certificate of the intermediate “{name}”{related, select, yes { ({relation})} other {}}: {dates}',
    'intermediate-other':
      'the server sends another certificate of the intermediate “{name}”{related, select, yes { ({relation})} other {}}: {dates}',
    'intermediate-only-served':
      'the server also sends the intermediate “{name}”, which the file does not hold',
    'root-served': 'the server sends the root “{name}”, which no client needs',
    order: 'the server sends its certificates out of order',
  },
  check: 'To find out:',
  cause: {
    'not-restarted': {
      title: 'The service still holds what it loaded at its start',
      why: 'Most servers read certificate and chain once. Files that are exchanged, or a certificate that is imported, count from the next reload on.',
      check:
        'Compare the start time of the service with the time of the import, then reload it: “<code>nginx -s reload</code>”, “<code>iisreset</code>”, restart of the Front End or AD FS service. A restart interrupts users.',
    },
    'wrong-binding': {
      title: 'The new certificate is installed but not bound',
      why: 'Importing a PFX puts it into a store. IIS, AD FS, Exchange and Lync each go on with the thumbprint that was assigned to them.',
      check:
        'Read the thumbprint in force: “<code>netsh http show sslcert</code>”, “<code>Get-AdfsSslCertificate</code>”, “<code>Get-ExchangeCertificate</code>”, “<code>Get-CsCertificate</code>”; then assign the new one.',
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
        'On Windows import the intermediates into the computer’s store (“<code>certutil -addstore CA file.cer</code>”); elsewhere point the server to the full chain file.',
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
  },
} as const;
