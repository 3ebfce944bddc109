/**
 * Connects to each case of a list (argument) and says what came of it: "id TAB ok|no TAB reason". Runs in Node,
 * Deno and Bun, each with its own TLS.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';

interface Line {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly roots: string;
}

/** Milliseconds for a handshake on loopback. */
const PATIENCE = 8_000;

async function ask({ id, host, port, roots }: Line): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const no = (error: unknown): void => {
    const code = error instanceof Error && 'code' in error ? `${String(error.code)} ` : '';
    resolve(`no\t${code}${error instanceof Error ? error.message : String(error)}`);
  };
  const timer = setTimeout(() => no('timeout'), PATIENCE);
  try {
    const ca = [readFileSync(roots, 'utf8')];
    const name = /^[\d.]+$/.test(host) ? {} : { servername: host };
    const socket = connect({ host: '127.0.0.1', port, ca, ...name }, () => {
      resolve(socket.authorized ? 'ok\t' : `no\t${String(socket.authorizationError)}`);
      socket.destroy();
    });
    socket.on('error', no);
  } catch (error) {
    no(error);
  }
  const said = await promise;
  clearTimeout(timer);
  process.stdout.write(`${id}\t${said.replaceAll('\n', ' ')}\n`);
}

const lines = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Line[];
for (const line of lines) await ask(line);
process.exit(0);
