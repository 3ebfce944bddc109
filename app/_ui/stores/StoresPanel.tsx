'use client';

import { labelIn } from '#lib/content/messages/forms.ts';
import { useSiteWords } from '../language/site.tsx';
import { useWords } from '../language/words.tsx';
import { useEffect, useState, useSyncExternalStore } from 'react';
import FileUp from 'lucide-react/icons/file-up';
import { announce } from '#lib/browser/page/announce.ts';
import { ownStores } from '#lib/browser/roots/own-stores.ts';
import type { KeptStore, UploadFor } from '#lib/trust/uploads/types.ts';
import { UPLOAD_TARGETS, signerWords, storeSummary } from '#lib/view/clients/own-stores.ts';
import { Select } from '../parts/Select.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { KeystorePassword } from './KeystorePassword.tsx';
import { StoreOutcome } from './StoreOutcome.tsx';
import { useAddStore } from './use-add-store.ts';
import Trash2 from 'lucide-react/icons/trash-2';
import { Button, IconButton } from '../parts/Button.tsx';
import { progressText } from '../language/progress.ts';

/** Whole trust stores from files, so that a client whose roots are not known here can be judged. */
export function StoresPanel() {
  const site = useSiteWords();
  const { text, locale } = useWords('roots');
  const target = (one: UploadFor) => text(`roots.stores.target.${one}`);
  const stores = useSyncExternalStore(ownStores.subscribe, ownStores.list, ownStores.server);
  const [standsFor, setStandsFor] = useState<UploadFor>('microsoft');
  const { adding, add, reset } = useAddStore(standsFor);

  useEffect(() => {
    ownStores.load().catch(reportError);
  }, []);

  const remove = (store: KeptStore) => {
    reset();
    ownStores
      .remove(store.id)
      .then(
        () => announce(text('roots.stores.removed', { file: store.file, target: target(store.standsFor) })),
        reportError,
      );
  };

  return (
    <section aria-labelledby="stores-heading" className="mt-6 border-t border-line pt-4">
      <h3 id="stores-heading" className="text-sm font-[620]">
        {text('roots.stores.title')}
      </h3>
      <p className="mt-0.5 text-sm text-ink-soft">{text('roots.stores.why')}</p>
      {stores.length > 0 ? (
        <div className="mt-3">
          <StoreList stores={stores} onRemove={remove} />
        </div>
      ) : null}
      <div className="mt-3 flex flex-wrap items-end gap-2.5">
        <div className="min-w-0 grow basis-56">
          <Select
            label={text('roots.stores.for')}
            value={standsFor}
            options={UPLOAD_TARGETS.map((one) => [one, target(one)] as const)}
            onChange={setStandsFor}
          />
        </div>
        <FilePicker
          label={text('roots.stores.file')}
          disabled={adding.state === 'reading'}
          onFiles={([file]) => {
            if (file) void add(file);
          }}
        >
          <FileUp aria-hidden="true" className="size-4" />
          {text(adding.state === 'reading' ? 'roots.stores.reading' : 'roots.stores.choose')}
        </FilePicker>
        {adding.state === 'reading' && adding.progress ? (
          <>
            <span role="status" className="text-sm text-ink-soft tabular-nums">
              {progressText(site, adding.progress, locale)}…
            </span>
            <Button onClick={reset}>{site('site.ui.cancel')}</Button>
          </>
        ) : null}
      </div>
      {adding.state === 'locked' ? (
        <KeystorePassword
          key={adding.file.name}
          file={adding.file.name}
          optional={adding.optional}
          wrong={adding.wrong}
          busy={adding.busy}
          progress={adding.progress}
          onOpen={(password) => void add(adding.file, { password })}
          onUnchecked={() => void add(adding.file, { unchecked: true })}
          onCancel={reset}
        />
      ) : null}
      <div role="status" className="mt-3">
        <StoreOutcome adding={adding} />
      </div>
    </section>
  );
}

interface StoreListProps {
  readonly stores: readonly KeptStore[];
  readonly onRemove: (store: KeptStore) => void;
}

/** The trust stores brought into this browser, each with what it stands for, its file and its age. */
function StoreList({ stores, onRemove }: StoreListProps) {
  const words = useWords('roots');
  const { text } = words;
  return (
    <ul aria-label={text('roots.stores.list')} className="divide-y divide-line rounded-lg border border-line">
      {stores.map((store) => {
        const signer = signerWords(words, store);
        const target = text(`roots.stores.target.${store.standsFor}`);
        return (
          <li key={store.id} className="flex items-start gap-3 py-2 pr-1.5 pl-3.5">
            <div className="min-w-0 flex-1">
              <p className="text-sm font-[560] wrap-anywhere">
                {labelIn(words.locale, target)} <span className="ident font-[450]">{store.file}</span>
              </p>
              <p className="mt-0.5 text-xs text-ink-faint">{storeSummary(words, store)}</p>
              {signer === null ? null : (
                <p className="mt-0.5 text-xs text-ink-soft wrap-anywhere">{signer}</p>
              )}
            </div>
            <IconButton
              label={text('roots.stores.remove', { file: store.file, target })}
              onClick={() => onRemove(store)}
            >
              <Trash2 aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
