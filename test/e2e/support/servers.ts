/** Real servers on loopback, on ports of their own. */
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import type { Presented } from './hierarchy.ts';

export interface LoopbackServer extends AsyncDisposable {
  readonly port: number;
  /** Connections accepted so far. */
  readonly connections: () => number;
}

/** Presents a chain over TLS, whatever is wrong with it, in exactly this order. */
export function serveChain({ chain, keyPem }: Presented, port = 0): Promise<LoopbackServer> {
  return listen(createTlsServer({ key: keyPem, cert: chain.map(({ pem }) => pem).join('') }), port);
}

/** Accepts and then does what `onConnection` says: nothing, by default. */
export function serveTcp(onConnection: (socket: Socket) => void = () => undefined): Promise<LoopbackServer> {
  return listen(createTcpServer(onConnection));
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
