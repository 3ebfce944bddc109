/** The text format that Prometheus and its likes read (exposition formats, text format 0.0.4). */

/** One metric with its samples, in the order written. */
export interface Metric {
  readonly name: string;
  /** One line for people. */
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

const escapeHelp = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const escapeLabel = (text: string): string => escapeHelp(text).replaceAll('"', '\\"');

function line(name: string, { labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`);
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
}

/** Metrics without samples are left out: nothing is known of them. */
export function exposition(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, type, samples }) =>
      [
        `# HELP ${name} ${escapeHelp(help)}`,
        `# TYPE ${name} ${type}`,
        ...samples.map((one) => line(name, one)),
      ].join('\n'),
    )
    .map((block) => `${block}\n`)
    .join('');
}

export const metricsAnswer = (metrics: readonly Metric[]): Response =>
  new Response(exposition(metrics), {
    headers: {
      'content-type': CONTENT_TYPE,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });

/** A metric of one sample. */
export const single = (
  name: string,
  help: string,
  value: number,
  type: Metric['type'] = 'gauge',
): Metric => ({ name, help, type, samples: [{ value }] });
