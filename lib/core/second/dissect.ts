/** One certificate as the libraries see it: the fields that pkijs reads, and the ASN.1 tree of asn1js. */
import { toHex } from '../der/bytes.ts';
import { wordsOf } from './compare.ts';
import { fromBER, own, type BaseBlock } from './library.ts';
import type { Reading } from './reading.ts';
import { parseTheirs, readTheirs } from './their-reading.ts';
import { SECOND_LIMITS } from '../limits.ts';

/** Characters of one value: keys and signatures are not read by eye. */
const SHOWN = 96;

export interface Asn1Line {
  readonly depth: number;
  /** “SEQUENCE”, “[0]”, “UTF8String” */
  readonly type: string;
  /** "" for what holds other elements. */
  readonly value: string;
  /** Octets with identifier and length. */
  readonly length: number;
}

export interface Dissection {
  /** Null: pkijs can't read it; `reason` says why in its words. */
  readonly fields: Reading | null;
  readonly reason: string | null;
  readonly tree: readonly Asn1Line[];
  /** The tree is longer than what is shown. */
  readonly cut: boolean;
}

/** Never throws for what the bytes say. */
export function dissect(der: Uint8Array): Dissection {
  const tree: Asn1Line[] = [];
  const { result, offset } = fromBER(own(der));
  const whole = offset === -1 || walk(result, 0, tree);
  try {
    return { fields: readTheirs(parseTheirs(der)), reason: null, tree, cut: !whole };
  } catch (error) {
    return { fields: null, reason: wordsOf(error), tree, cut: !whole };
  }
}

/** @returns false when a limit cut it short. */
function walk(block: BaseBlock, depth: number, lines: Asn1Line[]): boolean {
  if (lines.length >= SECOND_LIMITS.lines || depth > SECOND_LIMITS.depth) return false;
  const children = childrenOf(block);
  const value = children.length > 0 ? '' : valueOf(block);
  lines.push({ depth, type: typeOf(block), value, length: block.blockLength });
  return children.every((child) => walk(child, depth + 1, lines));
}

type Loose = BaseBlock & { readonly valueBlock?: { readonly value?: unknown } };

function childrenOf(block: BaseBlock): readonly BaseBlock[] {
  const value = (block as Loose).valueBlock?.value;
  // The parts of an object identifier are an array too, but no elements.
  return Array.isArray(value)
    ? value.filter((one): one is BaseBlock => one instanceof Object && 'idBlock' in one)
    : [];
}

/** asn1js counts the classes from 1. */
const UNIVERSAL = 1;
const BOOLEAN = 1;

function typeOf(block: BaseBlock): string {
  const { tagClass, tagNumber } = block.idBlock;
  if (tagClass !== UNIVERSAL) return `[${tagNumber}]`;
  return (block.constructor as unknown as { readonly NAME: string }).NAME;
}

function valueOf(block: BaseBlock): string {
  const { tagClass, tagNumber } = block.idBlock;
  if (tagClass !== UNIVERSAL) return clip(contextValue(contentsOf(block)));
  if (tagNumber === BOOLEAN) return String((block as Loose).valueBlock?.value);
  // “UTF8String : 'text'”: the library's own words for the value.
  const text = block.toString('ascii');
  return clip(text.includes(' : ') ? text.slice(text.indexOf(' : ') + 3).trim() : '');
}

function contentsOf(block: BaseBlock): Uint8Array {
  const whole = block.valueBeforeDecodeView;
  return whole.subarray(block.idBlock.blockLength + block.lenBlock.blockLength);
}

/** Implicitly tagged values have no type: text where all of it can be printed, else octets. */
function contextValue(octets: Uint8Array): string {
  const printable = octets.length > 0 && octets.every((octet) => octet >= 0x20 && octet < 0x7f);
  return printable ? `'${String.fromCharCode(...octets.subarray(0, SHOWN))}'` : toHex(octets);
}

const clip = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
