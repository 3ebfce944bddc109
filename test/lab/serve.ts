/** Real TLS servers on loopback, one port for each case. */
import { createServer, type Server } from 'node:tls';
import { toPem } from '#lib/cli/pki.ts';
import type { Handshake, LabCase } from './make/chain.ts';

/** A case that waits on a port; or why it can't be served (the server's own library can't load it). */
type Served = { readonly port: number } | { readonly fault: string };

const BODY = 'ok\n';
const ANSWER = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${BODY.length}\r\nConnection: close\r\n\r\n${BODY}`;

const SPEAKS: Readonly<Record<Handshake, object>> = {
  tls13: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3', ciphers: 'ALL:@SECLEVEL=0' },
  'tls12-ecdhe': { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2', ciphers: 'ECDHE:@SECLEVEL=0' },
  'tls12-rsa': {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.2',
    ciphers: 'AES128-GCM-SHA256:AES256-GCM-SHA384:@SECLEVEL=0',
  },
};

export class Servers {
  readonly #running: Server[] = [];

  async serve({ sent, key, handshake }: LabCase): Promise<Served> {
    const cert = sent.map((der) => toPem('CERTIFICATE', der)).join('');
    let server: Server;
    try {
      server = createServer({ cert, key, ...SPEAKS[handshake] }, (socket) => {
        socket.on('error', () => socket.destroy());
        socket.once('data', () => socket.end(ANSWER));
        socket.setTimeout(10_000, () => socket.destroy());
      });
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
    // A client that refuses says so and hangs up: that is what is asked for.
    server.on('tlsClientError', () => undefined);
    this.#running.push(server);
    const { promise, resolve, reject } = Promise.withResolvers<Served>();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? { port: address.port } : { fault: 'no port' });
    });
    return promise;
  }

  stop(): void {
    for (const server of this.#running.splice(0)) server.close();
  }
}
