'use client';

import { dotted } from '#lib/content/messages/forms.ts';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState } from 'react';
import type { CertificateView } from '#lib/core/report/types.ts';
import { labelOf } from '#lib/view/names.ts';
import { originOf } from '#lib/view/result/origin.ts';
import type { ResultView } from '#lib/view/types.ts';
import { validityView } from '#lib/view/result/validity.ts';
import { CertificateDetails } from '../certificate/CertificateBody.tsx';
import { marked, useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { FoldedSection } from '../parts/Section.tsx';

/** More than this are folded: a keystore may hold hundreds. */
const SHOWN = 20;

/** Certificates that the chosen path does not use, each expandable like those of the chain. */
export function Unused({ view }: { readonly view: ResultView }) {
  const [all, setAll] = useState(false);
  const words = useSummary();
  const { text } = words;
  const ids = view.unusedCertificates;
  if (ids.length === 0) return null;
  const shown = all ? ids : ids.slice(0, SHOWN);
  return (
    <FoldedSection words="unused" aside={text('result.section.unused-note')}>
      <ul className="grid gap-2" {...marked(words)}>
        {shown.map((id) => {
          const certificate = view.certificates[id];
          return certificate === undefined ? null : (
            <li key={id}>
              <Rest certificate={certificate} at={view.at.iso} />
            </li>
          );
        })}
      </ul>
      {shown.length < ids.length ? (
        <Button look="quiet" size="sm" className="mt-2 print:hidden" onClick={() => setAll(true)}>
          {text('result.path.more', { count: ids.length - shown.length })}
        </Button>
      ) : null}
    </FoldedSection>
  );
}

function Rest({ certificate, at }: { readonly certificate: CertificateView; readonly at: string }) {
  const words = useSummary();
  const validity = validityView(certificate.notBefore, certificate.notAfter, at, words);
  return (
    <Disclosure
      id={`certificate-${certificate.id}`}
      className="group/rest rounded-lg border border-line bg-surface"
      summaryClassName="flex list-none items-baseline justify-between gap-3 rounded-lg px-4 py-3 text-sm hover:bg-sunken/60 [&::-webkit-details-marker]:hidden"
      summary={
        <>
          <h3 className="font-[600] wrap-anywhere">{labelOf(certificate)}</h3>
          <span className="min-w-0 flex-1 text-ink-faint">
            {dotted([originOf(certificate, words), ...(validity === null ? [] : [validity.text])])}
          </span>
          <ChevronDown
            aria-hidden="true"
            className="size-5 shrink-0 self-center text-ink-faint transition-transform group-open/rest:rotate-180 print:hidden"
          />
        </>
      }
    >
      {() => <CertificateDetails certificate={certificate} at={at} />}
    </Disclosure>
  );
}
