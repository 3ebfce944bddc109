/** The reader of flights against bytes that no honest server sends. */
import { connect, createServer } from 'node:tls';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePki } from '#test/server/support/pki.ts';
import { FlightReader, readFlight, type Secrets } from '#lib/core/tls/flight.ts';
import { makeOpener } from '#lib/server/tls/protection.ts';
import { Tap } from '#lib/server/tls/tap.ts';
import { connect as connectTcp } from 'node:net';
import type { AddressInfo } from 'node:net';

const NONE: Secrets = { handshake: () => null, application: () => null };

interface Recording {
  readonly bytes: Buffer;
  readonly secrets: Secrets;
}

const recordings: Recording[] = [];
const closers: (() => void)[] = [];
let chain: Buffer[];

/** All bytes of a real server's handshake, with the secrets to read them. */
async function record(port: number): Promise<Recording> {
  const chunks: Uint8Array[] = [];
  const known = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    const socket = connectTcp(port, '127.0.0.1', () => {
      const tap = new Tap(socket, { limit: 1e6, onBytes: (chunk) => chunks.push(chunk), onStop: reject });
      const tls = connect({ socket: tap, rejectUnauthorized: false }, () => {
        tls.destroy();
        resolve();
      });
      tls.on('keylog', (line: Buffer) => {
        const [label = '', , secret = ''] = line.toString().trim().split(' ');
        known.set(label, Buffer.from(secret, 'hex'));
      });
      tls.on('error', reject);
    });
  });
  return {
    bytes: Buffer.concat(chunks),
    secrets: {
      handshake: () => known.get('SERVER_HANDSHAKE_TRAFFIC_SECRET') ?? null,
      application: () => known.get('SERVER_TRAFFIC_SECRET_0') ?? null,
    },
  };
}

beforeAll(async () => {
  const pki = await makePki();
  chain = [pki.leaf.der, pki.intermediate.der];
  for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
    const server = createServer({
      cert: pki.leaf.pem + pki.intermediate.pem,
      key: pki.leaf.keyPem,
      minVersion: version,
      maxVersion: version,
    });
    closers.push(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    recordings.push(await record((server.address() as AddressInfo).port));
  }
});
afterAll(() => closers.forEach((close) => close()));

const both = [0, 1] as const;
const at = (index: number): Recording => {
  const recording = recordings[index];
  if (recording === undefined) throw new Error('not recorded');
  return recording;
};

describe('FlightReader', () => {
  it.each(both)('reads the chain however the bytes are cut (%i)', (index) => {
    const { bytes, secrets } = at(index);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const reader = new FlightReader(secrets, makeOpener);
        for (let offset = 0, turn = 0; offset < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          reader.push(bytes.subarray(offset, offset + size));
          offset += size;
        }
        expect(reader.flight.chain?.map((der) => Buffer.from(der))).toEqual(chain);
        expect(reader.flight).toMatchObject({ malformed: false, complete: true, alert: null });
      }),
      { numRuns: 40 },
    );
  });

  it.each(both)('never throws and never invents, whatever is changed (%i)', (index) => {
    const { bytes, secrets } = at(index);
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(bytes.length),
        (where, mask, cut) => {
          const changed = Buffer.from(bytes);
          changed[where] = (changed[where] ?? 0) ^ mask;
          const flight = readFlight([changed.subarray(0, cut)], secrets, makeOpener);
          for (const der of flight.chain ?? []) expect(der.length).toBeLessThan(bytes.length);
          // Under TLS 1.3 every byte is authenticated: what is read is what was sent.
          const sent = chain.map((der) => der.toString('hex'));
          if (index === 1 && where > 150) {
            for (const der of flight.chain ?? []) expect(sent).toContain(Buffer.from(der).toString('hex'));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const framed = Buffer.concat([
          Buffer.from([22, 3, 3, noise.length >> 8, noise.length & 0xff]),
          noise,
        ]);
        readFlight([noise], NONE, makeOpener);
        readFlight([framed], NONE, makeOpener);
      }),
      { numRuns: 500 },
    );
  });

  it('reads no chain of TLS 1.3 without its secrets', () => {
    expect(readFlight([at(1).bytes], NONE, makeOpener)).toMatchObject({
      version: 0x0304,
      chain: null,
      malformed: false,
    });
  });

  it('takes a large message in tiny pieces in linear time', () => {
    const body = Buffer.alloc(900_000, 1);
    const reader = new FlightReader(NONE, makeOpener);
    const started = performance.now();
    reader.push(Buffer.from([22, 3, 3, 0x40, 0, 11, 0x0f, 0xff, 0xff]));
    for (let offset = 0; offset < body.length; offset += 3) reader.push(body.subarray(offset, offset + 3));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
