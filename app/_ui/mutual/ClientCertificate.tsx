'use client';

import FileUp from 'lucide-react/icons/file-up';
import { useState } from 'react';
import { askClientCertificate, type ClientCertificateAnswer } from '#lib/browser/ask/client-certificate.ts';
import type { ConnectionFacts, ResultSource } from '#lib/browser/ask/source.ts';
import { rolesAt } from '#lib/content/mutual/roles.ts';
import { MUTUAL_WORDS } from '#lib/content/mutual/words.ts';
import type { MutualWords } from '#lib/content/mutual/types.ts';
import { requestView } from '#lib/view/result/mutual.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { OfferAnswer } from './OfferAnswer.tsx';
import { RoleNeeds } from './RoleNeeds.tsx';

interface ClientCertificateProps {
  readonly observation: NonNullable<ResultSource['observation']>;
  /** Time that the result is judged at, ISO 8601. */
  readonly at: string;
}

/** The other half of mutual TLS: what the server asks of clients, and whether the reader's certificate fits it. */
export function ClientCertificate({ observation, at }: ClientCertificateProps) {
  const language = useSummary();
  const words = MUTUAL_WORDS[language.locale];
  const [shown] = observation.chains;
  const facts = shown?.connection;
  if (!shown || !facts?.clientCertificate) return null;
  const view = requestView(facts.clientCertificate, facts.refusedWithout, words);
  const roles = rolesAt(observation.host, observation.port);
  return (
    <FoldedSection
      words="mutual"
      aside={view.summary}
      lead={
        view.tooLong === null ? undefined : (
          <div {...marked(language)}>
            <Notice tone="warning" title={view.tooLong} />
          </div>
        )
      }
    >
      <div className="grid gap-4 text-sm">
        <div className="grid gap-1" {...marked(language)}>
          {view.lines.map((line) => (
            <p key={line} className="wrap-anywhere">
              {line}
            </p>
          ))}
        </div>
        <Check
          facts={facts.clientCertificate}
          known={shown.chain}
          at={at}
          words={words}
          mark={marked(language)}
        />
        <RoleNeeds roles={roles} words={words} mark={marked(language)} />
      </div>
    </FoldedSection>
  );
}

interface CheckProps {
  readonly facts: NonNullable<ConnectionFacts['clientCertificate']>;
  readonly known: readonly Uint8Array[];
  readonly at: string;
  readonly words: MutualWords;
  readonly mark: ReturnType<typeof marked>;
}

function Check({ facts, known, at, words, mark }: CheckProps) {
  const { state, take } = useClientCertificate(facts, known, at);
  const [text, setText] = useState('');
  const submit = () => {
    const pasted = new File([text], 'pasted.pem');
    // A pasted key leaves the page at once; what was public can be pasted again.
    setText('');
    void take([pasted]);
  };
  return (
    <div className="grid gap-3 print:hidden">
      <div
        className="grid gap-3 rounded-lg border border-dashed border-edge px-4 py-3.5"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (event.dataTransfer.files.length > 0) void take([...event.dataTransfer.files]);
        }}
        {...mark}
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <FilePicker label={words.check} multiple onFiles={(files) => void take(files)}>
            <FileUp aria-hidden="true" className="size-4" />
            {words.check}
          </FilePicker>
          <p className="min-w-0 flex-1 basis-56 text-[0.8125rem] text-ink-soft">{words.checkHelp}</p>
        </div>
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== '') submit();
          }}
        >
          <textarea
            aria-label={words.paste}
            placeholder={words.paste}
            value={text}
            rows={2}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
            className="min-w-0 flex-1 basis-56 rounded-md border border-edge bg-surface px-3 py-2 font-mono text-xs"
          />
          <Button type="submit" size="sm" disabled={text.trim() === '' || state.kind === 'reading'}>
            {words.pasteGo}
          </Button>
        </form>
      </div>
      <div role="status" className="grid gap-3">
        {state.kind === 'reading' ? <p {...mark}>{words.reading}</p> : null}
        {state.kind === 'failed' ? (
          <Notice tone="error" title={<span {...mark}>{words.failed}</span>} />
        ) : null}
        {state.kind === 'done' && state.answer.secret ? (
          <Notice tone="secret" title={<span {...mark}>{words.secret}</span>} />
        ) : null}
        {state.kind === 'done' && state.answer.locked ? (
          <Notice tone="warning" title={<span {...mark}>{words.locked}</span>} />
        ) : null}
        {state.kind === 'done' &&
        state.answer.offers.length === 0 &&
        !state.answer.secret &&
        !state.answer.locked ? (
          <Notice tone="warning" title={<span {...mark}>{words.none}</span>} />
        ) : null}
        {state.kind === 'done'
          ? state.answer.offers.map((offer, index) => (
              <OfferAnswer key={`${index} ${offer.label}`} offer={offer} words={words} mark={mark} />
            ))
          : null}
      </div>
    </div>
  );
}

type State =
  | { readonly kind: 'idle' | 'reading' | 'failed' }
  | { readonly kind: 'done'; readonly answer: ClientCertificateAnswer };

/** Takes the reader's client certificate, one handful at a time; the last one counts. */
function useClientCertificate(
  request: NonNullable<ConnectionFacts['clientCertificate']>,
  known: readonly Uint8Array[],
  at: string,
) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const take = async (files: readonly File[]): Promise<void> => {
    setState({ kind: 'reading' });
    try {
      setState({ kind: 'done', answer: await askClientCertificate(files, { request, known, at }) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return { state, take };
}
