/** Many TLS servers in a thread of their own, one for each identity. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { parentPort, workerData } from 'node:worker_threads';

const identities = workerData as readonly { readonly cert: string; readonly key: string }[];
const ports: number[] = [];
for (const { cert, key } of identities) {
  const server = createServer({ cert, key }, (socket) => {
    socket.on('error', () => socket.destroy());
    socket.end();
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ports.push((server.address() as AddressInfo).port);
}
parentPort?.postMessage(ports);
