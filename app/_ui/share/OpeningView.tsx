'use client';

import Link from 'next/link';
import { useEffect, useRef, useState, type SubmitEvent, type ReactNode } from 'react';
import type { Opening } from '#lib/browser/share/opening.ts';
import { shareWords, type AnyShareFault } from '#lib/share/words.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { LogoMark } from '../parts/Logo.tsx';

interface OpeningViewProps {
  readonly state: Exclude<Opening, { readonly kind: 'open' | 'guide' }>;
  readonly onTake: () => void;
  readonly onPassPhrase: (passPhrase: string) => void;
  readonly onRetry: () => void;
}

/** Everything that can stand between a link and its result. */
export function OpeningView({ state, onTake, onPassPhrase, onRetry }: OpeningViewProps) {
  switch (state.kind) {
    case 'loading':
      return <Waiting>Opening the link…</Waiting>;
    case 'judging':
      return <Waiting>Your browser is validating the certificates again…</Waiting>;
    case 'confirm':
      return (
        <Frame title="This link can be opened once">
          <p>
            Opening it deletes it from the server: nobody can open it afterwards, not even you in another
            browser. In this tab it stays until you close it.
          </p>
          <Button look="primary" size="lg" className="mt-6" onClick={onTake}>
            Open it now
          </Button>
        </Frame>
      );
    case 'pass-phrase':
      return <PassPhrase wrong={state.wrong} busy={state.busy} onTry={onPassPhrase} />;
    case 'fault':
      return <Fault fault={state.fault} onRetry={onRetry} />;
    case 'broken':
      return (
        <Frame title="The result could not be made" alert>
          <p>{state.message} The link itself is fine: try again.</p>
          <Button size="lg" className="mt-6" onClick={onRetry}>
            Try again
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

function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <div className="shell flex flex-col items-center py-24 text-center">
      <LogoMark className="h-14 w-auto text-line-strong" />
      <h1 className="sr-only">Shared result</h1>
      <p role="status" className="mt-5 text-ink-soft">
        {children}
      </p>
    </div>
  );
}

interface PassPhraseProps {
  readonly wrong: boolean;
  readonly busy: boolean;
  readonly onTry: (passPhrase: string) => void;
}

function PassPhrase({ wrong, busy, onTry }: PassPhraseProps) {
  const [phrase, setPhrase] = useState('');
  const words = shareWords({ code: wrong ? 'wrong-pass-phrase' : 'pass-phrase-needed' });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (phrase !== '') onTry(phrase);
  };
  return (
    <Frame title="This link asks for a pass phrase">
      <p>Whoever sent the link has it. It is used in this browser only, and sent nowhere.</p>
      <form onSubmit={submit} className="mt-5 flex w-full max-w-sm flex-col gap-2 text-left">
        <label htmlFor="share-pass-phrase" className="text-sm font-[600] text-ink">
          Pass phrase
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
          {wrong && !busy ? `${words.message} ${words.advice}` : ''}
        </p>
        <Button type="submit" look="primary" size="lg" disabled={busy || phrase === ''}>
          {busy ? 'Opening…' : 'Open'}
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

function Fault({ fault, onRetry }: { readonly fault: AnyShareFault; readonly onRetry: () => void }) {
  const { message, advice } = shareWords(fault);
  return (
    <Frame title={message} alert>
      <p>{advice}</p>
      <p className="mt-6 flex flex-wrap justify-center gap-2">
        {MAY_PASS.has(fault.code) ? (
          <Button look="primary" size="lg" onClick={onRetry}>
            Try again
          </Button>
        ) : null}
        <Link href="/" className={buttonClass('secondary', 'lg')}>
          Check a chain
        </Link>
      </p>
    </Frame>
  );
}
