/**
 * Bytes written as numbers: hex streams of Wireshark, xxd and hexdump, arrays of C, C# and PowerShell,
 * registry files, `certutil` dumps, SQL's 0x… literals.
 */

/** One run of bytes found in a text, and where it began there. */
interface WrittenBytes {
  readonly bytes: Uint8Array;
  /** Index in the text. */
  readonly offset: number;
}

/** Fewer bytes are a fingerprint, a serial number or chance; the smallest certificate has some 200. */
const SHORTEST_BYTES = 64;

/** Long enough, or as short as only a private key is: Ed25519 in PKCS #8 has 48 octets. */
const isWorthReading = (bytes: Uint8Array): boolean =>
  bytes.length >= SHORTEST_BYTES || (bytes[0] === 0x30 && bytes[1] === bytes.length - 2 && bytes[2] === 0x02);

const fromHex = (digits: string): Uint8Array =>
  Uint8Array.from({ length: digits.length >> 1 }, (_, offset) =>
    Number.parseInt(digits.slice(offset * 2, offset * 2 + 2), 16),
  );

/** Every run of bytes in a text that is written in one of these ways; empty for any other text. */
export function writtenBytes(text: string): readonly WrittenBytes[] {
  for (const read of [registryValues, dumpLines, hexLiterals, plainHex, decimals]) {
    const found = read(text).filter(({ bytes }) => isWorthReading(bytes));
    if (found.length > 0) return found;
  }
  return [];
}

/** A PowerShell list that was shortened for the screen: `RawData : {48, 130, 3, 46...}`. */
export const isShortenedList = (text: string): boolean =>
  /\{48, 13[01](?:, \d{1,3}){1,6}(?:\.\.\.|…)\s*\}/.test(text);

/**
 * `"Blob"=hex:03,00,…` of a registry export. The value is a list of properties like an .sst file's entries
 * (id, 1, length, data), of which the certificate is number 32; the list is handed on in an .sst's form.
 */
function registryValues(text: string): readonly WrittenBytes[] {
  if (!/^[\s\u200b]*(?:Windows Registry Editor|REGEDIT4)/.test(text)) return [];
  const found: WrittenBytes[] = [];
  for (const match of text.matchAll(/=hex(?:\([\da-f]\))?:([\da-f,\\\s]+)/gi)) {
    const value = fromHex((match[1] ?? '').replace(/[^\da-f]/gi, ''));
    const store = new Uint8Array(value.length + 20);
    store.set([0, 0, 0, 0, 0x43, 0x45, 0x52, 0x54]);
    store.set(value, 8);
    found.push({ bytes: store, offset: match.index });
  }
  return found;
}

const DUMP_LINE = /^[ \t>|]{0,8}(?:0x)?([\da-f]{4,8})(?:h|:)?[ \t]{1,4}((?:[\da-f]{2}[ \t:-]{0,2}){1,64})/i;

/** Offset, bytes, characters: xxd, hexdump -C, Wireshark, certutil. The next line's offset tells how many. */
function dumpLines(text: string): readonly WrittenBytes[] {
  const found: { digits: string[]; size: number; start: number }[] = [];
  let position = 0;
  /** Bytes a line, from the offsets seen. */
  let width = 16;
  let line: { readonly offset: number; readonly digits: string } | null = null;
  const take = (count: number): void => {
    const run = found.at(-1);
    if (line === null || run === undefined) return;
    run.digits.push(line.digits.slice(0, count * 2));
    run.size += Math.min(count, line.digits.length >> 1);
  };
  for (const row of text.split('\n')) {
    const match = DUMP_LINE.exec(row.slice(0, 200));
    if (match !== null) {
      const offset = Number.parseInt(match[1] ?? '', 16);
      const digits = (match[2] ?? '').replace(/[^\da-f]/gi, '');
      const step: number = line === null ? 0 : offset - line.offset;
      if (offset === 0) {
        take(width);
        found.push({ digits: [], size: 0, start: position });
        line = { offset, digits };
      } else if (line !== null && step > 0 && step <= 64 && step * 2 <= line.digits.length) {
        take(step);
        width = step;
        line = { offset, digits };
      }
    }
    position += row.length + 1;
  }
  // The last line has no next one that tells its length; it is no longer than those before it.
  take(width);
  return found.map(({ digits, start }) => ({ bytes: fromHex(digits.join('')), offset: start }));
}

/** `0x30, 0x82, …` and `\x30\x82…`, each array on its own. */
function hexLiterals(text: string): readonly WrittenBytes[] {
  const found: WrittenBytes[] = [];
  for (const match of text.matchAll(/(?:(?:0x|\\x)[\da-f]{1,2}[uU]?[\s,"']{0,40}){40,}/gi)) {
    const values = match[0].match(/(?<=x)[\da-f]{1,2}/gi) ?? [];
    found.push({
      bytes: Uint8Array.from(values, (digits) => Number.parseInt(digits, 16)),
      offset: match.index,
    });
  }
  return found;
}

/** Hexadecimal pairs and nothing else, whatever stands between them; with 0x in front, as SQL writes it. */
function plainHex(text: string): readonly WrittenBytes[] {
  const found: WrittenBytes[] = [];
  for (const match of text.matchAll(
    /(?<![\da-z+/=])(?:0x)?((?:[\da-f]{2}[\s:,-]{0,4}){40,})(?![\da-z+/=])/gi,
  )) {
    const digits = (match[1] ?? '').replace(/[^\da-f]/gi, '');
    found.push({ bytes: fromHex(digits), offset: match.index });
  }
  return found;
}

/** DER, records and messages of TLS, packed files; text besides. What a list of small numbers is else is chance. */
const STARTS: ReadonlySet<number> = new Set([0x30, 0x16, 0x0b, 0x1f, 0x50]);

const isAscii = (bytes: Uint8Array): boolean => bytes.every((octet) => octet >= 9 && octet < 0x7f);

/** A byte array written in decimal, one number a line or with commas: `$certificate.RawData`. */
function decimals(text: string): readonly WrittenBytes[] {
  const found: WrittenBytes[] = [];
  for (const match of text.matchAll(
    /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:[ \t]*[,;\r\n]+[ \t]*|[ \t]+|$)){40,}/g,
  )) {
    const values = match[0].match(/\d+/g) ?? [];
    found.push({ bytes: Uint8Array.from(values, Number), offset: match.index });
  }
  return found.filter(({ bytes }) => STARTS.has(bytes[0] ?? 0) || isAscii(bytes));
}
