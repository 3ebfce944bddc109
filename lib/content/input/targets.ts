import type { SaidOfTarget, TargetFaultCode, TargetFaultParams } from '#lib/core/input/host.ts';
import type { TargetNote } from '#lib/core/input/target.ts';

/** What is wrong with a typed host and what to type instead, in one or two short sentences. */
export const TARGET_FAULT_WORDS: {
  readonly [C in TargetFaultCode]: (params: TargetFaultParams[C]) => string;
} = {
  character: (p) => `“${p.character}” (character ${p.position}) can’t be part of a host name.`,
  'has-spaces': () => 'A host name has no spaces. Put several hosts on lines of their own.',
  'name-too-long': (p) => `The name has ${p.length} characters; DNS allows 253.`,
  'label-empty': () => 'Two dots follow each other, or the name begins with a dot.',
  'label-too-long': (p) => `The part “${p.label}” has ${p.length} characters; DNS allows 63 between dots.`,
  'label-hyphen': (p) => `The part “${p.label}” begins or ends with a hyphen, which DNS forbids.`,
  wildcard: (p) =>
    `A wildcard is no server. Type one of the names it stands for${p.rest ? `, such as sts.${p.rest}` : ''}.`,
  'idn-invalid': (p) => `“${p.name}” is not a valid internationalised name.`,
  'ip-malformed': (p) =>
    `“${p.address}” is not an IP address. IPv4 has four numbers from 0 to 255; IPv6 with a port is written [2001:db8::1]:443.`,
  'ip-zone': (p) =>
    `Addresses with a zone (“${p.zone}”) mean something on one machine only. Use a routable address or a name.`,
  'host-missing': () => 'The host is missing.',
  'port-malformed': (p) => `“${p.port}” is not a port number.`,
  'port-out-of-range': (p) => `Port ${p.port} does not exist; ports go from 1 to 65535.`,
  'scheme-unsupported': (p) =>
    `“${p.scheme}:” has no TLS certificate to show. Type host:port, or a URL with https, ldaps, smtp, imap or sip.`,
  'service-record': (p) =>
    `This is the name of a DNS service record, not of a server. Look up the record and type its target, or type ${p.domain} to look for endpoints.`,
  'file-name': () => 'This is the name of a file. Choose the file with “Files”, or drop it on the page.',
  thumbprint: () =>
    'This is a certificate’s fingerprint. The certificate itself can’t be found by it: give the host or the file.',
  'too-many-targets': (p) => `At most ${p.limit} hosts are taken at once; the rest was left out.`,
};

/** The same for a fault at hand. */
export function targetFaultWords({ code, params }: SaidOfTarget): string {
  // The parameters are those of the code, which TypeScript can't follow through the table.
  return (TARGET_FAULT_WORDS[code] as (given: typeof params) => string)(params);
}

/** Said beside what was recognised, before running: clauses that follow a semicolon. */
export const TARGET_NOTE_WORDS: Readonly<Record<TargetNote, string>> = {
  'plain-scheme': 'the address has no TLS, so its TLS port is asked',
  'credentials-dropped': 'user name and password in the address are not used, nor sent',
  internationalised: 'the name is looked up in its ASCII form',
  underscore: 'no public authority issues a certificate for a name with an underscore',
  'single-label': 'a name without a dot is known only inside a network',
};
