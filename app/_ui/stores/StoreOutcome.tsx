import {
  listWords,
  refusalWords,
  remarkWords,
  storeSummary,
  targetName,
} from '#lib/view/clients/own-stores.ts';
import { Notice } from '../parts/Notice.tsx';
import type { Adding } from './use-add-store.ts';

/** What became of the last file. */
export function StoreOutcome({ adding }: { readonly adding: Adding }) {
  if (adding.state === 'failed') {
    return (
      <Notice tone="error" title={`${adding.file} could not be read`}>
        Try again; if it stays so, reload the page. What you added before is still there.
      </Notice>
    );
  }
  if (adding.state !== 'done') return null;
  const { answer, file } = adding;
  if (answer.outcome === 'refused') {
    const { title, lines } = refusalWords(file, answer.refusal);
    return (
      <Notice tone="warning" title={title}>
        {lines.map((line) => (
          <p key={line} className="wrap-anywhere">
            {line}
          </p>
        ))}
      </Notice>
    );
  }
  const { store, remarks, fleeting } = answer;
  const lines = [
    listWords(store),
    ...remarks.map(remarkWords),
    fleeting ? 'This browser stores nothing for the page: the store counts until you close it.' : null,
  ].filter((line) => line !== null);
  return (
    <Notice tone="info" title={`${targetName(store.standsFor)}: ${storeSummary(store)}`}>
      {lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : null}
    </Notice>
  );
}
