/** Reads a client certificate in the worker and holds it to what a server asks for. It never leaves the browser. */
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { ClientOffer } from '#lib/core/mutual/offer.ts';
import type { CertificateRequest } from '#lib/core/mutual/request.ts';
import { core } from '../worker/client.ts';

export interface ClientCertificateAnswer {
  /** A private key was among it, and was not kept. */
  readonly secret: boolean;
  /** A password would be needed, as for every file with a key in it. */
  readonly locked: boolean;
  /** Empty: no certificate was in it. */
  readonly offers: readonly ClientOffer[];
}

interface AskedOf {
  readonly request: CertificateRequest;
  /** What the server sent (DER): its CA may be the client's too. */
  readonly known: readonly Uint8Array[];
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** @throws Error when the worker can't be reached; bad files are an answer. */
export async function askClientCertificate(
  files: readonly File[],
  { request, known, at }: AskedOf,
): Promise<ClientCertificateAnswer> {
  const inputs = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, LIMITS.fileBytes + 1).arrayBuffer()),
    })),
  );
  const decoded = await core.call('decode', inputs, { transfer: inputs.map(({ bytes }) => bytes.buffer) });
  const certificates = decoded.flatMap((input) => input.certificates.map(({ der }) => der));
  return {
    secret: decoded.some(({ problems }) =>
      problems.some(({ code }) => INPUT_PROBLEMS[code].weight === 'refused'),
    ),
    locked: decoded.some(({ needsPassword }) => needsPassword === true),
    offers: certificates.length === 0 ? [] : await core.call('offers', { certificates, known, request, at }),
  };
}
