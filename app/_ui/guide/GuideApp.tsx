'use client';

import { Suspense, useEffect, useLayoutEffect, useState, useMemo, useSyncExternalStore } from 'react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { hrefOf } from '#lib/browser/home.ts';
import { keepTitle } from '#lib/browser/page/title.ts';
import { NO_SETTINGS, decodeSettings, encodeSettings } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { START, situationOf } from '#lib/guide/state.ts';
import { visibleLine } from '#lib/view/foreign-text.ts';
import { Button } from '../parts/Button.tsx';
import { Remark } from './parts/Remark.tsx';
import { cx } from '../parts/cx.ts';
import { AdminView } from './admin/AdminView.tsx';
import { AskForm } from './ask/AskForm.tsx';
import { PrintSheet } from './steps/PrintSheet.tsx';
import { StepsView } from './steps/StepsView.tsx';
import { Tools } from './Tools.tsx';
import { VerdictLine } from './parts/VerdictLine.tsx';
import { Language, useTranslator } from './parts/language.tsx';
import { enterSteps, leaveSteps, useBackToQuestions } from './history.ts';
import { dispatch, useGuideState } from './parts/use-guide.ts';
import { useLargeText } from './large-text.ts';

const WAITING = <div aria-busy="true" className="shell min-h-[70dvh]" />;

/** The end users' guide, in the reader's language; with `?admin`, its preparation by administrators. */
export function GuideApp({ given = null }: { readonly given?: GuideSettings | null }) {
  return (
    <Suspense fallback={WAITING}>
      <Language waiting={WAITING} className="shell py-8 sm:py-10">
        <Guide given={given} />
      </Language>
    </Suspense>
  );
}

/** `given`: settings that a shared result brings; without them, those of the address count. */
function Guide({ given }: { readonly given: GuideSettings | null }) {
  const [large] = useLargeText();
  const { text } = useTranslator();
  const stored = useGuideState();
  const ofAddress = useSettings();
  const { settings, bad } = given === null ? ofAddress : { settings: given, bad: false };
  const [printing, setPrinting] = useState(false);
  // Whether the user went from one stage to the other here: then the focus follows.
  const [moved, setMoved] = useState(false);
  const admin = useSearchParams().has('admin');
  // What an administrator chose goes before what the user chose.
  const state = {
    ...stored,
    client: settings.client ?? stored.client,
    platform: settings.platform ?? stored.platform,
  };
  const situation = situationOf(state, settings.context);
  const steps = state.stage === 'steps' && situation !== null;
  const [round, setRound] = useState(0);
  useBackToQuestions(state.stage === 'steps', () => setMoved(true));
  const goTo = (stage: 'ask' | 'steps'): void => {
    setMoved(true);
    if (stage === 'steps') enterSteps();
    else if (leaveSteps()) return;
    dispatch({ type: 'stage', stage });
  };
  const startOver = (): void => {
    setMoved(true);
    setPrinting(false);
    setRound(round + 1);
    dispatch({ type: 'reset' });
  };
  useArrival(given === null ? settings : NO_SETTINGS, () => setMoved(true));
  useTitle(text(admin ? 'admin.heading' : 'guide.title'));
  const page = cx('space-y-6', large && '[zoom:1.25]');
  if (admin) return <Admin settings={settings} bad={bad} className={page} />;
  return (
    <div className={page}>
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-[68ch]">
          <h1 className="text-2xl font-[680] tracking-tight sm:text-3xl">{text('guide.title')}</h1>
          {steps ? null : <p className="mt-2 text-ink-soft">{text('guide.intro')}</p>}
        </div>
        <Tools
          onPrint={steps && !printing ? () => setPrinting(true) : null}
          onStartOver={stored === START ? null : startOver}
        />
      </header>
      {bad ? <Remark tone="warning" title={text('admin.bad-link')} /> : null}
      <VerdictLine context={settings.context} />
      {settings.context?.fault === 'server' && given === null ? (
        <p>
          <Button
            onClick={() => {
              history.replaceState(null, '', hrefOf('/guide'));
              dispatchEvent(new Event('hashchange'));
              startOver();
            }}
          >
            {text('guide.repaired-start')}
          </Button>
        </p>
      ) : null}
      <AdminNote note={settings.note} contact={settings.contact} />
      {steps && printing ? (
        <PrintSheet
          state={state}
          situation={situation}
          settings={settings}
          onBack={() => setPrinting(false)}
        />
      ) : steps ? (
        <StepsView
          state={state}
          situation={situation}
          settings={settings}
          arrived={moved}
          onChangeAnswers={() => goTo('ask')}
        />
      ) : (
        <AskForm
          key={round}
          state={state}
          fixedClient={settings.client}
          fixedPlatform={settings.platform}
          focus={moved}
          onReady={() => goTo('steps')}
        />
      )}
      <p className="text-[0.8125rem] text-ink-faint print:hidden">
        {text('guide.privacy')}{' '}
        <Link className="link" href="/guide?admin">
          {text('guide.for-admins')}
        </Link>
      </p>
    </div>
  );
}

/** Goes to the step that a link from another device names, once: the address then is as if it had been come to. */
function useArrival({ open, ...settings }: GuideSettings, onMove: () => void): void {
  const bare = JSON.stringify(settings) === JSON.stringify(NO_SETTINGS);
  const address = hrefOf('/guide') + (bare ? '' : `#${encodeSettings(settings)}`);
  useEffect(() => {
    if (open === undefined) return;
    history.replaceState(null, '', address);
    enterSteps();
    dispatch({ type: 'arrive', ...open });
    onMove();
    dispatchEvent(new Event('hashchange'));
  });
}

/** Names the page in the reader's language, in the browser's tab and for screen readers. */
function useTitle(title: string): void {
  useLayoutEffect(() => keepTitle(visibleLine(`${title} · Chainsight`)), [title]);
}

function Admin({ settings, bad, className }: ReturnType<typeof useSettings> & { className: string }) {
  const { text } = useTranslator();
  return (
    <div className={className}>
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-[68ch]">
          <h1 className="text-2xl font-[680] tracking-tight sm:text-3xl">{text('admin.heading')}</h1>
          <p className="mt-2 text-ink-soft">{text('admin.intro')}</p>
        </div>
        <Tools onPrint={null} onStartOver={null} />
      </header>
      {bad ? <Remark tone="warning" title={text('admin.bad-link')} /> : null}
      <AdminView key={JSON.stringify(settings)} initial={settings} />
    </div>
  );
}

function AdminNote({ note, contact }: { readonly note: string; readonly contact: string }) {
  const { text } = useTranslator();
  if (note === '' && contact === '') return null;
  return (
    <section className="rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      {note === '' ? null : (
        <>
          <h2 className="font-[600]">{text('guide.note-heading')}</h2>
          <p className="mt-1 max-w-[75ch] whitespace-pre-wrap">{note}</p>
        </>
      )}
      {contact === '' ? null : (
        <p className="mt-2 whitespace-pre-wrap">
          <b className="font-[600]">{text('guide.contact-heading')}:</b> {contact}
        </p>
      )}
      <p className="mt-2 text-[0.8125rem] text-ink-faint">{text('guide.note-warning')}</p>
    </section>
  );
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
};

/** The part of the address after "#", which stays in the browser. */
const useFragment = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );

/** An administrator's settings from the address; `bad` when it carries some that can't be read. */
function useSettings(): { readonly settings: GuideSettings; readonly bad: boolean } {
  const fragment = useFragment();
  return useMemo(() => {
    const decoded = decodeSettings(fragment);
    return decoded.kind === 'settings'
      ? { settings: decoded.settings, bad: false }
      : { settings: NO_SETTINGS, bad: decoded.kind === 'bad' };
  }, [fragment]);
}
