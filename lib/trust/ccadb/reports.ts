/** The CCADB's reports, each downloaded once for an update of several stores. */
import type { Download } from '../transfer/download.ts';
import { SourceError } from '../transfer/error.ts';
import { LIST_LIMITS } from '../transfer/limits.ts';
import type { CertificatePool } from '../transfer/pool.ts';
import {
  certificatesOf,
  includedIn,
  readReport,
  rootsOf,
  type ReportedRoot,
  type ReportTable,
} from './report.ts';
import { MATRIX_REPORT, PEM_REPORTS, type MatrixSource, type ReportSource } from './sources.ts';

/** The roots of a programme; those whose certificate no report has are told by hash. */
export interface ProgrammeRoots {
  readonly roots: readonly ReportedRoot[];
  readonly unseen: readonly { readonly sha256: string; readonly terms: ReportedRoot['terms'] }[];
}

export class Reports {
  readonly #base: string;
  readonly #download: Download;
  readonly #pool: CertificatePool;
  readonly #tables = new Map<string, Promise<ReportTable>>();

  /** @param base address of the CCADB without a slash at the end; @param pool is asked first, and filled */
  constructor(base: string, download: Download, pool: CertificatePool) {
    this.#base = base;
    this.#download = download;
    this.#pool = pool;
  }

  /** The roots of a programme's own report. @throws {SourceError} */
  async rootsIn({ path, columns }: ReportSource): Promise<ProgrammeRoots> {
    const roots = rootsOf(await this.#table(path), columns);
    this.#pool.add(roots.map(({ der }) => der));
    return { roots, unseen: [] };
  }

  /** The roots that a programme includes, from the report on all of them. @throws {SourceError} */
  async rootsOfProgramme(source: MatrixSource): Promise<ProgrammeRoots> {
    const included = includedIn(await this.#table(MATRIX_REPORT), source);
    await this.#find([...included.keys()]);
    const roots: ReportedRoot[] = [];
    const unseen: { sha256: string; terms: ReportedRoot['terms'] }[] = [];
    for (const [sha256, terms] of included) {
      const der = this.#pool.get(sha256);
      if (der) roots.push({ der, terms });
      else unseen.push({ sha256, terms });
    }
    return { roots, unseen };
  }

  /** Brings certificates into the pool; those that no report has stay away. */
  async #find(fingerprints: readonly string[]): Promise<void> {
    for (const path of PEM_REPORTS) {
      const missing = new Set(fingerprints.filter((one) => this.#pool.get(one) === null));
      if (missing.size === 0) return;
      // A report that fails is no fault as long as another has what is looked for.
      const table = await this.#table(path).catch(() => null);
      const found = table && certificatesIn(table, missing);
      if (found) this.#pool.add(found.values());
    }
  }

  #table(path: string): Promise<ReportTable> {
    let table = this.#tables.get(path);
    if (!table) this.#tables.set(path, (table = this.#read(path)));
    return table;
  }

  async #read(path: string): Promise<ReportTable> {
    const bytes = await this.#download(`${this.#base}${path}`, LIST_LIMITS.reportBytes);
    return readReport(new TextDecoder().decode(bytes));
  }
}

function certificatesIn(
  table: ReportTable,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> | null {
  try {
    return certificatesOf(table, wanted);
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}
