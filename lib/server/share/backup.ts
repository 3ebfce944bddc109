/**
 * Stored links as a file, and back: the same for both databases, so it also moves links from one to the other.
 * A line of JSON each; the first says what the file is, the last how much it must hold, so that a file that was
 * cut off or changed is refused before anything is written.
 *
 * Links for one view are left out: brought back, they could be read a second time.
 */
import { createHash, randomBytes, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { isoTime } from '../../core/der/time.ts';
import type { Database } from '../database/database.ts';

const FORMAT = 'chainsight-links';
const VERSION = 1;
/** Rows held in memory at a time; an envelope has up to a few megabytes. */
const BATCH = 20;

/** A file that can't be restored; the message says why. */
export class BackupError extends Error {}

interface Row {
  readonly id_hash: string;
  readonly delete_hash: string;
  /** Base64. */
  readonly envelope: string;
  readonly created_at: number;
  readonly expires_at: number;
}

interface End {
  readonly links: number;
  /** Of all lines before, each with its line feed; hex. */
  readonly sha256: string;
}

/**
 * Writes every link that has not ended into `file`, readable by its owner only. Others may store and delete
 * links meanwhile: a link never changes, so each is in the file whole or not at all.
 * @returns how many. @throws the database's or the file system's error; then there is no file
 */
export async function saveLinks({ db }: Database, file: string, now = Date.now()): Promise<number> {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.part`;
  const out = await open(unfinished, 'wx', 0o600);
  const hash = createHash('sha256');
  const write = async (value: object): Promise<void> => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    await out.writeFile(line);
  };
  try {
    let links = 0;
    await write({ format: FORMAT, version: VERSION, at: isoTime(now) });
    for (let last = ''; ;) {
      const rows = await db
        .selectFrom('share')
        .select(['id_hash', 'delete_hash', 'envelope', 'created_at', 'expires_at'])
        .where('id_hash', '>', last)
        .where('once', '=', 0)
        .where('expires_at', '>', now)
        .orderBy('id_hash')
        .limit(BATCH)
        .execute();
      for (const { id_hash, delete_hash, envelope, created_at, expires_at } of rows) {
        await write({
          id_hash,
          delete_hash,
          envelope: Buffer.from(envelope).toString('base64'),
          created_at: Number(created_at),
          expires_at: Number(expires_at),
        } satisfies Row);
      }
      links += rows.length;
      const end = rows.at(-1);
      if (end === undefined) break;
      last = end.id_hash;
    }
    await out.writeFile(`${JSON.stringify({ links, sha256: hash.digest('hex') } satisfies End)}\n`);
    await out.sync();
    await out.close();
    await rename(unfinished, file);
    return links;
  } catch (error) {
    await out.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

interface Restored {
  readonly restored: number;
  /** There already. */
  readonly known: number;
  /** Ended since the copy was made. */
  readonly ended: number;
}

/**
 * Brings the links of a file back, all or none; those that are there stay as they are.
 * @throws BackupError when the file is none, or not whole
 */
export async function restoreLinks({ db }: Database, file: string, now = Date.now()): Promise<Restored> {
  await checkFile(file); // the whole of it first: nothing of a broken one is taken
  return db.transaction().execute(async (tx) => {
    let [restored, known, ended, stored] = [0, 0, 0, 0];
    for await (const { envelope, ...row } of readRows(file)) {
      if (row.expires_at <= now) {
        ended++;
        continue;
      }
      const bytes = new Uint8Array(Buffer.from(envelope, 'base64'));
      const added = await tx
        .insertInto('share')
        .values({ ...row, envelope: bytes, bytes: bytes.length, once: 0 })
        .onConflict((conflict) => conflict.column('id_hash').doNothing())
        .executeTakeFirst();
      if (Number(added.numInsertedOrUpdatedRows ?? 0n) === 0) known++;
      else {
        restored++;
        stored += bytes.length;
      }
    }
    await tx
      .updateTable('share_usage')
      .set({ shares: sql`shares + ${restored}`, bytes: sql`bytes + ${stored}` })
      .execute();
    return { restored, known, ended };
  });
}

/** Reads a file to its end. @throws BackupError */
async function checkFile(file: string): Promise<void> {
  const rows = readRows(file);
  while ((await rows.next()).done !== true);
}

/** The links of a file, one by one. @throws BackupError at the first line that is not as it was written */
async function* readRows(file: string): AsyncGenerator<Row> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const hash = createHash('sha256');
  let number = 0;
  let end: End | null = null;
  for await (const line of lines) {
    number++;
    const value = parse(line, number);
    if (end !== null) throw new BackupError(`line ${number}: there is more after the end`);
    if (number === 1) checkHead(value);
    else if (isEnd(value)) {
      checkEnd(value, number - 2, hash);
      end = value;
      continue;
    } else if (isRow(value)) yield value;
    else throw new BackupError(`line ${number}: not a link`);
    hash.update(`${line}\n`);
  }
  if (number === 0) throw new BackupError('the file is empty');
  if (end === null) throw new BackupError(`the file ends after line ${number}, before it is whole`);
}

function parse(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new BackupError(number === 1 ? 'not a copy of stored links' : `line ${number}: cut off or changed`);
}

function checkHead(value: object): void {
  if (!('format' in value) || value.format !== FORMAT) throw new BackupError('not a copy of stored links');
  if (!('version' in value) || value.version !== VERSION)
    throw new BackupError('made by a newer Chainsight; restore it with that one');
}

function checkEnd({ links, sha256 }: End, found: number, hash: Hash): void {
  if (links !== found) throw new BackupError(`${found} links where ${links} were written`);
  if (sha256 !== hash.digest('hex')) throw new BackupError('changed since it was written');
}

const isEnd = (value: object): value is End =>
  'links' in value &&
  typeof value.links === 'number' &&
  'sha256' in value &&
  typeof value.sha256 === 'string';

const isRow = (value: object): value is Row =>
  ['id_hash', 'delete_hash', 'envelope'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  ['created_at', 'expires_at'].every((key) => Number.isSafeInteger(Reflect.get(value, key)));
