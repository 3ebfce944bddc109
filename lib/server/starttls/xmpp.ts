import type { Protocol } from '../../endpoints/wire.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { DialogueEnd, type PlainChannel } from './channel.ts';
import { complain, refuse, type Dialogue } from './dialogue.ts';

const TLS_NAMESPACE = 'urn:ietf:params:xml:ns:xmpp-tls';

const FEATURES = /<(?:[\w.-]+:)?features\b(?:[^>]*\/>|[\s\S]*?<\/(?:[\w.-]+:)?features\s*>)/;
const STREAM_ERROR = /<(?:[\w.-]+:)?error\b/;
const VERDICT = /<(?:[\w.-]+:)?(proceed|failure)\b[^>]*?(?:\/>|>\s*(?:<[\s\S]*?)?<\/(?:[\w.-]+:)?\1\s*>)/;

/** Takes everything up to the end of what `pattern` finds. A stream is no document: no parser is needed. */
async function takeElement(channel: PlainChannel, protocol: Protocol, pattern: RegExp): Promise<string> {
  return channel.take((buffered) => {
    if (buffered.length > SERVER_LIMITS.lineBytes) {
      throw new DialogueEnd({ code: 'too-large', stage: 'starttls', limit: SERVER_LIMITS.lineBytes });
    }
    if (!/^\s*(?:<|$)/.test(buffered)) complain(protocol, 'unexpected-answer');
    const match = pattern.exec(buffered);
    if (match !== null) return match.index + match[0].length;
    if (STREAM_ERROR.test(buffered)) complain(protocol, 'turned-away');
    return null;
  });
}

/** XMPP: a stream to the domain, its features, starttls, proceed (RFC 6120 §5.4). */
const xmpp =
  (protocol: 'xmpp-client' | 'xmpp-server', namespace: string): Dialogue =>
  async (channel, domain) => {
    channel.write(
      `<?xml version='1.0'?><stream:stream xmlns='${namespace}' ` +
        `xmlns:stream='http://etherx.jabber.org/streams' to='${domain}' version='1.0'>`,
    );
    const features = await takeElement(channel, protocol, FEATURES);
    if (!features.includes(TLS_NAMESPACE)) refuse(protocol);
    channel.write(`<starttls xmlns='${TLS_NAMESPACE}'/>`);
    const verdict = await takeElement(channel, protocol, VERDICT);
    if (/<(?:[\w.-]+:)?failure\b/.test(verdict)) refuse(protocol);
  };

export const xmppClient = xmpp('xmpp-client', 'jabber:client');
export const xmppServer = xmpp('xmpp-server', 'jabber:server');
