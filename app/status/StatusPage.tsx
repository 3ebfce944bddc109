'use client';

import Link from 'next/link';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { openStatus, type OpenStatus } from '#lib/browser/ask/status.ts';
import { keepTitle } from '#lib/browser/page/title.ts';
import { core } from '#lib/browser/worker/client.ts';
import type { CrlFacts, RevokedEntry } from '#lib/core/report/status-facts.ts';
import { colonHex } from '#lib/view/hex.ts';
import { revokedText, statusView } from '#lib/view/result/status.ts';
import { PageSkeleton } from '../_ui/language/PageSkeleton.tsx';
import { Localised } from '../_ui/language/site.tsx';
import { useWords, Worded, type Words } from '../_ui/language/words.tsx';
import { Button, buttonClass } from '../_ui/parts/Button.tsx';
import { cx } from '../_ui/parts/cx.ts';
import { EmptyPage } from '../_ui/parts/EmptyPage.tsx';
import { Field } from '../_ui/parts/Field.tsx';
import { Notice } from '../_ui/parts/Notice.tsx';

/** The revocation lists and OCSP answers that were given in this tab, once the words have come. */
export function StatusPage() {
  return (
    <Worded
      parts={['status']}
      waiting={
        <div className="shell py-10">
          <PageSkeleton />
        </div>
      }
    >
      <Localised>
        <Statuses />
      </Localised>
    </Worded>
  );
}

function Statuses() {
  const { text } = useWords('status');
  const open = useSyncExternalStore(openStatus.subscribe, openStatus.get, openStatus.server);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kind = open[0]?.facts.kind;
  const title = kind === undefined ? null : text(`status.kind.${kind}`);
  useLayoutEffect(() => (title === null ? undefined : keepTitle(`${title} · Chainsight`)), [title]);
  if (open.length === 0) {
    return (
      <EmptyPage title={text('status.empty.title')} words={text('status.empty.why')}>
        <Link href="/" className={buttonClass('primary', 'lg')}>
          {text('status.empty.start')}
        </Link>
      </EmptyPage>
    );
  }
  return (
    <div className="shell max-w-[64rem]! space-y-10 py-8">
      {open.map((one, index) => (
        <Status key={index} open={one} heading={index === 0 ? heading : undefined} />
      ))}
      <Notice tone="info" title={text('status.concern.title')}>
        <p>{text('status.concern.why')}</p>
        <p className="mt-2 print:hidden">
          <Link href="/" className={buttonClass('primary', 'sm')}>
            {text('status.concern.add')}
          </Link>
        </p>
      </Notice>
    </div>
  );
}

interface StatusProps {
  readonly open: OpenStatus;
  readonly heading: React.Ref<HTMLHeadingElement> | undefined;
}

function Status({ open: { facts, file, der }, heading }: StatusProps) {
  const words = useWords('status');
  // The page opens at one moment; a list does not go out of date while it is read.
  const [now] = useState(() => new Date());
  const view = statusView(words, facts, now);
  return (
    <section className="space-y-4">
      <div>
        <h1 ref={heading} tabIndex={-1} className="text-2xl font-[680] tracking-[-0.02em]">
          {view.title}
        </h1>
        {file === null ? null : <p className="text-sm text-ink-soft wrap-anywhere">{file}</p>}
      </div>
      {view.remarks.length === 0 ? null : (
        <ul className="space-y-1">
          {view.remarks.map((remark) => (
            <li key={remark} className="text-unknown">
              {remark}
            </li>
          ))}
        </ul>
      )}
      <dl className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
        {view.rows.map(([label, value], index) => (
          <div key={index} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="mb-1 wrap-anywhere sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      {facts.kind === 'crl' ? <Entries facts={facts} der={der} /> : null}
    </section>
  );
}

/** What the list holds of a serial number; its words are those of the language shown. */
type Found =
  | { readonly kind: 'bad' }
  | { readonly kind: 'none' }
  | { readonly kind: 'revoked'; readonly entry: RevokedEntry };

function foundText(words: Words<'status'>, found: Found): string {
  if (found.kind === 'bad') return words.text('status.search.bad');
  if (found.kind === 'none') return words.text('status.search.none');
  return words.text('status.search.found', {
    serial: colonHex(found.entry.serial),
    what: revokedText(words, found.entry),
  });
}

function Entries({ facts, der }: { readonly facts: CrlFacts; readonly der: Uint8Array }) {
  const words = useWords('status');
  const { text } = words;
  const [serial, setSerial] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const said = found === null ? null : foundText(words, found);
  const search = async () => {
    const entry = await core.call('searchCrl', { der, serial });
    if (entry === undefined) setFound({ kind: 'bad' });
    else setFound(entry === null ? { kind: 'none' } : { kind: 'revoked', entry });
  };
  return (
    <div className="space-y-4">
      <form
        className="flex flex-wrap items-end gap-3 print:hidden"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <div className="min-w-0 flex-1 basis-72">
          <Field
            label={text('status.search.label')}
            value={serial}
            onChange={(value) => {
              setSerial(value);
              setFound(null);
            }}
            error={found?.kind === 'bad' ? said : null}
            limit={200}
            mono
          />
        </div>
        <Button type="submit">{text('status.search.go')}</Button>
      </form>
      <p
        role="status"
        className={cx('wrap-anywhere', found?.kind === 'revoked' ? 'font-[600] text-untrusted' : 'text-sm')}
      >
        {found?.kind === 'bad' ? '' : said}
      </p>
      {facts.entries.length === 0 ? (
        <p className="text-sm text-ink-soft">{text('status.entries.none')}</p>
      ) : (
        <details>
          <summary className="cursor-pointer text-sm">
            {facts.entryCount > facts.entries.length
              ? text('status.entries.first', { shown: facts.entries.length, count: facts.entryCount })
              : text('status.entries.all')}
          </summary>
          <ol className="mt-2 space-y-1 text-sm">
            {facts.entries.map((entry, index) => (
              <li key={index} className="wrap-anywhere">
                <code>{colonHex(entry.serial)}</code>: {revokedText(words, entry)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
