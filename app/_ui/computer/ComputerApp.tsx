'use client';

import { useMemo, useState } from 'react';
import Download from 'lucide-react/icons/download';
import FileSearch from 'lucide-react/icons/file-search';
import { session } from '#lib/browser/session/session.ts';
import { decodeFile } from '#lib/browser/ask/draft.ts';
import { sourceOfInputs } from '#lib/browser/ask/source.ts';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { DRAFT_FILES } from '#lib/browser/limits.ts';
import { download } from '#lib/browser/page/download.ts';
import { COLLECTED, scriptFor, type ScriptSystem } from '#lib/content/computer/script.ts';
import { targetFaultWords } from '#lib/content/input/targets.ts';
import { readTarget } from '#lib/core/input/target.ts';
import { useCheck } from '../ask/use-check.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Field } from '../parts/Field.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { PageHead } from '../language/PageHead.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { Localised } from '../language/site.tsx';
import { SecureContextNotice, useWebCrypto } from '../parts/SecureContextNotice.tsx';

const SYSTEMS: Readonly<Record<ScriptSystem, string>> = { windows: 'Windows', unix: 'macOS, Linux' };

/** The script for the computer, and where its file goes. */
function Computer() {
  const { text } = useWords('computer');
  const input = useWords('input');
  const [typed, setTyped] = useState('');
  const [system, setSystem] = useState<ScriptSystem>('windows');
  const reading = useMemo(() => (typed.trim() === '' ? null : readTarget(typed.trim())), [typed]);
  const target = reading?.ok ? reading.target : null;
  const script = target && scriptFor(system, target.host, target.port);
  const fault = reading && !reading.ok ? targetFaultWords(input, reading.fault) : null;
  return (
    <>
      <PageHead heading={text('computer.title')} lead={text('computer.lead')} />
      <div className="mt-8 grid gap-10 lg:grid-cols-2">
        <section aria-labelledby="make-record" className="min-w-0">
          <h2 id="make-record" className="text-lg font-[650]">
            {text('computer.make.title')}
          </h2>
          <div className="mt-3 grid gap-4">
            <Field
              label={text('computer.make.server')}
              value={typed}
              onChange={setTyped}
              hint={text('computer.make.hint')}
              error={fault}
              mono
            />
            <fieldset className="flex flex-wrap gap-2">
              <legend className="mb-1 text-sm font-[600]">{text('computer.make.runs')}</legend>
              {(Object.keys(SYSTEMS) as ScriptSystem[]).map((id) => (
                <Button
                  key={id}
                  aria-pressed={system === id}
                  onClick={() => setSystem(id)}
                  className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
                >
                  {SYSTEMS[id]}
                </Button>
              ))}
            </fieldset>
            {script ? (
              <div className="min-w-0">
                <div className="flex flex-wrap items-center gap-2">
                  <Button look="primary" onClick={() => download(script.file, script.text, 'text/plain')}>
                    <Download aria-hidden="true" className="size-4" />
                    {text('computer.make.save', { file: script.file })}
                  </Button>
                  <CopyButton
                    look="solid"
                    text={script.text}
                    label={text('computer.make.copy')}
                    word={text('computer.make.copy')}
                  />
                </div>
                <p className="mt-3 text-sm text-ink-soft">{text(`computer.system.${script.system}`)}</p>
                <p className="mt-1 flex items-center gap-2 rounded-md border border-line bg-sunken py-1 pr-1 pl-3 font-mono text-[0.8125rem] wrap-anywhere">
                  <span className="min-w-0 flex-1">{script.run}</span>
                  <CopyButton look="icon" text={script.run} label={text('computer.make.copy-command')} />
                </p>
                <details className="mt-3">
                  <summary className="text-sm text-accent">{text('computer.make.show')}</summary>
                  <pre
                    dir="ltr"
                    tabIndex={0}
                    aria-label={text('computer.make.script')}
                    className="mt-2 max-h-96 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-xs"
                  >
                    {script.text}
                  </pre>
                </details>
              </div>
            ) : (
              <p className="text-sm text-ink-soft">{text('computer.make.waiting')}</p>
            )}
          </div>
        </section>
        <div className="grid min-w-0 content-start gap-10">
          <TakeRecord />
          <section aria-labelledby="collected">
            <h2 id="collected" className="text-lg font-[650]">
              {text('computer.collected.title')}
            </h2>
            <ol className="mt-3 grid list-decimal gap-2.5 pl-5 text-sm">
              {COLLECTED.map((id) => (
                <li key={id}>
                  {text(`computer.collected.what.${id}`)}{' '}
                  <span className="text-ink-soft">{text(`computer.collected.why.${id}`)}</span>
                </li>
              ))}
            </ol>
            <p className="mt-3 text-sm text-ink-soft">
              {text('computer.collected.none')} {text('computer.collected.form')}{' '}
              {HAS_SERVER ? (
                <a className="text-accent underline underline-offset-3" href="/schemas/computer-v1.json">
                  computer-v1.json
                </a>
              ) : (
                'computer-v1.json'
              )}
              . {text('computer.collected.untried')}
            </p>
          </section>
        </div>
      </div>
    </>
  );
}

/** Takes the file and opens the result. */
function TakeRecord() {
  const { text } = useWords('computer');
  const check = useCheck(session.open);
  const able = useWebCrypto();
  const running = check.state.kind === 'running';
  const take = (files: readonly File[]) => {
    void check.start(null, async (signal) => {
      const decoded = await Promise.all(
        files.slice(0, DRAFT_FILES).map((file) => decodeFile(file, { signal })),
      );
      if (!decoded.some(({ computer }) => computer !== undefined)) {
        const cut = decoded.some(({ problems }) =>
          problems.some(({ code }) => code === 'computer-record-cut'),
        );
        throw new Error(text(cut ? 'computer.take.cut' : 'computer.take.other'));
      }
      const [first] = files;
      return {
        ok: true,
        source: sourceOfInputs(decoded, { kind: 'files', label: first?.name ?? '', host: null }),
      };
    });
  };
  return (
    <section aria-labelledby="take-record">
      <h2 id="take-record" className="text-lg font-[650]">
        {text('computer.take.title')}
      </h2>
      <SecureContextNotice />
      <p className="mt-2 text-sm text-ink-soft">{text('computer.take.also')}</p>
      <div className="mt-3">
        <FilePicker
          label={text('computer.take.label')}
          multiple
          look="secondary"
          disabled={!able || running}
          onFiles={take}
        >
          <FileSearch aria-hidden="true" className="size-4" />
          {text(running ? 'computer.take.reading' : 'computer.take.choose')}
        </FilePicker>
      </div>
      {check.state.kind === 'broken' ? (
        <div className="mt-3">
          <Notice tone="error" role="alert" title={text('computer.take.failed')}>
            <samp lang="en" className="font-sans">
              {check.state.message}
            </samp>
          </Notice>
        </div>
      ) : null}
    </section>
  );
}

/** The whole page, once its words have come. */
export function ComputerApp() {
  return (
    <Worded parts={['box', 'computer', 'input']} waiting={<PageSkeleton />}>
      <Localised>
        <Computer />
      </Localised>
    </Worded>
  );
}
