import { complain, refuse, type Dialogue } from './dialogue.ts';

const TAG = 'a1';

/** IMAP: greeting, STARTTLS with its tagged answer (RFC 9051 §6.2.1, §7.1). */
export const imap: Dialogue = async (channel) => {
  const greeting = await channel.line();
  if (/^\* BYE\b/i.test(greeting)) complain('imap', 'turned-away');
  // Already authenticated: TLS can't start any more.
  if (/^\* PREAUTH\b/i.test(greeting)) refuse('imap');
  if (!/^\* OK\b/i.test(greeting)) complain('imap', 'unexpected-answer');

  channel.write(`${TAG} STARTTLS\r\n`);
  for (;;) {
    const line = await channel.line();
    if (line.startsWith('* ')) continue; // untagged answers may come at any time
    const status = /^a1 (OK|NO|BAD)\b/i.exec(line)?.[1]?.toUpperCase();
    if (status === 'OK') return;
    if (status === undefined) complain('imap', 'unexpected-answer');
    refuse('imap');
  }
};
