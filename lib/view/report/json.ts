import type { Report } from '#lib/core/report/types.ts';

/** Where the JSON Schema of the report is published, relative to the site. */
export const REPORT_SCHEMA = '/schemas/report-v1.json';

/** The report as a JSON file: exactly what the views read, ready for `report-v1.json`. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
