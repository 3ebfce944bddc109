/** Firefox ESR, asked through WebDriver BiDi; roots in the NSS database of its profile. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseWithRoots } from './nss.ts';
import { versionOf } from './run.ts';
import { oneLine, type Answer, type Exhibit, type LabClient } from './types.ts';

const TABS = 4;

/** Nothing but loopback is reached: all else goes to a proxy that is not there. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
  'network.proxy.allow_hijacking_localhost': false,
  'security.OCSP.enabled': 0,
  'security.enterprise_roots.enabled': false,
  'app.update.auto': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'dom.security.https_only_mode': false,
  'remote.prefs.recommended': true,
};

interface Reply {
  readonly id?: number;
  readonly type?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

export const firefox: LabClient = {
  id: 'firefox',
  profile: 'firefox',
  connects: true,
  version: async () => versionOf('firefox-esr', ['--version'], /Firefox [\d.]+\w*/),
  async ask(exhibits, folder): Promise<ReadonlyMap<string, Answer>> {
    const profile = join(folder, 'firefox-profile');
    mkdirSync(profile, { recursive: true });
    const unfit = await databaseWithRoots(profile, exhibits);
    const lines = Object.entries(PREFERENCES).map(
      ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      'firefox-esr',
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
      },
    );
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stderr.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
          if (found) resolve(found);
        });
        child.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-300)}`)));
      });
      const bidi = await Bidi.open(`${address}/session`);
      await bidi.send('session.new', { capabilities: {} });
      const answers = new Map<string, Answer>();
      const waiting = exhibits.filter(({ port, case: { id } }) => port !== null && !unfit.has(id));
      await Promise.all(Array.from({ length: TABS }, async () => work(bidi, waiting, answers)));
      for (const id of unfit) answers.set(id, { accepts: false, reason: 'NSS does not take the root' });
      bidi.close();
      return answers;
    } finally {
      child.kill();
    }
  },
};

async function work(bidi: Bidi, waiting: Exhibit[], answers: Map<string, Answer>): Promise<void> {
  const made = await bidi.send('browsingContext.create', { type: 'tab' });
  const { context } = made.result as { context: string };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, host } = next.case;
    const url = `https://${host}:${next.port}/`;
    const { type, message = '' } = await bidi.send('browsingContext.navigate', {
      context,
      url,
      wait: 'complete',
    });
    if (type !== 'error') answers.set(id, { accepts: true, reason: '' });
    else answers.set(id, { accepts: false, reason: oneLine(/\w*ERROR_\w+/.exec(message)?.[0] ?? message) });
  }
}

/** The few words of WebDriver BiDi that are needed. */
class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #next = 1;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id === undefined) return;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  static async open(address: string): Promise<Bidi> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    return new Bidi(socket);
  }

  async send(method: string, params: object): Promise<Reply> {
    const id = this.#next++;
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#waiting.set(id, resolve);
    const timer = setTimeout(() => resolve({ type: 'error', message: 'no answer in time' }), 20_000);
    this.#socket.send(JSON.stringify({ id, method, params }));
    const reply = await promise;
    clearTimeout(timer);
    return reply;
  }

  close(): void {
    this.#socket.close();
  }
}
