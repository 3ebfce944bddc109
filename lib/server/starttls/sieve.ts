import { complain, refuse, type Dialogue } from './dialogue.ts';
import type { PlainChannel } from './channel.ts';

/** Lines up to an answer of the server: OK, NO or BYE (RFC 5804 §1.3). The lines before it. */
async function capabilities(channel: PlainChannel): Promise<readonly string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await channel.line();
    const status = /^(OK|NO|BYE)\b/i.exec(line)?.[1]?.toUpperCase();
    if (status === 'OK') return lines;
    if (status === 'BYE') complain('sieve', 'turned-away');
    if (status === 'NO') refuse('sieve');
    if (!line.startsWith('"')) complain('sieve', 'unexpected-answer');
    lines.push(line);
  }
}

/** ManageSieve: capabilities come first, then STARTTLS (RFC 5804 §2.2). */
export const sieve: Dialogue = async (channel) => {
  const offered = await capabilities(channel);
  if (!offered.some((line) => /^"STARTTLS"/i.test(line))) refuse('sieve');
  channel.write('STARTTLS\r\n');
  await capabilities(channel);
};
