'use client';

import { useMemo, useState } from 'react';
import Download from 'lucide-react/icons/download';
import FileSearch from 'lucide-react/icons/file-search';
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
import { Notice } from '../parts/Notice.tsx';
import { useWords, Worded } from '../language/words.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { SecureContextNotice, useWebCrypto } from '../parts/SecureContextNotice.tsx';

const SYSTEMS: readonly { readonly id: ScriptSystem; readonly label: string }[] = [
  { id: 'windows', label: 'Windows' },
  { id: 'unix', label: 'macOS, Linux' },
];

/** The script for the computer, and where its file goes. */
function Computer() {
  const input = useWords('input');
  const [typed, setTyped] = useState('');
  const [system, setSystem] = useState<ScriptSystem>('windows');
  const reading = useMemo(() => (typed.trim() === '' ? null : readTarget(typed.trim())), [typed]);
  const target = reading?.ok ? reading.target : null;
  const script = target && scriptFor(system, target.host, target.port);
  const fault = reading && !reading.ok ? targetFaultWords(input, reading.fault) : null;
  return (
    <div className="mt-8 grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="make-record" className="min-w-0">
        <h2 id="make-record" className="text-lg font-[650]">
          1. Run the script there
        </h2>
        <div className="mt-3 grid gap-4">
          <Field
            label="Server where the sign-in fails"
            value={typed}
            onChange={setTyped}
            hint="For example sts.contoso.com, or a host with its port. TLS from the first byte: mail ports that switch to TLS are not asked by the script."
            error={fault}
            mono
          />
          <fieldset className="flex flex-wrap gap-2">
            <legend className="mb-1 text-sm font-[600]">That computer runs</legend>
            {SYSTEMS.map(({ id, label }) => (
              <Button
                key={id}
                aria-pressed={system === id}
                onClick={() => setSystem(id)}
                className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
              >
                {label}
              </Button>
            ))}
          </fieldset>
          {script ? (
            <div className="min-w-0">
              <div className="flex flex-wrap items-center gap-2">
                <Button look="primary" onClick={() => download(script.file, script.text, 'text/plain')}>
                  <Download aria-hidden="true" className="size-4" />
                  Save {script.file}
                </Button>
                <CopyButton look="solid" text={script.text} label="Copy the script" word="Copy the script" />
              </div>
              <p className="mt-3 text-sm text-ink-soft">
                {script.title}. Run it there, in the folder it is in; the file it writes lies beside it:
              </p>
              <p className="mt-1 flex items-center gap-2 rounded-md border border-line bg-sunken py-1 pr-1 pl-3 font-mono text-[0.8125rem] wrap-anywhere">
                <span className="min-w-0 flex-1">{script.run}</span>
                <CopyButton look="icon" text={script.run} label="Copy the command" />
              </p>
              <details className="mt-3">
                <summary className="text-sm text-accent">Show the script</summary>
                <pre
                  dir="ltr"
                  tabIndex={0}
                  aria-label="The script"
                  className="mt-2 max-h-96 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-xs"
                >
                  {script.text}
                </pre>
              </details>
            </div>
          ) : (
            <p className="text-sm text-ink-soft">The script appears when a server is entered.</p>
          )}
        </div>
      </section>
      <div className="grid min-w-0 content-start gap-10">
        <TakeRecord />
        <section aria-labelledby="collected">
          <h2 id="collected" className="text-lg font-[650]">
            What it writes down
          </h2>
          <ol className="mt-3 grid list-decimal gap-2.5 pl-5 text-sm">
            {COLLECTED.map(({ what, why }) => (
              <li key={what}>
                {what} <span className="text-ink-soft">{why}</span>
              </li>
            ))}
          </ol>
          <p className="mt-3 text-sm text-ink-soft">
            No key and no personal certificate is read, nothing is changed and nothing is sent. The form of
            the file is described in{' '}
            {HAS_SERVER ? (
              <a className="text-accent underline underline-offset-3" href="/schemas/computer-v1.json">
                computer-v1.json
              </a>
            ) : (
              'computer-v1.json'
            )}
            . The script for Windows has not been run by the makers of this page; its grammar is checked.
          </p>
        </section>
      </div>
    </div>
  );
}

/** Takes the file and opens the result. */
function TakeRecord() {
  const check = useCheck();
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
        throw new Error(
          cut
            ? 'The file breaks off or was changed. Take the file itself that the script wrote, or run the script again.'
            : 'This is not a file that the script wrote, nor a log of CAPI2 events.',
        );
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
        2. Open the file here
      </h2>
      <SecureContextNotice />
      <p className="mt-2 text-sm text-ink-soft">
        Or events of the log Microsoft-Windows-CAPI2/Operational, saved as XML. A second file with the
        certificates that the server sends to others is compared with it.
      </p>
      <div className="mt-3">
        <FilePicker
          label="File that the script wrote"
          multiple
          look="secondary"
          disabled={!able || running}
          onFiles={take}
        >
          <FileSearch aria-hidden="true" className="size-4" />
          {running ? 'Reading …' : 'Choose the file'}
        </FilePicker>
      </div>
      {check.state.kind === 'broken' ? (
        <div className="mt-3">
          <Notice tone="error" role="alert" title="The file could not be used">
            {check.state.message}
          </Notice>
        </div>
      ) : null}
    </section>
  );
}

/** The whole page, once its words have come. */
export function ComputerApp() {
  return (
    <Worded parts={['box', 'input']} waiting={<PageSkeleton />}>
      <Computer />
    </Worded>
  );
}
