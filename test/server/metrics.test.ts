import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exposition } from '#lib/server/exposition.ts';
import { answerMetrics } from '#lib/server/metrics.ts';
import { probeMetrics } from '#lib/server/probe/metrics.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { samplesOf } from '#test/server/support/exposition.ts';

const list = { id: 'mozilla', title: 'Mozilla', source: 'test', date: '2026-01-02', count: 1 };
const library = {
  state: () =>
    Promise.resolve({
      manifest: '',
      lists: [list, { ...list, id: 'undated', date: null }],
      enterprise: null,
    }),
};

it('the server tells of itself, and of the lists whose age is known', async () => {
  const response = await answerMetrics(loopbackService(), { library } as never);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const samples = samplesOf(await response.text());
  const value = (name: string): number | undefined => samples.find((one) => one.name === name)?.value;
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  expect(value('chainsight_checks_running')).toBe(0);
  expect(samples.filter(({ name }) => name === 'chainsight_root_list_timestamp_seconds')).toEqual([
    { name: 'chainsight_root_list_timestamp_seconds', labels: { list: 'mozilla' }, value: 1_767_312_000 },
  ]);
});

it('labels may hold anything', () => {
  const text = 'a "quoted" \\ back\nslash';
  const written = exposition([
    { name: 'm', help: `help ${text}`, type: 'gauge', samples: [{ labels: { text }, value: 1.5 }] },
    { name: 'none', help: 'nothing known', type: 'gauge', samples: [] },
  ]);
  expect(written).toBe(
    '# HELP m help a "quoted" \\\\ back\\nslash\n# TYPE m gauge\nm{text="a \\"quoted\\" \\\\ back\\nslash"} 1.5\n',
  );
});

it('rules and dashboard ask only for metrics that there are', async () => {
  const server = samplesOf(await (await answerMetrics(loopbackService(), { library } as never)).text());
  const names = new Set([...server, ...probeMetrics(null, null, 0)].map(({ name }) => name));
  for (const file of ['alerts.yml', 'dashboard.json']) {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'monitoring', file), 'utf8');
    const asked = [...text.matchAll(/\b(?:chainsight|probe)_[a-z_]+/g)].map(([name]) => name);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  }
});
