/** Servers that speak the plain part of a protocol as told, and then real TLS. */
import type { Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Identity } from '#test/server/support/pki.ts';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';

/**
 * One exchange: what the client must say (null: nothing, the server begins), and the answer. An answer
 * given in pieces is sent piece by piece.
 */
export interface Step {
  readonly expect: RegExp | null;
  readonly answer: readonly (string | Buffer)[];
  /** The client begins with TLS at once: what comes behind the words is TLS. */
  readonly thenTls?: true;
}

export interface Script {
  readonly steps: readonly Step[];
  /** Whether TLS starts after the last step. */
  readonly tls?: boolean;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function hear(socket: Socket, expected: RegExp, thenTls: boolean): Promise<void> {
  let heard = '';
  await new Promise<void>((resolve) => {
    const onData = (chunk: Buffer): void => {
      heard += chunk.toString('latin1');
      const match = expected.exec(heard);
      if (match === null) return;
      socket.removeListener('data', onData);
      socket.pause();
      const rest = heard.slice(match.index + match[0].length);
      if (thenTls && rest !== '') socket.unshift(Buffer.from(rest, 'latin1'));
      resolve();
    };
    socket.on('data', onData);
    socket.resume();
  });
}

async function play(socket: Socket, { steps, tls = true }: Script, identity: Identity): Promise<void> {
  for (const { expect, answer, thenTls = false } of steps) {
    if (expect !== null) await hear(socket, expect, thenTls);
    for (const piece of answer) {
      socket.write(piece);
      if (answer.length > 1) await pause(5);
    }
  }
  if (!tls) return;
  const secureContext = createSecureContext({ cert: identity.pem, key: identity.keyPem });
  new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => undefined);
}

export const serveScript = (script: Script, identity: Identity): Promise<TcpServer> =>
  listen((socket) => void play(socket, script, identity));
