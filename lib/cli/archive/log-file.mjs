/** The log as a file, where nothing collects what a program prints: as a task of Windows. */
import { openSync, closeSync, fstatSync, renameSync, writeSync } from 'node:fs';

/** The file is put aside once at this size, in bytes: two of them are a month of a busy server. */
const LOG_BYTES = 10 * 1024 * 1024;

/**
 * Sends everything that is printed to the end of a file; the one before it is kept as FILE.1.
 * @param {string} file
 * @param {number} [most] bytes
 */
export function logTo(file, most = LOG_BYTES) {
  let to = openSync(file, 'a');
  let size = fstatSync(to).size;
  /** @param {string | Uint8Array} chunk @param {unknown} [encoding] @param {unknown} [then] */
  const write = (chunk, encoding, then) => {
    const bytes = Buffer.from(chunk);
    if (size + bytes.length > most && size > 0) {
      closeSync(to);
      renameSync(file, `${file}.1`);
      to = openSync(file, 'a');
      size = 0;
    }
    writeSync(to, bytes);
    size += bytes.length;
    const done = typeof encoding === 'function' ? encoding : then;
    if (typeof done === 'function') done();
    return true;
  };
  process.stdout.write = write;
  process.stderr.write = write;
}
