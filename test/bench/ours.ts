import { createEvaluator, type Engine } from '#lib/core/evaluate/evaluate.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { openTrust } from '#lib/trust/index-reader.ts';

/** The trust files of these roots, in memory. */
export function trustFiles(roots: readonly Uint8Array[]): ReadonlyMap<string, Uint8Array> {
  return encodeTrust([{ id: 'bench', title: 'Bench', source: 'bench', date: null, certificates: roots }])
    .files;
}

/** Opens trust files as the browser does, without the network. */
export async function openFiles(files: ReadonlyMap<string, Uint8Array>): Promise<AnchorSource> {
  const reader = await openTrust((name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No file ${name}.`));
  });
  return reader.anchors();
}

/** What one judgement needs. */
export interface Question {
  readonly presented: readonly Uint8Array[];
  readonly anchors: AnchorSource;
  readonly host: string;
  readonly at: string;
}

/** Judges, and insists on "trusted": a wrong answer has no speed. */
export async function judge(engine: Engine, { presented, anchors, host, at }: Question): Promise<void> {
  const { verdict, weakest } = await engine.decide({
    supplied: presented.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
    anchors,
    host,
    at: new Date(at),
    rules: CLIENTS,
  });
  if (verdict !== 'trusted') throw new Error(`Chainsight: ${verdict}, ${weakest?.code ?? 'no reason'}.`);
}

/** The whole report, with fingerprints and views of every certificate, as the page shows it. */
export async function report(engine: Engine, { presented, anchors, host, at }: Question): Promise<void> {
  const { verdict } = await engine.evaluate({
    supplied: presented.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
    anchors,
    host,
    at: new Date(at),
    rules: CLIENTS,
  });
  if (verdict !== 'trusted') throw new Error(`Chainsight: ${verdict}.`);
}

export const freshEngine = (): Engine => createEvaluator(crypto);
