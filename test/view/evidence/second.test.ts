import { beforeAll, describe, expect, it } from 'vitest';
import { makeExamples, type Example } from '#lib/cli/examples/make.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { SecondReading } from '#lib/core/report/second-reading.ts';
import { secondSentence, secondView } from '#lib/view/evidence/second.ts';
import { decodeBase64, judgeChain, readSecond } from '#test/core/second/ask.ts';
import { differing } from '../second-fixtures.ts';

let examples: readonly Example[];
beforeAll(async () => {
  examples = await makeExamples();
});

async function readExample(id: string): Promise<{ report: Report; reading: SecondReading }> {
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const judged = await judgeChain({
    presented: example.presented.map(decodeBase64),
    trusted: example.anchors.map(decodeBase64),
    host: example.host,
    at: new Date(example.at),
  });
  return { report: judged.report, reading: await readSecond(judged) };
}

describe('the second reading on the page', () => {
  it('is one calm sentence when both agree', async () => {
    const { report, reading } = await readExample('good');
    const view = secondView(report, reading);
    expect(view).toMatchObject({
      state: 'ok',
      sentence:
        'A second library, pkijs 4.0, reads these 3 certificates the same way and confirms every signature.',
      notes: [],
      differences: [],
    });
    expect(view.certificates.map(({ outcome }) => outcome)).toEqual(Array(3).fill('all 12 fields equal'));
    expect(view.links.map(({ outcome }) => outcome)).toEqual(Array(2).fill('both find it right'));
    expect(view.verdict).toMatchObject({
      state: 'ok',
      outcome: 'Chainsight: trusted; the library: accepted',
    });
  });

  it('says why the library accepts what we refuse', async () => {
    const { report, reading } = await readExample('wrong-host');
    const view = secondView(report, reading);
    expect(view.state).toBe('ok');
    expect(view.notes).toEqual([expect.stringMatching(/^pkijs does not look at what decides here: “.+”\.$/)]);
    expect(view.verdict).toMatchObject({ state: 'unknown' });
  });

  it('says that the engine refuses it too where no anchor is reached', async () => {
    const { report, reading } = await readExample('missing-intermediate');
    expect(secondView(report, reading)).toMatchObject({
      state: 'ok',
      sentence: 'A second library, pkijs 4.0, reads this certificate the same way.',
      verdict: {
        outcome: 'Chainsight: not trusted; the library: refused',
      },
    });
  });

  it('says in one line how pkijs built the path by itself', async () => {
    const lineOf = async (id: string): Promise<string> => {
      const { report, reading } = await readExample(id);
      return secondView(report, reading).built;
    };
    expect(await lineOf('good')).toBe('pkijs built the same path by itself and accepts it.');
    expect(await lineOf('untrusted-root')).toMatch(/^pkijs refuses it too; it says “No valid/);
    expect(await lineOf('expired-leaf')).toMatch(/^pkijs refuses it too; it says “.*expired”\.$/);
    expect(await lineOf('wrong-host')).toBe(
      'pkijs built the same path by itself and accepts it; it does not look at all that decides here.',
    );
    const { report, reading } = await readExample('good');
    const engine = { ...reading.engine, outcome: 'no-answer', agrees: null } as const;
    expect(secondView(report, { ...reading, engine }).built).toMatch(/did not finish/);
    expect(secondView(report, differing(reading)).built).toMatch(/signature/);
  });

  it('shows each difference with both values and what to do, and leaves the verdict', async () => {
    const { report, reading } = await readExample('good');
    const view = secondView(report, differing(reading));
    expect(view.state).toBe('warn');
    expect(view.sentence).toBe(
      'A second library, pkijs 4.0, differs in what it reads, what it can read, a signature and its verdict: something to look at. The verdict is open until it is clear who is right.',
    );
    expect(view.differences.map(({ ours, theirs }) => [ours, theirs])).toEqual([
      ['2.5.4.3=a', '2.5.4.3=b'],
      [null, null],
      ['right', 'wrong'],
      ['trusted', 'refused: Incorrect name chaining'],
    ]);
    expect(view.certificates.map(({ outcome, detail }) => [outcome, detail])).toContainEqual([
      '11 of 12 fields equal',
      'different: subject',
    ]);
    for (const { advice } of view.differences) expect(advice).toContain('third tool');
    expect(view.notes.join(' ')).toContain('DER');
  });

  it('says which signatures the library can’t verify', async () => {
    const { reading } = await readExample('good');
    const [first, ...others] = reading.links;
    if (!first) throw new Error('no link');
    const links = [{ ...first, theirs: 'unsupported', agrees: null } as const, ...others];
    expect(secondSentence({ ...reading, links })).toBe(
      'A second library, pkijs 4.0, reads these 3 certificates the same way and confirms 1 of 2 signatures.',
    );
  });

  it('says that the engine was stopped', async () => {
    const { report, reading } = await readExample('good');
    const engine = { ...reading.engine, outcome: 'no-answer', agrees: null } as const;
    expect(secondView(report, { ...reading, engine }).notes).toEqual([
      expect.stringContaining('did not answer'),
    ]);
  });
});
