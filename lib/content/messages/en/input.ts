/** What is wrong with an input, by its code: what happened, and what to do about it. */
export const input = {
  'not-all': 'Not everything could be read',
  remarks: 'Read, with remarks',
  pasted: 'Pasted text',
  line: '{place}, line {line}',
  byte: '{place}, byte {byte}',
  unparsed: 'It is not a readable certificate: {reason}.',
  'typed-line': 'Line {line}{given, select, yes {, “{typed}”} other {}}',
  'none-read': 'No certificate could be read from what was entered.',
  'no-request': 'No request could be read.',
  conversations:
    '{count, plural, one {# connection (to {names}) shows} other {# connections (to {names}) show}}',
  'and-others': '{names} and others',
  problem: {
    'input-empty': {
      what: 'There is nothing in it.',
      todo: 'Choose the file again; if it is empty on disk too, export the certificate anew.',
    },
    'input-too-large': {
      what: 'It is {size} long; at most {most} are read.',
      todo: 'Choose the certificate file itself rather than a backup, log or archive that holds it.',
    },
    'input-unrecognised': {
      what: 'It holds nothing that looks like a certificate.',
      todo: 'Certificates come as .cer, .crt, .pem, .p7b, .pfx, .sst, .jks or .zip files, or as text that starts with -----BEGIN CERTIFICATE-----.',
    },
    'input-no-certificate': {
      what: 'It was read, but there is no certificate in it.',
      todo: 'Choose the file with the certificate, or export it together with its chain.',
    },
    'too-many-certificates': {
      what: 'It holds more than {limit} certificates; the others were not read.',
      todo: 'Cut the file down to the chain in question.',
    },
    'private-key': {
      what: '{inside, select, yes {In “{within}” there} other {This}} is a private key ({form}). It was not read, and nothing of it was kept.',
      todo: 'Give only the certificate. The key was sent nowhere from here, but if it ever went to anyone, by mail or ticket for example, have the certificate issued anew with a new key and revoke the old one.',
    },
    'pem-end-missing': {
      what: 'The line -----END {label}----- is missing.',
      todo: 'Copy it again, from the first dash of BEGIN to the last dash of END, or use the file itself.',
    },
    'pem-begin-missing': {
      what: '{any, select, yes {The line -----BEGIN {label}----- is missing; what stands before END was read all the same.} other {There is a line -----END {label}-----, but its beginning is missing.}}',
      todo: 'Copy it again, from the first dash of BEGIN to the last dash of END, or use the file itself.',
    },
    'pem-label-mismatch': {
      what: 'It begins as {label} and ends as {end}.',
      todo: 'Two blocks may have run into each other: check that nothing is missing between them.',
    },
    'pem-bad-character': {
      what: '{where, select, behind {Behind the certificate’s text stands “{character}”, which does not belong there.} other {The certificate’s text is interrupted by “{character}”.}}',
      todo: 'Something was put in or cut out, often “…” or a note. Copy it again, from the first dash of BEGIN to the last dash of END, or use the file itself.',
    },
    'pem-line-skipped': {
      what: 'Inside the certificate’s text stands a line that is no part of it: “{text}”.',
      todo: 'The line was passed over and the certificate read. Servers and clients may not do so: remove the line from the file.',
    },
    'pem-body-empty': {
      what: 'Between BEGIN and END {label} there is nothing.',
      todo: 'Copy it again, from the first dash of BEGIN to the last dash of END, or use the file itself.',
    },
    'pem-label-unsupported': {
      what: 'A block of the kind “{label}” is not something a chain is made of.',
      todo: 'Nothing has to be done if the certificates are there too; otherwise export the certificate.',
    },
    'der-truncated': {
      what: 'It breaks off: {missing, plural, one {# byte is} other {# bytes are}} missing at the end.',
      todo: 'The file or text was cut while copying or downloading. Get it again from its source.',
    },
    'der-malformed': {
      what: 'Its structure can’t be read: {reason}.',
      todo: 'The bytes were damaged, for example by a transfer in text mode. Get the file again from its source.',
    },
    'der-text-mode': {
      what: 'It was damaged by a transfer in text mode, which put a carriage return before each line feed; no certificate can be read from it.',
      todo: 'Get the file again in binary mode (FTP: type “binary” first), packed in a ZIP, or as PEM text.',
    },
    'der-trailing-data': {
      what: '{bytes, plural, one {# byte that does not belong there follows} other {# bytes that do not belong there follow}}.',
      todo: 'What stands before them was read. Strict servers refuse such a file: export it anew before installing it.',
    },
    'certificate-too-large': {
      what: 'A certificate of {size} is not read; the limit is {most}.',
      todo: 'Real certificates are a few kilobytes. Check where this one comes from.',
    },
    'is-certificate-request': {
      what: 'This is a certificate request (CSR), not a certificate.',
      todo: 'Send it to the certification authority; what comes back is the certificate. The private key stays on the machine that made the request: install the certificate there. Give both here to see whether they belong together.',
    },
    'request-unreadable': {
      what: 'This is a certificate request (CSR) that can’t be read: {reason} (at byte {offset}).',
      todo: 'Make it anew, and send the file itself rather than a copy from a mail.',
    },
    'is-public-key': {
      what: 'This is a bare public key, not a certificate.',
      todo: 'A chain is made of certificates: export the certificate that holds this key.',
    },
    'is-ssh-key': {
      what: 'This is an SSH key, not an X.509 certificate.',
      todo: 'SSH keys have no chain. Choose the TLS certificate of the server.',
    },
    'is-pgp': {
      what: 'This is OpenPGP material ({label}), not an X.509 certificate.',
      todo: 'OpenPGP has no certificate chain. Choose the TLS certificate of the server.',
    },
    'is-ocsp-response': {
      what: 'This is an OCSP response (the status of a certificate), not a certificate.',
      todo: 'Choose the certificate itself.',
    },
    'is-parameters': {
      what: 'These are key parameters, not a certificate.',
      todo: 'They are not needed here; nothing is lost.',
    },
    'is-trust-list': {
      what: 'This is a Microsoft certificate trust list: it names certificates by hash and holds none.',
      todo: 'Use it as a trust store, not as a chain. For the certificates themselves take an .sst file (certutil -generateSSTFromWU).',
    },
    'is-archive': {
      what: 'This is an archive ({kind}).',
      todo: 'Unpack it and drop the certificate files from it here, all at once.',
    },
    'is-bouncy-castle-store': {
      what: 'This is a key store of Bouncy Castle ({type}), which is not read here.',
      todo: 'Get the certificates out of it: open it in KeyStore Explorer and export the chain, or run keytool with Bouncy Castle’s provider: keytool -exportcert -rfc -alias NAME -keystore FILE -storetype TYPE -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider',
    },
    'is-document': {
      what: 'This is a document ({kind}), not a certificate.',
      todo: 'If the certificate is inside, save it as a file of its own, or copy the text from BEGIN to END.',
    },
    'is-picture': {
      what: 'This is a picture ({kind}), not a certificate.',
      todo: 'A certificate can’t be read off a picture. Save it as a file: in the certificate’s window, Details, Copy to File.',
    },
    'is-capture': {
      what: 'This is a network capture ({kind}), which is not read here.',
      todo: 'Open it on the page of this site, which reads it in the browser; or give the certificates alone.',
    },
    'is-har': {
      what: 'This is a recording of a browser’s requests (HAR). Browsers leave the certificates out of it.',
      todo: 'Give the host, and it is asked directly; or save the certificate from the browser’s own view of it; or make a network capture (pcap) instead. A HAR may hold passwords and session cookies: nothing of it was kept.',
    },
    'is-key-log': {
      what: 'This is a key log (SSLKEYLOGFILE): secrets of single TLS connections.',
      todo: 'It opens a capture of those connections that is given beside it. Whoever has both reads all that was said in them: give it to nobody, and delete it when you are done.',
    },
    'capture-no-tls': {
      what: '{why, select, quic {In this capture of {packets, plural, one {# packet} other {# packets}} there is no TLS over TCP, but QUIC (HTTP/3), whose handshake is not read.} links {This capture of {packets, plural, one {# packet} other {# packets}} was made on a link layer that is not read here.} other {In this capture of {packets, plural, one {# packet} other {# packets}} no TLS connection begins.}}',
      todo: 'Start the capture first, then make the connection anew: the certificates are only sent at its beginning. Read are Ethernet, VLAN, loopback, raw IP and Linux “any”. For QUIC, close UDP port 443 for the test, so that the browser takes TCP.',
    },
    'capture-encrypted': {
      what: '{conversations} TLS 1.3, which encrypts the certificates.',
      todo: 'Give the secrets of these connections too: set the variable SSLKEYLOGFILE to a file before the browser or curl is started, make the connection anew while capturing, and drop that file here with the capture. Programs of Windows itself (Schannel) write none: take TLS 1.2 for the test, or ask the server from here.',
    },
    'capture-suite': {
      what: '{conversations} a cipher suite of TLS 1.3 that is not opened here (CCM).',
      todo: 'Make the connection anew with a client that offers AES-GCM or ChaCha20, or ask the server from here.',
    },
    'capture-compressed': {
      what: '{conversations} certificates compressed with {compression}, which is not unpacked here.',
      todo: 'Browsers ask for that; curl or OpenSSL do not. Capture a connection of one of them, or ask the server from here.',
    },
    'capture-resumed': {
      what: '{conversations} an earlier session taken up again, for which no certificates are sent.',
      todo: 'Close the program (or use a private window) so that it forgets its sessions, and capture its first connection.',
    },
    'capture-refused': {
      what: '{conversations} a refusal before any certificate was sent: alert {alert}.',
      todo: 'No certificate is at fault: client and server found no version, cipher suite or name in common. Type the alert’s name into the box to read what it means.',
    },
    'capture-unanswered': {
      what: '{conversations} a hello of the client, and no answer to it.',
      todo: 'A firewall may drop what follows, or only one direction was captured: capture on the client itself, both directions.',
    },
    'capture-incomplete': {
      what: '{conversations} a handshake of which packets are missing.',
      todo: 'Capture anew with whole packets (tcpdump -s 0, Wireshark without a limit on packet size), from before the connection is made.',
    },
    'capture-left-out': {
      what: '{count, plural, one {# further connection was} other {# further connections were}} left out.',
      todo: 'Cut the capture down to the connection in question, with a display filter on the server’s address.',
    },
    'is-program': {
      what: 'This is a program ({kind}), not a certificate.',
      todo: 'Choose the certificate file itself.',
    },
    'archive-encrypted': {
      what: 'This archive ({kind}) is locked with a password.',
      todo: 'Unpack it with its password and drop the certificate files from it here.',
    },
    'archive-broken': {
      what: 'This archive ({kind}) can’t be unpacked: it is damaged or of an unusual kind.',
      todo: 'Get it again from its source, or unpack it and drop the files from it here.',
    },
    'archive-too-many': {
      what: 'The archive has more than {limit} files; the others were not read.',
      todo: 'Unpack it and drop the certificate files in question here.',
    },
    'archive-member-too-large': {
      what: '“{name}” in it unfolds to more than is read ({size}).',
      todo: 'Certificates are a few kilobytes. Unpack the archive and drop the certificate files here.',
    },
    'wrapped-too-deeply': {
      what: 'What is in it is wrapped more than {limit} times over.',
      todo: 'Take the outer wrappings off (unpack, decode) and give what is inside.',
    },
    'unwrapped-too-large': {
      what: 'Unfolded, it has more than {most}; the rest was not read.',
      todo: 'Give the certificate files alone.',
    },
    'bytes-shortened': {
      what: 'The list of bytes was shortened for the screen: “…” stands for the rest.',
      todo: 'Print all of it, or write a file: [IO.File]::WriteAllBytes("$pwd\\cert.cer", $certificate.RawData)',
    },
    'is-web-page': {
      what: 'This is a web page, not a certificate.',
      todo: 'The download probably ended on a sign-in or error page. Open the link in a browser and save the certificate from there.',
    },
    'computer-record-cut': {
      what: 'This is what a failing computer wrote down, but it breaks off or was changed: it is no JSON any more.',
      todo: 'Take the file itself that the script wrote rather than a copy of its text, or run the script again.',
    },
    'is-server-configuration': {
      what: 'This is a configuration of {kind}. It holds no certificate; it names the file {name}.',
      todo: 'Drop that file here, with the one for the chain if there is one. The file with the key stays where it is.',
    },
    'is-data-without-certificate': {
      what: 'This is {language}, and no certificate was found in it.',
      todo: 'Give the value that holds the certificate (tls.crt, certificate-authority-data, x5c …), or a host, one per line.',
    },
    'der-unsupported': {
      what: 'This is binary data in a certificate’s encoding, but neither a certificate nor a CRL.',
      todo: 'Choose the certificate file itself.',
    },
    'signer-set-apart': {
      what: 'The file is signed. What it brings was read; {members, plural, one {# certificate or list} other {# certificates and lists}} of who signed it are left apart.',
      todo: 'Nothing has to be done. To check the signer’s own chain, export it from the file’s signature.',
    },
    'only-signer-read': {
      what: 'This is signed content without a certificate in it: what was read are the certificates of who signed it.',
      todo: 'If you meant a chain that the file brings, give that chain itself.',
    },
    'pkcs7-empty': {
      what: 'This PKCS #7 file is well formed but holds no certificate.',
      todo: 'Export it again with “Include all certificates in the certification path if possible”.',
    },
    'pkcs7-content-unsupported': {
      what: 'This PKCS #7 / CMS file holds other content ({oid}), no certificates.',
      todo: 'Encrypted or bare data has no chain. Choose a file with signed data (.p7b, .p7c).',
    },
    'pkcs7-member-skipped': {
      what: 'A member of an old or special kind ({kind}) was passed over.',
      todo: 'Attribute certificates and PKCS #6 certificates take no part in TLS chains; nothing is lost.',
    },
    'pkcs12-password-wrong': {
      what: 'The password does not open this file.',
      todo: 'Type the password again. Mind capital letters and the keyboard layout of the machine where it was set.',
    },
    'pkcs12-no-certificate': {
      what: 'This PKCS #12 file holds no certificate, perhaps only a key.',
      todo: 'On the machine that has the certificate, export it again without the private key (certificate console: Export, “No, do not export the private key”, PKCS #7 with all certificates in the path), or with OpenSSL: openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem',
    },
    'pkcs12-encryption-unsupported': {
      what: 'The certificates in it are encrypted in a way not read here ({algorithm}).',
      todo: 'On the machine that has the certificate, export it again without the private key (certificate console: Export, “No, do not export the private key”, PKCS #7 with all certificates in the path), or with OpenSSL: openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem',
    },
    'pkcs12-mac-unsupported': {
      what: 'The file’s integrity check ({algorithm}) is of a kind not computed here.',
      todo: 'The certificates were read all the same. Each is judged by its own signature.',
    },
    'pkcs12-iterations': {
      what: 'The file asks for {rounds} rounds to turn the password into a key; at most {limit} are computed.',
      todo: 'On the machine that has the certificate, export it again without the private key (certificate console: Export, “No, do not export the private key”, PKCS #7 with all certificates in the path), or with OpenSSL: openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem',
    },
    'pkcs12-keys-not-read': {
      what: '{keys, plural, one {# private key} other {# private keys}} in it stayed closed.',
      todo: 'Nothing has to be done: only certificates are read, and keys are sent nowhere.',
    },
    'sst-truncated': {
      what: 'The certificate store breaks off before its end.',
      todo: 'Write the .sst file again; the certificates before the break were read.',
    },
    'sst-trust-list': {
      what: 'A certificate trust list in the store was passed over.',
      todo: 'It names certificates by hash and holds none; nothing is lost for the chain.',
    },
    'keystore-malformed': {
      what: 'The Java keystore can’t be read further: {reason}.',
      todo: 'Copy the file again in binary mode; the certificates before this place were read.',
    },
    'keystore-entry-unsupported': {
      what: 'The Java keystore holds a secret key here, behind which it can’t be read.',
      todo: 'Export the certificates on their own: keytool -list -rfc -keystore file.jks > chain.pem',
    },
    'keystore-password-wrong': {
      what: 'The password does not fit this Java keystore, or the keystore was altered.',
      todo: 'The certificates were read all the same: they need no password. Check the password before relying on the keystore.',
    },
    'keystore-keys-not-read': {
      what: '{keys, plural, one {# private key} other {# private keys}} in it stayed closed.',
      todo: 'Nothing has to be done: only certificates are read, and keys are sent nowhere.',
    },
  },
  target: {
    character: '“{character}” (character {position}) can’t be part of a host name.',
    'has-spaces': 'A host name has no spaces. Put several hosts on lines of their own.',
    'name-too-long': 'The name has {length} characters; DNS allows 253.',
    'label-empty': 'Two dots follow each other, or the name begins with a dot.',
    'label-too-long': 'The part “{label}” has {length} characters; DNS allows 63 between dots.',
    'label-hyphen': 'The part “{label}” begins or ends with a hyphen, which DNS forbids.',
    wildcard:
      'A wildcard is no server. Type one of the names it stands for{any, select, yes {, such as sts.{rest}} other {}}.',
    'idn-invalid': '“{name}” is not a valid internationalised name.',
    'ip-malformed':
      '“{address}” is not an IP address. IPv4 has four numbers from 0 to 255; IPv6 with a port is written [2001:db8::1]:443.',
    'ip-zone':
      'Addresses with a zone (“{zone}”) mean something on one machine only. Use a routable address or a name.',
    'host-missing': 'The host is missing.',
    'port-malformed': '“{port}” is not a port number.',
    'port-out-of-range': 'Port {port} does not exist; ports go from 1 to 65535.',
    'scheme-unsupported':
      '“{scheme}:” has no TLS certificate to show. Type host:port, or a URL with https, ldaps, smtp, imap or sip.',
    'service-record':
      'This is the name of a DNS service record, not of a server. Look up the record and type its target, or type {domain} to look for endpoints.',
    'file-name': 'This is the name of a file. Choose the file with “Files”, or drop it on the page.',
    thumbprint:
      'This is a certificate’s fingerprint. The certificate itself can’t be found by it: give the host or the file.',
    'too-many-targets': 'At most {limit, number} hosts are taken at once; the rest was left out.',
  },
  note: {
    'plain-scheme': 'the address has no TLS, so its TLS port is asked',
    'credentials-dropped': 'user name and password in the address are not used, nor sent',
    internationalised: 'the name is looked up in its ASCII form',
    underscore: 'no public authority issues a certificate for a name with an underscore',
    'single-label': 'a name without a dot is known only inside a network',
  },
} as const;
