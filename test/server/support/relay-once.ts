/** A process that fetches an address (argument) through the relay and says how that ended: it is there to survive. */
import { loopbackRelay, relayed } from './relay.ts';

const [url = ''] = process.argv.slice(2);
try {
  await relayed(loopbackRelay(), url, 'certificate');
  process.stdout.write('answered\n');
} catch (error) {
  process.stdout.write(`refused: ${String(error)}\n`);
}
