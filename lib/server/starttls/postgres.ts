import { complain, refuse, type Dialogue } from './dialogue.ts';

/** SSLRequest: its own length, and a code in place of a version (PostgreSQL, "Message Formats"). */
const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex');

/** PostgreSQL: one request, answered by one letter before anything else is said. */
export const postgres: Dialogue = async (channel) => {
  channel.write(SSL_REQUEST);
  const answer = await channel.take((buffered) => (buffered.length > 0 ? 1 : null));
  if (answer === 'S') return;
  if (answer === 'N') refuse('postgres');
  complain('postgres', answer === 'E' ? 'turned-away' : 'unexpected-answer');
};
