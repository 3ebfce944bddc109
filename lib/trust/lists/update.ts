/** Fetches the root lists, each from the best source that gives one, and replaces a kept list only by a sound one. */
import { Kitchen, type KitchenOptions } from './kitchen.ts';
import { dayOf } from '../../core/text.ts';
import { DAY_MS } from '../../core/time.ts';
import type { ListNote, SourceFailure } from '../status.ts';
import { failuresText, faultOf, notesText, SourceError } from '../transfer/error.ts';
import { LIST_LIMITS } from '../transfer/limits.ts';
import { LIST_PLANS, type FetchedList, type ListPlan } from './plan.ts';
import { isImported, loadStores, putStore, savedStore, type SavedStore } from '../saved.ts';

/** What became of one store. */
export interface UpdateOutcome {
  readonly id: string;
  /** Roots now in it; 0 when there is no copy at all. */
  readonly count: number;
  /** Null: renewed. Else why not, naming each source; the last good copy stays. */
  readonly problem: string | null;
  /** Of those sources, by code; empty when renewed, or when no source was asked. */
  readonly failures: readonly SourceFailure[];
  /** Why a better source did not give it; null when the best one did, or none. */
  readonly instead: string | null;
}

export interface UpdateOptions extends Omit<KitchenOptions, 'kept'> {
  /** File of the kept stores. */
  readonly file: string;
  readonly plans?: readonly ListPlan[];
  /** Is told each store when it is settled: a running server takes it up at once. */
  readonly onOutcome?: (outcome: UpdateOutcome) => void;
}

/** All at the same time, so that a source that does not answer keeps nobody waiting. */
export async function updateStores({
  file,
  plans = LIST_PLANS,
  onOutcome,
  ...options
}: UpdateOptions): Promise<readonly UpdateOutcome[]> {
  const kept = loadStores(file);
  const kitchen = new Kitchen({ ...options, kept });
  const settle = async (plan: ListPlan): Promise<UpdateOutcome> => {
    const outcome = await updateStore(plan, kitchen, file);
    onOutcome?.(outcome);
    return outcome;
  };
  // No fetch takes the place of a store that the operator brought.
  const open = plans.filter(({ id }) => !kept.some((store) => store.id === id && isImported(store)));
  // Lists by hash draw on the certificates of the others.
  const [drawing, others] = [open.filter(drawsOnOthers), open.filter((plan) => !drawsOnOthers(plan))];
  const first = Promise.all(others.map(settle));
  kitchen.others = first;
  const all = [...(await Promise.all([first, Promise.all(drawing.map(settle))]))].flat();
  return open.flatMap(({ id }) => all.filter((outcome) => outcome.id === id));
}

const drawsOnOthers = ({ sources }: ListPlan): boolean =>
  sources.some(({ id }) => id === 'windows-update' || id === 'built-in');

async function updateStore(plan: ListPlan, kitchen: Kitchen, file: string): Promise<UpdateOutcome> {
  const { id, title, sources } = plan;
  const last = kitchen.options.kept.find((store) => store.id === id) ?? null;
  const failures: SourceFailure[] = [];
  const rankOfLast = sources.findIndex((source) => source.id === last?.from);
  const before = last === null ? 0 : sizeOf(last);
  for (const [rank, source] of sources.entries()) {
    try {
      const list = await source.fetch(kitchen, last);
      const sameSource = source.id === last?.from || last?.from === undefined;
      requireSound(list, plan, sameSource ? before : 0);
      const day = kitchen.options.now.toISOString();
      const date = list.date ?? dayOf(day);
      if (
        last &&
        rank > rankOfLast &&
        rankOfLast >= 0 &&
        !(isOld(last, kitchen.options.now) && date > last.date)
      ) {
        // The last good copy is from a better source, and not old: a poorer list is no gain.
        break;
      }
      const instead = failures.length > 0 ? failuresText(failures) : null;
      const saved = toSave(list, { id, title, date, fetchedAt: day, from: source.id }, failures);
      putStore(file, saved);
      return { id, count: sizeOf(saved), problem: null, failures: [], instead };
    } catch (error) {
      failures.push({ source: source.id, fault: faultOf(error) });
    }
  }
  return { id, count: before, problem: failuresText(failures), failures, instead: null };
}

function toSave(
  { roots, named, blocked, source, notes = [], issued, private: own }: FetchedList,
  about: Pick<SavedStore, 'id' | 'title' | 'date' | 'fetchedAt' | 'from'>,
  failures: readonly SourceFailure[],
): SavedStore {
  const all: readonly ListNote[] = failures.length === 0 ? notes : [...notes, { code: 'instead', failures }];
  return savedStore(
    {
      ...about,
      source,
      ...(all.length === 0 ? {} : { limits: notesText(all), notes: all }),
      ...(issued === undefined ? {} : { issued }),
      ...(own === true ? { private: true } : {}),
    },
    { roots, ...(named ? { named } : {}), ...(blocked ? { blocked } : {}) },
  );
}

const sizeOf = ({ roots, named = [] }: Pick<SavedStore, 'roots' | 'named'>): number =>
  roots.length + named.length;

function requireSound(list: FetchedList, { fewest }: ListPlan, before: number): void {
  const count = list.roots.length + (list.named?.length ?? 0);
  if (count < fewest) throw new SourceError({ code: 'too-few', count, fewest });
  if (count < before * (1 - LIST_LIMITS.largestLoss)) throw new SourceError({ code: 'fewer', count, before });
}

const isOld = ({ date }: SavedStore, now: Date): boolean =>
  now.getTime() - Date.parse(date) > LIST_LIMITS.oldDays * DAY_MS;
