/** Judges what a computer recorded: with its own roots and clock, and with what everybody else has. */
import { accountOf } from '#lib/core/computer/account.ts';
import type { ComputerAccount, ComputerRecord } from '#lib/core/computer/types.ts';
import type { Evaluator } from '#lib/core/evaluate/types.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from './list.ts';

/** A record, and what it is held against. */
interface ComputerQuestion {
  readonly record: ComputerRecord;
  /** The roots that everybody knows, with those of the organisation where it has told them. */
  readonly known: AnchorSource;
  /** What others get from the same server, leaf first; null: nobody asked. */
  readonly others: readonly Uint8Array[] | null;
  /** ISO 8601 UTC: when it is now, for records that tell no time of the server. */
  readonly now: string;
}

/**
 * Says why a chain fails on one computer.
 * @param engine the core's evaluator
 */
export async function judgeComputer(
  engine: Evaluator,
  { record, known, others, now }: ComputerQuestion,
  signal?: AbortSignal,
): Promise<ComputerAccount> {
  const { received, stores, host, serverDate } = record;
  const onTime = serverDate ?? now;
  const clock = record.clock ?? onTime;
  const judge = (
    presented: readonly Uint8Array[],
    beside: readonly Uint8Array[],
    anchors: AnchorSource,
    at: string,
  ): Promise<Report> =>
    engine.evaluate(
      {
        supplied: [
          ...presented.map((der, index) => ({ der, origin: { kind: 'presented' as const, index } })),
          ...beside.map((der) => ({ der, origin: { kind: 'uploaded' as const, file: null } })),
        ],
        anchors,
        rules: CLIENTS,
        host,
        at: new Date(at),
        purpose: 'server',
      },
      signal ? { signal } : {},
    );
  const judgeHere = (roots: readonly Uint8Array[], at: string): Promise<Report> =>
    judge(received, stores.ca ?? [], listAnchors('computer', roots), at);

  const root = stores.root ?? [];
  const ofAccount = stores.userRoot ?? [];
  const hasStores = received.length > 0 && stores.root !== null;
  const here = hasStores ? await judgeHere([...root, ...ofAccount], clock) : null;
  const differs = Math.abs(Date.parse(clock) - Date.parse(onTime)) > 0;
  const othersReport = others && others.length > 0 ? await judge(others, [], known, onTime) : null;
  return accountOf(record, {
    here,
    hereOnTime: here && differs ? await judgeHere([...root, ...ofAccount], onTime) : null,
    withoutAccount: here && ofAccount.length > 0 ? await judgeHere(root, clock) : null,
    elsewhere: received.length > 0 ? await judge(received, [], known, onTime) : null,
    others,
    othersTrusted: othersReport?.verdict === 'trusted',
  });
}
