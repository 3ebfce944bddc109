/** Which lists there are, and for each the sources it is taken from, the best first. */
import { dayOf } from '../../core/text.ts';
import type { ProgrammeRoots } from '../ccadb/reports.ts';
import { MATRIX_REPORT, MOZILLA_REPORT, PROGRAMMES } from '../ccadb/sources.ts';
import { readJavaRoots } from '../sources/java.ts';
import { LYNC_PHONE_ROOTS } from '../sources/lync-phone.ts';
import type { ObservedName } from '../observatory/archive.ts';
import type { StoreId } from '../profiles/base/types.ts';
import type { NamedRoot } from '../uploads/types.ts';
import { fetchWindowsList } from '../windows-update/list.ts';
import type { ListNote, SourceFailure } from '../status.ts';
import { SourceError } from '../transfer/error.ts';
import type { Kitchen } from './kitchen.ts';
import type { ListContent, SavedStore } from '../saved.ts';

/** A list as a source gives it. */
export interface FetchedList extends ListContent {
  /** For people: where exactly it was taken from. */
  readonly source: string;
  /** ISO date that the list itself tells, or null. */
  readonly date: string | null;
  readonly issued?: string;
  /** What it does not tell of the store. */
  readonly notes?: readonly ListNote[];
  readonly private?: boolean;
}

interface ListSource {
  /** Stable: kept with the list. */
  readonly id: SourceFailure['source'];
  readonly fetch: (kitchen: Kitchen, last: SavedStore | null) => Promise<FetchedList>;
}

export interface ListPlan {
  readonly id: Exclude<StoreId, 'system'>;
  /** For people: “Mozilla”. */
  readonly title: string;
  /** Fewer roots than this is no store, whatever the source says. */
  readonly fewest: number;
  readonly sources: readonly ListSource[];
}

const byHash = ({ roots, unseen }: ProgrammeRoots): ListContent => ({
  roots,
  named: unseen.map(({ sha256, terms }): NamedRoot => ({ identifier: sha256, sha256, terms })),
});

function ccadb(programme: keyof typeof PROGRAMMES, ...notes: readonly ListNote[]): ListSource {
  return {
    id: 'ccadb',
    fetch: async ({ reports, options: { addresses } }) => {
      const source = PROGRAMMES[programme];
      const found =
        source.kind === 'report' ? await reports.rootsIn(source) : await reports.rootsOfProgramme(source);
      return {
        ...byHash(found),
        source: `${addresses.ccadb}${source.kind === 'report' ? MOZILLA_REPORT : MATRIX_REPORT}`,
        // A report is made when it is asked for: its date is that of the fetch.
        date: null,
        notes,
      };
    },
  };
}

function observed(name: ObservedName, note: ListNote): ListSource {
  return {
    id: 'observatory',
    fetch: async (kitchen) => {
      const archive = await kitchen.archive();
      const { certificates, date, version } = archive.store(name);
      kitchen.pool.add(certificates);
      return {
        roots: certificates.map((der) => ({ der, terms: {} })),
        source: `the trust stores observatory (${name}${version === null ? '' : `, ${version}`}; ${kitchen.options.addresses.observatory})`,
        date,
        notes: [note],
      };
    },
  };
}

const windowsUpdate: ListSource = {
  id: 'windows-update',
  fetch: async (kitchen, last) => {
    const { addresses, download, now, signerRoots } = kitchen.options;
    const list = await fetchWindowsList({
      base: addresses.windowsUpdate,
      download,
      pool: kitchen.pool,
      fillPool: () => kitchen.fillPool(),
      now,
      last: last?.from === 'windows-update' ? last : null,
      ...(signerRoots ? { signerRoots } : {}),
    });
    const { blockedFault, ...content } = list;
    const notes: readonly ListNote[] = [
      ...(content.named.length > 0 ? [{ code: 'hash-alone', count: content.named.length } as const] : []),
      ...(blockedFault === null
        ? []
        : [
            {
              code: content.blocked.length > 0 ? 'blocked-earlier' : 'blocked-unknown',
              fault: blockedFault,
            } as const,
          ]),
    ];
    return {
      ...content,
      source: `Microsoft’s signed list from Windows Update (${addresses.windowsUpdate}/authroot.stl)`,
      date: dayOf(list.issued),
      notes,
    };
  },
};

const javaHere: ListSource = {
  id: 'java',
  fetch: async (kitchen) => {
    const { certificates, version, date } = await readJavaRoots(kitchen.options.javaHomes);
    return {
      roots: certificates.map((der) => ({ der, terms: {} })),
      source: `the Java installation of this server${version === null ? '' : ` (${version})`}`,
      date,
      private: true,
    };
  },
};

const phoneFirmware: ListSource = {
  id: 'built-in',
  fetch: async (kitchen) => {
    if (LYNC_PHONE_ROOTS.some((sha256) => kitchen.pool.get(sha256) === null)) await kitchen.fillPool();
    const found = LYNC_PHONE_ROOTS.map((sha256) => ({ sha256, der: kitchen.pool.get(sha256) }));
    if (found.every(({ der }) => der === null)) throw new SourceError({ code: 'certificates-missing' });
    return {
      roots: found.flatMap(({ der }) => (der ? [{ der, terms: {} }] : [])),
      named: found.flatMap(({ sha256, der }) => (der ? [] : [{ identifier: sha256, sha256, terms: {} }])),
      source: 'Microsoft’s topic “Certificates for Lync Phone Edition”, from memory',
      date: '2014-01-07',
      notes: [{ code: 'phone-unverified' }],
    };
  },
};

const NO_CONSTRAINTS = { code: 'no-terms' } as const;
const OLD_JAVA = { code: 'old-java' } as const;

export const LIST_PLANS: readonly ListPlan[] = [
  {
    id: 'mozilla',
    title: 'Mozilla',
    fewest: 80,
    sources: [ccadb('mozilla'), observed('mozilla_nss', { code: 'no-distrust-dates' })],
  },
  {
    id: 'microsoft',
    title: 'Microsoft',
    fewest: 150,
    sources: [
      windowsUpdate,
      ccadb('microsoft', { code: 'no-block-dates' }),
      observed('microsoft_windows', NO_CONSTRAINTS),
    ],
  },
  { id: 'apple', title: 'Apple', fewest: 80, sources: [ccadb('apple'), observed('apple', NO_CONSTRAINTS)] },
  { id: 'chrome', title: 'Chrome', fewest: 80, sources: [ccadb('chrome')] },
  {
    id: 'android',
    title: 'Android',
    fewest: 80,
    sources: [observed('google_aosp', { code: 'device-roots' })],
  },
  {
    id: 'java',
    title: 'Java',
    fewest: 40,
    sources: [javaHere, observed('openjdk', OLD_JAVA), observed('oracle_java', OLD_JAVA)],
  },
  { id: 'lync-phone', title: 'Lync Phone Edition', fewest: 1, sources: [phoneFirmware] },
];
