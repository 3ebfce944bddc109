/** Compressed Certificate messages (RFC 8879), which no library here can be made to send. */
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/core/limits.ts';
import { readFlight } from '#lib/core/tls/flight.ts';
import type { MakeOpener } from '#lib/core/tls/records.ts';
import { concat, made } from '../input/material.ts';

const u16 = (value: number): readonly number[] => [value >> 8, value & 255];
const u24 = (value: number): readonly number[] => [value >> 16, ...u16(value & 0xffff)];
const message = (type: number, ...body: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const joined = concat(...body);
  return concat([type], u24(joined.length), joined);
};
const record = (type: number, fragment: Uint8Array): Uint8Array =>
  concat([type, 3, 3], u16(fragment.length), fragment);

const entry = (der: Uint8Array): Uint8Array => concat(u24(der.length), der, [0, 0]);
const list = concat(entry(made.leaf), entry(made.middle));
const certificate = concat([0], u24(list.length), list);

const HELLO = message(2, [3, 3], new Uint8Array(32), [0, 0x13, 0x01, 0], [0, 6, 0, 43, 0, 2, 3, 4]);

/** Protection that is none: what matters is what comes out. */
const open: MakeOpener = () => ({ open: ({ fragment }) => ({ type: 22, content: fragment }) });
const secrets = { handshake: () => new Uint8Array(32), application: () => null };

const read = (algorithm: number, packed: Uint8Array, length: number) => {
  const body = concat(u16(algorithm), u24(length), u24(packed.length), packed);
  const records = concat(record(22, HELLO), record(23, message(25, body)));
  return readFlight([records], secrets, open);
};

describe('a compressed Certificate message', () => {
  it('of zlib is unpacked', () => {
    const flight = read(1, zlibSync(certificate), certificate.length);
    expect(flight).toMatchObject({ malformed: false, compression: null });
    expect(flight.chain?.map((der) => Buffer.from(der).toString('hex'))).toEqual(
      [made.leaf, made.middle].map((der) => Buffer.from(der).toString('hex')),
    );
  });

  it.each([
    [2, 'brotli'],
    [3, 'zstd'],
    [77, 'algorithm 77'],
  ])('of number %i is named', (algorithm, compression) => {
    expect(read(algorithm, Uint8Array.of(1, 2, 3), 3)).toMatchObject({
      chain: null,
      compression,
      malformed: false,
    });
  });

  it('that is no zlib, unfolds beyond what it says, or beyond measure, is malformed', () => {
    const bomb = zlibSync(new Uint8Array(4 * 1_048_576));
    expect(read(1, Uint8Array.of(9, 9, 9, 9), 100)).toMatchObject({ chain: null, malformed: true });
    expect(read(1, bomb, 1_000)).toMatchObject({ chain: null, malformed: true });
    expect(read(1, bomb, LIMITS.certificateMessageBytes + 1)).toMatchObject({ chain: null, malformed: true });
  });
});
