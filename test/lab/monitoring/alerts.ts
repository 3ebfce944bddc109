/** A cross-sign that ends in 20 days for old Android raises one alert, for that client. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { crossSigned, saveLists } from '../../support/cross-signed.ts';
import { startApp } from '../../tools/app.ts';
import { freePort } from '../../tools/port.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs', 'monitoring');
/** Seconds in which the alert must have come, and in which no other may come after it. */
const PATIENCE = 120;
const QUIET = 20;

interface Alert {
  readonly status: string;
  readonly labels: Readonly<Record<string, string>>;
}

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

export async function alerts(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-alerts-'));
  const pki = await crossSigned('localhost', new Date(), 20);
  saveLists(join(folder, 'data'), pki);
  const tls = createTlsServer({ cert: pki.chain.map(({ pem }) => pem).join(''), key: pki.keyPem });
  await once(tls.listen(0, '127.0.0.1'), 'listening');
  const target = `localhost:${(tls.address() as AddressInfo).port}`;
  const heard: Alert[] = [];
  const hook = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push(...(JSON.parse(body) as { readonly alerts: readonly Alert[] }).alerts);
      response.end();
    });
  });
  await once(hook.listen(0, '127.0.0.1'), 'listening');
  const app = await startApp({
    CHAINSIGHT_PROBE_TARGETS: 'localhost',
    CHAINSIGHT_DATA_DIR: join(folder, 'data'),
  });
  const children: ChildProcess[] = [];
  try {
    const [prometheusPort, managerPort] = [await freePort(), await freePort()];
    copyFileSync(join(DOCS, 'alerts.yml'), join(folder, 'alerts.yml'));
    writeFileSync(
      join(folder, 'prometheus.yml'),
      [
        'global: { scrape_interval: 3s, scrape_timeout: 3s, evaluation_interval: 2s }',
        `alerting: { alertmanagers: [{ static_configs: [{ targets: ["127.0.0.1:${managerPort}"] }] }] }`,
        // As the documents have it, with the servers of this machine and without waiting.
        readFileSync(join(DOCS, 'prometheus.yml'), 'utf8')
          .replace('sts.contoso.com:443', target)
          .replace(/ *- mail\.contoso\.com:443\n/, '')
          .replaceAll('127.0.0.1:3000', new URL(app.address).host)
          .replace(/scrape_interval: 5m/, 'scrape_interval: 15s')
          .replace(/scrape_timeout: 60s/, 'scrape_timeout: 15s'),
      ].join('\n'),
    );
    const hookPort = (hook.address() as AddressInfo).port;
    writeFileSync(
      join(folder, 'alertmanager.yml'),
      `route: { receiver: here, group_wait: 1s, group_interval: 2s, group_by: ["..."] }
receivers: [{ name: here, webhook_configs: [{ url: "http://127.0.0.1:${hookPort}/" }] }]
`,
    );
    const run = (program: string, args: readonly string[]): void => {
      children.push(spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }));
    };
    run('prometheus-alertmanager', [
      ...[
        `--config.file=${join(folder, 'alertmanager.yml')}`,
        '--cluster.listen-address=',
        '--log.level=warn',
      ],
      ...[`--storage.path=${join(folder, 'manager')}`, `--web.listen-address=127.0.0.1:${managerPort}`],
    ]);
    run('prometheus', [
      ...[`--config.file=${join(folder, 'prometheus.yml')}`, '--log.level=warn'],
      ...[`--storage.tsdb.path=${join(folder, 'tsdb')}`, `--web.listen-address=127.0.0.1:${prometheusPort}`],
    ]);
    for (let waited = 0; heard.length === 0 && waited < PATIENCE; waited++) await sleep(1);
    await sleep(QUIET);
    const firing = new Set(
      heard
        .filter(({ status }) => status === 'firing')
        .map(({ labels }) => [labels['alertname'], labels['client'] ?? '', labels['instance']].join(' ')),
    );
    const wanted = `ChainsightClientTrustEnds android ${target}`;
    if (firing.size !== 1 || !firing.has(wanted)) {
      throw new Error(`wanted "${wanted}" alone, but heard: ${[...firing].join('; ') || 'nothing'}`);
    }
    console.log(`One alert, as wanted: ${wanted}`);
  } finally {
    await Promise.all(children.map(ended));
    await app.stop();
    tls.close();
    hook.close();
    rmSync(folder, { recursive: true });
  }
}
