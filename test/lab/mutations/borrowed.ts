/** What a mutation is, and those that borrow a part of another chain. */
import type { Random } from '../../fuzz/random.ts';
import { dnsName, EXTENSION, type LabExtension } from '../make/certificate.ts';
import { fields, HOST, type Change, type ChainMaker, type Level, type Parts } from '../make/chain.ts';
import { sequence, type Bytes } from '../make/der.ts';
import type { Model } from './models.ts';

export interface Mutation {
  /** What it changes, without whose part it is or which octet: differences are counted by it. */
  readonly kind: string;
  /** The whole of it. */
  readonly trait: string;
  readonly level?: Level;
  readonly change?: Change;
  readonly sent?: (list: readonly Uint8Array[], parts: Parts) => readonly Uint8Array[];
  readonly host?: string;
}

export interface Kitchen {
  readonly random: Random;
  readonly maker: ChainMaker;
  readonly models: readonly Model[];
}

const IDENTIFIERS: ReadonlySet<string> = new Set([
  EXTENSION.authorityKeyIdentifier,
  EXTENSION.subjectKeyIdentifier,
]);
const NAMES = new Map<string, string>(Object.entries(EXTENSION).map(([name, id]) => [id, name]));
export const nameOf = (id: string): string => NAMES.get(id) ?? id;

/** Contents of a TLV: what comes after its tag and length. */
function contents(der: Uint8Array): Bytes {
  const first = der[1] ?? 0;
  return new Uint8Array(der.slice(first < 0x80 ? 2 : 2 + (first & 0x7f)));
}

/** Borrowed names go on to cover the host that is asked for. */
export const fitted = ({ oid: id, critical, value }: LabExtension): LabExtension =>
  id === EXTENSION.subjectAltName
    ? { oid: id, critical, value: sequence(contents(value), dnsName(HOST)) }
    : { oid: id, critical, value };

export type Maker = (kitchen: Kitchen, level: Level) => Mutation;
export const at = (level: Level, kind: string, more: string, change: Change): Mutation => ({
  kind: `${level}: ${kind}`,
  trait: `${level}: ${kind}${more === '' ? '' : ` (${more})`}`,
  level,
  change,
});

/** All extensions of a model of the same role, but for its key identifiers. */
export const borrowedExtensions: Maker = ({ random, models }, level) => {
  const model = random.pick(models.filter(({ isAuthority }) => isAuthority === (level !== 'leaf')));
  return at(level, 'extensions borrowed', model.label, (spec) => ({
    ...spec,
    extensions: [
      ...model.extensions.filter(({ oid: id }) => !IDENTIFIERS.has(id)).map(fitted),
      ...(spec.extensions ?? []).filter(({ oid: id }) => IDENTIFIERS.has(id)),
    ],
  }));
};

/** These RDNs before the case's own name; a root goes on to name itself as its issuer. */
export const renamed =
  (level: Level, before: Uint8Array): Change =>
  (spec) => {
    const subject = sequence(before, contents(spec.subject));
    return { ...spec, subject, ...(level === 'root' ? { issuer: subject } : {}) };
  };

/** The model's name, and the case's own after it, so that no client takes one CA for another. */
export const borrowedName: Maker = ({ random, models }, level) => {
  const model = random.pick(models);
  return at(level, 'name borrowed', model.label, renamed(level, contents(model.subject)));
};

export const borrowedTimes: Maker = ({ random, models, maker }, level) => {
  const model = random.pick(models);
  const begun = 1 + random.below(Math.min(model.days - 1, 25));
  return at(
    level,
    'times borrowed',
    `${model.days} days`,
    fields({
      notBefore: maker.days(-begun - 2),
      notAfter: maker.days(model.days - begun),
    }),
  );
};

const KEY_KINDS = [
  'rsa-2048',
  'rsa-2048',
  'rsa-4096',
  'p384',
  'p384',
  'rsa-3072',
  'rsa-1024',
  'p521',
  'ed25519',
  'p224',
  'secp256k1',
] as const;

export const keyOfKind: Maker = ({ random, maker }, level) => {
  const kind = random.pick(KEY_KINDS);
  return at(level, `key ${kind}`, '', (spec) => ({ ...spec, key: maker.keys.key(kind) }));
};
