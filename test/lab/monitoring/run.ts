/**
 * The probe with the monitors that people run: `npm run lab:monitoring` asks a real Prometheus and Alertmanager,
 * `npm run lab:monitoring -- load [PASSES]` measures. Both start the built server, on loopback.
 */
import { load } from './load.ts';
import { alerts } from './alerts.ts';

const [what = 'alerts', passes = '1000'] = process.argv.slice(2);
if (what === 'alerts') await alerts();
else if (what === 'load') await load(Number(passes));
else throw new Error(`${what}: one of alerts, load`);
