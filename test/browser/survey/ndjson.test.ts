import { describe, expect, it } from 'vitest';
import { readLines } from '#lib/browser/survey/ndjson.ts';

function streamOf(chunks: readonly Uint8Array[], open = false) {
  const seen = { cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
    },
    // An open end stays open: what is there must come all the same.
    pull: (controller) => (open ? new Promise<void>(() => undefined) : controller.close()),
    cancel: () => {
      seen.cancelled = true;
    },
  });
  return { stream, seen };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of readLines(stream)) values.push(value);
  return values;
}

describe('lines of JSON', () => {
  it('come whole, wherever the chunks are cut, also inside a character', async () => {
    const whole = bytes('{"a":"ü"}\n\n[2]\n{"last":true}');
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const { stream } = streamOf([whole.slice(0, cut), whole.slice(cut)]);
      expect(await all(stream)).toEqual([{ a: 'ü' }, [2], { last: true }]);
    }
  });

  it('are handed on before the stream ends', async () => {
    const { stream, seen } = streamOf([bytes('1\n2\n3\n')], true);
    const lines = readLines(stream);
    expect((await lines.next()).value).toBe(1);
    await lines.return();
    expect(seen.cancelled).toBe(true);
  });

  it('fail when they are no JSON', async () => {
    await expect(all(streamOf([bytes('1\n<html>\n')]).stream)).rejects.toThrow(SyntaxError);
  });
});
