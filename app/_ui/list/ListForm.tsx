'use client';

import { useDeferredValue, useId, useMemo, useState } from 'react';
import ArrowRight from 'lucide-react/icons/arrow-right';
import FileUp from 'lucide-react/icons/file-up';
import { readHostList } from '#lib/browser/survey/read-list.ts';
import type { Target } from '#lib/core/input/target.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { InputNotes } from '../ask/InputWords.tsx';
import { DropZone } from '../ask/DropZone.tsx';
import { Button } from '../parts/Button.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { plural } from '../parts/plural.ts';

/** Bytes of a list file; a thousand lines of an inventory with many columns have some 500 KB. */
const FILE_BYTES = 4 * 1_048_576;

interface ListFormProps {
  readonly onStart: (targets: readonly Target[]) => void;
}

/** Hosts to check, pasted or from a file, with what was understood said before anything runs. */
export function ListForm({ onStart }: ListFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const read = useMemo(() => readHostList(text), [text]);
  const list = useDeferredValue(read);
  const { targets, faults, repeated, column } = list;

  const takeFile = (file: File | undefined) => {
    if (file)
      void file
        .slice(0, FILE_BYTES)
        .text()
        .then(setText, () => undefined);
  };

  return (
    <form
      aria-label="Check a list of hosts"
      className="mt-6 max-w-[58rem]"
      onSubmit={(event) => {
        event.preventDefault();
        if (read.targets.length > 0) onStart(read.targets);
        else document.getElementById(id)?.focus();
      }}
    >
      <DropZone onFiles={([file]) => takeFile(file)} onText={setText} />
      <label htmlFor={id} className="block text-sm text-ink-soft">
        Hosts, one a line or as CSV, up to {LIMITS.targets.toLocaleString('en')}
      </label>
      <textarea
        id={id}
        rows={9}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={'sts.contoso.com\nsip.contoso.com:5061\nsmtp://mail.contoso.com'}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        className="mt-1.5 block w-full rounded-lg border border-edge bg-surface px-3.5 py-2.5 font-mono text-[0.8125rem] leading-6"
      />
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2.5">
        <p className="min-w-0 flex-[1_1_14rem] text-sm text-ink-soft" data-testid="list-plan">
          {targets.length === 0 ? (
            'A CSV file may have any columns: the one with hosts is found by its title or its content.'
          ) : (
            <>
              <strong className="font-[600] text-ink">{plural(targets.length, 'host')}</strong>
              {column === null ? null : ` from the column “${column}”`}
              {repeated > 0 ? `, ${plural(repeated, 'repetition')} left out` : null}.
            </>
          )}
        </p>
        <div className="flex gap-2 max-sm:w-full max-sm:justify-between">
          <FilePicker
            label="List file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onFiles={([file]) => takeFile(file)}
            look="quiet"
            size="lg"
          >
            <FileUp aria-hidden="true" className="size-4" />
            File
          </FilePicker>
          <Button type="submit" look="primary" size="lg">
            Check all
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
