/**
 * The JSON values of a stream with one value a line, each as soon as its line is complete. Stops reading,
 * and closes the stream, when the caller stops.
 * @throws SyntaxError when a line is not JSON, RangeError when it is too long
 */
import { EVENT_CHARACTERS } from '../limits.ts';
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as unknown;
      if (done) return;
      if (rest.length > EVENT_CHARACTERS) throw new RangeError('A line of the stream is too long.');
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
