import { complain, refuse, type Dialogue } from './dialogue.ts';

/** Length (little endian, three octets) and number of a packet (MySQL's "Client/Server Protocol"). */
const HEADER_BYTES = 4;

const VERSION_10 = 0x0a;
const ERROR = 0xff;

/** Capability flags: TLS, the protocol since 4.1, its authentication. */
const SSL = 0x0800;
const PROTOCOL_41 = 0x0200;
const SECURE_CONNECTION = 0x8000;

/** SSLRequest: capabilities, the largest packet (16 MB), utf8mb4, 23 zeros; the second packet of the dialogue. */
const SSL_REQUEST = Buffer.alloc(HEADER_BYTES + 32);
SSL_REQUEST.writeUIntLE(32, 0, 3);
SSL_REQUEST[3] = 1;
SSL_REQUEST.writeUInt32LE(PROTOCOL_41 | SSL | SECURE_CONNECTION, HEADER_BYTES);
SSL_REQUEST.writeUInt32LE(0x0100_0000, HEADER_BYTES + 4);
SSL_REQUEST[HEADER_BYTES + 8] = 45;

/** MySQL and MariaDB: the greeting tells whether TLS is offered; a short login packet asks for it. */
export const mysql: Dialogue = async (channel) => {
  const packet = await channel.take((buffered) => {
    if (buffered.length < HEADER_BYTES) return null;
    const length = Buffer.from(buffered.slice(0, 3), 'latin1').readUIntLE(0, 3);
    // The first packet has the number 0; other protocols begin with letters.
    if (length === 0 || buffered.charCodeAt(3) !== 0) complain('mysql', 'unexpected-answer');
    return buffered.length >= HEADER_BYTES + length ? HEADER_BYTES + length : null;
  });
  const greeting = Buffer.from(packet.slice(HEADER_BYTES), 'latin1');
  if (greeting[0] === ERROR) complain('mysql', 'turned-away');
  if (greeting[0] !== VERSION_10) complain('mysql', 'unexpected-answer');
  // The version as text up to a zero, then thread id (4), the first half of the challenge (8) and a filler (1).
  const end = greeting.indexOf(0, 1);
  const flags = end < 0 ? -1 : end + 1 + 4 + 8 + 1;
  if (flags < 0 || flags + 2 > greeting.length) complain('mysql', 'unexpected-answer');
  if ((greeting.readUInt16LE(flags) & SSL) === 0) refuse('mysql');
  channel.write(SSL_REQUEST);
};
