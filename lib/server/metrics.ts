/** `GET /metrics`: this server itself, in the text format that Prometheus reads. Names nobody that was checked. */
import type { Service } from './api/service.ts';
import { metricsAnswer, single, type Metric } from './exposition.ts';
import type { TrustService } from './trust/service.ts';
import { SECOND_MS } from '../core/time.ts';

const SECOND_MICROSECONDS = 1_000_000;

/** When this process started, Unix time in seconds. */
const startedAt = Math.round(Date.now() / SECOND_MS - process.uptime());

function processMetrics(): readonly Metric[] {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    single('process_resident_memory_bytes', 'Resident memory size in bytes.', rss),
    single('nodejs_heap_size_used_bytes', 'Heap of the main thread in use, in bytes.', heapUsed),
    single(
      'process_cpu_seconds_total',
      'Processor time spent.',
      (user + system) / SECOND_MICROSECONDS,
      'counter',
    ),
    single('process_start_time_seconds', 'When the process started, Unix time.', startedAt),
  ];
}

function workMetrics({ throttle, decoder }: Pick<Service, 'throttle' | 'decoder'>): readonly Metric[] {
  const { running, waiting, overdue, refusals } = throttle.load;
  const reading = decoder.load;
  return [
    single('chainsight_checks_running', 'Checks that run now.', running),
    single('chainsight_checks_waiting', 'Checks that wait for a place.', waiting),
    single('chainsight_checks_refused_total', 'Requests refused for rate or load.', refusals, 'counter'),
    single('chainsight_checks_overdue_total', 'Checks cut off at the outer deadline.', overdue, 'counter'),
    single('chainsight_decode_running', 'Answers that threads read now.', reading.running),
    single('chainsight_decode_cut_total', 'Answers whose reading was cut off.', reading.cut, 'counter'),
  ];
}

/** The age of each list of roots: verdicts are as fresh as these. */
async function listMetrics({ library }: Pick<TrustService, 'library'>): Promise<Metric> {
  const { lists } = await library.state();
  return {
    name: 'chainsight_root_list_timestamp_seconds',
    help: 'When a list of roots was fetched, or its own date where that is not known, Unix time.',
    type: 'gauge',
    samples: lists.flatMap(({ id, date, fetchedAt }) => {
      const time = Date.parse(fetchedAt ?? date ?? '');
      return Number.isNaN(time) ? [] : [{ labels: { list: id }, value: time / SECOND_MS }];
    }),
  };
}

export async function answerMetrics(
  service: Pick<Service, 'throttle' | 'decoder'>,
  trust: Pick<TrustService, 'library'>,
): Promise<Response> {
  return metricsAnswer([...processMetrics(), ...workMetrics(service), await listMetrics(trust)]);
}
