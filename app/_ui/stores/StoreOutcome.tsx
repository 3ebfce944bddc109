import { listWords, refusalWords, remarkWords, storeSummary } from '#lib/view/clients/own-stores.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWords } from '../language/words.tsx';
import type { Adding } from './use-add-store.ts';

/** What became of the last file. */
export function StoreOutcome({ adding }: { readonly adding: Adding }) {
  const { text } = useWords('roots');
  if (adding.state === 'failed') {
    return (
      <Notice tone="error" title={text('roots.stores.failed', { file: adding.file })}>
        {text('roots.stores.failed-todo')}
      </Notice>
    );
  }
  if (adding.state !== 'done') return null;
  const { answer, file } = adding;
  if (answer.outcome === 'refused') {
    const { title, lines } = refusalWords(file, answer.refusal);
    return (
      <Notice tone="warning" title={<span lang="en">{title}</span>}>
        {lines.map((line) => (
          <p key={line} lang="en" className="wrap-anywhere">
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
    <Notice
      tone="info"
      title={
        <>
          {text(`roots.stores.target.${store.standsFor}`)}: <span lang="en">{storeSummary(store)}</span>
        </>
      }
    >
      {lines.length > 0
        ? lines.map((line) => (
            <p key={line} lang="en">
              {line}
            </p>
          ))
        : null}
    </Notice>
  );
}
