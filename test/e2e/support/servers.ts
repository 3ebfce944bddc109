/** Real servers on loopback, on ports of their own. */
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { Presented } from './hierarchy.ts';

export interface LoopbackServer extends AsyncDisposable {
  readonly port: number;
  /** Connections accepted so far. */
  readonly connections: () => number;
}

/** Presents a chain over TLS, whatever is wrong with it, in exactly this order. */
export function serveChain(presented: Presented, port = 0): Promise<LoopbackServer> {
  return serveChains([presented], port);
}

/** Presents the chain that fits the client's hello: one for each kind of key. */
export function serveChains(presented: readonly Presented[], port = 0): Promise<LoopbackServer> {
  const key = presented.map(({ keyPem }) => keyPem);
  const cert = presented.map(({ chain }) => chain.map(({ pem }) => pem).join(''));
  return listen(createTlsServer({ key, cert }), port);
}

/** Presents a chain to clients that still speak TLS 1.0, and speaks nothing newer. */
export function serveOldOnly({ chain, keyPem }: Presented): Promise<LoopbackServer> {
  const cert = chain.map(({ pem }) => pem).join('');
  const version = 'TLSv1';
  const ciphers = 'ALL:@SECLEVEL=0';
  return listen(createTlsServer({ key: keyPem, cert, ciphers, minVersion: version, maxVersion: version }));
}

/** Presents a chain and asks for a client certificate of this CA (PEM), but goes on without one. */
export function serveAsking({ chain, keyPem }: Presented, ca: string): Promise<LoopbackServer> {
  const cert = chain.map(({ pem }) => pem).join('');
  return listen(createTlsServer({ key: keyPem, cert, ca, requestCert: true, rejectUnauthorized: false }));
}

/** A mail server that speaks TLS only when it is asked to. */
export function serveStartTls({ chain, keyPem }: Presented): Promise<LoopbackServer> {
  const secureContext = createSecureContext({ key: keyPem, cert: chain.map(({ pem }) => pem).join('') });
  return serveTcp((socket) => {
    socket.write('220 mail.fabrikam.test ESMTP\r\n');
    const hear = (line: Buffer): void => {
      if (/^EHLO/i.test(line.toString())) socket.write('250-mail.fabrikam.test\r\n250 STARTTLS\r\n');
      else if (/^STARTTLS/i.test(line.toString())) {
        socket.off('data', hear);
        socket.write('220 Ready\r\n');
        new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => undefined);
      } else socket.end('500 What\r\n');
    };
    socket.on('data', hear);
  });
}

/** Accepts and then does what `onConnection` says: nothing, by default. */
export function serveTcp(onConnection: (socket: Socket) => void = () => undefined): Promise<LoopbackServer> {
  return listen(createTcpServer(onConnection));
}

/** Answers over plain HTTP by path; what is not there with status 404. */
export function serveAnswers(bodies: ReadonlyMap<string, string | Uint8Array>): Promise<LoopbackServer> {
  return listen(
    createHttpServer((request, response) => {
      const body = bodies.get(request.url ?? '');
      response.writeHead(body === undefined ? 404 : 200).end(body);
    }),
  );
}

/** A port where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await serveTcp();
  await server[Symbol.asyncDispose]();
  return server.port;
}

async function listen(server: Server, port = 0): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
