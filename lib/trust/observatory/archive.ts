/**
 * The archive of the Trust Stores Observatory (nabla-c0d3, MIT licence): root stores of platforms as PEM,
 * each with a YAML file that says when and where it was taken and names every certificate by SHA-256.
 */
import { X509Certificate } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { SourceError } from '../transfer/error.ts';
import { LIST_LIMITS } from '../transfer/limits.ts';
import { hashOf } from '../transfer/pool.ts';
import { readTar } from './tar.ts';

export const OBSERVATORY = 'https://nabla-c0d3.github.io/trust_stores_observatory/trust_stores_as_pem.tar.gz';

/** Stores of the archive that are used, by their names there. */
export type ObservedName =
  | 'apple'
  | 'google_aosp'
  | 'microsoft_windows'
  | 'mozilla_nss'
  | 'openjdk'
  | 'oracle_java';

interface ObservedStore {
  readonly certificates: readonly Uint8Array[];
  /** Of the platform, e.g. "jdk-17.0.2"; null when not told. */
  readonly version: string | null;
  /** ISO date on which the observatory took it. */
  readonly date: string;
}

const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** The unpacked archive. Each store is read when it is asked for. */
export class ObservedArchive {
  readonly #files: ReadonlyMap<string, Uint8Array>;

  /** @throws {SourceError} when the bytes are no such archive */
  constructor(bytes: Uint8Array) {
    this.#files = readTar(unpack(bytes));
  }

  /** @throws {SourceError} when the store is missing, or is not what its description says */
  store(name: ObservedName): ObservedStore {
    const pems = this.#text(`${name}.pem`).match(PEM) ?? [];
    const { version, date, fingerprints: named } = this.#description(name);
    const certificates = pems.map((pem) => derOf(pem, name));
    const found = new Set(certificates.map((der) => hashOf('sha256', der)));
    if (found.size !== named.size || [...found].some((hash) => !named.has(hash)))
      throw new SourceError({ code: 'other-certificates', file: `${name}.pem` });
    return { certificates, version, date };
  }

  /** Every certificate of every store that reads, for lists that name roots by hash. */
  all(): readonly Uint8Array[] {
    return [...this.#files.keys()]
      .filter((name) => name.endsWith('.pem'))
      .flatMap((name) => this.#text(name).match(PEM) ?? [])
      .flatMap((pem) => {
        try {
          return [derOf(pem, '')];
        } catch {
          return [];
        }
      });
  }

  #text(name: string): string {
    const bytes = this.#files.get(name);
    if (!bytes) throw new SourceError({ code: 'file-missing', file: name });
    return new TextDecoder().decode(bytes);
  }

  /**
   * Of the YAML only what is needed, by the one form its writer gives it: fields at the start of a line, and
   * beneath "trusted_certificates" one line with a fingerprint for each.
   */
  #description(name: string): { date: string; version: string | null; fingerprints: ReadonlySet<string> } {
    const text = this.#text(`${name}.yaml`);
    const lines = text.split(/\r?\n/);
    const field = (key: string): string | null =>
      lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? null;
    const date = /^'?(\d{4}-\d\d-\d\d)'?$/.exec(field('date_fetched') ?? '')?.[1];
    const [, after = ''] = text.split(/^trusted_certificates:/m);
    const [trusted = ''] = after.split(/^\S*[a-z_]+:/m);
    const found = [...trusted.matchAll(/^ {2}fingerprint: '?([0-9a-f]{64})'?\r?$/gim)];
    if (date === undefined || found.length === 0)
      throw new SourceError({ code: 'file-form', file: `${name}.yaml` });
    const version = field('version');
    return {
      date,
      version: version === 'null' ? null : version,
      fingerprints: new Set(found.map(([, fingerprint = '']) => fingerprint.toLowerCase())),
    };
  }
}

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LIST_LIMITS.unpackedBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'Z_BUF_ERROR') throw new SourceError({ code: 'archive-cut' });
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new SourceError({ code: 'archive-too-large' });
    throw new SourceError({ code: 'archive-unreadable' });
  }
}

function derOf(pem: string, name: string): Uint8Array {
  try {
    return new Uint8Array(new X509Certificate(pem).raw);
  } catch {
    throw new SourceError({ code: 'certificate-unreadable', file: `${name}.pem` });
  }
}
