import type { Agreement } from './conformance/agreement.ts';
import type { EndpointFigures } from './endpoint.ts';
import type { PairedTiming } from './measure.ts';
import type { BenchResult, Growth, Race } from './suite.ts';

/** Results as Markdown tables, ready for docs. */
export function printResult(where: string, { trust, races, growth }: BenchResult): string {
  const traffic = `Trust data for a first verdict: ${trust.first} octets of ${trust.all}.`;
  return [`## ${where}`, ...races.map(raceTable), growthTable(growth), traffic, ''].join('\n\n');
}

/** Checks over loopback, beside a bare connection at the same concurrency, and over a distance. */
export function endpointTable({ race, trips }: EndpointFigures): string {
  const rows = race.map(({ name, concurrency, perSecond, ratio, goal, medianMs }) => [
    name,
    String(concurrency),
    perSecond.toFixed(0),
    `${ratio.toFixed(2)} ×`,
    goal === null ? '' : `${goal.toFixed(2)} ×`,
    `${format(medianMs)} ms`,
  ]);
  const header = ['', 'at once', 'a second', 'ratio', 'goal', 'median'];
  const far = trips.map(({ name, addedMs, medianMs, trips: count, goalMs }) => [
    name,
    `${addedMs} ms`,
    `${format(medianMs)} ms`,
    count.toFixed(1),
    `${goalMs} ms`,
  ]);
  return [
    `### Checks of an endpoint over loopback\n\n${table(header, rows)}`,
    `### Host to answer, with a longer round trip\n\n${table(['', 'added', 'median', 'round trips', 'goal'], far)}\n`,
  ].join('\n\n');
}

/** Who agrees with the public suites, and how the others err. */
export function printAgreement(rows: readonly Agreement[]): string {
  const header = ['', 'agree', 'false accept', 'false reject', 'never returns'];
  const suites = [...new Set(rows.map(({ suite }) => suite))];
  return suites
    .map((suite) => {
      const lines = rows
        .filter((row) => row.suite === suite)
        .map((row) => [
          row.name,
          `${row.agree} of ${row.cases}`,
          String(row.falseAccept),
          String(row.falseReject),
          String(row.hang),
        ]);
      return `### ${suite}\n\n${table(header, lines)}\n`;
    })
    .join('\n');
}

function raceTable({ title, timings }: Race): string {
  const first = timings[0]?.ms ?? Number.NaN;
  const rows = timings.map(({ name, ms, runs }) => [
    name,
    `${format(ms)} ms`,
    `${format(ms / first)} ×`,
    String(runs),
  ]);
  return `### ${title}\n\n${table(['', 'time', 'ratio', 'runs'], rows)}`;
}

/** One client and all of them. Processor time decides: what other programs take is not in it. */
export function profilesTable({ timings, ratio, samples }: PairedTiming, goal: number): string {
  const rows = timings.map(({ name, ms, cpuMs, runs }) => [
    name,
    `${format(cpuMs)} ms`,
    `${format(ms)} ms`,
    String(runs),
  ]);
  return [
    `### Bytes to verdict, for clients\n\n${table(['', 'processor', 'clock', 'runs'], rows)}`,
    `All take ${ratio.cpu.toFixed(2)} × of one in processor time (${ratio.wall.toFixed(2)} × by the clock), median of ${samples} samples in turns; goal: at most ${goal} ×.\n`,
  ].join('\n\n');
}

function growthTable(growth: readonly Growth[]): string {
  const rows = growth.flatMap(({ title, unit, points }) =>
    points.map(({ size, ms }, at) => {
      const before = points[at - 1];
      const exponent = before ? Math.log(ms / before.ms) / Math.log(size / before.size) : Number.NaN;
      return [
        at === 0 ? title : '',
        `${size} ${unit}`,
        `${format(ms)} ms`,
        before ? `n^${exponent.toFixed(2)}` : '',
      ];
    }),
  );
  return `### Growth of Chainsight's time\n\n${table(['', 'size', 'time', 'growth since the line above'], rows)}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, at) =>
    Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** Three significant digits. */
function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
