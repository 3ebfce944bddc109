/** Downloads of root lists: bounded in size and time, through the operator's proxy where one is set. */
import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { SourceError } from './error.ts';
import { LIST_LIMITS } from './limits.ts';

/** Gives the bytes of an address. @throws {SourceError} */
export type Download = (url: string, maximumBytes: number) => Promise<Uint8Array>;

/** The variables by which programs are told of a proxy, as far as they are set. */
export interface ProxySettings {
  readonly HTTP_PROXY?: string;
  readonly HTTPS_PROXY?: string;
  readonly NO_PROXY?: string;
}

interface DownloadOptions {
  /** Node's own agents read these. */
  readonly proxy?: ProxySettings;
  readonly totalMs?: number;
  readonly idleMs?: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function createDownload({
  proxy = {},
  totalMs = LIST_LIMITS.totalMs,
  idleMs = LIST_LIMITS.idleMs,
}: DownloadOptions = {}): Download {
  // The type asks for a whole environment, of which no more than these is read.
  const proxyEnv = { NODE_ENV: process.env.NODE_ENV, ...proxy };
  const agents = { http: new HttpAgent({ proxyEnv }), https: new HttpsAgent({ proxyEnv }) };

  const ask = (url: URL, clock: Clock): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const secure = url.protocol === 'https:';
      const request = (secure ? httpsGet : httpGet)(
        url,
        {
          agent: secure ? agents.https : agents.http,
          signal: clock.signal,
          timeout: idleMs,
          headers: { 'user-agent': 'Chainsight', 'accept-encoding': 'identity', connection: 'close' },
        },
        resolve,
      );
      request.on('timeout', () => {
        clock.idle = true;
        request.destroy();
      });
      request.on('error', (error) => reject(failureOf(error, clock)));
    });

  return async (address, maximumBytes) => {
    const clock = { signal: AbortSignal.timeout(totalMs), idle: false };
    let url = new URL(address);
    for (let hops = 0; ; hops += 1) {
      const message = await ask(url, clock);
      const status = message.statusCode ?? 0;
      const { location } = message.headers;
      if (!REDIRECTS.has(status) || location === undefined) {
        if (status === 200) return read(message, maximumBytes, clock);
        message.destroy();
        throw new SourceError({ code: 'http-status', status });
      }
      message.destroy();
      if (hops >= LIST_LIMITS.redirects) throw new SourceError({ code: 'redirects' });
      url = nextAddress(location, url);
    }
  };
}

interface Clock {
  readonly signal: AbortSignal;
  /** Nothing came for too long. */
  idle: boolean;
}

function nextAddress(location: string, from: URL): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (next === null || !/^https?:$/.test(next.protocol))
    throw new SourceError({ code: 'redirect-unfetchable' });
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new SourceError({ code: 'redirect-to-http' });
  return next;
}

async function read(message: IncomingMessage, maximum: number, clock: Clock): Promise<Uint8Array> {
  // What is asked for is CSV, or binary: a page in its place is a notice, or a sign-in of the network's.
  if (/^text\/html\b/i.test(message.headers['content-type'] ?? '')) {
    message.destroy();
    throw new SourceError({ code: 'web-page' });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maximum) throw new SourceError({ code: 'too-large', octets: maximum });
      chunks.push(chunk);
    }
  } catch (error) {
    if (isCut(error) && !clock.idle && !clock.signal.aborted)
      throw new SourceError({ code: 'cut', octets: size });
    throw failureOf(error, clock);
  } finally {
    message.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const isCut = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
};

function failureOf(error: unknown, { signal, idle }: Clock): SourceError {
  if (error instanceof SourceError) return error;
  if (signal.aborted || idle) return new SourceError({ code: 'timeout' });
  const message = error instanceof Error ? error.message : '';
  const reason = message === '' ? codeOf(error) : message;
  return new SourceError(reason === null ? { code: 'unreachable' } : { code: 'no-connection', reason });
}
