import { complain, readReply, refuse, type Dialogue } from './dialogue.ts';

/** NNTP: greeting, STARTTLS (RFC 4642 §2.2). Single lines; 400 and 502 turn away (RFC 3977 §5.1). */
export const nntp: Dialogue = async (channel) => {
  const greeting = await readReply(channel, 'nntp');
  if (greeting.code === 400 || greeting.code === 502) complain('nntp', 'turned-away');
  if (greeting.code !== 200 && greeting.code !== 201) complain('nntp', 'unexpected-answer');

  channel.write('STARTTLS\r\n');
  const ready = await readReply(channel, 'nntp');
  if (ready.code !== 382) refuse('nntp', ready.code);
};
