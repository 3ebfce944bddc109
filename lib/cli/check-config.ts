/**
 * Reads the configuration as the server will, and opens the database of stored links, so that a wrong value
 * stops the start and not a request. A database that is merely away stops nothing else from working.
 */
import { ConfigError, readConfig } from '#lib/server/config.ts';
import { checkStore } from '#lib/server/share/check.ts';

try {
  const store = await checkStore(readConfig(process.env));
  if (store.kind === 'away') {
    console.error(`Chainsight: ${store.message}. Starting without; they can be as soon as it answers.`);
  }
  if (store.kind === 'wrong') {
    console.error(`Chainsight: ${store.message}`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`Chainsight: ${error.message}`);
  process.exitCode = 1;
}
