/** The CCADB's reports, each downloaded once for an update of several stores. */
import {
  certificatesOf,
  includedIn,
  readReport,
  ReportError,
  rootsOf,
  type ReportedRoot,
  type ReportTable,
} from './report.ts';
import { MATRIX_REPORT, PEM_REPORTS, type MatrixSource, type ReportSource } from './sources.ts';

/** The largest report is that of one decade's certificates, with some 10 MB. */
const MAXIMUM_BYTES = 64 * 1_048_576;

export class Reports {
  readonly #base: string;
  readonly #timeout: number;
  readonly #tables = new Map<string, Promise<ReportTable>>();
  /** Certificates found so far, by SHA-256 fingerprint. */
  readonly #certificates = new Map<string, Uint8Array>();

  /** @param base address of the CCADB without a slash at the end; @param timeout for one report, in ms */
  constructor(base: string, timeout: number) {
    this.#base = base;
    this.#timeout = timeout;
  }

  /** The roots of a programme's own report. @throws {ReportError} */
  async rootsIn({ path, columns }: ReportSource): Promise<readonly ReportedRoot[]> {
    return rootsOf(await this.#table(path), columns);
  }

  /**
   * The roots that a programme includes, from the report on all of them. Nothing is left out in silence: a
   * root whose certificate no report has refuses the whole.
   * @throws {ReportError}
   */
  async rootsOfProgramme(source: MatrixSource): Promise<readonly ReportedRoot[]> {
    const included = includedIn(await this.#table(MATRIX_REPORT), source);
    await this.#find([...included.keys()]);
    return [...included].map(([fingerprint, terms]) => {
      const der = this.#certificates.get(fingerprint);
      if (!der) throw new ReportError(`names a root whose certificate no report has: ${fingerprint}`);
      return { der, terms };
    });
  }

  async #find(fingerprints: readonly string[]): Promise<void> {
    for (const path of PEM_REPORTS) {
      const missing = new Set(fingerprints.filter((one) => !this.#certificates.has(one)));
      if (missing.size === 0) return;
      // A report that fails is no fault as long as another has what is looked for.
      const table = await this.#table(path).catch(() => null);
      const found = table && certificatesIn(table, missing);
      for (const [fingerprint, der] of found ?? []) this.#certificates.set(fingerprint, der);
    }
  }

  #table(path: string): Promise<ReportTable> {
    let table = this.#tables.get(path);
    if (!table) this.#tables.set(path, (table = this.#download(path)));
    return table;
  }

  async #download(path: string): Promise<ReportTable> {
    const signal = AbortSignal.timeout(this.#timeout);
    const response = await fetch(`${this.#base}${path}`, { signal }).catch((error: unknown) => {
      throw new ReportError(unreachable(error));
    });
    if (!response.ok) throw new ReportError(`was answered with HTTP status ${response.status}`);
    const bytes = await response.arrayBuffer().catch((error: unknown) => {
      throw new ReportError(unreachable(error));
    });
    if (bytes.byteLength > MAXIMUM_BYTES) throw new ReportError('is larger than any report');
    return readReport(new TextDecoder().decode(bytes));
  }
}

/** Why nothing came, as the end of “its source …”. `fetch` itself only says that it failed; its cause says why. */
function unreachable(error: unknown): string {
  if (!(error instanceof Error)) return 'could not be reached';
  if (error.name === 'TimeoutError') return 'took too long to answer';
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  const reason = cause.message === '' ? code : cause.message;
  return `could not be reached${reason === null ? '' : ` (${reason})`}`;
}

function certificatesIn(
  table: ReportTable,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> | null {
  try {
    return certificatesOf(table, wanted);
  } catch (error) {
    if (error instanceof ReportError) return null;
    throw error;
  }
}
