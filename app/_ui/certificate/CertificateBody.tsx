'use client';

import Download from 'lucide-react/icons/download';
import { download } from '#lib/browser/page/download.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { certificateDetail } from '#lib/view/result/certificate.ts';
import type { Field, FieldGroup } from '#lib/view/result/certificate.ts';
import { fileName, toPem } from '#lib/view/pem.ts';
import type { ValidityView } from '#lib/view/types.ts';
import { ValidityBar } from './ValidityBar.tsx';
import { Button } from '../parts/Button.tsx';
import { AlternativeNames } from './AlternativeNames.tsx';
import { AsLibrary } from './AsLibrary.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { ExtensionTable } from './ExtensionTable.tsx';
import { LongText } from '../parts/LongText.tsx';
import { cx } from '../parts/cx.ts';

interface CertificateBodyProps {
  readonly certificate: CertificateView;
  /** Time of the check, ISO 8601. */
  readonly at: string;
}

/** Everything of one certificate, below its summary. */
export function CertificateBody({ certificate, at }: CertificateBodyProps) {
  const detail = certificateDetail(certificate, at);
  const pem = () => toPem(certificate.der);
  return (
    <div className="grid gap-5 border-t border-line px-4 py-4">
      {detail.validity === null ? (
        <p className="text-[0.8125rem] text-untrusted">The validity dates can’t be read.</p>
      ) : (
        <Validity validity={detail.validity} />
      )}
      <AlternativeNames names={detail.names} />
      {detail.groups.map((group) => (
        <Fields key={group.title} group={group} />
      ))}
      <ExtensionTable extensions={certificate.extensions} />
      <AsLibrary certificate={certificate} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton look="solid" word="Copy PEM" label={`Copy PEM of ${detail.label}`} text={pem} />
        <Button
          size="sm"
          onClick={() => download(fileName(detail.label, 'pem'), pem(), 'application/x-pem-file')}
        >
          <Download aria-hidden="true" className="size-4" />
          Download PEM
        </Button>
      </div>
    </div>
  );
}

function Validity({ validity }: { readonly validity: ValidityView }) {
  const { notBefore, notAfter, text, days } = validity;
  return (
    <section>
      <h4 className="text-[0.8125rem] font-[650] text-ink">
        Validity <span className="font-[450] text-ink-soft">{text}</span>
      </h4>
      <ValidityBar validity={validity} className="mt-2" />
      <dl className="mt-1 flex flex-wrap justify-between gap-x-6 text-[0.8125rem]">
        <div>
          <dt className="sr-only">Valid from</dt>
          <dd>
            <time dateTime={notBefore.iso}>{notBefore.exact}</time>{' '}
            <span className="text-ink-faint">{notBefore.relative}</span>
          </dd>
        </div>
        <div>
          <dt className="sr-only">Length</dt>
          <dd className="text-ink-faint">{days} days</dd>
        </div>
        <div className="sm:text-right">
          <dt className="sr-only">Valid until</dt>
          <dd>
            <time dateTime={notAfter.iso}>{notAfter.exact}</time>{' '}
            <span className="text-ink-faint">{notAfter.relative}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Labelled values under a heading, two columns where there is room. */
function Fields({ group }: { readonly group: FieldGroup }) {
  return (
    <section className="min-w-0">
      <h4 className="text-[0.8125rem] font-[650] text-ink">{group.title}</h4>
      <dl className="mt-1.5 grid gap-x-4 gap-y-1 text-[0.8125rem] sm:grid-cols-[9.5rem_minmax(0,1fr)]">
        {group.fields.map((field, index) => (
          <Row key={`${field.label}-${index}`} field={field} />
        ))}
      </dl>
    </section>
  );
}

function Row({ field: { label, lines, mono, copy } }: { readonly field: Field }) {
  return (
    <>
      <dt className="text-ink-faint max-sm:mt-1">{label}</dt>
      <dd className="flex min-w-0 items-start justify-between gap-2">
        <span className="min-w-0">
          {lines.map((line) => (
            <span key={line} className={cx('block wrap-anywhere', mono && 'ident')}>
              <LongText text={line} />
            </span>
          ))}
        </span>
        {copy === null ? null : (
          <CopyButton look="icon" label={`Copy ${label}`} text={copy} className="-my-1" />
        )}
      </dd>
    </>
  );
}
