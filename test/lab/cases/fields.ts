/** The basic fields: version, serial number, times and names with their string types. */
import { altNames, CRITICAL, dnsName, extension, serialOf } from '../make/certificate.ts';
import {
  all,
  fields,
  HOST,
  put,
  type Change,
  type ChainMaker,
  type Changes,
  type LabCase,
  type Level,
} from '../make/chain.ts';
import {
  attribute,
  bytes,
  commonName,
  concat,
  hex,
  integer,
  name,
  rawInteger,
  sequence,
  set,
  STRING,
  text,
  time,
  tlv,
  type Bytes,
} from '../make/der.ts';
import { atLevel, cases } from './family.ts';

const LEVELS: readonly Level[] = ['leaf', 'intermediate', 'root'];

export function versionCases(maker: ChainMaker): readonly LabCase[] {
  const traits: Readonly<Record<string, Change>> = {
    v1: fields({ version: null, extensions: null }),
    'v1-with-extensions': fields({ version: null }),
    'v1-written': fields({ version: integer(0), extensions: null }),
    v2: fields({ version: integer(1), extensions: null }),
    'v2-with-extensions': fields({ version: integer(1) }),
    v4: fields({ version: integer(3) }),
    'serial-zero': fields({ serial: integer(0) }),
    'serial-one': fields({ serial: integer(1) }),
    'serial-negative': fields({ serial: rawInteger(hex('80000001')) }),
    'serial-20-octets': fields({ serial: rawInteger(concat(bytes(0x7f), new Uint8Array(19).fill(1))) }),
    'serial-21-octets': fields({ serial: rawInteger(concat(bytes(0), new Uint8Array(20).fill(0x81))) }),
    'serial-21-octets-positive': fields({
      serial: rawInteger(concat(bytes(0x01), new Uint8Array(20).fill(0x81))),
    }),
    'serial-40-octets': fields({ serial: rawInteger(new Uint8Array(40).fill(0x11)) }),
    'serial-not-shortest': fields({ serial: rawInteger(hex('000011')) }),
    'serial-empty': fields({ serial: rawInteger(bytes()) }),
    'trailing-bytes': fields({ finish: (der) => concat(der, bytes(0)) }),
    'outer-length-long': fields({ finish: longer }),
  };
  return LEVELS.flatMap((level) => atLevel(maker, 'field', level, traits));
}

/** The outer length with one octet more than needed. */
const longer = (der: Bytes): Bytes => concat(bytes(0x30, 0x83, 0), der.slice(2));

export function timeCases(maker: ChainMaker): readonly LabCase[] {
  const days = (count: number): Bytes => maker.days(count);
  const digits = (count: number): string => new TextDecoder().decode(days(count).slice(2));
  const utc = (value: string): Bytes => text(value, 0x17);
  const generalized = (value: string): Bytes => text(value, 0x18);
  const from = digits(-30);
  const until = digits(150);
  const traits: Readonly<Record<string, Change>> = {
    'utc-no-seconds': fields({ notBefore: utc(`${from.slice(0, 10)}Z`) }),
    'utc-no-seconds-after': fields({ notAfter: utc(`${until.slice(0, 10)}Z`) }),
    'utc-offset': fields({ notBefore: utc(`${from.slice(0, 12)}+0100`) }),
    'utc-no-zone': fields({ notBefore: utc(from.slice(0, 12)) }),
    'utc-small-z': fields({ notBefore: utc(`${from.slice(0, 12)}z`) }),
    'generalized-early': fields({ notBefore: generalized(`20${from}`) }),
    'generalized-early-after': fields({ notAfter: generalized(`20${until}`) }),
    'generalized-fraction': fields({ notAfter: generalized(`20${until.slice(0, 12)}.5Z`) }),
    'generalized-offset': fields({ notAfter: generalized(`20${until.slice(0, 12)}+0100`) }),
    'generalized-no-seconds': fields({ notAfter: generalized(`20${until.slice(0, 10)}Z`) }),
    'month-13': fields({ notBefore: utc(`${from.slice(0, 2)}1301000000Z`) }),
    'february-30': fields({ notBefore: utc('260230000000Z') }),
    'hour-24': fields({ notBefore: utc(`${from.slice(0, 6)}240000Z`) }),
    'second-60': fields({ notBefore: utc(`${from.slice(0, 10)}60Z`) }),
    'after-9999': fields({ notAfter: generalized('99991231235959Z') }),
    'after-2050': fields({ notAfter: time(Date.UTC(2051, 0, 1)) }),
    'before-1950': fields({ notBefore: generalized('19490101000000Z') }),
    'before-1960': fields({ notBefore: utc('600101000000Z') }),
    reversed: fields({ notBefore: days(150), notAfter: days(-30) }),
    'reversed-past': fields({ notBefore: days(-2), notAfter: days(-30) }),
    expired: fields({ notBefore: days(-90), notAfter: days(-1) }),
    'not-yet': fields({ notBefore: days(140) }),
    'utc-as-printable': fields({ notBefore: text(from, STRING.printable) }),
  };
  const long = (length: number): Change => fields({ notBefore: days(-30), notAfter: days(length - 30) });
  return [
    ...LEVELS.flatMap((level) => atLevel(maker, 'time', level, traits)),
    ...atLevel(maker, 'time', 'leaf', {
      'days-90': long(90),
      'days-199': long(199),
      'days-201': long(201),
      'days-397': long(397),
      'days-399': long(399),
      'days-824': long(824),
      'days-826': long(826),
      'days-3650': long(3650),
      'days-7300': long(7300),
    }),
  ];
}

export function nameCases(maker: ChainMaker): readonly LabCase[] {
  const cn = (value: Bytes): Bytes => name(attribute('O', 'Lab'), attribute('CN', value));
  const label = 'lab server';
  const utf16 = concat(...Array.from(label).map((one) => bytes(0, one.charCodeAt(0))));
  const utf32 = concat(...Array.from(label).map((one) => bytes(0, 0, 0, one.charCodeAt(0))));
  const odd: Readonly<Record<string, Bytes>> = {
    printable: cn(text(label, STRING.printable)),
    'printable-at': cn(text('lab@server', STRING.printable)),
    'printable-star': cn(text('lab*server', STRING.printable)),
    'printable-underscore': cn(text('lab_server', STRING.printable)),
    'printable-ampersand': cn(text('lab&server', STRING.printable)),
    'printable-latin1': cn(tlv(STRING.printable, hex('6ce462'))),
    'printable-utf8': cn(text('läb', STRING.printable)),
    'printable-empty': cn(text('', STRING.printable)),
    'numeric-letters': cn(text(label, STRING.numeric)),
    ia5: cn(text(label, STRING.ia5)),
    'ia5-high': cn(tlv(STRING.ia5, hex('6ce462'))),
    visible: cn(text(label, STRING.visible)),
    teletex: cn(text(label, STRING.teletex)),
    'teletex-latin1': cn(tlv(STRING.teletex, hex('6ce462'))),
    bmp: cn(tlv(STRING.bmp, utf16)),
    'bmp-odd': cn(tlv(STRING.bmp, utf16.slice(1))),
    'bmp-surrogate': cn(tlv(STRING.bmp, hex('d83dde00'))),
    universal: cn(tlv(STRING.universal, utf32)),
    'universal-odd': cn(tlv(STRING.universal, utf32.slice(1))),
    'utf8-bad': cn(tlv(STRING.utf8, hex('6cff62'))),
    'utf8-nul': cn(text('lab\u0000server', STRING.utf8)),
    'utf8-newline': cn(text('lab\nserver', STRING.utf8)),
    'utf8-long': cn(text('x'.repeat(65), STRING.utf8)),
    'utf8-very-long': cn(text('x'.repeat(300), STRING.utf8)),
    'octet-string': cn(tlv(0x04, bytes(1, 2))),
    'bit-string': cn(tlv(0x03, bytes(0, 1, 2))),
    'country-three': name(attribute('C', text('DEU', STRING.printable)), attribute('CN', label)),
    'country-utf8': name(attribute('C', 'DE'), attribute('CN', label)),
    'email-utf8': name(attribute('CN', label), attribute('EMAIL', 'a@lab.localhost')),
    'serial-number-utf8': name(attribute('CN', label), attribute('SERIALNUMBER', '1')),
    'two-values-in-one-rdn': sequence(set(attribute('CN', 'b'), attribute('O', 'a'))),
    'two-values-unsorted': sequence(set(attribute('O', 'a'), attribute('CN', 'b'))),
    'empty-rdn': sequence(set(), set(attribute('CN', label))),
    'two-common-names': name(attribute('CN', label), attribute('CN', 'other')),
    'hundred-parts': name(...Array.from({ length: 100 }, (_, at) => attribute('OU', `unit ${at}`))),
    empty: sequence(),
  };
  const traits = Object.fromEntries(
    Object.entries(odd).map(([trait, subject]) => [trait, fields({ subject })] as const),
  );
  // A root names itself.
  const ofRoots = Object.fromEntries(
    Object.entries(odd).map(([trait, subject]) => [trait, fields({ subject, issuer: subject })] as const),
  );
  // The same name written in two ways, in the CA and in what it issued.
  const differently = (own: Bytes, asIssuer: Bytes): Changes => ({
    intermediate: fields({ subject: own }),
    leaf: fields({ issuer: asIssuer }),
  });
  const ca = (value: string, kind: number = STRING.utf8): Bytes =>
    name(attribute('O', 'Lab'), attribute('CN', text(value, kind)));
  return [
    ...atLevel(maker, 'name', 'leaf', traits),
    ...atLevel(maker, 'name', 'intermediate', traits),
    ...atLevel(maker, 'name', 'root', ofRoots),
    ...atLevel(maker, 'name', 'leaf', {
      'empty-critical-san': all(
        fields({ subject: sequence() }),
        put(extension('subjectAltName', altNames(dnsName(HOST)), CRITICAL)),
      ),
      'issuer-empty': fields({ issuer: sequence() }),
      'issuer-other': fields({ issuer: commonName('Somebody else') }),
      'as-its-ca': (spec) => ({ ...spec, subject: spec.issuer }),
    }),
    ...cases(maker, 'name', {
      'chain-utf8-printable': differently(ca('Lab CA one'), ca('Lab CA one', STRING.printable)),
      'chain-printable-teletex': differently(
        ca('Lab CA one', STRING.printable),
        ca('Lab CA one', STRING.teletex),
      ),
      'chain-utf8-bmp': differently(
        ca('Lab CA'),
        name(
          attribute('O', 'Lab'),
          attribute('CN', tlv(STRING.bmp, hex('004c006100620020004300410020').slice(0, 12))),
        ),
      ),
      'chain-upper-case': differently(ca('Lab CA one'), ca('LAB CA ONE')),
      'chain-upper-case-printable': differently(
        ca('Lab CA one', STRING.printable),
        ca('LAB CA ONE', STRING.printable),
      ),
      'chain-two-blanks': differently(ca('Lab CA one'), ca('Lab  CA one')),
      'chain-two-blanks-printable': differently(
        ca('Lab CA one', STRING.printable),
        ca('Lab  CA one', STRING.printable),
      ),
      'chain-trailing-blank': differently(ca('Lab CA one'), ca('Lab CA one ')),
      'chain-umlaut-case': differently(ca('Läb CA'), ca('LÄB CA')),
      'chain-other-order': differently(
        ca('Lab CA one'),
        name(attribute('CN', 'Lab CA one'), attribute('O', 'Lab')),
      ),
      'root-chain-upper-case': {
        root: fields({ subject: ca('Lab Root x'), issuer: ca('Lab Root x') }),
        intermediate: fields({ issuer: ca('LAB ROOT X') }),
      },
      'root-chain-printable': {
        root: fields({ subject: ca('Lab Root y'), issuer: ca('Lab Root y') }),
        intermediate: fields({ issuer: ca('Lab Root y', STRING.printable) }),
      },
    }),
  ];
}

/** One serial number twice under one name: NSS knows certificates by these two. */
export function serialTwinCases(maker: ChainMaker): readonly LabCase[] {
  const serial = serialOf('twin');
  return [
    maker.chain('field/leaf-serial-of-its-ca', {
      intermediate: fields({ serial }),
      leaf: fields({ serial }),
    }),
  ];
}
