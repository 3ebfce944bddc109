/** The four things that can be asked of `/api/v1/share`; see `lib/share/wire.ts`. */
import { isoTime } from '../../core/der/time.ts';
import { toBase64Url } from '../../share/base64url.ts';
import { decodeHead } from '../../share/header.ts';
import { SHARE_WIRE_VERSION, type ShareCreated, type ShareDeleted } from '../../share/wire.ts';
import { clientOf } from '../api/client.ts';
import { refuseCrossOrigin } from '../api/origin.ts';
import { json } from '../api/respond.ts';
import { storageFault } from './failures.ts';
import type { ServerConfig } from '../config.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { detailsOf, log } from '../log.ts';
import { isOctets, readEnvelope, readTerms, type Terms } from './request.ts';
import { envelopeResponse, refuse } from './respond.ts';
import type { ShareService } from './service.ts';
import type { ShareStore } from './store.ts';

/** Errors of the database become answers; everything else is a defect, told to the log by the caller. */
async function stored(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const fault = storageFault(error);
    if (fault === null) throw error;
    log('warn', 'links-unavailable', { fault: fault.code, ...detailsOf(error) });
    return refuse(fault);
  }
}

function checkOf(bytes: Uint8Array): string {
  const decoded = decodeHead(new Uint8Array(bytes));
  const check = typeof decoded === 'object' && 'head' in decoded ? decoded.head.check : null;
  return toBase64Url(check ?? new Uint8Array());
}

const foreign = (request: Request): boolean => !refuseCrossOrigin(request.headers).ok;

/** `POST /api/v1/share` */
export async function answerCreate(request: Request, service: ShareService): Promise<Response> {
  if (foreign(request)) return refuse({ code: 'cross-origin' });
  const terms = readTerms(request.url);
  if (!terms.ok) return refuse(terms.fault);
  if (!isOctets(request)) {
    return refuse({ code: 'bad-request', problem: 'must have the content type application/octet-stream' });
  }
  const client = clientOf(request.headers, service.config.trustedProxies);
  if (!client.ok) {
    return refuse({ code: 'bad-request', problem: 'comes through a proxy that does not say from where' });
  }
  return stored(async () => {
    const store = await service.store();
    const counted = await store.count(client.value);
    if (counted.kind === 'rate-limited') {
      return refuse({ code: 'rate-limited', retryAfterSeconds: counted.retryAfterSeconds });
    }
    const place = { key: client.value, signal: request.signal };
    const turn = await service.uploads.run(place, () => receive(request, store, terms.value, service.config));
    switch (turn.kind) {
      case 'done':
        return turn.value;
      case 'left':
        return refuse({ code: 'canceled' });
      default:
        return refuse({ code: 'busy', retryAfterSeconds: SERVER_LIMITS.retryAfterBusySeconds });
    }
  });
}

/** Reads the envelope and keeps it. */
async function receive(
  request: Request,
  store: ShareStore,
  terms: Terms,
  { shareBytes }: Pick<ServerConfig, 'shareBytes'>,
): Promise<Response> {
  const envelope = await readEnvelope(request, shareBytes);
  if (!envelope.ok) {
    if (envelope.fault.code === 'canceled') log('info', 'upload-aborted');
    return refuse(envelope.fault);
  }
  const outcome = await store.put({ envelope: envelope.value, ...terms });
  if (outcome.kind === 'full') return refuse({ code: 'store-full' });
  const { id, deleteToken, expiresAt } = outcome;
  const body: ShareCreated = {
    version: SHARE_WIRE_VERSION,
    ok: true,
    id,
    deleteToken,
    expiresAt: isoTime(expiresAt.getTime()) ?? '',
  };
  return json(body, 201);
}

/** `GET /api/v1/share/<id>`: changes nothing, however often links are followed by machines. */
export function answerRead(id: string, service: ShareService): Promise<Response> {
  return stored(async () => {
    const outcome = await (await service.store()).read(id);
    switch (outcome.kind) {
      case 'found':
        return envelopeResponse(outcome.envelope);
      case 'once':
        return refuse({ code: 'one-view', check: checkOf(outcome.head) });
      case 'gone':
        return refuse({ code: 'gone' });
    }
  });
}

/** `POST /api/v1/share/<id>`: the one view of a one-view share. */
export async function answerTake(request: Request, id: string, service: ShareService): Promise<Response> {
  if (foreign(request)) return refuse({ code: 'cross-origin' });
  return stored(async () => {
    const envelope = await (await service.store()).take(id);
    return envelope === null ? refuse({ code: 'gone' }) : envelopeResponse(envelope);
  });
}

/** `DELETE /api/v1/share/<id>`; a wrong token and a missing share are the same answer. */
export async function answerDelete(request: Request, id: string, service: ShareService): Promise<Response> {
  if (foreign(request)) return refuse({ code: 'cross-origin' });
  const token = /^Bearer ([A-Za-z0-9_-]{1,100})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return refuse({ code: 'bad-request', problem: 'has no delete token' });
  return stored(async () => {
    const store = await service.store();
    const removed = await service.withRoom(() => store.remove(id, token));
    const body: ShareDeleted = { version: SHARE_WIRE_VERSION, ok: true };
    return removed ? json(body) : refuse({ code: 'gone' });
  });
}
