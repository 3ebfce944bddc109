'use client';

import Link from 'next/link';
import { useEffect, useLayoutEffect, useRef, useState, type SubmitEvent, type ReactNode } from 'react';
import { keepTitle } from '#lib/browser/page/title.ts';
import type { Opening } from '#lib/browser/share/opening.ts';
import { ENGLISH_OPENING } from '#lib/content/messages/english-opening.ts';
import type { AnyShareFault } from '#lib/share/words.ts';
import { linkFault } from '#lib/view/link-fault.ts';
import { Said } from '../language/Said.tsx';
import { Localised } from '../language/site.tsx';
import { useWords, Worded, type Words } from '../language/words.tsx';
import { Button, buttonClass } from '../parts/Button.tsx';
import { LogoMark } from '../parts/Logo.tsx';

interface OpeningViewProps {
  readonly state: Exclude<Opening, { readonly kind: 'open' | 'guide' }>;
  readonly onTake: () => void;
  readonly onPassPhrase: (passPhrase: string) => void;
  readonly onRetry: () => void;
}

type OpeningWords = Words<'opening'>;

/** Everything that can stand between a link and its result. */
export function OpeningView(props: OpeningViewProps) {
  // What keeps a link from opening may keep words from coming: then it is said in English.
  const meanwhile =
    props.state.kind === 'loading' ? (
      <Waiting heading="">{null}</Waiting>
    ) : (
      <Stage {...props} words={ENGLISH_OPENING} />
    );
  return (
    <Worded parts={['opening']} waiting={meanwhile}>
      <Localised>
        <Spoken {...props} />
      </Localised>
    </Worded>
  );
}

function Spoken(props: OpeningViewProps) {
  const words = useWords('opening');
  const title = words.text('opening.shared');
  useLayoutEffect(() => keepTitle(`${title} · Chainsight`), [title]);
  return <Stage {...props} words={words} />;
}

interface StageProps extends OpeningViewProps {
  readonly words: OpeningWords;
}

function Stage({ state, words, onTake, onPassPhrase, onRetry }: StageProps) {
  const { text } = words;
  switch (state.kind) {
    case 'loading':
      return <Waiting heading={text('opening.shared')}>{text('opening.loading')}</Waiting>;
    case 'judging':
      return <Waiting heading={text('opening.shared')}>{text('opening.judging')}</Waiting>;
    case 'confirm':
      return (
        <Frame title={text('opening.once.title')}>
          <p>{text('opening.once.text')}</p>
          <Button look="primary" size="lg" className="mt-6" onClick={onTake}>
            {text('opening.once.go')}
          </Button>
        </Frame>
      );
    case 'pass-phrase':
      return <PassPhrase words={words} wrong={state.wrong} busy={state.busy} onTry={onPassPhrase} />;
    case 'fault':
      return <Fault words={words} fault={state.fault} onRetry={onRetry} />;
    case 'broken':
      return (
        <Frame title={text('opening.broken.title')} alert>
          <p>
            <samp lang="en" className="font-sans">
              {state.message}
            </samp>{' '}
            {text('opening.broken.text')}
          </p>
          <Button size="lg" className="mt-6" onClick={onRetry}>
            {text('opening.again')}
          </Button>
        </Frame>
      );
  }
}

interface FrameProps {
  readonly title: string;
  readonly alert?: boolean;
  readonly children: ReactNode;
}

function Frame({ title, alert = false, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className="shell flex flex-col items-center py-20 text-center" role={alert ? 'alert' : undefined}>
      <LogoMark className="h-14 w-auto text-line-strong" />
      <h1 ref={heading} tabIndex={-1} className="mt-5 text-2xl font-[640] tracking-[-0.02em]">
        {title}
      </h1>
      <div className="mt-2 flex max-w-[52ch] flex-col items-center text-ink-soft">{children}</div>
    </div>
  );
}

function Waiting({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="shell flex flex-col items-center py-24 text-center">
      <LogoMark className="h-14 w-auto text-line-strong" />
      <h1 className="sr-only">{heading}</h1>
      <p role="status" className="mt-5 text-ink-soft">
        {children}
      </p>
    </div>
  );
}

interface PassPhraseProps {
  readonly words: OpeningWords;
  readonly wrong: boolean;
  readonly busy: boolean;
  readonly onTry: (passPhrase: string) => void;
}

function PassPhrase({ words, wrong, busy, onTry }: PassPhraseProps) {
  const [phrase, setPhrase] = useState('');
  const { text } = words;
  const { message, advice } = linkFault(words, { code: 'wrong-pass-phrase' });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (phrase !== '') onTry(phrase);
  };
  return (
    <Frame title={text('opening.phrase.title')}>
      <p>{text('opening.phrase.text')}</p>
      <form onSubmit={submit} className="mt-5 flex w-full max-w-sm flex-col gap-2 text-left">
        <label htmlFor="share-pass-phrase" className="text-sm font-[600] text-ink">
          {text('opening.phrase.field')}
        </label>
        <input
          id="share-pass-phrase"
          type="password"
          value={phrase}
          autoComplete="off"
          disabled={busy}
          aria-invalid={wrong}
          aria-describedby="share-pass-phrase-fault"
          onChange={(event) => setPhrase(event.target.value)}
          className="h-10 rounded-md border border-edge bg-surface px-3 text-ink"
        />
        <p id="share-pass-phrase-fault" role="alert" className="min-h-5 text-sm text-untrusted">
          {wrong && !busy ? `${message} ${advice}` : ''}
        </p>
        <Button type="submit" look="primary" size="lg" disabled={busy || phrase === ''}>
          {text(busy ? 'opening.phrase.opening' : 'opening.phrase.open')}
        </Button>
      </form>
    </Frame>
  );
}

const MAY_PASS: ReadonlySet<AnyShareFault['code']> = new Set([
  'own-server-unreachable',
  'answer-unreadable',
  'store-unavailable',
  'internal',
  'rate-limited',
]);

interface FaultProps {
  readonly words: OpeningWords;
  readonly fault: AnyShareFault;
  readonly onRetry: () => void;
}

function Fault({ words, fault, onRetry }: FaultProps) {
  const { text } = words;
  const { message, advice, said } = linkFault(words, fault);
  return (
    <Frame title={message} alert>
      <p>
        <Said text={advice} said={said} />
      </p>
      <p className="mt-6 flex flex-wrap justify-center gap-2">
        {MAY_PASS.has(fault.code) ? (
          <Button look="primary" size="lg" onClick={onRetry}>
            {text('opening.again')}
          </Button>
        ) : null}
        <Link href="/" className={buttonClass('secondary', 'lg')}>
          {text('opening.check')}
        </Link>
      </p>
    </Frame>
  );
}
