/** Microsoft's serialized certificate store with the properties that its trust program sets. */
import { isSst, sstEntries } from '#lib/core/input/sst.ts';
import { readRootProperty, type RootProperties } from './root-properties.ts';

interface StoredCertificate {
  readonly der: Uint8Array;
  /** Offset of `der` in the file. */
  readonly offset: number;
  readonly properties: RootProperties;
}

interface SerializedStore {
  readonly certificates: readonly StoredCertificate[];
  /** DER CRLs. */
  readonly crls: readonly Uint8Array[];
  /** Certificate trust lists, to be read with `readTrustList`. */
  readonly trustLists: readonly Uint8Array[];
  /** Offset where the file breaks off; null when it is whole. */
  readonly truncatedAt: number | null;
}

const ID = { certificate: 0x20, crl: 0x21, trustList: 0x22 } as const;

/** Reads a store, or null when the bytes are none. */
export function readSerializedStore(bytes: Uint8Array): SerializedStore | null {
  if (!isSst(bytes)) return null;
  const certificates: StoredCertificate[] = [];
  const crls: Uint8Array[] = [];
  const trustLists: Uint8Array[] = [];
  let properties: RootProperties = {};
  const entries = sstEntries(bytes);
  for (;;) {
    const step = entries.next();
    if (step.done === true) return { certificates, crls, trustLists, truncatedAt: step.value };
    const { id, data, offset } = step.value;
    // Properties stand in front of the element they belong to, which closes the group.
    if (id === ID.certificate) certificates.push({ der: data, offset, properties });
    else if (id === ID.crl) crls.push(data);
    else if (id === ID.trustList) trustLists.push(data);
    properties =
      id >= ID.certificate && id <= ID.trustList ? {} : { ...properties, ...readRootProperty(id, data) };
  }
}
