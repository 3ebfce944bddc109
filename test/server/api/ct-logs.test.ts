import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CtLogsAnswer } from '#lib/endpoints/ct-logs-wire.ts';
import { answerCtLogs } from '#lib/server/api/ct-logs.ts';
import { openApiDocument } from '#lib/server/api/openapi/document.ts';
import { readConfig } from '#lib/server/config.ts';
import { logListJson, makeLog } from '#test/core/transparency/make-sct.ts';

const logs = [makeLog('Argon'), makeLog('Xenon')] as const;
let folder: string;

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const configOf = (path: string) => readConfig({ CHAINSIGHT_CT_LOG_LIST: path });
const ask = (path: string, headers: Record<string, string> = {}): Response =>
  answerCtLogs(new Request('http://chainsight.test/api/v1/ct-logs', { headers }), configOf(path));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ct-logs-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the operator’s list of logs', () => {
  it('is given out as the page judges by it, and as described', async () => {
    const list = JSON.parse(logListJson(...logs)) as { operators: [{ logs: Record<string, unknown>[] }] };
    const [first] = list.operators[0].logs;
    Object.assign(first ?? {}, {
      state: { retired: { timestamp: '2026-01-01T00:00:00Z' } },
      previous_operators: [{ name: 'Old', end_time: '2025-01-01T00:00:00Z' }],
    });
    const answer = (await ask(write('list.json', JSON.stringify(list))).json()) as CtLogsAnswer;
    expect(answer.logs).toEqual([
      {
        id: logs[0].id,
        key: Buffer.from(logs[0].key).toString('base64'),
        description: 'Argon',
        operator: 'Contoso',
        state: 'retired',
        since: Date.parse('2026-01-01T00:00:00Z'),
        formerly: [{ operator: 'Old', until: Date.parse('2025-01-01T00:00:00Z') }],
      },
      expect.objectContaining({ description: 'Xenon' }),
    ]);
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'api', ...openApiDocument });
    expect(ajv.validate('api#/components/schemas/CtLogs', answer)).toBe(true);
  });

  it('is sent again only when it changed', () => {
    const path = write('kept.json', logListJson(logs[0]));
    const etag = ask(path).headers.get('etag') ?? '';
    expect(ask(path, { 'if-none-match': etag }).status).toBe(304);
    write('kept.json', logListJson(...logs));
    expect(ask(path, { 'if-none-match': etag }).status).toBe(200);
  });

  it('is empty when there is none', async () => {
    expect(await ask('').json()).toEqual({ version: 1, logs: [] });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'nowhere.json'), "can't be read"],
    ['a folder', () => folder, "can't be read"],
    ['another file', () => write('other.json', '{"a":1}'), 'is not a list of logs'],
    ['a list without logs', () => write('empty.json', '{"operators":[]}'), 'holds no log'],
    [
      'logs whose ids are wrong',
      () => write('wrong.json', logListJson(logs[0]).replace(logs[0].id, logs[1].id)),
      'holds no log',
    ],
  ])('stops the start when the variable names %s', (_what, path, problem) => {
    expect(() => configOf(path())).toThrow(problem);
    expect(() => configOf(path())).toThrow('CHAINSIGHT_CT_LOG_LIST');
  });
});
