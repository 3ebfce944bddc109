import { complain, refuse, type Dialogue } from './dialogue.ts';

/** TPKT header (RFC 1006 §6): version 3, a reserved octet, the length of everything. */
const TPKT_BYTES = 4;
const TPKT_VERSION = 3;

/**
 * X.224 Connection Request with an RDP Negotiation Request (MS-RDPBCGR §2.2.1.1) that offers TLS and CredSSP,
 * which begins with TLS as well.
 */
const REQUEST = Buffer.from('030000130ee000000000000100080003000000', 'hex');

const CONNECTION_CONFIRM = 0xd0;
/** Where the negotiation's answer stands: after TPKT, and X.224's length, code, references and class. */
const ANSWER = TPKT_BYTES + 7;
const NEGOTIATION_RESPONSE = 2;
const NEGOTIATION_FAILURE = 3;

/** Remote Desktop: one request, whose answer names the security protocol chosen (0: none but RDP's own). */
export const rdp: Dialogue = async (channel) => {
  channel.write(REQUEST);
  const packet = await channel.take((buffered) => {
    if (buffered.length > 0 && buffered.charCodeAt(0) !== TPKT_VERSION) complain('rdp', 'unexpected-answer');
    if (buffered.length < TPKT_BYTES) return null;
    const length = Buffer.from(buffered.slice(2, 4), 'latin1').readUInt16BE(0);
    if (length < ANSWER) complain('rdp', 'unexpected-answer');
    return buffered.length >= length ? length : null;
  });
  const answer = Buffer.from(packet, 'latin1');
  if (answer[5] !== CONNECTION_CONFIRM) complain('rdp', 'unexpected-answer');
  // A server without negotiation (before Vista, or with "RDP Security Layer") ends here.
  if (answer.length < ANSWER + 8) refuse('rdp');
  const code = answer.readUInt32LE(ANSWER + 4);
  if (answer[ANSWER] === NEGOTIATION_FAILURE) refuse('rdp', code);
  if (answer[ANSWER] !== NEGOTIATION_RESPONSE) complain('rdp', 'unexpected-answer');
  if (code === 0) refuse('rdp');
};
