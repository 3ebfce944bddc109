/** Caddy and nginx as docs/deploy has them, really started, with TLS in front of the built server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { dns, privateKeyPem, selfSigned } from '#lib/cli/pki.ts';
import { startDaemon, type Daemon } from '#test/server/support/daemon.ts';
import { startApp, type StartedApp } from '#test/tools/app.ts';
import { freePort } from '#test/tools/port.ts';
import { verdictOf } from './support/page.ts';
import { makeLink, openShare } from './support/share.ts';

const LIMIT = 12;
/** What docs/deploy/Caddyfile lets through, bytes. */
const CADDY_LIMIT = 5_000_000;
const DEPLOY = join(import.meta.dirname, '../../docs/deploy');
let app: StartedApp;
let folder: string;
const daemons: Daemon[] = [];
const ports = { Caddy: 0, nginx: 0 };
let plain: number;

/** The example with its name, ports and files exchanged for those of the test: nothing else is. */
function exchanged(file: string, places: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(DEPLOY, file), 'utf8');
  for (const [from, to] of Object.entries(places)) {
    expect(text, `${file} has ${from}`).toContain(from);
    text = text.replaceAll(from, to);
  }
  return text;
}

test.use({ ignoreHTTPSErrors: true });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-proxies-'));
  const now = Date.now();
  const certificate = await selfSigned({
    subject: 'CN=localhost',
    notBefore: new Date(now - 86_400_000),
    notAfter: new Date(now + 86_400_000),
    names: dns('localhost'),
  });
  writeFileSync(join(folder, 'leaf.crt'), certificate.pem);
  writeFileSync(join(folder, 'leaf.key'), await privateKeyPem(certificate.keys));
  app = await startApp({
    CHAINSIGHT_TRUST_PROXY: '1',
    CHAINSIGHT_CLIENT_RATE: String(LIMIT),
    CHAINSIGHT_CLIENT_BURST: '0',
    CHAINSIGHT_HSTS_SECONDS: '31536000',
    CHAINSIGHT_DATA_DIR: join(folder, 'data'),
  });
  const upstream = new URL(app.address).port;
  ports.Caddy = await freePort();
  ports.nginx = await freePort();
  plain = await freePort();

  const caddyfile = join(folder, 'Caddyfile');
  const site = exchanged('Caddyfile', {
    'chainsight.contoso.com {': `https://localhost:${ports.Caddy} {\n\ttls ${folder}/leaf.crt ${folder}/leaf.key`,
    '127.0.0.1:3000': `127.0.0.1:${upstream}`,
  });
  const options = 'admin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tdefault_bind 127.0.0.1';
  writeFileSync(caddyfile, `{\n\t${options}\n\tstorage file_system ${folder}/caddy\n}\n${site}`);
  const caddy = ['run', '--config', caddyfile, '--adapter', 'caddyfile'];
  daemons.push(await startDaemon('caddy', caddy, [ports.Caddy], 'caddy'));

  const conf = exchanged('nginx.conf', {
    '127.0.0.1:3000': `127.0.0.1:${upstream}`,
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ssl http2;': `listen 127.0.0.1:${ports.nginx} ssl http2;`,
    'server_name chainsight.contoso.com;': 'server_name localhost;',
    '/etc/ssl/chainsight.crt': `${folder}/leaf.crt`,
    '/etc/ssl/private/chainsight.key': `${folder}/leaf.key`,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => {
    mkdirSync(join(folder, kind));
    return `${kind}_temp_path ${folder}/${kind};`;
  });
  const nginx = join(folder, 'nginx.conf');
  writeFileSync(
    nginx,
    `pid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${conf}\n}\n`,
  );
  const args = ['-c', nginx, '-p', folder, '-g', 'daemon off; user root;'];
  daemons.push(await startDaemon('/usr/sbin/nginx', args, [ports.nginx, plain], 'nginx-light'));
});
test.afterAll(async () => {
  for (const daemon of daemons) await daemon.stop();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ask {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Whether the body breaks off after `body`: the answer is waited for as it is. */
  readonly unfinished?: boolean;
  /** Address on loopback that the client has. */
  readonly from?: string;
}

/** Status and headers of an answer. */
const ask = (
  port: number,
  path: string,
  { method, headers = {}, body, unfinished = false, from = '127.0.0.1' }: Ask,
): Promise<{ readonly status: number; readonly hsts: string | readonly string[] | undefined }> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', servername: 'localhost', port, path, method, localAddress: from };
    const host = { host: `localhost:${port}` };
    const sent = request(
      { ...options, agent: false, rejectUnauthorized: false, headers: { ...host, ...headers } },
      (response) => {
        response.resume().on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            hsts: response.headersDistinct['strict-transport-security'],
          });
          sent.destroy();
        });
      },
    );
    sent.on('error', reject);
    if (unfinished) sent.write(body);
    else sent.end(body);
  });

for (const proxy of ['Caddy', 'nginx'] as const) {
  test(`${proxy}: pages come over TLS with HSTS once, and a stored link opens`, async ({ page, browser }) => {
    const port = ports[proxy];
    const { status, hsts } = await ask(port, '/', { method: 'GET' });
    expect([status, hsts]).toEqual([200, ['max-age=31536000']]);

    await page.goto(`https://localhost:${port}/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    await page.getByRole('button', { name: 'Expired certificate' }).click();
    await verdictOf(page);
    await openShare(page);
    const link = await makeLink(page);
    expect(link).toMatch(new RegExp(`^https://localhost:${port}/r/[\\w-]{22}#`));
    const reader = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await reader.goto(link);
    await expect(reader.locator('#verdict')).toContainText('expired');
  });

  test(`${proxy}: each client has its own limit, whatever it says of itself`, async () => {
    const port = ports[proxy];
    // Addresses of this proxy's test alone: the server counts them for a minute.
    const [first, second] = proxy === 'Caddy' ? ['127.0.1.1', '127.0.1.2'] : ['127.0.2.1', '127.0.2.2'];
    const check = (from: string, said: string) =>
      ask(port, '/api/v1/endpoint', {
        method: 'POST',
        from,
        headers: { 'content-type': 'application/json', 'x-forwarded-for': said },
        body: JSON.stringify({ host: '127.0.0.1', port: 9 }),
      });
    const statuses: number[] = [];
    for (let turn = 0; turn < LIMIT + 3; turn++)
      statuses.push((await check(first, `192.0.2.${turn + 1}`)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
    expect((await check(second, '192.0.2.1')).status).not.toBe(429);
  });

  test(`${proxy}: what is larger than a link is refused, what a link may have comes through`, async () => {
    const port = ports[proxy];
    const put = (bytes: number, sent: number) =>
      ask(port, '/api/v1/share', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(bytes) },
        body: new Uint8Array(sent),
        unfinished: sent < bytes,
      });
    const MEGABYTE = 1024 * 1024;
    // The server's own answer: there is no sealed envelope in it.
    expect((await put(4 * MEGABYTE, 4 * MEGABYTE)).status).toBe(400);
    // nginx refuses by the length announced, Caddy once it has read more than it may. What is still being sent when
    // the answer comes would reset the connection and take the answer along: so no more is sent than decides.
    const deciding = proxy === 'nginx' ? 1 : CADDY_LIMIT + 1;
    // Caddy breaks its request to the server off in the middle, and says whichever it notices first: that the body is
    // too large, or that the request broke.
    const refusals = proxy === 'nginx' ? [413] : [413, 502];
    expect(refusals).toContain((await put(6 * MEGABYTE, deciding)).status);
  });
}

test('nginx: plain HTTP is sent on to HTTPS', async () => {
  const response = await fetch(`http://127.0.0.1:${plain}/guide?role=adfs`, {
    redirect: 'manual',
    headers: { host: 'localhost' },
  });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toMatch(/^https:\/\/(localhost|127\.0\.0\.1)\/guide\?role=adfs$/);
});
