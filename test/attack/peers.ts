/** Servers on loopback that an attacker would have: each path, or port, is a burden to whoever reads it. */
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import { createSocket } from 'node:dgram';
import type { Issued } from '#lib/cli/pki.ts';
import { makePfx } from '#test/e2e/support/openssl.ts';
import { makeBigCrl } from '#test/server/support/big-crl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { createAuthority } from '#lib/cli/pki.ts';
import { metadata } from '#test/support/signed-metadata.ts';

export interface Peers {
  /** HTTP: what it answers is named by the path. */
  readonly http: number;
  /** HTTPS whose metadata is named by the number of descriptors, in order of the requests. */
  readonly federation: number;
  /** Accepts connections and says nothing. */
  readonly silent: number;
  /** Switches protocols. */
  readonly switching: number;
  /** Address of a name server that answers nobody. */
  readonly deadNames: string;
  readonly stop: () => Promise<void>;
}

const DATES = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2036-01-01T00:00:00Z') };

/** 1 MB of PEM headers before anything else. */
const pemHeaders = (): Buffer =>
  Buffer.from(
    `-----BEGIN CERTIFICATE-----\n${'Comment: a\n'.repeat(90_000)}\nMIIB\n-----END CERTIFICATE-----\n`,
  );

/** Metadata with thousands of key descriptors, each within the last. */
const nestedMetadata = (): string =>
  `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="http://x/">` +
  `${'<KeyDescriptor a:b="c" xmlns:a="d">'.repeat(4_000)}${'</KeyDescriptor>'.repeat(4_000)}</EntityDescriptor>`;

const manyKeys = (pki: Pki): string =>
  metadata(pki).replace(/(<KeyDescriptor.*?<\/KeyDescriptor>)/g, '$1'.repeat(20));

export async function startPeers(): Promise<Peers> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const listen = (server: Server): Promise<number> => {
    servers.push(server);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    });
    return new Promise((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
    );
  };
  const pki = await makePki();
  const { keyPem: key, pem } = pki.leaf;
  const root: Issued = await createAuthority({ subject: 'CN=Attack Root', ...DATES });
  const answers: Readonly<Record<string, Uint8Array>> = {
    '/key-store': await makePfx([root, root], 'secret', 1_000_000),
    '/pem-headers': pemHeaders(),
    '/crl': makeBigCrl(root, 400_000),
    '/half-crl': makeBigCrl(root, 400_000).subarray(0, 9_000_000),
  };
  const answer: RequestListener = (request, response) => {
    const body = answers[new URL(request.url ?? '/', 'http://x').pathname];
    response.writeHead(body === undefined ? 404 : 200, { 'cache-control': 'no-store' });
    response.end(body);
  };
  const texts = [nestedMetadata(), manyKeys(pki)];
  let turn = 0;
  const names = createSocket('udp4');
  await new Promise<void>((resolve) => names.bind(0, '127.0.0.1', resolve));
  return {
    http: await listen(createHttp(answer)),
    federation: await listen(
      createHttps({ key, cert: pem }, (_request, response) => response.end(texts[turn++ % texts.length])),
    ),
    silent: await listen(createTcp(() => undefined)),
    switching: await listen(
      createTcp((socket) =>
        socket.once('data', () =>
          socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
        ),
      ),
    ),
    deadNames: `127.0.0.1:${names.address().port}`,
    async stop() {
      names.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
