import type { Verdict } from '#lib/core/finding/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import type { EnterpriseEffect } from '#lib/trust/profiles/judge.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';

/** Where the JSON Schema of the report is published, relative to the site. */
export const REPORT_SCHEMA = '/schemas/report-v1.json';

/**
 * The report as a JSON file: exactly what the views read, ready for `report-v1.json`.
 * @param lists the lists of roots that it rests on, told as `rootLists`; absent: not told
 */
export function toJson(
  report: Report,
  ends: readonly ClientEnd[] | null = null,
  lists?: readonly StoreInfo[],
): string {
  const rootLists = lists?.map(({ id, title, source, date, fetchedAt, count }) => ({
    ...{ id, title, source, date, fetchedAt: fetchedAt ?? null, count },
  }));
  return `${JSON.stringify({ ...withClients(report, ends), rootLists }, null, 2)}\n`;
}

/** One kind of client in the JSON: `verdict` null where its list of roots is not at hand and decides. */
export interface ClientJson {
  readonly client: string;
  readonly title: string;
  readonly verdict: Verdict | null;
  /** The finding that decides against it. */
  readonly weakest: string | null;
  /** The last second in which it trusts, ISO 8601 UTC; null: it does not, or no date ends that. */
  readonly until: string | null;
  readonly enterprise: EnterpriseEffect;
}

/** The report with what every kind of client makes of it, where that was asked. */
export function withClients(
  report: Report,
  ends: readonly ClientEnd[] | null,
): Report & { readonly clients?: readonly ClientJson[] } {
  if (ends === null) return report;
  const clients = ends.map(({ line: { client, result, enterprise }, ends: end }): ClientJson => ({
    client,
    title: profileOf(client)?.title ?? client,
    verdict: result?.unseenRoot === true ? null : (result?.verdict ?? null),
    weakest: result?.weakest?.code ?? null,
    until: end?.until ?? null,
    enterprise,
  }));
  return { ...report, clients };
}
