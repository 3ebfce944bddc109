import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readbackLines } from '#lib/content/guide/readback-lines.ts';
import { marksOf, readReadback } from '#lib/guide/readback.ts';
import type { Readback } from '#lib/guide/readback.ts';

const PRINTED = `CHAINSIGHT-CHECK 1
time=2026-03-04 10:20:30Z
build=7601
service=Running
certificate=2026-09-01 08:00:00Z CN=Communications Server
cache=1 Communicator
cache=0 Office\\15.0\\Lync
cache=0 Office\\16.0\\Lync
guid=plain
CHAINSIGHT-END`;

const NOW = Date.UTC(2026, 2, 4, 10, 21);

function read(text: string): Readback {
  const result = readReadback(text);
  if (!result.ok) throw new Error(result.reason);
  return result.readback;
}
const reading = (part: Partial<Readback>): Readback => ({ ...read(PRINTED), ...part });

describe('reading what the check printed', () => {
  test('takes every line', () => {
    expect(read(PRINTED)).toEqual({
      time: Date.UTC(2026, 2, 4, 10, 20, 30),
      build: 7601,
      service: 'running',
      certificates: [{ issuer: 'CN=Communications Server', notAfter: Date.UTC(2026, 8, 1, 8) }],
      caches: { communicator: 1, 'office-15': 0, 'office-16': 0 },
      guid: 'plain',
      complete: true,
    });
  });

  test('finds it between a prompt, the command itself and quote marks of a mail', () => {
    const console = `Windows PowerShell\r\nPS C:\\Users\\x> & { 'CHAINSIGHT-CHECK 1'; … }\r\n${PRINTED.replaceAll('\n', '  \r\n')}\r\nPS C:\\Users\\x> `;
    const mail = PRINTED.replaceAll(/^/gm, '> ');
    expect(read(console)).toEqual(read(PRINTED));
    expect(read(mail)).toEqual(read(PRINTED));
  });

  test('the last of several runs counts', () => {
    expect(read(`${PRINTED}\n${PRINTED.replace('guid=plain', 'guid=braces')}`).guid).toBe('braces');
  });

  test('a cut text is read as far as it goes and says so', () => {
    const cut = read(PRINTED.slice(0, PRINTED.indexOf('cache=')));
    expect(cut).toMatchObject({ complete: false, service: 'running', caches: null, guid: null });
    expect(readbackLines(cut, 'lync-2010', NOW).at(-1)).toEqual({ id: 'readback.cut' });
  });

  test.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['service=Running', 'not-found'],
    [PRINTED.replace('CHECK 1', 'CHECK 2'), 'version'],
  ])('%j is refused as %s', (text, reason) => {
    expect(readReadback(text)).toEqual({ ok: false, reason });
  });

  test('what can’t be read is unknown, not wrong', () => {
    const odd = read(
      'CHAINSIGHT-CHECK 1\ntime=tomorrow\nbuild=x\nservice=\ncertificate=soon CN=Communications Server\ncertificate=2026-13-45 99:00:00Z CN=Communications Server\ncache=many Communicator\ncache=3 Elsewhere\nguid={x}\nCHAINSIGHT-END',
    );
    expect(odd).toEqual({
      time: null,
      build: null,
      service: null,
      certificates: [],
      caches: null,
      guid: null,
      complete: true,
    });
  });

  test('any text gives an answer, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (noise, framed) => {
        const text = framed ? `CHAINSIGHT-CHECK 1\n${noise}\nCHAINSIGHT-END` : noise;
        return typeof readReadback(text).ok === 'boolean';
      }),
    );
  });
});

describe('what it says of the steps', () => {
  test.each([
    [{ service: 'running' }, 'sign-in-assistant', 'not-needed'],
    [{ service: 'stopped' }, 'sign-in-assistant', 'needed'],
    [{ service: 'missing' }, 'sign-in-assistant', 'needed'],
    [{ service: null }, 'sign-in-assistant', undefined],
    [{ guid: 'braces' }, 'machine-guid', 'needed'],
    [{ guid: 'plain' }, 'machine-guid', 'not-needed'],
    [{ guid: 'missing' }, 'machine-guid', undefined],
    [{ certificates: [] }, 'personal-certificate', 'not-needed'],
    [{ certificates: [], complete: false }, 'personal-certificate', undefined],
    [
      { certificates: [{ issuer: 'CN=Communications Server', notAfter: NOW - 1 }] },
      'personal-certificate',
      'needed',
    ],
    [
      { certificates: [{ issuer: 'CN=Communications Server', notAfter: NOW + 1 }] },
      'personal-certificate',
      undefined,
    ],
  ] as const)('%o marks %s as %s', (part, step, mark) => {
    expect(marksOf(reading(part), 'lync-2010', NOW)[step]).toBe(mark);
  });

  test('only the caches of the program count', () => {
    const caches = { communicator: 1, 'office-15': 0, 'office-16': 0 };
    expect(marksOf(reading({ caches }), 'lync-2010', NOW)['endpoint-cache']).toBeUndefined();
    expect(marksOf(reading({ caches }), 'lync-2013', NOW)['endpoint-cache']).toBeUndefined();
    expect(marksOf(reading({ caches }), 'sfb', NOW)['endpoint-cache']).toBe('not-needed');
    expect(marksOf(reading({ caches: null }), 'sfb', NOW)['endpoint-cache']).toBeUndefined();
  });

  test('is put into words', () => {
    expect(readbackLines(read(PRINTED), 'lync-2010', NOW)).toEqual([
      { id: 'readback.service.running' },
      { id: 'readback.certificate-valid', values: { until: new Date(Date.UTC(2026, 8, 1, 8)) } },
      { id: 'readback.cache', values: { count: 1 } },
      { id: 'readback.guid.plain' },
    ]);
  });
});
