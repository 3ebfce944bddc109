/** Host names against the names of the certificate, and name constraints of all forms. */
import { altNames, CRITICAL, dnsName, extension, ipName } from '../make/certificate.ts';
import {
  all,
  fields,
  HOST,
  put,
  without,
  type Change,
  type ChainMaker,
  type Changes,
  type LabCase,
} from '../make/chain.ts';
import {
  attribute,
  bytes,
  concat,
  explicit,
  hex,
  name,
  sequence,
  STRING,
  text,
  tlv,
  type Bytes,
} from '../make/der.ts';
import { atLevel, cases } from './family.ts';

const san = (...names: readonly Uint8Array[]): Change => put(extension('subjectAltName', altNames(...names)));
const cn = (value: string): Change => fields({ subject: name(attribute('CN', value)) });
const email = (value: string): Bytes => text(value, 0x81);
const uri = (value: string): Bytes => text(value, 0x86);
const directory = (value: Bytes): Bytes => explicit(4, value);
const otherName = (id: string, value: Bytes): Bytes => tlv(0xa0, hex(id), explicit(0, value));
const UPN = otherName('060a2b060104018237140203', text('a@lab.localhost', STRING.utf8));
const registered = tlv(0x88, hex('2a0304'));
const LOOPBACK = ipName(127, 0, 0, 1);

export function hostCases(maker: ChainMaker): readonly LabCase[] {
  const traits: Readonly<Record<string, Change>> = {
    'upper-case': san(dnsName('WWW.LAB.LOCALHOST')),
    wildcard: san(dnsName('*.lab.localhost')),
    'wildcard-upper': san(dnsName('*.localhost')),
    'wildcard-part': san(dnsName('w*.lab.localhost')),
    'wildcard-part-end': san(dnsName('*w.lab.localhost')),
    'wildcard-middle': san(dnsName('www.*.localhost')),
    'wildcard-two': san(dnsName('*.*.localhost')),
    'wildcard-alone': san(dnsName('*')),
    'trailing-dot': san(dnsName(`${HOST}.`)),
    'leading-dot': san(dnsName('.lab.localhost')),
    'leading-blank': san(dnsName(` ${HOST}`)),
    'underscore-beside': san(dnsName(HOST), dnsName('a_b.lab.localhost')),
    'nul-inside': san(dnsName(`${HOST}\u0000.evil.example`)),
    other: san(dnsName('other.lab.localhost')),
    parent: san(dnsName('lab.localhost')),
    'as-uri': san(uri(`https://${HOST}/`)),
    'ip-only': san(LOOPBACK),
    'email-only': san(email('a@lab.localhost')),
    'directory-only': san(directory(name(attribute('CN', HOST)))),
    absent: all(without('subjectAltName'), cn(HOST)),
    'absent-no-cn': all(without('subjectAltName'), cn('lab server')),
    'cn-beside-email': all(san(email('a@lab.localhost')), cn(HOST)),
    'cn-beside-ip': all(san(LOOPBACK), cn(HOST)),
    'cn-beside-other-dns': all(san(dnsName('other.lab.localhost')), cn(HOST)),
    'cn-beside-upn': all(san(UPN), cn(HOST)),
    'cn-wildcard-no-san': all(without('subjectAltName'), cn('*.lab.localhost')),
    'cn-other': all(san(dnsName(HOST)), cn('other.lab.localhost')),
    'beside-bad-ip-3': san(dnsName(HOST), ipName(127, 0, 0)),
    'beside-bad-ip-5': san(dnsName(HOST), ipName(127, 0, 0, 1, 1)),
    'beside-bad-ip-empty': san(dnsName(HOST), ipName()),
    'beside-bad-ip-text': san(dnsName(HOST), text('127.0.0.1', 0x87)),
    'beside-utf8-dns': san(dnsName(HOST), dnsName('läb.localhost')),
    'beside-empty-dns': san(dnsName(HOST), dnsName('')),
    'beside-blank-dns': san(dnsName(HOST), dnsName(' ')),
    'beside-dns-with-port': san(dnsName(HOST), dnsName('lab.localhost:443')),
    'beside-dns-url': san(dnsName(HOST), dnsName('https://lab.localhost/')),
    'beside-dns-ip': san(dnsName(HOST), dnsName('127.0.0.1')),
    'beside-dns-star': san(dnsName(HOST), dnsName('*')),
    'beside-long-label': san(dnsName(HOST), dnsName(`${'a'.repeat(64)}.localhost`)),
    'beside-utf8-email': san(dnsName(HOST), email('ä@lab.localhost')),
    'beside-email-no-at': san(dnsName(HOST), email('lab.localhost')),
    'beside-uri-utf8': san(dnsName(HOST), uri('https://läb.localhost/')),
    'beside-uri-relative': san(dnsName(HOST), uri('lab')),
    'beside-uri-no-host': san(dnsName(HOST), uri('urn:lab')),
    'beside-upn': san(dnsName(HOST), UPN),
    'beside-registered': san(dnsName(HOST), registered),
    'beside-registered-empty': san(dnsName(HOST), tlv(0x88)),
    'beside-directory': san(dnsName(HOST), directory(name(attribute('CN', 'x')))),
    'beside-directory-empty': san(dnsName(HOST), directory(sequence())),
    'beside-x400': san(dnsName(HOST), explicit(3, sequence())),
    'beside-edi': san(dnsName(HOST), explicit(5, explicit(1, text('x', STRING.utf8)))),
    'beside-unknown-tag': san(dnsName(HOST), tlv(0x89, bytes(1))),
    'dns-constructed': san(tlv(0xa2, text(HOST, STRING.ia5))),
    'hundred-names': san(
      ...Array.from({ length: 100 }, (_, at) => dnsName(`n${at}.lab.localhost`)),
      dnsName(HOST),
    ),
    critical: put(extension('subjectAltName', altNames(dnsName(HOST)), CRITICAL)),
  };
  const ip: Changes = { host: '127.0.0.1' };
  return [
    ...atLevel(maker, 'host', 'leaf', traits),
    ...cases(maker, 'host', {
      'ip-right': { ...ip, leaf: san(LOOPBACK) },
      'ip-other': { ...ip, leaf: san(ipName(127, 0, 0, 2)) },
      'ip-as-dns': { ...ip, leaf: san(dnsName('127.0.0.1')) },
      'ip-in-cn': { ...ip, leaf: all(without('subjectAltName'), cn('127.0.0.1')) },
      'ip-in-cn-beside-dns': { ...ip, leaf: all(san(dnsName(HOST)), cn('127.0.0.1')) },
      'ip-mapped': { ...ip, leaf: san(ipName(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 127, 0, 0, 1)) },
      'ip-as-uri': { ...ip, leaf: san(uri('https://127.0.0.1/')) },
    }),
  ];
}

interface Subtrees {
  readonly permitted?: readonly Uint8Array[];
  readonly excluded?: readonly Uint8Array[];
  readonly critical?: number | null;
}

/** NameConstraints of bare subtrees. */
function constraints({ permitted, excluded, critical = CRITICAL }: Subtrees): Change {
  const trees = (number: number, list: readonly Uint8Array[] | undefined): readonly Uint8Array[] =>
    list ? [explicit(number, concat(...list.map((base) => sequence(base))))] : [];
  return put(extension('nameConstraints', sequence(...trees(0, permitted), ...trees(1, excluded)), critical));
}

export function constraintCases(maker: ChainMaker): readonly LabCase[] {
  const anyIp = ipName(0, 0, 0, 0, 0, 0, 0, 0);
  const own: Readonly<Record<string, Change>> = {
    'permitted-fits': constraints({ permitted: [dnsName('lab.localhost')] }),
    'permitted-upper-case': constraints({ permitted: [dnsName('LAB.localhost')] }),
    'permitted-exact': constraints({ permitted: [dnsName(HOST)] }),
    'permitted-leading-dot': constraints({ permitted: [dnsName('.lab.localhost')] }),
    'permitted-leading-dot-exact': constraints({ permitted: [dnsName(`.${HOST}`)] }),
    'permitted-trailing-dot': constraints({ permitted: [dnsName('lab.localhost.')] }),
    'permitted-empty': constraints({ permitted: [dnsName('')] }),
    'permitted-star': constraints({ permitted: [dnsName('*.lab.localhost')] }),
    'permitted-other': constraints({ permitted: [dnsName('example.com')] }),
    'permitted-part-of-label': constraints({ permitted: [dnsName('ab.localhost')] }),
    'permitted-blank': constraints({ permitted: [dnsName(' ')] }),
    'permitted-utf8': constraints({ permitted: [dnsName('läb'), dnsName('lab.localhost')] }),
    'permitted-url': constraints({ permitted: [dnsName('https://lab.localhost'), dnsName('lab.localhost')] }),
    'permitted-not-critical': constraints({ permitted: [dnsName('lab.localhost')], critical: null }),
    'permitted-other-not-critical': constraints({ permitted: [dnsName('example.com')], critical: null }),
    'excluded-fits': constraints({ excluded: [dnsName('lab.localhost')] }),
    'excluded-upper-case': constraints({ excluded: [dnsName('LAB.LOCALHOST')] }),
    'excluded-exact': constraints({ excluded: [dnsName(HOST)] }),
    'excluded-leading-dot': constraints({ excluded: [dnsName('.lab.localhost')] }),
    'excluded-empty': constraints({ excluded: [dnsName('')] }),
    'excluded-other': constraints({ excluded: [dnsName('example.com')] }),
    'excluded-below': constraints({ excluded: [dnsName(`deep.${HOST}`)] }),
    'excluded-star': constraints({ excluded: [dnsName('*.lab.localhost')] }),
    'excluded-any-ip': constraints({ excluded: [anyIp] }),
    'permitted-ip-only': constraints({ permitted: [ipName(10, 0, 0, 0, 255, 0, 0, 0)] }),
    'permitted-dns-and-ip': constraints({
      permitted: [dnsName('lab.localhost'), ipName(10, 0, 0, 0, 255, 0, 0, 0)],
    }),
    'ip-4-octets': constraints({ permitted: [dnsName('lab.localhost'), ipName(10, 0, 0, 0)] }),
    'ip-5-octets': constraints({ permitted: [dnsName('lab.localhost'), ipName(10, 0, 0, 0, 1)] }),
    'ip-mask-holes': constraints({
      permitted: [dnsName('lab.localhost'), ipName(10, 0, 0, 0, 255, 0, 255, 0)],
    }),
    'ip-excluded-4-octets': constraints({ excluded: [ipName(10, 0, 0, 0)] }),
    'email-permitted': constraints({ permitted: [email('lab.localhost')] }),
    'email-excluded-at': constraints({ excluded: [email('@example.com')] }),
    'email-excluded': constraints({ excluded: [email('example.com')] }),
    'uri-permitted': constraints({ permitted: [uri('lab.localhost')] }),
    'directory-permitted-fits': constraints({ permitted: [directory(name(attribute('O', 'Lab')))] }),
    'directory-permitted-case': constraints({ permitted: [directory(name(attribute('O', 'LAB')))] }),
    'directory-permitted-printable': constraints({
      permitted: [directory(name(attribute('O', text('Lab', STRING.printable))))],
    }),
    'directory-permitted-other': constraints({ permitted: [directory(name(attribute('O', 'Other')))] }),
    'directory-excluded-fits': constraints({ excluded: [directory(name(attribute('O', 'Lab')))] }),
    'directory-excluded-other': constraints({ excluded: [directory(name(attribute('O', 'Other')))] }),
    'directory-permitted-empty': constraints({ permitted: [directory(sequence())] }),
    'directory-excluded-empty': constraints({ excluded: [directory(sequence())] }),
    'upn-permitted': constraints({ permitted: [UPN] }),
    'upn-excluded': constraints({ excluded: [UPN] }),
    'registered-permitted': constraints({ permitted: [registered] }),
    'empty-sequence': put(extension('nameConstraints', sequence(), CRITICAL)),
    'empty-permitted': put(extension('nameConstraints', sequence(explicit(0, bytes())), CRITICAL)),
    'minimum-0': put(
      extension(
        'nameConstraints',
        sequence(explicit(0, sequence(dnsName('lab.localhost'), tlv(0x80, bytes(0))))),
        CRITICAL,
      ),
    ),
    'minimum-1': put(
      extension(
        'nameConstraints',
        sequence(explicit(0, sequence(dnsName('lab.localhost'), tlv(0x80, bytes(1))))),
        CRITICAL,
      ),
    ),
    'maximum-3': put(
      extension(
        'nameConstraints',
        sequence(explicit(0, sequence(dnsName('lab.localhost'), tlv(0x81, bytes(3))))),
        CRITICAL,
      ),
    ),
    'permitted-and-excluded': constraints({
      permitted: [dnsName('lab.localhost')],
      excluded: [dnsName(HOST)],
    }),
  };
  const under = (base: Subtrees, leaf: Change): Changes => ({ intermediate: constraints(base), leaf });
  const lab = { permitted: [dnsName('lab.localhost')] };
  return [
    ...atLevel(maker, 'nc', 'intermediate', own),
    ...atLevel(maker, 'nc', 'root', {
      'permitted-fits': constraints(lab),
      'permitted-other': constraints({ permitted: [dnsName('example.com')] }),
      'excluded-fits': constraints({ excluded: [dnsName('lab.localhost')] }),
      'permitted-other-not-critical': constraints({ permitted: [dnsName('example.com')], critical: null }),
      'directory-permitted-other': constraints({ permitted: [directory(name(attribute('O', 'Other')))] }),
      'minimum-1': put(
        extension(
          'nameConstraints',
          sequence(explicit(0, sequence(dnsName('lab.localhost'), tlv(0x80, bytes(1))))),
          CRITICAL,
        ),
      ),
    }),
    ...atLevel(maker, 'nc', 'leaf', {
      'on-leaf': constraints(lab),
      'on-leaf-other': constraints({ permitted: [dnsName('example.com')] }),
    }),
    ...cases(maker, 'nc', {
      'wildcard-permitted': under(lab, san(dnsName('*.lab.localhost'))),
      'wildcard-excluded-host': under(
        { excluded: [dnsName('mail.lab.localhost')] },
        san(dnsName('*.lab.localhost')),
      ),
      'second-name-outside': under(lab, san(dnsName(HOST), dnsName('example.com'))),
      'second-name-bad': under(lab, san(dnsName(HOST), dnsName('a b'))),
      'cn-outside': under(lab, all(san(dnsName(HOST)), cn('example.com'))),
      'cn-only': under(lab, all(without('subjectAltName'), cn(HOST))),
      'cn-only-outside': under(
        { permitted: [dnsName('example.com')] },
        all(without('subjectAltName'), cn(HOST)),
      ),
      'ip-outside': under(
        { permitted: [dnsName('lab.localhost'), ipName(10, 0, 0, 0, 255, 0, 0, 0)] },
        san(dnsName(HOST), LOOPBACK),
      ),
      'ip-unconstrained': under(lab, san(dnsName(HOST), LOOPBACK)),
      'email-excluded-subject': under(
        { excluded: [email('example.com')] },
        fields({
          subject: name(attribute('EMAIL', text('a@example.com', STRING.ia5)), attribute('CN', HOST)),
        }),
      ),
      'email-excluded-san': under(
        { excluded: [email('example.com')] },
        san(dnsName(HOST), email('a@example.com')),
      ),
      'email-excluded-san-mailbox': under(
        { excluded: [email('a@example.com')] },
        san(dnsName(HOST), email('a@example.com')),
      ),
      'email-excluded-san-case': under(
        { excluded: [email('Foo@example.com')] },
        san(dnsName(HOST), email('foo@example.com')),
      ),
      'email-permitted-subject-other': under(
        { permitted: [email('example.org')] },
        fields({
          subject: name(attribute('EMAIL', text('a@example.com', STRING.ia5)), attribute('CN', HOST)),
        }),
      ),
      'uri-excluded-fits': under(
        { excluded: [uri('example.com')] },
        san(dnsName(HOST), uri('https://example.com/')),
      ),
      'email-excluded-at-san': under(
        { excluded: [email('@example.com')] },
        san(dnsName(HOST), email('a@example.com')),
      ),
      'email-excluded-case': under(
        { excluded: [email('foo@example.com')] },
        fields({
          subject: name(attribute('EMAIL', text('FOO@example.com', STRING.ia5)), attribute('CN', HOST)),
        }),
      ),
      'email-permitted-other': under(
        { permitted: [email('example.org')] },
        san(dnsName(HOST), email('a@example.com')),
      ),
      'uri-permitted-other': under(
        { permitted: [uri('example.org')] },
        san(dnsName(HOST), uri('https://example.com/')),
      ),
      'uri-urn-under-uri': under({ permitted: [uri('example.org')] }, san(dnsName(HOST), uri('urn:lab'))),
      'upn-constrained': under({ permitted: [UPN] }, san(dnsName(HOST), UPN)),
      'upn-excluded-present': under({ excluded: [UPN] }, san(dnsName(HOST), UPN)),
    }),
  ];
}
