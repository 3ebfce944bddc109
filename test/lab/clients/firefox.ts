/** Firefox ESR, asked through WebDriver BiDi; roots in the NSS database of its profile. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fetchAll } from './fetch-all.ts';
import { apart, databaseWithRoots } from './nss.ts';
import { versionOf } from './run.ts';
import { oneLine, type Answer, type Exhibit, type LabClient } from './types.ts';

/** Requests that are open at once; each goes to a port of its own, so none waits for another. */
const AT_ONCE = 24;
/** Milliseconds after which the page gives a request up: nothing is known of that case then. */
const PATIENCE = 6_000;

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
  readonly method?: string;
  readonly params?: { readonly errorText: string; readonly request: { readonly url: string } };
}

export const firefox: LabClient = {
  id: 'firefox',
  profile: 'firefox',
  connects: true,
  version: async () => versionOf('firefox-esr', ['--version'], /Firefox [\d.]+\w*/),
  async ask(exhibits, folder): Promise<ReadonlyMap<string, Answer>> {
    const answers = new Map<string, Answer>();
    for (const [index, group] of apart(exhibits).entries())
      await askGroup(group, join(folder, `firefox-${index}`), answers);
    return answers;
  },
};

async function askGroup(
  exhibits: readonly Exhibit[],
  profile: string,
  answers: Map<string, Answer>,
): Promise<void> {
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
  const ended = once(child, 'exit');
  try {
    const bidi = await Bidi.open(`${await addressOf(child)}/session`);
    await bidi.send('session.new', { capabilities: {} });
    const asked = exhibits.filter(({ port, case: { id } }) => port !== null && !unfit.has(id));
    await askAll(bidi, asked, answers);
    bidi.close();
  } finally {
    child.kill();
    await ended;
  }
}

/** Where Firefox says that it listens. */
async function addressOf(child: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
    if (found) resolve(found);
  });
  child.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-300)}`)));
  return promise;
}

/** All cases from one page, many at once; what the network stack says of a failed one comes as an event. */
async function askAll(bidi: Bidi, exhibits: readonly Exhibit[], answers: Map<string, Answer>): Promise<void> {
  const faults = new Map<string, string>();
  bidi.onFetchError = (url, fault) => faults.set(url, fault);
  await bidi.send('session.subscribe', { events: ['network.fetchError'] });
  const made = await bidi.send('browsingContext.create', { type: 'tab' });
  const { context } = made.result as { context: string };
  const urls = new Map(exhibits.map(({ case: { id, host }, port }) => [`https://${host}:${port}/`, id]));
  const reply = await bidi.send(
    'script.evaluate',
    {
      expression: `(${fetchAll.toString()})(${JSON.stringify([...urls.keys()])}, ${AT_ONCE}, ${PATIENCE})`,
      target: { context },
      awaitPromise: true,
    },
    PATIENCE * Math.ceil(urls.size / AT_ONCE) + PATIENCE,
  );
  const { result } = (reply.result ?? {}) as { result?: { value?: string } };
  const answered = new Set(JSON.parse(result?.value ?? '[]') as string[]);
  for (const [url, id] of urls) {
    const fault = faults.get(url);
    if (answered.has(url)) answers.set(id, { accepts: true, reason: '' });
    // No word of the network stack, or that the page gave up: the question was not answered.
    else if (fault !== undefined && !fault.includes('ABORT'))
      answers.set(id, { accepts: false, reason: oneLine(fault) });
  }
}

/** The few words of WebDriver BiDi that are needed. */
class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #next = 1;
  onFetchError: ((url: string, fault: string) => void) | null = null;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.method === 'network.fetchError' && reply.params)
        this.onFetchError?.(reply.params.request.url, reply.params.errorText);
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

  async send(method: string, params: object, patience = 20_000): Promise<Reply> {
    const id = this.#next++;
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#waiting.set(id, resolve);
    const timer = setTimeout(() => resolve({ type: 'error', message: 'no answer in time' }), patience);
    this.#socket.send(JSON.stringify({ id, method, params }));
    const reply = await promise;
    clearTimeout(timer);
    return reply;
  }

  close(): void {
    this.#socket.close();
  }
}
