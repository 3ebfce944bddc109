'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { core } from '#lib/browser/worker/client.ts';
import { whenIdle } from '#lib/browser/page/idle.ts';
import { draft, type Draft } from '#lib/browser/ask/draft.ts';
import { loadReader, reader, type Reader } from '#lib/browser/start/load-reader.ts';
import type { Plan } from '#lib/browser/ask/plan.ts';
import { selfLinkIn } from '#lib/share/self-link.ts';
import type { AskedServer } from '#lib/content/endpoint-errors.ts';
import type { TargetProtocol } from '#lib/core/input/schemes.ts';
import type { Target } from '#lib/core/input/target.ts';
import { fetchResultWords, fetchWords } from '../language/words.tsx';
import { Notice } from '../parts/Notice.tsx';
import { SecureContextNotice, useWebCrypto } from '../parts/SecureContextNotice.tsx';
import { AskField } from './AskField.tsx';
import { DropZone } from './DropZone.tsx';
import { Examples } from './Examples.tsx';
import { OtherWays } from './OtherWays.tsx';
import { loadPlanWords, PlanLine } from './PlanLine.tsx';
import { RunBar } from './RunBar.tsx';
import { StartWord, useStartWords } from './start-words.tsx';
import { useCheck } from './use-check.ts';
import { useLockedFiles } from './use-locked-files.ts';
import { useSubmit } from './use-submit.ts';
import { onDemand } from '../parts/LoadGuard.tsx';

const PasswordDialog = onDemand(() => import('./PasswordDialog.tsx').then((module) => module.PasswordDialog));

// Nothing of a file is on the page before there is one.
const loadFileList = () => import('./FileList.tsx');
const FileList = onDemand(() => loadFileList().then((module) => module.FileList));
const HostField = onDemand(() => import('./HostField.tsx').then((module) => module.HostField));
const Refusals = onDemand(() => import('./Refusals.tsx').then((module) => module.Refusals));

// Loaded when the reader begins to type: when it is needed, the server may be down.
const loadFaultNotice = () => import('./FaultNotice.tsx');
const FaultNotice = onDemand(() => loadFaultNotice().then((module) => module.FaultNotice));

const loadInputWords = () => import('./InputWords.tsx');
const UnreadableWords = onDemand(() => loadInputWords().then((module) => module.UnreadableWords));
const TooMany = onDemand(() => loadFileList().then((module) => module.TooMany));
const InputNotes = onDemand(() => loadInputWords().then((module) => module.InputNotes));

const ErrorAnswer = onDemand(() => import('../errors/ErrorAnswer.tsx').then((module) => module.ErrorAnswer));

/** What the button says, where it is not the usual. */
const ACTIONS: Partial<Record<Plan['kind'], 'domain' | 'list' | 'lookup' | 'request' | 'status'>> = {
  domain: 'domain',
  list: 'list',
  lookup: 'lookup',
  request: 'request',
  status: 'status',
};

/** Kinds of plan that start nothing, where the line under the box does not say why already. */
const IDLE_KINDS = ['nothing', 'reading', 'barren', 'unclear'] as const;
type IdleKind = (typeof IDLE_KINDS)[number];
const isIdle = (kind: Plan['kind']): kind is IdleKind => (IDLE_KINDS as readonly string[]).includes(kind);

const openSource: Reader['session']['open'] = async (source, signal) =>
  (await loadReader()).session.open(source, signal);

const isEmpty = ({ text, files }: Draft): boolean => text === '' && files.length === 0;

/**
 * What reads the box: there before anything was entered, as a rule, since it comes once the reader turns to it.
 * @throws while rendering, where it can't be loaded: the page's boundary says so, and keeps what was entered
 */
function useReader(empty: boolean) {
  const read = useSyncExternalStore(reader.subscribe, reader.get, reader.server);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => void loadReader().catch(() => setFailed(true)), []);
  useEffect(() => {
    if (!empty) load();
  }, [empty, load]);
  if (failed) throw new Error('What reads the box could not be loaded.');
  return { read, load };
}

/** What follows from what was entered, and what of it can't be used; until it can be read, that it is being read. */
function understand(
  now: Draft,
  read: Reader | null,
): { readonly plan: Plan } & ReturnType<Reader['notesOf']> {
  if (!read) return { plan: { kind: isEmpty(now) ? 'nothing' : 'reading' }, problems: [], faults: [] };
  const recognised = read.recognise(now.text, read.serverConfiguration);
  const plan = read.planOf(now, recognised);
  return { plan, ...read.notesOf(now, recognised, plan) };
}

/**
 * The start page's one question: everything an administrator may have at hand goes into this box.
 * `onApproach` is called once the reader turns to it, in a quiet moment.
 */
export function Ask({ onApproach }: { readonly onApproach: () => Promise<unknown> }) {
  const now = useSyncExternalStore(draft.subscribe, draft.get, draft.server);
  const { read, load } = useReader(isEmpty(now));
  const { plan, problems, faults } = useMemo(() => understand(now, read), [now, read]);
  const words = useStartWords();
  const check = useCheck(openSource);
  const router = useRouter();
  const able = useWebCrypto();
  const field = useRef<HTMLTextAreaElement>(null);
  const { asking, unlock, unlockFirst, cancel } = useLockedFiles(now.files);

  const { reset, start } = check;
  // The page hears of what the draft holds once its effects have run; a key that comes before them would be taken
  // back by React, if nothing else said that something changed.
  const [, tell] = useReducer((count: number) => count + 1, 0);
  /** What was entered before it could be read. */
  const unread = useRef<string | null>(null);
  const takeText = useCallback(
    (text: string) => {
      reset();
      tell();
      const shared = selfLinkIn(text);
      if (shared !== null) {
        router.push(shared);
        return;
      }
      const there = reader.get();
      draft.takeText(text, there?.recognise(text) ?? null);
      unread.current = there ? null : text;
      if (!there) load();
    },
    [reset, router, load],
  );
  useEffect(() => {
    if (!read || unread.current === null) return;
    draft.takeText(unread.current, read.recognise(unread.current));
    unread.current = null;
  }, [read]);
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      reset();
      draft.addFiles(files);
    },
    [reset],
  );
  const takeDropped = useCallback(
    (text: string) => {
      takeText(text);
      field.current?.focus();
    },
    [takeText],
  );

  // What the next step needs is fetched while the reader still types.
  const warmed = useRef(false);
  const warm = () => {
    if (!able || warmed.current) return;
    warmed.current = true;
    load();
    core.warm();
    router.prefetch('/r');
    whenIdle(() => void onApproach().catch(() => undefined));
    void loadPlanWords();
    fetchWords('box', 'input', 'net');
    fetchResultWords();
    void loadInputWords();
    void loadFileList();
    void loadFaultNotice();
  };

  const fetchOne = ({ host, port, protocol }: Pick<Target, 'host' | 'port' | 'protocol'>) =>
    void start({ host, port, protocol }, async (signal) =>
      (await loadReader()).fetchEndpoint({ host, port, protocol }, signal),
    );
  const askIn = (asked: AskedServer) => (protocol: TargetProtocol) => fetchOne({ ...asked, protocol });
  const survey = (domain: string) =>
    void import('#lib/browser/survey/domain.ts').then(({ domainSurvey }) => {
      void domainSurvey.start(domain);
      router.push(`/domain#${domain}`);
    });

  /** The kind of plan that was submitted without anything to start: said until something else is entered. */
  const [idle, setIdle] = useState<IdleKind | null>(null);

  const submit = useSubmit(plan.kind, () => {
    if (!able || check.state.kind === 'running') return;
    if (plan.kind === 'locked') unlockFirst();
    else if (plan.kind === 'fetch') fetchOne(plan.target);
    else if (plan.kind === 'domain') survey(plan.domain);
    else if (plan.kind === 'list') {
      const { targets } = plan;
      void import('#lib/browser/survey/list.ts').then(({ listSurvey }) => {
        void listSurvey.start(targets);
        router.push('/list');
      });
    } else if (plan.kind === 'judge' && plan.hostFault) document.getElementById('ask-host')?.focus();
    else if (plan.kind === 'judge') {
      const taken = plan;
      void start(null, async (signal) => (await loadReader()).sourceOfDraft(taken, signal));
    } else if (plan.kind === 'request') {
      const taken = plan;
      void start(null, async (signal) => {
        const { openRequests } = await import('#lib/browser/ask/request.ts');
        await openRequests(taken, signal);
        router.push('/request');
        return null;
      });
    } else if (plan.kind === 'status') {
      const taken = plan;
      void start(null, async (signal) => {
        const { openStatuses } = await import('#lib/browser/ask/status.ts');
        await openStatuses(taken, signal);
        router.push('/status');
        return null;
      });
    } else if (plan.kind === 'lookup') document.getElementById('error-answer')?.focus();
    else if (read && isIdle(plan.kind)) {
      setIdle(plan.kind);
      field.current?.focus();
    }
  });

  // An example started far down the page fails up here.
  const trouble = useRef<HTMLDivElement>(null);
  const failed = check.state.kind === 'fault' || check.state.kind === 'broken';
  useEffect(() => {
    if (failed) trouble.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [failed]);

  return (
    <>
      <DropZone onFiles={takeFiles} onText={takeDropped} />
      <div className="space-y-3">
        <SecureContextNotice />
        <form
          aria-label={words('start.form')}
          onFocus={warm}
          onPointerEnter={warm}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
          className="rounded-xl border border-edge bg-surface shadow-float focus-within:border-accent focus-within:ring-3 focus-within:ring-accent/15"
        >
          <AskField ref={field} value={now.text} onText={takeText} onFiles={takeFiles} onSubmit={submit} />
          {now.files.length > 0 ? (
            <FileList files={now.files} onUnlock={unlock} onRemove={draft.removeFile} />
          ) : null}
          {plan.kind === 'judge' && !plan.hostFromText ? (
            <HostField value={now.host} fault={plan.hostFault} onChange={draft.setHost} />
          ) : null}
          <RunBar
            state={check.state}
            onCancel={check.cancel}
            action={<StartWord id={`start.action.${ACTIONS[plan.kind] ?? 'check'}`} />}
          >
            <PlanLine plan={plan} />
          </RunBar>
        </form>
        <OtherWays
          plan={plan}
          disabled={!able || check.state.kind === 'running'}
          onSurvey={survey}
          onFetch={fetchOne}
        />
        {idle !== null && idle === plan.kind ? (
          <p role="alert" className="px-1 text-sm text-ink-soft">
            <StartWord id={`start.idle.${idle}`} />
          </p>
        ) : null}
        {plan.kind === 'lookup' ? <ErrorAnswer text={plan.text} /> : null}
        {now.leftOut > 0 ? <TooMany count={now.leftOut} /> : null}
        {problems.length + faults.length > 0 ? <InputNotes problems={problems} faults={faults} /> : null}
        {now.refusals.length > 0 ? <Refusals refusals={now.refusals} /> : null}
        <div ref={trouble} className="scroll-my-4 empty:hidden">
          {check.state.kind === 'fault' ? (
            <FaultNotice
              fault={check.state.fault}
              asked={check.state.asked}
              onRetry={submit}
              onAskIn={askIn(check.state.asked)}
            />
          ) : null}
          {check.state.kind === 'broken' ? (
            <Notice tone="error" role="alert" title={<StartWord id="start.broken" />}>
              {check.state.unreadable ? (
                <UnreadableWords
                  wanted={check.state.unreadable.wanted}
                  problems={check.state.unreadable.problems}
                />
              ) : (
                <samp lang="en" className="font-sans">
                  {check.state.message}
                </samp>
              )}{' '}
              <StartWord id="start.kept" />
            </Notice>
          ) : null}
        </div>
      </div>
      <Examples
        disabled={!able || check.state.kind === 'running'}
        onApproach={warm}
        onStart={(makeSource) => void start(null, makeSource)}
      />
      {asking ? (
        <PasswordDialog
          key={asking.id}
          file={asking}
          unlock={(id, password, signal) => draft.unlock(id, password, signal)}
          onClose={cancel}
        />
      ) : null}
    </>
  );
}
