'use client';

import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import {
  comparison,
  sideDrafts,
  type ChosenRequest,
  type SideName,
} from '#lib/browser/compare/comparison.ts';
import { PASTED, type DraftFile } from '#lib/browser/ask/draft.ts';
import { shareLinkIn } from '#lib/browser/compare/from-link.ts';
import { looksLikeReport } from '#lib/browser/compare/from-report.ts';
import { sourceOfDraft } from '#lib/browser/ask/draft-source.ts';
import { fetchEndpoint } from '#lib/browser/ask/endpoint-client.ts';
import { planOf, type Plan } from '#lib/browser/ask/plan.ts';
import { session } from '#lib/browser/session/session.ts';
import { serverConfiguration } from '#lib/core/input/named/configuration.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { REPORT_VERSION } from '#lib/core/report/types.ts';
import type { Target } from '#lib/core/input/target.ts';
import { AskField } from '../ask/AskField.tsx';
import { DropZone } from '../ask/DropZone.tsx';
import { FaultNotice } from '../ask/FaultNotice.tsx';
import { UnreadableWords } from '../ask/InputWords.tsx';
import { FileList } from '../ask/FileList.tsx';
import { PlanLine } from '../ask/PlanLine.tsx';
import { RunBar } from '../ask/RunBar.tsx';
import { useLockedFiles } from '../ask/use-locked-files.ts';
import { useSubmit } from '../ask/use-submit.ts';
import { useSourceName } from '../language/source-name.ts';
import { useSummary } from '../language/summary.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FaultOfLink } from '../share/FaultOfLink.tsx';
import { PassPhraseForm } from './PassPhraseForm.tsx';
import { useSide, type Refused } from './use-side.ts';
import { onDemand } from '../parts/LoadGuard.tsx';

const PasswordDialog = onDemand(() =>
  import('../ask/PasswordDialog.tsx').then((module) => module.PasswordDialog),
);

/** One host makes one side: of an address its own server, of a list nothing. */
const targetOf = (plan: Plan): Target | null =>
  plan.kind === 'fetch' || plan.kind === 'domain' ? plan.target : null;

/** The first certificate request among files that were read. */
function requestIn(files: readonly DraftFile[]): ChosenRequest | null {
  for (const { name, decoded } of files) {
    const problem = decoded?.problems.find(({ code }) => code === 'is-certificate-request');
    if (problem)
      return {
        label: name,
        ...(name === PASTED.request ? { named: { id: 'request' } } : {}),
        params: problem.params,
      };
  }
  return null;
}

/** Why what was given can't be a side. */
function RefusedNotice({ refused }: { readonly refused: Refused }) {
  const { text } = useWords('aside');
  const summary = useSummary();
  if (refused.kind === 'fault')
    return (
      <div role="alert">
        <FaultOfLink fault={refused.fault} />
      </div>
    );
  if (refused.kind === 'report') {
    const { code, name, version = '' } = refused.refusal;
    return (
      <Notice tone="error" role="alert" title={text('aside.compare.unusable')}>
        {text(`aside.compare.refused.${code}`, {
          name:
            name === null
              ? text('aside.compare.refused.pasted')
              : text('aside.compare.refused.named', { name }),
          version,
          ours: String(REPORT_VERSION),
        })}
      </Notice>
    );
  }
  return (
    <Notice tone="error" role="alert" title={text('aside.compare.unusable')}>
      {text(`aside.compare.refused.${refused.kind}`, { button: summary.text('result.menu.compare') })}
    </Notice>
  );
}

interface SidePickerProps {
  readonly side: SideName;
  /** Whether what is dropped or pasted anywhere on the page is for this side. */
  readonly takesDrops: boolean;
}

/** Chooses what stands on one side: the open result, a host, files, an exported report, a link. */
export function SidePicker({ side, takesDrops }: SidePickerProps) {
  const draft = sideDrafts[side];
  const now = useSyncExternalStore(draft.subscribe, draft.get, draft.server);
  const open = useSyncExternalStore(session.subscribe, session.get, session.server);
  const link = useMemo(() => shareLinkIn(now.text), [now.text]);
  const recognition = useMemo(() => recognise(now.text, serverConfiguration), [now.text]);
  const plan = useMemo(() => planOf(now, recognition), [now, recognition]);
  const field = useRef<HTMLTextAreaElement>(null);
  const use = useSide(side);
  const letter = side.toUpperCase();
  const { text } = useWords('aside');
  const name = useSourceName();

  const { asking, unlock, unlockFirst, cancel } = useLockedFiles(now.files);

  const { reset, takeReport } = use;
  const takeText = useCallback(
    (given: string) => {
      reset();
      if (looksLikeReport(given)) takeReport(given, null);
      else {
        const recognised = recognise(given, serverConfiguration);
        const isRequest =
          recognised.kind === 'unusable' &&
          recognised.problems.some(({ code }) => code === 'is-certificate-request');
        // A file is read in full, and a request is for what it says.
        if (isRequest) draft.addFiles([new File([given], PASTED.request)]);
        draft.takeText(isRequest ? '' : given, recognised);
      }
    },
    [draft, reset, takeReport],
  );

  const request = plan.kind === 'request' ? requestIn(now.files) : null;

  const submit = useSubmit(plan.kind, () => {
    if (use.state.kind === 'running') return;
    if (request !== null && side === 'b') {
      void comparison.chooseRequest(request);
      return;
    }
    const target = targetOf(plan);
    if (link && now.files.length === 0) void use.openLink(link, null);
    else if (plan.kind === 'locked') unlockFirst();
    else if (plan.kind === 'judge') void use.run(null, (signal) => sourceOfDraft(plan, signal));
    else if (target) {
      const { host, port, protocol } = target;
      void use.run({ host, port }, (signal) => fetchEndpoint({ host, port, protocol }, signal));
    } else field.current?.focus();
  });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
      {takesDrops ? <DropZone onFiles={use.takeFiles} onText={takeText} /> : null}
      <form
        aria-label={text('aside.compare.choose', { letter })}
        data-choose={side}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        className="rounded-xl border border-edge bg-surface focus-within:border-accent focus-within:ring-3 focus-within:ring-accent/15"
      >
        <AskField
          id={`compare-${side}`}
          label={text('aside.compare.field', { letter })}
          filesLabel={text('aside.compare.files', { letter })}
          placeholder={text('aside.compare.placeholder')}
          ref={field}
          value={now.text}
          onText={takeText}
          onFiles={use.takeFiles}
          onSubmit={submit}
        />
        <FileList files={now.files} onUnlock={unlock} onRemove={draft.removeFile} />
        <RunBar state={use.state} onCancel={use.cancel} action={text('aside.compare.use', { letter })}>
          {link ? (
            text('aside.compare.is-link')
          ) : request !== null ? (
            text(side === 'b' ? 'aside.compare.is-request' : 'aside.compare.request-is-b')
          ) : plan.kind === 'list' ? (
            text('aside.compare.one-host')
          ) : plan.kind === 'nothing' ? (
            text(side === 'a' ? 'aside.compare.hint-a' : 'aside.compare.hint-b')
          ) : (
            <PlanLine plan={plan} />
          )}
        </RunBar>
      </form>
      {use.link ? (
        <PassPhraseForm
          wrong={use.link.wrong}
          onTry={(passPhrase) => {
            if (use.link) void use.openLink(use.link.target, passPhrase);
          }}
        />
      ) : null}
      {now.refusals.length > 0 ? (
        <Notice tone="secret" role="alert" title={text('aside.compare.key')}>
          {text('aside.compare.key-words')}
        </Notice>
      ) : null}
      {use.state.kind === 'fault' ? (
        <FaultNotice fault={use.state.fault} asked={use.state.asked} onRetry={submit} />
      ) : null}
      {use.state.kind === 'broken' ? (
        <Notice tone="error" role="alert" title={text('aside.compare.unusable')}>
          {use.state.unreadable ? (
            <UnreadableWords wanted={use.state.unreadable.wanted} problems={use.state.unreadable.problems} />
          ) : (
            <span lang="en">{use.state.message}</span>
          )}
        </Notice>
      ) : null}
      {use.refused === null ? null : <RefusedNotice refused={use.refused} />}
      {open.source ? (
        <Button
          className="max-w-full justify-self-start"
          onClick={() => void comparison.chooseOpenResult(side)}
        >
          <span className="min-w-0 truncate">{text('aside.compare.open', { label: name(open.source) })}</span>
        </Button>
      ) : null}
      {asking ? (
        <PasswordDialog
          key={asking.id}
          file={asking}
          unlock={(id, password, signal) => draft.unlock(id, password, signal)}
          onClose={cancel}
        />
      ) : null}
    </div>
  );
}
