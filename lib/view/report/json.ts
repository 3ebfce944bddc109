import type { Verdict } from '#lib/core/finding/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import type { EnterpriseEffect } from '#lib/trust/profiles/judge.ts';
import { profileOf } from '#lib/trust/profiles/registry.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import type { ComputerJson } from '../clients/computer.ts';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { barredClients, barredReason, type Barred } from '../result/barred.ts';
import type { Observed } from '../result/connection.ts';

/** Where the JSON Schema of the report is published, relative to the site. */
export const REPORT_SCHEMA = '/schemas/report-v1.json';

/** What is told beside the report. */
interface Beside {
  /** What every kind of client makes of it; null: not asked. */
  readonly ends?: readonly ClientEnd[] | null;
  /** The lists of roots that it rests on, told as `rootLists`. */
  readonly lists?: readonly StoreInfo[];
  /** What the server took of a connection; null: none was made. */
  readonly observation?: Observed;
  /** The computer whose record was given. */
  readonly computer?: ComputerJson | undefined;
}

/** The report as a JSON file: exactly what the views read, ready for `report-v1.json`. */
export function toJson(report: Report, beside: Beside = {}): string {
  const { ends = null, lists, observation = null, computer } = beside;
  const rootLists = lists?.map(({ id, title, source, date, fetchedAt, count }) => ({
    ...{ id, title, source, date, fetchedAt: fetchedAt ?? null, count },
  }));
  return `${JSON.stringify({ ...withClients(report, ends, observation), rootLists, computer }, null, 2)}\n`;
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
  /** Why it can't connect to the server, whatever the certificates are; absent: it can, as far as is known. */
  readonly noConnection?: string;
}

/** The report with what every kind of client makes of it, where that was asked. */
export function withClients(
  report: Report,
  ends: readonly ClientEnd[] | null,
  observation: Observed = null,
): Report & { readonly clients?: readonly ClientJson[] } {
  if (ends === null) return report;
  const barred = barredClients(observation);
  const clients = ends.map(({ line: { client, result, enterprise }, ends: end }): ClientJson => ({
    client,
    title: profileOf(client)?.title ?? client,
    verdict: result?.unseenRoot === true ? null : (result?.verdict ?? null),
    weakest: result?.weakest?.code ?? null,
    until: end?.until ?? null,
    enterprise,
    ...noConnection(barred.get(client)),
  }));
  return { ...report, clients };
}

const noConnection = (barred: Barred | undefined): Pick<ClientJson, 'noConnection'> =>
  barred === undefined ? {} : { noConnection: barredReason(ENGLISH_CLIENTS, barred) };
