/** From an open TCP connection to the point where TLS starts. */
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Protocol } from '../../endpoints/wire.ts';
import { failure, success, type Result } from '../result.ts';
import { DialogueEnd, PlainChannel } from './channel.ts';
import { complain, type Dialogue } from './dialogue.ts';
import { ftp } from './ftp.ts';
import { imap } from './imap.ts';
import { ldap } from './ldap.ts';
import { mysql } from './mysql.ts';
import { nntp } from './nntp.ts';
import { pop3 } from './pop3.ts';
import { postgres } from './postgres.ts';
import { rdp } from './rdp.ts';
import { sieve } from './sieve.ts';
import { lmtp, smtp } from './smtp.ts';
import { tds, TdsStream } from './tds.ts';
import { xmppClient, xmppServer } from './xmpp.ts';

const DIALOGUES: Readonly<Record<Exclude<Protocol, 'tls' | 'tds-strict'>, Dialogue>> = {
  smtp,
  lmtp,
  imap,
  pop3,
  sieve,
  nntp,
  ldap,
  ftp,
  'xmpp-client': xmppClient,
  'xmpp-server': xmppServer,
  tds,
  rdp,
  postgres,
  mysql,
};

interface StartOptions {
  /** A-label or canonical address; goes into the dialogue where the protocol names the server. */
  readonly domain: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Speaks `protocol` on a fresh connection until TLS may start. The socket is then paused and free of
 * listeners; after a fault it is destroyed. For direct TLS there is nothing to say. A protocol that carries TLS in
 * packets of its own (TDS) gives a stream over the socket instead.
 */
export async function startTls(
  socket: Socket,
  protocol: Protocol,
  { domain, timeoutMs, signal }: StartOptions,
): Promise<Result<Duplex>> {
  if (protocol === 'tls' || protocol === 'tds-strict') return success(socket);
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
    return success(protocol === 'tds' ? new TdsStream(socket) : socket);
  } catch (error) {
    socket.destroy();
    if (error instanceof DialogueEnd) return failure(error.fault);
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
