/** From an open TCP connection to the point where TLS starts. */
import type { Socket } from 'node:net';
import type { Protocol } from '../../endpoints/wire.ts';
import { failure, success, type Result } from '../result.ts';
import { DialogueEnd, PlainChannel } from './channel.ts';
import { complain, type Dialogue } from './dialogue.ts';
import { ftp } from './ftp.ts';
import { imap } from './imap.ts';
import { ldap } from './ldap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';
import { xmppClient, xmppServer } from './xmpp.ts';

const DIALOGUES: Readonly<Record<Exclude<Protocol, 'tls'>, Dialogue>> = {
  smtp,
  imap,
  pop3,
  ldap,
  ftp,
  'xmpp-client': xmppClient,
  'xmpp-server': xmppServer,
};

export interface StartOptions {
  /** A-label or canonical address; goes into the dialogue where the protocol names the server. */
  readonly domain: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Speaks `protocol` on a fresh connection until TLS may start. The socket is then paused and free of
 * listeners; after a fault it is destroyed. For direct TLS there is nothing to say.
 */
export async function startTls(
  socket: Socket,
  protocol: Protocol,
  { domain, timeoutMs, signal }: StartOptions,
): Promise<Result<Socket>> {
  if (protocol === 'tls') return success(socket);
  const channel = new PlainChannel(socket);
  const timer = setTimeout(
    () => channel.end({ code: 'timeout', stage: 'starttls', milliseconds: timeoutMs }),
    timeoutMs,
  );
  const onAbort = (): void => channel.end({ code: 'canceled' });
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    await DIALOGUES[protocol](channel, domain);
    // A server that talks on before TLS, or somebody between who does (CVE-2011-0411 turned around).
    if (channel.unread > 0) complain(protocol, 'early-data');
    channel.release();
    return success(socket);
  } catch (error) {
    socket.destroy();
    if (error instanceof DialogueEnd) return failure(error.fault);
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
