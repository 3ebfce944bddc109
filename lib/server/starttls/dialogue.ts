import type { Protocol, ProtocolProblem } from '../../endpoints/wire.ts';
import { DialogueEnd, type PlainChannel } from './channel.ts';

/** The name we give in greetings; reserved, so that it is nobody's (RFC 2606 §2). */
export const OWN_NAME = 'chainsight.invalid';

/**
 * Brings a server to the point where TLS starts, or throws a `DialogueEnd`.
 * @param domain the name asked for, which XMPP needs.
 */
export type Dialogue = (channel: PlainChannel, domain: string) => Promise<void>;

/** The server agreed on the protocol, but not on TLS. `reply` is its numeric code, if it has any. */
export function refuse(protocol: Protocol, reply: number | null = null): never {
  throw new DialogueEnd({ code: 'starttls-refused', protocol, reply });
}

/** The server did not follow the protocol. */
export function complain(protocol: Protocol, problem: ProtocolProblem): never {
  throw new DialogueEnd({ code: 'protocol-error', protocol, problem });
}

/** A reply of the SMTP and FTP kind: a code and the texts of its lines (RFC 5321 §4.2, RFC 959 §4.2). */
interface Reply {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Reads a reply of one or several lines; "123-" begins or continues it, "123 " ends it. */
export async function readReply(channel: PlainChannel, protocol: Protocol): Promise<Reply> {
  const lines: string[] = [];
  let code: string | null = null;
  for (;;) {
    const line = await channel.line();
    const match = /^(\d{3})([ -]|$)(.*)$/.exec(line);
    if (code === null && match === null) complain(protocol, 'unexpected-answer');
    code ??= match?.[1] ?? null;
    lines.push(match?.[3] ?? line);
    if (match !== null && match[1] === code && match[2] !== '-') return { code: Number(code), lines };
  }
}
