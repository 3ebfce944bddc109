/** Reads the text format of metrics strictly, as a monitor would. */

export interface ReadSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\n"])*",?)*)\})? (\S+)$/;

/** @throws when a line is none of the format, or a sample stands without its type */
export function samplesOf(text: string): readonly ReadSample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const typed = new Set<string>();
  return text
    .slice(0, -1)
    .split('\n')
    .flatMap((line): readonly ReadSample[] => {
      if (line.startsWith('# HELP ')) return [];
      const type = /^# TYPE (\S+) (?:gauge|counter)$/.exec(line)?.[1];
      if (type !== undefined) {
        if (typed.has(type)) throw new Error(`${type} is there twice`);
        typed.add(type);
        return [];
      }
      const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
      if (!typed.has(name) || Number.isNaN(Number(value))) throw new Error(`not of the format: ${line}`);
      const pairs: readonly (readonly string[])[] = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
      return [
        {
          name,
          labels: Object.fromEntries(pairs.map(([, key = '', text = '']): [string, string] => [key, text])),
          value: Number(value),
        },
      ];
    });
}
