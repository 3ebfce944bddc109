'use client';

import { useState } from 'react';
import { loadReader } from '#lib/browser/start/load-reader.ts';
import type { MakeSource } from './use-run.ts';
import { EXAMPLES, type ExampleId } from '#lib/content/examples.ts';
import { ChainGlyph, type Glyph } from './ChainGlyph.tsx';
import { StartWord, ENGLISH_START } from './start-words.tsx';

const GLYPHS: Record<ExampleId, Glyph> = {
  good: { nodes: ['ok', 'ok', 'ok'], links: ['ok', 'ok'] },
  'missing-intermediate': { nodes: ['ok', 'gone', 'ok'], links: ['gone', 'gone'] },
  'expired-leaf': { nodes: ['bad', 'ok', 'ok'], links: ['ok', 'ok'] },
  'expired-intermediate': { nodes: ['ok', 'bad', 'ok'], links: ['ok', 'ok'] },
  'untrusted-root': { nodes: ['ok', 'ok', 'bad'], links: ['ok', 'ok'] },
  'wrong-host': { nodes: ['bad', 'ok', 'ok'], links: ['ok', 'ok'] },
  'wrong-order': { nodes: ['ok', 'ok', 'ok'], links: ['ok', 'ok'], swap: true },
  'intermediate-not-ca': { nodes: ['ok', 'ok', 'ok'], links: ['bad', 'ok'] },
};

/** What the result is called in English; shown is its name in the reader's language. */
const labelOf = (id: ExampleId): string =>
  ENGLISH_START('start.example-of', { title: ENGLISH_START(`start.example.${id}.title`) });

interface ExamplesProps {
  readonly disabled: boolean;
  /** A pointer or the focus comes near: one of them may be started. */
  readonly onApproach: () => void;
  readonly onStart: (makeSource: MakeSource) => void;
}

/** Eight ready chains: every state of the result in a minute, without a network. */
export function Examples({ disabled, onApproach, onStart }: ExamplesProps) {
  const [pressed, setPressed] = useState<ExampleId | null>(null);
  const start = (id: ExampleId) => {
    setPressed(id);
    onStart(async (signal) => {
      const { loadExample } = await loadReader();
      return { ok: true, source: await loadExample(id, labelOf(id), signal) };
    });
  };
  return (
    <section
      aria-labelledby="examples-title"
      className="mt-10 sm:mt-12"
      onPointerEnter={onApproach}
      onPointerDown={onApproach}
      onFocus={onApproach}
    >
      <h2 id="examples-title" className="text-sm font-[620] text-ink-soft">
        <StartWord id="start.examples" />
      </h2>
      <ul className="mt-3 grid grid-cols-2 gap-2.5 lg:grid-cols-4">
        {EXAMPLES.map((id) => (
          <li key={id} className="flex">
            <button
              type="button"
              disabled={disabled}
              aria-busy={disabled && pressed === id}
              onClick={() => start(id)}
              data-example={id}
              className="group flex w-full flex-col items-start gap-3 rounded-lg border border-line bg-surface p-3.5 text-left shadow-card transition-colors hover:border-accent-line hover:bg-accent-soft/50 disabled:opacity-60 aria-busy:animate-pulse aria-busy:border-accent aria-busy:opacity-100 sm:p-4"
            >
              <ChainGlyph glyph={GLYPHS[id]} />
              <span>
                <span className="block text-sm font-[600] text-ink">
                  <StartWord id={`start.example.${id}.title`} />
                </span>
                <span className="mt-0.5 block text-[0.8125rem] leading-[1.35] text-ink-faint">
                  <StartWord id={`start.example.${id}.line`} />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
