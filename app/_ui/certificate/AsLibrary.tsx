'use client';

import { useEffect, useState } from 'react';
import { second } from '#lib/browser/worker/client.ts';
import { second as words } from '#lib/content/messages/en/detail/second.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { Dissection } from '#lib/core/second/dissect.ts';
import { COMPARED_FIELDS } from '#lib/core/report/second-reading.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

/** The certificate as pkijs reads it, and its ASN.1 tree; loaded when it is opened. */
export function AsLibrary({ certificate }: { readonly certificate: CertificateView }) {
  return (
    <Disclosure
      className="rounded-md border border-line print:hidden"
      summary="As pkijs reads it, and the ASN.1 tree"
      summaryClassName="cursor-pointer px-3 py-2 text-[0.8125rem] font-[650]"
    >
      {() => <Dissected der={certificate.der} />}
    </Disclosure>
  );
}

function Dissected({ der }: Pick<CertificateView, 'der'>) {
  const [seen, setSeen] = useState<Dissection | 'failed' | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    second.call('dissect', fromBase64(der), { signal: abort.signal }).then(setSeen, () => {
      if (!abort.signal.aborted) setSeen('failed');
    });
    return () => abort.abort();
  }, [der]);
  if (seen === null) return <p className="px-3 pb-3 text-sm text-ink-soft">Reading with pkijs …</p>;
  if (seen === 'failed')
    return (
      <p className="px-3 pb-3 text-sm text-ink-soft">
        pkijs could not be loaded. Close this and open it again.
      </p>
    );
  const { fields, reason, tree, cut } = seen;
  return (
    <div className="grid gap-3 border-t border-line px-3 py-3 text-[0.8125rem]">
      {fields === null ? (
        <p>pkijs can’t read it: {reason}.</p>
      ) : (
        <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          {COMPARED_FIELDS.map((field) => (
            <div key={field} className="contents">
              <dt className="font-[600]">{words.field[field]}</dt>
              <dd className="max-h-32 overflow-auto font-mono text-2xs whitespace-pre-line wrap-anywhere text-ink-soft">
                <code>{fields[field] === '' ? '(absent)' : fields[field]}</code>
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
          aria-label="ASN.1 tree"
          className="max-h-96 overflow-auto rounded border border-line bg-sunken px-3 py-2 font-mono text-2xs leading-relaxed"
        >
          {tree
            .map(
              ({ depth, type, value, length }) =>
                `${'  '.repeat(depth)}${type}${value === '' ? ` (${length} octets)` : `  ${value}`}`,
            )
            .join('\n')}
        </pre>
        {cut ? <p className="mt-1 text-ink-soft">The tree goes on; this is its beginning.</p> : null}
      </div>
    </div>
  );
}
