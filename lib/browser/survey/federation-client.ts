/** Reads the certificates that a federation service tells of itself, from its host or from a file. */
import type { FederationRefusal } from '#lib/content/federation-faults.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type {
  FederationAnswer,
  FederationMetadata,
  FederationRequest,
  KeyPlace,
  MetadataSignature,
} from '#lib/endpoints/federation/wire.ts';
import { WIRE_VERSION } from '#lib/endpoints/api.ts';
import { HAS_SERVER } from '../home.ts';
import { postOwn } from '../own-server.ts';
import { core } from '../worker/client.ts';

interface FederationKey {
  readonly certificate: CertificateView;
  /** Empty for a certificate given by itself. */
  readonly places: readonly KeyPlace[];
}

export interface FederationReading {
  readonly kind: 'read';
  readonly keys: readonly FederationKey[];
  readonly signature: MetadataSignature;
  /** Time that days left are counted from, ISO 8601 UTC. */
  readonly at: string;
}

export type FederationOutcome =
  | FederationReading
  | { readonly kind: 'refused'; readonly fault: FederationRefusal };

export const refused = (fault: FederationRefusal): FederationOutcome => ({ kind: 'refused', fault });

/** Fetches the metadata through our own server, which also validates its signature. */
export async function fetchFederation(
  request: Required<FederationRequest>,
  signal: AbortSignal,
): Promise<FederationOutcome> {
  if (!HAS_SERVER) return refused({ code: 'no-server' });
  let status = 0;
  try {
    const response = await postOwn('/api/v1/federation', { body: request, signal });
    status = response.status;
    const answer: unknown = await response.json();
    if (!isAnswer(answer)) return refused({ code: 'answer-unreadable', status });
    return answer.ok ? await readKeys(answer, signal) : refused(answer.error.fault);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SyntaxError) return refused({ code: 'answer-unreadable', status });
    if (status === 0) return refused({ code: 'own-server-unreachable' });
    throw error;
  }
}

/** The version stands for the shape: it changes with it. */
const isAnswer = (body: unknown): body is FederationAnswer =>
  typeof body === 'object' && body !== null && 'version' in body && body.version === WIRE_VERSION;

/** @throws the signal's reason when cancelled, CoreFailure when the worker failed */
export async function readKeys(
  { certificates, signature }: FederationMetadata,
  signal?: AbortSignal,
): Promise<FederationReading> {
  const ders = certificates.map(({ der }) => fromBase64(der));
  const views = await core.call('inspect', ders, signal ? { signal } : {});
  const keys = certificates.flatMap(({ places }, index) => {
    const certificate = views[index];
    return certificate ? [{ certificate, places }] : [];
  });
  return { kind: 'read', keys, signature, at: new Date().toISOString() };
}
