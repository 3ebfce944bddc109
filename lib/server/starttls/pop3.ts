import { complain, refuse, type Dialogue } from './dialogue.ts';

/** POP3: greeting, STLS (RFC 2595 §4). */
export const pop3: Dialogue = async (channel) => {
  const greeting = await channel.line();
  if (/^-ERR/i.test(greeting)) complain('pop3', 'turned-away');
  if (!/^\+OK/i.test(greeting)) complain('pop3', 'unexpected-answer');

  channel.write('STLS\r\n');
  const ready = await channel.line();
  if (/^-ERR/i.test(ready)) refuse('pop3');
  if (!/^\+OK/i.test(ready)) complain('pop3', 'unexpected-answer');
};
