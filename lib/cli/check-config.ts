/** Reads the configuration as the server will, so that a wrong value stops the start and not a request. */
import { ConfigError, readConfig } from '#lib/server/config.ts';

try {
  readConfig(process.env);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`Chainsight: ${error.message}`);
  process.exitCode = 1;
}
