import { labelIn } from '#lib/content/messages/forms.ts';
import type { ReactNode } from 'react';
import type { Mark } from '#lib/content/messages/translator.ts';
import { listWords, refusalWords, remarkWords, storeSummary } from '#lib/view/clients/own-stores.ts';
import { Said } from '../language/Said.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { Notice } from '../parts/Notice.tsx';
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
  return (
    <Worded parts={['input']} waiting={null}>
      <Done {...adding} />
    </Worded>
  );
}

const asCode = (_: Mark, content: ReactNode): ReactNode => <code className="ident">{content}</code>;

function Done({ answer, file }: Extract<Adding, { readonly state: 'done' }>) {
  const words = useWords('roots');
  const input = useWords('input');
  const { text, rich } = words;
  if (answer.outcome === 'refused') {
    const { title, lines, takeAgain } = refusalWords(words, input, file, answer.refusal);
    return (
      <Notice tone="warning" title={title}>
        {lines.map((line) => (
          <p key={line.text} className="wrap-anywhere">
            <Said text={line.text} said={line.said} />
          </p>
        ))}
        {takeAgain ? <p className="wrap-anywhere">{rich('roots.refused.list-source', asCode)}</p> : null}
      </Notice>
    );
  }
  const { store, remarks, fleeting } = answer;
  const lines = [
    listWords(words, store),
    ...remarks.map((remark) => remarkWords(words, input, remark)),
    fleeting ? text('roots.store.fleeting') : null,
  ].filter((line) => line !== null);
  return (
    <Notice
      tone="info"
      title={`${labelIn(words.locale, text(`roots.stores.target.${store.standsFor}`))} ${storeSummary(words, store)}`}
    >
      {lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : null}
    </Notice>
  );
}
