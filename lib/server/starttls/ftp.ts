import { complain, readReply, refuse, type Dialogue } from './dialogue.ts';

/** FTP: greeting, AUTH TLS (RFC 4217 §4). Servers may say 120 ("soon") before 220 (RFC 959 §5.4). */
export const ftp: Dialogue = async (channel) => {
  let greeting = await readReply(channel, 'ftp');
  if (greeting.code === 120) greeting = await readReply(channel, 'ftp');
  if (greeting.code === 421 || greeting.code === 530) complain('ftp', 'turned-away');
  if (greeting.code !== 220) complain('ftp', 'unexpected-answer');

  channel.write('AUTH TLS\r\n');
  const ready = await readReply(channel, 'ftp');
  if (ready.code !== 234) refuse('ftp', ready.code);
};
