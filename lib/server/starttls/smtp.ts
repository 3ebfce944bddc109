import { complain, OWN_NAME, readReply, refuse, type Dialogue } from './dialogue.ts';

/** Greeting, a hello that lists extensions, STARTTLS (RFC 3207 §4). */
const mail =
  (protocol: 'smtp' | 'lmtp', hello: string): Dialogue =>
  async (channel) => {
    const greeting = await readReply(channel, protocol);
    if (greeting.code === 421 || greeting.code === 554) complain(protocol, 'turned-away');
    if (greeting.code !== 220) complain(protocol, 'unexpected-answer');

    channel.write(`${hello} ${OWN_NAME}\r\n`);
    const offered = await readReply(channel, protocol);
    if (offered.code !== 250) refuse(protocol, offered.code);
    if (!offered.lines.some((line) => /^STARTTLS\b/i.test(line))) refuse(protocol);

    channel.write('STARTTLS\r\n');
    const ready = await readReply(channel, protocol);
    if (ready.code !== 220) refuse(protocol, ready.code);
  };

/** SMTP and submission. */
export const smtp = mail('smtp', 'EHLO');

/** LMTP, which greets with a word of its own (RFC 2033 §4.1). */
export const lmtp = mail('lmtp', 'LHLO');
