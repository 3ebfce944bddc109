import {
  BETWEEN,
  type InputParams,
  type InputProblemCode,
  type SaidOfInput,
} from '#lib/core/input/problems.ts';
import { requestWords } from './request.ts';

/** Words for one kind of problem with an input: what happened, and what to do about it. */
interface InputProblemWords<C extends InputProblemCode> {
  readonly what: (params: InputParams<C>) => string;
  readonly todo: string;
}

type Named<Name extends string> = { readonly [N in Name]?: string | number };

/** A link may come from elsewhere, so that what a code promises need not be there. */
const value = <Name extends string>(params: Named<Name>, name: Name): string => String(params[name] ?? '?');

const count = <Name extends string>(params: Named<Name>, name: Name, one: string, many: string): string =>
  `${value(params, name)} ${params[name] === 1 ? one : many}`;

const size = <Name extends string>(params: Named<Name>, name: Name): string => {
  const bytes = Number(params[name]);
  return bytes >= 1_048_576
    ? `${(bytes / 1_048_576).toFixed(1)} MB`
    : `${String(Math.ceil(bytes / 1024))} KB`;
};

/** "3 connections (to sts.contoso.com, …) show": what follows is what they show instead of a chain. */
const conversations = (params: Named<'count' | 'names'>): string => {
  const names = value(params, 'names').split(BETWEEN);
  const more = Number(params.count) > names.length ? ' and others' : '';
  const verb = params.count === 1 ? 'shows' : 'show';
  return `${count(params, 'count', 'connection', 'connections')} (to ${names.join(', ')}${more}) ${verb}`;
};

/** How to get certificates without keys out of a .pfx, on the machines where it comes from. */
const REEXPORT =
  'On the machine that has the certificate, export it again without the private key (certificate console: Export, “No, do not export the private key”, PKCS #7 with all certificates in the path), or with OpenSSL: openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem';

const COPY_AGAIN =
  'Copy it again, from the first dash of BEGIN to the last dash of END, or use the file itself.';

/** English. One entry for every code of `INPUT_PROBLEMS`. */
export const INPUT_PROBLEM_WORDS: { readonly [C in InputProblemCode]: InputProblemWords<C> } = {
  'input-empty': {
    what: () => 'There is nothing in it.',
    todo: 'Choose the file again; if it is empty on disk too, export the certificate anew.',
  },
  'input-too-large': {
    what: (p) => `It is ${size(p, 'bytes')} long; at most ${size(p, 'limit')} are read.`,
    todo: 'Choose the certificate file itself rather than a backup, log or archive that holds it.',
  },
  'input-unrecognised': {
    what: () => 'It holds nothing that looks like a certificate.',
    todo: 'Certificates come as .cer, .crt, .pem, .p7b, .pfx, .sst, .jks or .zip files, or as text that starts with -----BEGIN CERTIFICATE-----.',
  },
  'input-no-certificate': {
    what: () => 'It was read, but there is no certificate in it.',
    todo: 'Choose the file with the certificate, or export it together with its chain.',
  },
  'too-many-certificates': {
    what: (p) => `It holds more than ${value(p, 'limit')} certificates; the others were not read.`,
    todo: 'Cut the file down to the chain in question.',
  },

  'private-key': {
    what: (p) =>
      `${p.within ? `In “${value(p, 'within')}” there` : 'This'} is a private key (${value(p, 'form')}). It was not read, and nothing of it was kept.`,
    todo: 'Give only the certificate. The key was sent nowhere from here, but if it ever went to anyone, by mail or ticket for example, have the certificate issued anew with a new key and revoke the old one.',
  },

  'pem-end-missing': {
    what: (p) => `The line -----END ${value(p, 'label')}----- is missing.`,
    todo: COPY_AGAIN,
  },
  'pem-begin-missing': {
    what: (p) =>
      p.read > 0
        ? `The line -----BEGIN ${value(p, 'label')}----- is missing; what stands before END was read all the same.`
        : `There is a line -----END ${value(p, 'label')}-----, but its beginning is missing.`,
    todo: COPY_AGAIN,
  },
  'pem-label-mismatch': {
    what: (p) => `It begins as ${value(p, 'label')} and ends as ${value(p, 'end')}.`,
    todo: 'Two blocks may have run into each other: check that nothing is missing between them.',
  },
  'pem-bad-character': {
    what: (p) =>
      p.where === 'behind'
        ? `Behind the certificate’s text stands “${value(p, 'character')}”, which does not belong there.`
        : `The certificate’s text is interrupted by “${value(p, 'character')}”.`,
    todo: 'Something was put in or cut out, often “…” or a note. ' + COPY_AGAIN,
  },
  'pem-line-skipped': {
    what: (p) => `Inside the certificate’s text stands a line that is no part of it: “${value(p, 'text')}”.`,
    todo: 'The line was passed over and the certificate read. Servers and clients may not do so: remove the line from the file.',
  },
  'pem-body-empty': {
    what: (p) => `Between BEGIN and END ${value(p, 'label')} there is nothing.`,
    todo: COPY_AGAIN,
  },
  'pem-label-unsupported': {
    what: (p) => `A block of the kind “${value(p, 'label')}” is not something a chain is made of.`,
    todo: 'Nothing has to be done if the certificates are there too; otherwise export the certificate.',
  },

  'der-truncated': {
    what: (p) => `It breaks off: ${count(p, 'missing', 'byte is', 'bytes are')} missing at the end.`,
    todo: 'The file or text was cut while copying or downloading. Get it again from its source.',
  },
  'der-malformed': {
    what: (p) => `Its structure can’t be read: ${value(p, 'reason')}.`,
    todo: 'The bytes were damaged, for example by a transfer in text mode. Get the file again from its source.',
  },
  'der-text-mode': {
    what: () =>
      'It was damaged by a transfer in text mode, which put a carriage return before each line feed; no certificate can be read from it.',
    todo: 'Get the file again in binary mode (FTP: type “binary” first), packed in a ZIP, or as PEM text.',
  },
  'der-trailing-data': {
    what: (p) => `${count(p, 'bytes', 'byte', 'bytes')} that do not belong there follow.`,
    todo: 'What stands before them was read. Strict servers refuse such a file: export it anew before installing it.',
  },
  'certificate-too-large': {
    what: (p) => `A certificate of ${size(p, 'bytes')} is not read; the limit is ${size(p, 'limit')}.`,
    todo: 'Real certificates are a few kilobytes. Check where this one comes from.',
  },

  'is-certificate-request': {
    what: requestWords,
    todo: 'Send it to the certification authority; what comes back is the certificate. The private key stays on the machine that made the request: install the certificate there. Give both here to see whether they belong together.',
  },
  'request-unreadable': {
    what: (p) =>
      `This is a certificate request (CSR) that can’t be read: ${value(p, 'reason')} (at byte ${value(p, 'offset')}).`,
    todo: 'Make it anew, and send the file itself rather than a copy from a mail.',
  },
  'is-public-key': {
    what: () => 'This is a bare public key, not a certificate.',
    todo: 'A chain is made of certificates: export the certificate that holds this key.',
  },
  'is-ssh-key': {
    what: () => 'This is an SSH key, not an X.509 certificate.',
    todo: 'SSH keys have no chain. Choose the TLS certificate of the server.',
  },
  'is-pgp': {
    what: (p) => `This is OpenPGP material (${value(p, 'label')}), not an X.509 certificate.`,
    todo: 'OpenPGP has no certificate chain. Choose the TLS certificate of the server.',
  },
  'is-ocsp-response': {
    what: () => 'This is an OCSP response (the status of a certificate), not a certificate.',
    todo: 'Choose the certificate itself.',
  },
  'is-parameters': {
    what: () => 'These are key parameters, not a certificate.',
    todo: 'They are not needed here; nothing is lost.',
  },
  'is-trust-list': {
    what: () => 'This is a Microsoft certificate trust list: it names certificates by hash and holds none.',
    todo: 'Use it as a trust store, not as a chain. For the certificates themselves take an .sst file (certutil -generateSSTFromWU).',
  },
  'is-archive': {
    what: (p) => `This is a ${value(p, 'kind')} archive.`,
    todo: 'Unpack it and drop the certificate files from it here, all at once.',
  },
  'is-bouncy-castle-store': {
    what: (p) => `This is a key store of Bouncy Castle (${value(p, 'type')}), which is not read here.`,
    todo: 'Get the certificates out of it: open it in KeyStore Explorer and export the chain, or run keytool with Bouncy Castle’s provider: keytool -exportcert -rfc -alias NAME -keystore FILE -storetype TYPE -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider',
  },
  'is-document': {
    what: (p) => `This is a document (${value(p, 'kind')}), not a certificate.`,
    todo: 'If the certificate is inside, save it as a file of its own, or copy the text from BEGIN to END.',
  },
  'is-picture': {
    what: (p) => `This is a picture (${value(p, 'kind')}), not a certificate.`,
    todo: 'A certificate can’t be read off a picture. Save it as a file: in the certificate’s window, Details, Copy to File.',
  },
  'is-capture': {
    what: (p) => `This is a network capture (${value(p, 'kind')}), which is not read here.`,
    todo: 'Open it on the page of this site, which reads it in the browser; or give the certificates alone.',
  },
  'is-key-log': {
    what: () => 'This is a key log (SSLKEYLOGFILE): secrets of single TLS connections.',
    todo: 'It opens a capture of those connections that is given beside it. Whoever has both reads all that was said in them: give it to nobody, and delete it when you are done.',
  },
  'capture-no-tls': {
    what: (p) =>
      p.quic > 0
        ? `In this capture of ${count(p, 'packets', 'packet', 'packets')} there is no TLS over TCP, but QUIC (HTTP/3), whose handshake is not read.`
        : p.links > 0
          ? `This capture of ${count(p, 'packets', 'packet', 'packets')} was made on a link layer that is not read here.`
          : `In this capture of ${count(p, 'packets', 'packet', 'packets')} no TLS connection begins.`,
    todo: 'Start the capture first, then make the connection anew: the certificates are only sent at its beginning. Read are Ethernet, VLAN, loopback, raw IP and Linux “any”. For QUIC, close UDP port 443 for the test, so that the browser takes TCP.',
  },
  'capture-encrypted': {
    what: (p) => `${conversations(p)} TLS 1.3, which encrypts the certificates.`,
    todo: 'Give the secrets of these connections too: set the variable SSLKEYLOGFILE to a file before the browser or curl is started, make the connection anew while capturing, and drop that file here with the capture. Programs of Windows itself (Schannel) write none: take TLS 1.2 for the test, or ask the server from here.',
  },
  'capture-suite': {
    what: (p) => `${conversations(p)} a cipher suite of TLS 1.3 that is not opened here (CCM).`,
    todo: 'Make the connection anew with a client that offers AES-GCM or ChaCha20, or ask the server from here.',
  },
  'capture-compressed': {
    what: (p) =>
      `${conversations(p)} certificates compressed with ${value(p, 'compression')}, which is not unpacked here.`,
    todo: 'Browsers ask for that; curl or OpenSSL do not. Capture a connection of one of them, or ask the server from here.',
  },
  'capture-resumed': {
    what: (p) => `${conversations(p)} an earlier session taken up again, for which no certificates are sent.`,
    todo: 'Close the program (or use a private window) so that it forgets its sessions, and capture its first connection.',
  },
  'capture-refused': {
    what: (p) => `${conversations(p)} a refusal before any certificate was sent: alert ${value(p, 'alert')}.`,
    todo: 'No certificate is at fault: client and server found no version, cipher suite or name in common. Type the alert’s name into the box to read what it means.',
  },
  'capture-unanswered': {
    what: (p) => `${conversations(p)} a hello of the client, and no answer to it.`,
    todo: 'A firewall may drop what follows, or only one direction was captured: capture on the client itself, both directions.',
  },
  'capture-incomplete': {
    what: (p) => `${conversations(p)} a handshake of which packets are missing.`,
    todo: 'Capture anew with whole packets (tcpdump -s 0, Wireshark without a limit on packet size), from before the connection is made.',
  },
  'capture-left-out': {
    what: (p) => `${count(p, 'count', 'further connection was', 'further connections were')} left out.`,
    todo: 'Cut the capture down to the connection in question, with a display filter on the server’s address.',
  },
  'is-program': {
    what: (p) => `This is a program (${value(p, 'kind')}), not a certificate.`,
    todo: 'Choose the certificate file itself.',
  },

  'archive-encrypted': {
    what: (p) => `This ${value(p, 'kind')} archive is locked with a password.`,
    todo: 'Unpack it with its password and drop the certificate files from it here.',
  },
  'archive-broken': {
    what: (p) => `This ${value(p, 'kind')} archive can’t be unpacked: it is damaged or of an unusual kind.`,
    todo: 'Get it again from its source, or unpack it and drop the files from it here.',
  },
  'archive-too-many': {
    what: (p) => `The archive has more than ${value(p, 'limit')} files; the others were not read.`,
    todo: 'Unpack it and drop the certificate files in question here.',
  },
  'archive-member-too-large': {
    what: (p) => `“${value(p, 'name')}” in it unfolds to more than is read (${size(p, 'bytes')}).`,
    todo: 'Certificates are a few kilobytes. Unpack the archive and drop the certificate files here.',
  },
  'wrapped-too-deeply': {
    what: (p) => `What is in it is wrapped more than ${value(p, 'limit')} times over.`,
    todo: 'Take the outer wrappings off (unpack, decode) and give what is inside.',
  },
  'unwrapped-too-large': {
    what: (p) => `Unfolded, it has more than ${size(p, 'limit')}; the rest was not read.`,
    todo: 'Give the certificate files alone.',
  },
  'bytes-shortened': {
    what: () => 'The list of bytes was shortened for the screen: “…” stands for the rest.',
    todo: 'Print all of it, or write a file: [IO.File]::WriteAllBytes("$pwd\\cert.cer", $certificate.RawData)',
  },

  'is-web-page': {
    what: () => 'This is a web page, not a certificate.',
    todo: 'The download probably ended on a sign-in or error page. Open the link in a browser and save the certificate from there.',
  },
  'computer-record-cut': {
    what: () =>
      'This is what a failing computer wrote down, but it breaks off or was changed: it is no JSON any more.',
    todo: 'Take the file itself that the script wrote rather than a copy of its text, or run the script again.',
  },
  'is-har': {
    what: () =>
      'This is a recording of a browser’s requests (HAR). Browsers leave the certificates out of it.',
    todo: 'Give the host, and it is asked directly; or save the certificate from the browser’s own view of it; or make a network capture (pcap) instead. A HAR may hold passwords and session cookies: nothing of it was kept.',
  },
  'is-data-without-certificate': {
    what: (p) => `This is ${value(p, 'language')}, and no certificate was found in it.`,
    todo: 'Give the value that holds the certificate (tls.crt, certificate-authority-data, x5c …), or a host, one per line.',
  },
  'der-unsupported': {
    what: () => 'This is binary data in a certificate’s encoding, but neither a certificate nor a CRL.',
    todo: 'Choose the certificate file itself.',
  },

  'signer-set-apart': {
    what: (p) =>
      `The file is signed. What it brings was read; ${count(p, 'members', 'certificate or list', 'certificates and lists')} of who signed it are left apart.`,
    todo: 'Nothing has to be done. To check the signer’s own chain, export it from the file’s signature.',
  },
  'only-signer-read': {
    what: () =>
      'This is signed content without a certificate in it: what was read are the certificates of who signed it.',
    todo: 'If you meant a chain that the file brings, give that chain itself.',
  },
  'pkcs7-empty': {
    what: () => 'This PKCS #7 file is well formed but holds no certificate.',
    todo: 'Export it again with “Include all certificates in the certification path if possible”.',
  },
  'pkcs7-content-unsupported': {
    what: (p) => `This PKCS #7 / CMS file holds other content (${value(p, 'oid')}), no certificates.`,
    todo: 'Encrypted or bare data has no chain. Choose a file with signed data (.p7b, .p7c).',
  },
  'pkcs7-member-skipped': {
    what: (p) => `A member of an old or special kind (${value(p, 'kind')}) was passed over.`,
    todo: 'Attribute certificates and PKCS #6 certificates take no part in TLS chains; nothing is lost.',
  },

  'pkcs12-password-wrong': {
    what: () => 'The password does not open this file.',
    todo: 'Type the password again. Mind capital letters and the keyboard layout of the machine where it was set.',
  },
  'pkcs12-no-certificate': {
    what: () => 'This PKCS #12 file holds no certificate, perhaps only a key.',
    todo: REEXPORT,
  },
  'pkcs12-encryption-unsupported': {
    what: (p) => `The certificates in it are encrypted in a way not read here (${value(p, 'algorithm')}).`,
    todo: REEXPORT,
  },
  'pkcs12-mac-unsupported': {
    what: (p) => `The file’s integrity check (${value(p, 'algorithm')}) is of a kind not computed here.`,
    todo: 'The certificates were read all the same. Each is judged by its own signature.',
  },
  'pkcs12-iterations': {
    what: (p) =>
      `The file asks for ${value(p, 'rounds')} rounds to turn the password into a key; at most ${value(p, 'limit')} are computed.`,
    todo: REEXPORT,
  },
  'pkcs12-keys-not-read': {
    what: (p) => `${count(p, 'keys', 'private key', 'private keys')} in it stayed closed.`,
    todo: 'Nothing has to be done: only certificates are read, and keys are sent nowhere.',
  },

  'sst-truncated': {
    what: () => 'The certificate store breaks off before its end.',
    todo: 'Write the .sst file again; the certificates before the break were read.',
  },
  'keystore-malformed': {
    what: (p) => `The Java keystore can’t be read further: ${value(p, 'reason')}.`,
    todo: 'Copy the file again in binary mode; the certificates before this place were read.',
  },
  'keystore-entry-unsupported': {
    what: () => 'The Java keystore holds a secret key here, behind which it can’t be read.',
    todo: 'Export the certificates on their own: keytool -list -rfc -keystore file.jks > chain.pem',
  },
  'keystore-password-wrong': {
    what: () => 'The password does not fit this Java keystore, or the keystore was altered.',
    todo: 'The certificates were read all the same: they need no password. Check the password before relying on the keystore.',
  },
  'keystore-keys-not-read': {
    what: (p) => `${count(p, 'keys', 'private key', 'private keys')} in it stayed closed.`,
    todo: 'Nothing has to be done: only certificates are read, and keys are sent nowhere.',
  },
  'sst-trust-list': {
    what: () => 'A certificate trust list in the store was passed over.',
    todo: 'It names certificates by hash and holds none; nothing is lost for the chain.',
  },
};

/** What happened, and what to do about it. */
export function problemWords({ code, params }: SaidOfInput): {
  readonly what: string;
  readonly todo: string;
} {
  const { what, todo } = INPUT_PROBLEM_WORDS[code];
  // The parameters are those of the code, which TypeScript can't follow through the table.
  return { what: (what as (given: typeof params) => string)(params), todo };
}
