/** What the sources of one update share: each address is asked once, and certificates are known to all. */
import { Reports } from '../ccadb/reports.ts';
import { mozillaRoots } from '../sources/node.ts';
import { ObservedArchive } from '../observatory/archive.ts';
import type { Download } from '../transfer/download.ts';
import { LIST_LIMITS } from '../transfer/limits.ts';
import { CertificatePool } from '../transfer/pool.ts';
import { certificatesOfSaved, type SavedStore } from '../saved.ts';

/** Where lists come from: the makers' own addresses, or mirrors that have the same under the same paths. */
export interface ListAddresses {
  /** Of the CCADB's reports, without a slash at the end. */
  readonly ccadb: string;
  /** Of the observatory's archive. */
  readonly observatory: string;
  /** Of Windows Update's folder, without a slash at the end. */
  readonly windowsUpdate: string;
}

export interface KitchenOptions {
  readonly addresses: ListAddresses;
  readonly download: Download;
  readonly now: Date;
  /** The stores kept so far. */
  readonly kept: readonly SavedStore[];
  /** Homes of Java installations (see `javaHomes`). */
  readonly javaHomes: readonly string[];
  readonly signerRoots?: ReadonlySet<string>;
}

export class Kitchen {
  readonly options: KitchenOptions;
  readonly pool = new CertificatePool();
  readonly reports: Reports;
  #archive: Promise<ObservedArchive> | null = null;
  #filling: Promise<void> | null = null;
  /** Settles when the stores that others draw on are there or failed; set by the update. */
  others: Promise<unknown> = Promise.resolve();

  constructor(options: KitchenOptions) {
    const { addresses, download, kept } = options;
    this.options = options;
    this.pool.add(mozillaRoots());
    for (const store of kept) this.pool.add(certificatesOfSaved(store));
    this.reports = new Reports(addresses.ccadb, download, this.pool);
  }

  archive(): Promise<ObservedArchive> {
    this.#archive ??= this.options
      .download(this.options.addresses.observatory, LIST_LIMITS.archiveBytes)
      .then((bytes) => new ObservedArchive(bytes));
    return this.#archive;
  }

  /** Brings what other lists have into the pool; not for ever, and a source that fails is no fault. */
  fillPool(): Promise<void> {
    this.#filling ??= this.#fill();
    return this.#filling;
  }

  async #fill(): Promise<void> {
    const archive = this.archive().then(
      (found) => this.pool.add(found.all()),
      () => undefined,
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LIST_LIMITS.poolWaitMs);
    });
    await Promise.race([Promise.all([archive, this.others]), patience]);
    clearTimeout(timer);
  }
}
