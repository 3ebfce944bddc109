'use client';

import { useEffect, useState } from 'react';
import { second } from '#lib/browser/worker/client.ts';
import type { CertificateWords } from '#lib/content/messages/english-certificate.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { Dissection } from '#lib/core/second/dissect.ts';
import { COMPARED_FIELDS } from '#lib/core/report/second-reading.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

interface AsLibraryProps {
  readonly certificate: CertificateView;
  readonly words: CertificateWords;
}

/** The certificate as pkijs reads it, and its ASN.1 tree; loaded when it is opened. */
export function AsLibrary({ certificate, words }: AsLibraryProps) {
  return (
    <Disclosure
      className="min-w-0 rounded-md border border-line print:hidden"
      summary={words.text('certificate.library.summary')}
      summaryClassName="cursor-pointer px-3 py-2 text-[0.8125rem] font-[650]"
    >
      {() => <Dissected der={certificate.der} words={words} />}
    </Disclosure>
  );
}

function Dissected({ der, words: { text } }: Pick<CertificateView, 'der'> & Pick<AsLibraryProps, 'words'>) {
  const [seen, setSeen] = useState<Dissection | 'failed' | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    second.call('dissect', fromBase64(der), { signal: abort.signal }).then(setSeen, () => {
      if (!abort.signal.aborted) setSeen('failed');
    });
    return () => abort.abort();
  }, [der]);
  if (seen === null)
    return <p className="px-3 pb-3 text-sm text-ink-soft">{text('certificate.library.reading')}</p>;
  if (seen === 'failed')
    return <p className="px-3 pb-3 text-sm text-ink-soft">{text('certificate.library.failed')}</p>;
  const { fields, reason, tree, cut } = seen;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line px-3 py-3 text-[0.8125rem]">
      {fields === null ? (
        <p>
          {text('certificate.library.unread')} <span lang="en">{reason}.</span>
        </p>
      ) : (
        <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          {COMPARED_FIELDS.map((field) => (
            <div key={field} className="contents">
              <dt className="font-[600]">{text(`second.field.${field}`)}</dt>
              <dd className="max-h-32 overflow-auto font-mono text-2xs whitespace-pre-line wrap-anywhere text-ink-soft">
                <code>{fields[field] === '' ? text('certificate.library.absent') : fields[field]}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div>
        <h5 className="mb-1 font-[600]">ASN.1</h5>
        {/* A scrolling box has to take the keyboard's focus. */}
        <pre
          tabIndex={0}
          aria-label={text('certificate.library.tree')}
          lang="en"
          className="max-h-96 overflow-auto rounded border border-line bg-sunken px-3 py-2 font-mono text-2xs leading-relaxed"
        >
          {tree
            .map(
              ({ depth, type, value, length }) =>
                `${'  '.repeat(depth)}${type}${value === '' ? ` (${length} octets)` : `  ${value}`}`,
            )
            .join('\n')}
        </pre>
        {cut ? <p className="mt-1 text-ink-soft">{text('certificate.library.cut')}</p> : null}
      </div>
    </div>
  );
}
