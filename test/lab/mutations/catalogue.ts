/** The odd things that mutants hold: each mutation changes one thing and stands by itself, so that it can be left out again. */
import {
  CRITICAL,
  dnsName,
  extension,
  ipName,
  PURPOSE,
  purposes,
  keyUsage,
  USAGE,
  writeCertificate,
  type LabExtension,
  type Spec,
  type Usage,
} from '../make/certificate.ts';
import { add, fields, HOST, put, type Level, type Parts } from '../make/chain.ts';
import {
  bytes,
  concat,
  explicit,
  hex,
  integer,
  sequence,
  set,
  text,
  time,
  tlv,
  attribute,
  type Bytes,
} from '../make/der.ts';
import {
  at,
  fitted,
  keyOfKind,
  nameOf,
  renamed,
  type Kitchen,
  type Mutation,
  type Maker,
} from './borrowed.ts';

/** One extension of any model, whatever its role. */
const oneBorrowed: Maker = ({ random, models }, level) => {
  const model = random.pick(models);
  const one = random.pick(model.extensions);
  const role = model.isAuthority ? 'a CA' : 'a leaf';
  return at(level, `${nameOf(one.oid)} borrowed of ${role}`, model.label, put(fitted(one)));
};

/** An extension that is there, chosen by a number that outlasts other mutations. */
function altered(
  level: Level,
  kind: string,
  draw: number,
  change: (one: LabExtension, list: readonly LabExtension[]) => readonly LabExtension[],
): Mutation {
  return at(level, kind, `number ${draw}`, (spec) => {
    const list = spec.extensions ?? [];
    const index = list.length === 0 ? -1 : draw % list.length;
    const one = list[index];
    return one
      ? { ...spec, extensions: list.flatMap((other) => (other === one ? change(one, list) : [other])) }
      : spec;
  });
}

const dropped: Maker = ({ random }, level) => altered(level, 'extension dropped', random.below(60), () => []);
const doubled: Maker = ({ random }, level) =>
  altered(level, 'extension twice', random.below(60), (one) => [one, one]);
const criticality: Maker = ({ random }, level) =>
  altered(level, 'criticality turned', random.below(60), (one) => [
    { ...one, critical: one.critical === null ? CRITICAL : null },
  ]);
const falseWritten: Maker = ({ random }, level) =>
  altered(level, 'FALSE written', random.below(60), (one) => [{ ...one, critical: 0 }]);
const shortened: Maker = ({ random }, level) =>
  altered(level, 'value cut', random.below(60), (one) => [{ ...one, value: one.value.slice(0, -1) }]);
const lengthened: Maker = ({ random }, level) =>
  altered(level, 'value lengthened', random.below(60), (one) => [
    { ...one, value: concat(one.value, bytes(0)) },
  ]);
const flipped: Maker = ({ random }, level) => {
  const place = random.below(1_000);
  const bit = 1 << random.below(8);
  return altered(level, 'octet of a value changed', random.below(60), (one) => {
    const value = new Uint8Array(one.value);
    const index = place % Math.max(1, value.length);
    value[index] = (value[index] ?? 0) ^ bit;
    return [{ ...one, value }];
  });
};
const reordered: Maker = ({ random }, level) => {
  const by = 1 + random.below(9);
  return at(level, 'extensions in another order', `by ${by}`, (spec) => ({
    ...spec,
    extensions: (spec.extensions ?? []).map(
      (_, index, list) => list[(index + by) % list.length] as LabExtension,
    ),
  }));
};

const usage: Maker = ({ random }, level) => {
  const some = USAGE.filter(() => random.below(3) === 0) as readonly Usage[];
  return at(
    level,
    `keyUsage ${some.join('+') || 'none'}`,
    '',
    put(extension('keyUsage', keyUsage(...some), CRITICAL)),
  );
};
const purpose: Maker = ({ random }, level) => {
  const all = Object.keys(PURPOSE) as (keyof typeof PURPOSE)[];
  const some = all.filter(() => random.below(4) === 0);
  const critical = random.below(4) === 0 ? CRITICAL : null;
  return at(
    level,
    `extKeyUsage ${some.join('+') || 'none'}${critical ? ' critical' : ''}`,
    '',
    put(extension('extKeyUsage', purposes(...some), critical)),
  );
};

const DAYS_OF = {
  expired: [-90, -3],
  'not yet valid': [20, 400],
  'ends before it begins': [-2, -20],
} as const;
const times: Maker = ({ random, maker }, level) => {
  const kind = random.pick(Object.keys(DAYS_OF) as (keyof typeof DAYS_OF)[]);
  const [from, to] = DAYS_OF[kind];
  return at(level, kind, '', fields({ notBefore: maker.days(from), notAfter: maker.days(to) }));
};
const timeForm: Maker = ({ random, maker }, level) => {
  const long = random.below(2) === 0;
  return at(
    level,
    long ? 'end in 2051' : 'GeneralizedTime before 2050',
    '',
    fields({
      notAfter: long
        ? time(Date.UTC(2051, 1, 1))
        : text(new Date(maker.epoch + 8_640_000_000).toISOString().replace(/[-:T]|\.\d+/g, ''), 0x18),
    }),
  );
};

const SERIALS: Readonly<Record<string, Bytes>> = {
  zero: integer(0),
  negative: tlv(0x02, bytes(0x80, 1)),
  'of 21 octets': tlv(0x02, new Uint8Array(21).fill(0x41)),
  'with a leading zero octet': tlv(0x02, bytes(0, 1)),
};
const serial: Maker = ({ random, models }, level) => {
  const kind = random.pick([...Object.keys(SERIALS), 'borrowed']);
  const value = SERIALS[kind] ?? random.pick(models).serial;
  return at(level, `serial ${kind}`, '', fields({ serial: value }));
};
const version: Maker = ({ random }, level) => {
  const number = random.below(4);
  return at(
    level,
    `version ${number === 3 ? '1, not written' : number + 1}`,
    '',
    fields({
      version: number === 3 ? null : integer(number),
    }),
  );
};
/** An attribute of an odd type or character in front of the name. */
const oddName: Maker = ({ random }, level) => {
  const type = random.pick(['utf8', 'printable', 'ia5', 'teletex', 'bmp'] as const);
  const words = random.pick(['Contoso', 'Contoso & Co', 'Müller', 'a*b', 'a_b', '', ' two  blanks ']);
  const tag = { utf8: 0x0c, printable: 0x13, ia5: 0x16, teletex: 0x14, bmp: 0x1e }[type];
  const octets =
    type === 'bmp' ? tlv(tag, new Uint8Array(Buffer.from(words, 'utf16le').swap16())) : text(words, tag);
  return at(level, `name with ${type} "${words}"`, '', renamed(level, set(attribute('OU', octets))));
};
const hash: Maker = ({ random }, level) => {
  const kind = random.pick(['sha1', 'sha384', 'sha512', 'sha384']);
  return at(level, `signed with ${kind}`, '', fields({ hash: kind }));
};
const brokenSignature: Maker = (_, level) =>
  at(
    level,
    'signature broken',
    '',
    fields({
      signature: (whole) => {
        const octets = new Uint8Array(whole);
        const last = octets.length - 1;
        octets[last] = (octets[last] ?? 0) ^ 1;
        return octets;
      },
    }),
  );

const subtree = (name: Uint8Array): Bytes => sequence(name);
const constraints: Maker = ({ random }, level) => {
  const names: Readonly<Record<string, Uint8Array>> = {
    'lab.localhost': dnsName('lab.localhost'),
    '.lab.localhost': dnsName('.lab.localhost'),
    localhost: dnsName('localhost'),
    'apple.com': dnsName('apple.com'),
    'WWW.LAB.LOCALHOST': dnsName('WWW.LAB.LOCALHOST'),
    '10.0.0.0/8': ipName(10, 0, 0, 0, 255, 0, 0, 0),
    'email contoso.example': text('contoso.example', 0x81),
    'uri .contoso.example': text('.contoso.example', 0x86),
    'O=Lab': tlv(0xa4, sequence(set(attribute('O', 'Lab')))),
  };
  const name = random.pick(Object.keys(names));
  const permitted = random.below(2) === 0;
  return at(
    level,
    `nameConstraints ${permitted ? 'permit' : 'exclude'} ${name}`,
    '',
    put(
      extension(
        'nameConstraints',
        sequence(explicit(permitted ? 0 : 1, subtree(names[name] ?? bytes()))),
        random.below(2) === 0 ? CRITICAL : null,
      ),
    ),
  );
};
const unknown: Maker = ({ random }, level) => {
  const critical = random.below(2) === 0 ? CRITICAL : null;
  return at(
    level,
    `unknown extension${critical ? ', critical' : ''}`,
    '',
    add(extension('unknown', hex('0500'), critical)),
  );
};

const NAMES_SENT: readonly (readonly [string, readonly Uint8Array[]])[] = [
  ['another name', [dnsName('other.lab.localhost')]],
  ['wildcard', [dnsName('*.lab.localhost')]],
  ['wildcard of two labels', [dnsName('*.localhost')]],
  ['capitals', [dnsName(HOST.toUpperCase())]],
  ['underscore beside', [dnsName('a_b.lab.localhost'), dnsName(HOST)]],
  ['address beside', [dnsName(HOST), ipName(127, 0, 0, 1)]],
  ['address of 3 octets beside', [dnsName(HOST), ipName(127, 0, 1)]],
  ['mail beside', [dnsName(HOST), text('a@contoso.example', 0x81)]],
  ['uri beside', [dnsName(HOST), text('sip:a@contoso.example', 0x86)]],
  ['blank beside', [dnsName(HOST), dnsName(' ')]],
  ['empty beside', [dnsName(HOST), dnsName('')]],
  ['not ASCII beside', [dnsName(HOST), dnsName('müller.example')]],
];
const altName: Maker = ({ random }) => {
  const [label, list] = random.pick(NAMES_SENT);
  return at('leaf', `subjectAltName ${label}`, '', put(extension('subjectAltName', sequence(...list))));
};

type Sent = (list: readonly Uint8Array[], parts: Parts, kitchen: Kitchen) => readonly Uint8Array[];
const SENT: Readonly<Record<string, Sent>> = {
  'root too': (list, { root }) => [...list, root.der],
  'others in reverse': ([first, ...rest]) => [...(first ? [first] : []), ...rest.toReversed()],
  'first twice': ([first, ...rest]) => (first ? [first, first, ...rest] : []),
  'all twice': (list) => [...list, ...list.slice(1)],
  'first alone': (list) => list.slice(0, 1),
  'a stranger between': ([first, ...rest], _, { maker }) => [
    ...(first ? [first] : []),
    maker.authority('Stranger', maker.root('Lab Root')).der,
    ...rest,
  ],
  'issuing CA also of a root nobody has': (list, { intermediate }, { maker }) => {
    const other = maker.root('Root nobody has');
    const spec: Spec = { ...intermediate.spec, issuer: other.subject, serial: integer(77) };
    return [...list.slice(0, 1), writeCertificate(spec, other.key), ...list.slice(1)];
  },
};
const sentList = (kitchen: Kitchen): Mutation => {
  const kind = kitchen.random.pick(Object.keys(SENT));
  const change = SENT[kind];
  return {
    kind: `sent: ${kind}`,
    trait: `sent: ${kind}`,
    ...(change ? { sent: (list, parts) => change(list, parts, kitchen) } : {}),
  };
};

/** Each as often as it stands here. */
const ODD: readonly Maker[] = [
  oneBorrowed,
  oneBorrowed,
  oneBorrowed,
  dropped,
  dropped,
  doubled,
  criticality,
  criticality,
  falseWritten,
  shortened,
  lengthened,
  flipped,
  flipped,
  flipped,
  reordered,
  usage,
  usage,
  purpose,
  purpose,
  times,
  timeForm,
  serial,
  version,
  oddName,
  oddName,
  hash,
  brokenSignature,
  constraints,
  constraints,
  unknown,
  altName,
  altName,
  sentList,
  sentList,
  keyOfKind,
];

/** Roots have databases of their own in browsers, which takes time: they come less often. */
const LEVELS = ['leaf', 'leaf', 'leaf', 'intermediate', 'intermediate', 'intermediate', 'root'] as const;

export const oddMutation = (kitchen: Kitchen): Mutation =>
  kitchen.random.pick(ODD)(kitchen, kitchen.random.pick(LEVELS));
