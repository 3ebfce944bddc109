/** Microsoft cabinets (MS-CAB), stored or packed with MSZIP, as Windows' own tools write them. Always bounded. */
import { inflateSync } from 'fflate';
import { LIMITS } from '../../limits.ts';
import { concat } from '../../der/bytes.ts';

interface CabMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a cabinet gave no members. `packed`: LZX or Quantum, which are not unpacked here. */
type CabFault = 'broken' | 'packed' | 'too-large' | 'too-many';

/** Thrown within, and only there. */
class CabError extends Error {
  readonly fault: CabFault;
  constructor(fault: CabFault) {
    super(fault);
    this.fault = fault;
  }
}

const HEADER_BYTES = 36;
const FLAG = { previous: 1, next: 2, reserve: 4 } as const;
const STORED = 0;
const MSZIP = 1;
/** What a block may refer back to. */
const WINDOW_BYTES = 32_768;

/** Little-endian numbers at ascending places. */
class Cursor {
  readonly bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset: number) {
    this.bytes = bytes;
    this.offset = offset;
  }

  number(size: 1 | 2 | 4): number {
    let value = 0;
    for (const octet of this.take(size).toReversed()) value = value * 256 + octet;
    return value;
  }

  take(length: number): Uint8Array {
    const start = this.offset;
    this.offset += length;
    if (this.offset > this.bytes.length) throw new CabError('broken');
    return this.bytes.subarray(start, this.offset);
  }

  /** Text up to a zero. */
  text(): string {
    const end = this.bytes.indexOf(0, this.offset);
    if (end < 0 || end - this.offset > 256) throw new CabError('broken');
    const text = new TextDecoder().decode(this.bytes.subarray(this.offset, end));
    this.offset = end + 1;
    return text;
  }
}

/** The members of a cabinet, or why there are none. Never throws for the bytes. */
export function readCab(bytes: Uint8Array): readonly CabMember[] | CabFault {
  try {
    return membersOf(bytes);
  } catch (error) {
    if (error instanceof CabError) return error.fault;
    throw error;
  }
}

function membersOf(bytes: Uint8Array): readonly CabMember[] {
  const header = new Cursor(bytes, 16);
  const firstFile = header.number(4);
  header.offset = 26;
  const folderCount = header.number(2);
  const fileCount = header.number(2);
  const flags = header.number(2);
  if (fileCount > LIMITS.archiveMembers) throw new CabError('too-many');
  header.offset = HEADER_BYTES;
  let folderReserve = 0;
  let dataReserve = 0;
  if ((flags & FLAG.reserve) !== 0) {
    const own = header.number(2);
    folderReserve = header.number(1);
    dataReserve = header.number(1);
    header.take(own);
  }
  for (const flag of [FLAG.previous, FLAG.next]) {
    if ((flags & flag) === 0) continue;
    header.text();
    header.text();
  }
  let total = 0;
  const folders: Uint8Array[] = [];
  for (let index = 0; index < folderCount; index++) {
    const start = header.number(4);
    const blocks = header.number(2);
    const packing = header.number(2) & 15;
    header.take(folderReserve);
    const folder = unpack(new Cursor(bytes, start), {
      blocks,
      packing,
      dataReserve,
      room: LIMITS.fileBytes - total,
    });
    total += folder.length;
    folders.push(folder);
  }
  const files = new Cursor(bytes, firstFile);
  return Array.from({ length: fileCount }, () => {
    const size = files.number(4);
    const offset = files.number(4);
    const folder = folders[files.number(2)];
    files.take(6);
    const name = files.text();
    if (folder === undefined || offset + size > folder.length) throw new CabError('broken');
    return { name, bytes: folder.subarray(offset, offset + size) };
  });
}

interface Packing {
  readonly blocks: number;
  readonly packing: number;
  readonly dataReserve: number;
  readonly room: number;
}

function unpack(data: Cursor, { blocks, packing, dataReserve, room }: Packing): Uint8Array {
  if (packing !== STORED && packing !== MSZIP) throw new CabError('packed');
  const parts: Uint8Array[] = [];
  let window: Uint8Array = new Uint8Array();
  let size = 0;
  for (let block = 0; block < blocks; block++) {
    data.take(4);
    const packed = data.number(2);
    const length = data.number(2);
    data.take(dataReserve);
    const content = data.take(packed);
    size += length;
    if (size > room || length > WINDOW_BYTES) throw new CabError('too-large');
    const part = packing === STORED ? content : inflate(content, length, window);
    if (part.length !== length) throw new CabError('broken');
    parts.push(part);
    // Blocks but the last are as long as the window.
    const kept = window.subarray(Math.max(0, window.length + part.length - WINDOW_BYTES));
    window = concat([kept, part]);
  }
  return concat(parts);
}

/** One MSZIP block: "CK", then deflate that may refer to the blocks before. */
function inflate(content: Uint8Array, length: number, dictionary: Uint8Array): Uint8Array {
  if (content[0] !== 0x43 || content[1] !== 0x4b) throw new CabError('broken');
  try {
    return inflateSync(content.subarray(2), { dictionary, out: new Uint8Array(length) });
  } catch {
    throw new CabError('broken');
  }
}
