import { complain, OWN_NAME, readReply, refuse, type Dialogue } from './dialogue.ts';

/** SMTP and submission: greeting, EHLO, STARTTLS (RFC 3207 §4). */
export const smtp: Dialogue = async (channel) => {
  const greeting = await readReply(channel, 'smtp');
  if (greeting.code === 421 || greeting.code === 554) complain('smtp', 'turned-away');
  if (greeting.code !== 220) complain('smtp', 'unexpected-answer');

  channel.write(`EHLO ${OWN_NAME}\r\n`);
  const hello = await readReply(channel, 'smtp');
  if (hello.code !== 250) refuse('smtp', hello.code);
  if (!hello.lines.some((line) => /^STARTTLS\b/i.test(line))) refuse('smtp');

  channel.write('STARTTLS\r\n');
  const ready = await readReply(channel, 'smtp');
  if (ready.code !== 220) refuse('smtp', ready.code);
};
