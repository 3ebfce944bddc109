import { DerError, DerReader } from '../../der/reader.ts';
import type { ParsedCertificate } from '../types.ts';
import type { DerFault, LooseFault } from '../../der/types.ts';

/** How one kind of extension is decoded. Adding an extension is one file and a line in the registry. */
export interface ExtensionDefinition<T> {
  readonly oid: string;
  /** Name as the RFC that defines it writes it. */
  readonly name: string;
  /** Reads extnValue's contents. @throws DerError */
  readonly decode: (reader: DerReader) => T;
}

/** Absent, readable, or present but malformed. */
type ExtensionState<T> =
  | { readonly state: 'absent' }
  | {
      readonly state: 'present';
      readonly critical: boolean;
      readonly value: T;
      /** Departures from DER that were read over; empty as a rule. */
      readonly loose: readonly LooseFault[];
    }
  | { readonly state: 'malformed'; readonly critical: boolean; readonly fault: DerFault };

const ABSENT = { state: 'absent' } as const;
const cache = new WeakMap<ParsedCertificate, Map<string, unknown>>();

/**
 * The certificate's extension of this kind, decoded on first use and kept. Of duplicates the first
 * counts (they are a finding of their own).
 */
export function extensionOf<T>(
  certificate: ParsedCertificate,
  definition: ExtensionDefinition<T>,
): ExtensionState<T> {
  let states = cache.get(certificate);
  if (!states) cache.set(certificate, (states = new Map<string, unknown>()));
  const known = states.get(definition.oid);
  // Keyed by the definition's OID, so the entry was made by this same function for the same T.
  if (known) return known as ExtensionState<T>;
  const state = decodeExtension(certificate, definition);
  states.set(definition.oid, state);
  return state;
}

/** The decoded value, or null when absent or malformed (which other rules report). */
export function extensionValue<T>(
  certificate: ParsedCertificate,
  definition: ExtensionDefinition<T>,
): T | null {
  const state = extensionOf(certificate, definition);
  return state.state === 'present' ? state.value : null;
}

function decodeExtension<T>(
  certificate: ParsedCertificate,
  definition: ExtensionDefinition<T>,
): ExtensionState<T> {
  const extension = certificate.extensions.find(({ oid }) => oid === definition.oid);
  if (!extension) return ABSENT;
  const { critical } = extension;
  const base = extension.value.byteOffset - certificate.der.byteOffset;
  const read = (tolerated: LooseFault[] | null): T => {
    const reader = new DerReader(extension.value, 0, extension.value.length, tolerated);
    const value = definition.decode(reader);
    reader.finishWhole(definition.name);
    return value;
  };
  try {
    return { state: 'present', critical, value: read(null), loose: [] };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    const tolerated: LooseFault[] = [];
    const value = attempt(() => read(tolerated));
    if (value !== null) {
      const loose = tolerated.map((fault) => ({ ...fault, offset: base + fault.offset }));
      return { state: 'present', critical, value, loose };
    }
    return { state: 'malformed', critical, fault: { offset: base + error.offset, reason: error.message } };
  }
}

/** Null when the bytes can't be read. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}
