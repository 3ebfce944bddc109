/** A TLS server in a thread of its own, so that it does not take the time of who is measured. */
import { createServer } from 'node:tls';
import { parentPort, workerData } from 'node:worker_threads';

/** PEM. */
export interface ServerIdentity {
  readonly chain: string;
  readonly key: string;
}

const { chain, key } = workerData as ServerIdentity;
const server = createServer({ cert: chain, key }, (socket) => {
  socket.on('error', () => socket.destroy());
  socket.end();
});
server.on('tlsClientError', (_error, socket) => socket.destroy());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === 'object' ? address?.port : null);
});
