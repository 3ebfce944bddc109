/** `npm run backup -- FILE` and `npm run restore -- FILE`: the stored links of the configured database. */
import { existsSync } from 'node:fs';
import { readConfig } from '#lib/server/config.ts';
import { BackupError, restoreLinks, saveLinks } from '#lib/server/share/backup.ts';
import { openDatabase } from '#lib/server/database/database.ts';

const [task, file] = process.argv.slice(2);

async function run(target: string): Promise<string> {
  if (task === 'save' && existsSync(target)) throw new BackupError('is there already; choose another name');
  if (task === 'restore' && !existsSync(target)) throw new BackupError('no such file');
  const database = await openDatabase(readConfig(process.env));
  try {
    if (task === 'save') return `${await saveLinks(database, target)} links saved.`;
    const { restored, known, ended } = await restoreLinks(database, target);
    return `${restored} links restored; ${known} were there already, ${ended} had ended.`;
  } finally {
    await database.db.destroy();
  }
}

try {
  if (file === undefined) throw new BackupError('name the file: npm run backup -- FILE');
  console.log(await run(file));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    `Chainsight: ${error instanceof BackupError && file !== undefined ? `${file}: ` : ''}${message}`,
  );
  process.exitCode = 1;
}
