'use client';

import { useDeferredValue, useId, useMemo, useState } from 'react';
import ArrowRight from 'lucide-react/icons/arrow-right';
import FileUp from 'lucide-react/icons/file-up';
import { keyRefusals } from '#lib/browser/page/key-refusals.ts';
import { readHostList } from '#lib/browser/survey/read-list.ts';
import type { Target } from '#lib/core/input/target.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { useWords } from '../language/words.tsx';
import { strong } from '../ask/PlanWords.tsx';
import { InputNotes } from '../ask/InputWords.tsx';
import { DropZone } from '../ask/DropZone.tsx';
import { Button } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';

/** Bytes of a list file; a thousand lines of an inventory with many columns have some 500 KB. */
const FILE_BYTES = 4 * 1_048_576;

interface ListFormProps {
  readonly onStart: (targets: readonly Target[]) => void;
}

/** Hosts to check, pasted or from a file, with what was understood said before anything runs. */
export function ListForm({ onStart }: ListFormProps) {
  const { text, rich } = useWords('survey');
  const id = useId();
  const [typed, setTyped] = useState('');
  const read = useMemo(() => readHostList(typed), [typed]);
  const list = useDeferredValue(read);
  const { targets, faults, repeated, column } = list;

  const takeText = (given: string) => {
    const isKey = recognise(given).kind === 'private-key';
    setTyped(isKey ? '' : given);
    if (isKey) keyRefusals.tell();
  };
  const takeFile = (file: File | undefined) => {
    if (file)
      void file
        .slice(0, FILE_BYTES)
        .text()
        .then(takeText, () => undefined);
  };

  return (
    <form
      aria-label={text('survey.list.form')}
      className="mt-6 max-w-[58rem]"
      onSubmit={(event) => {
        event.preventDefault();
        if (read.targets.length > 0) onStart(read.targets);
        else document.getElementById(id)?.focus();
      }}
    >
      <DropZone onFiles={([file]) => takeFile(file)} onText={takeText} />
      <label htmlFor={id} className="block text-sm text-ink-soft">
        {text('survey.list.label', { limit: LIMITS.targets })}
      </label>
      <textarea
        id={id}
        rows={9}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={'sts.contoso.com\nsip.contoso.com:5061\nsmtp://mail.contoso.com'}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        className="mt-1.5 block w-full rounded-lg border border-edge bg-surface px-3.5 py-2.5 font-mono text-[0.8125rem] leading-6"
      />
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2.5">
        <p className="min-w-0 flex-[1_1_14rem] text-sm text-ink-soft" data-testid="list-plan">
          {targets.length === 0
            ? text('survey.list.any')
            : rich('survey.list.hosts', strong, {
                count: targets.length,
                from: column === null ? 'no' : 'yes',
                column: column ?? '',
                repeated,
              })}
        </p>
        <div className="flex gap-2 max-sm:w-full max-sm:justify-between">
          <FilePicker
            label={text('survey.list.file-label')}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onFiles={([file]) => takeFile(file)}
            look="quiet"
            size="lg"
          >
            <FileUp aria-hidden="true" className="size-4" />
            {text('survey.list.file')}
          </FilePicker>
          <Button type="submit" look="primary" size="lg">
            {text('survey.list.go')}
            <ArrowRight aria-hidden="true" className="size-4" />
          </Button>
        </div>
      </div>
      {faults.length > 0 ? (
        <div className="mt-4">
          <InputNotes problems={[]} faults={faults} />
        </div>
      ) : null}
    </form>
  );
}
