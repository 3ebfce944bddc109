'use client';

import Download from 'lucide-react/icons/download';
import { download } from '#lib/browser/page/download.ts';
import { ENGLISH_CERTIFICATE, type CertificateWords } from '#lib/content/messages/english-certificate.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { certificateDetail } from '#lib/view/result/certificate.ts';
import type { Field, FieldGroup } from '#lib/view/result/certificate.ts';
import { fileName, toPem } from '#lib/view/pem.ts';
import type { ValidityView } from '#lib/view/types.ts';
import { ValidityBar } from './ValidityBar.tsx';
import { useCertificateWords } from '../language/result-words.ts';
import { useLocale } from '../language/site.tsx';
import { marked } from '../language/summary.ts';
import { Worded } from '../language/words.tsx';
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
  readonly words: CertificateWords;
}

/** What all about a certificate is written with. */
const PARTS = ['second', 'certificate'] as const;

/** Everything of one certificate, below its summary; in English while the reader's words have not come. */
export function CertificateDetails(props: Omit<CertificateBodyProps, 'words'>) {
  const locale = useLocale();
  const english = <CertificateBody {...props} words={ENGLISH_CERTIFICATE} />;
  if (locale === DEFAULT_LOCALE) return english;
  return (
    <Worded parts={PARTS} waiting={english}>
      <LocalDetails {...props} />
    </Worded>
  );
}

const LocalDetails = (props: Omit<CertificateBodyProps, 'words'>) => (
  <CertificateBody {...props} words={useCertificateWords()} />
);

/** The same in the language of `words`. */
export function CertificateBody({ certificate, at, words }: CertificateBodyProps) {
  const { text } = words;
  const detail = certificateDetail(certificate, at, words);
  const pem = () => toPem(certificate.der);
  return (
    <div className="grid gap-5 border-t border-line px-4 py-4" {...marked(words)}>
      {detail.validity === null ? (
        <p className="text-[0.8125rem] text-untrusted">{text('certificate.validity.unread')}</p>
      ) : (
        <Validity validity={detail.validity} words={words} />
      )}
      <AlternativeNames names={detail.names} words={words} />
      {detail.groups.map((group) => (
        <Fields key={group.title} group={group} words={words} />
      ))}
      <ExtensionTable extensions={certificate.extensions} words={words} />
      <AsLibrary certificate={certificate} words={words} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton
          look="solid"
          word={text('certificate.copy.pem')}
          label={text('certificate.copy.pem-of', { label: detail.label })}
          text={pem}
        />
        <Button
          size="sm"
          onClick={() => download(fileName(detail.label, 'pem'), pem(), 'application/x-pem-file')}
        >
          <Download aria-hidden="true" className="size-4" />
          {text('certificate.copy.download')}
        </Button>
      </div>
    </div>
  );
}

interface ValidityProps {
  readonly validity: ValidityView;
  readonly words: CertificateWords;
}

function Validity({ validity, words: { text } }: ValidityProps) {
  const { notBefore, notAfter, days } = validity;
  return (
    <section>
      <h4 className="text-[0.8125rem] font-[650] text-ink">
        {text('certificate.validity.heading')}{' '}
        <span className="font-[450] text-ink-soft">{validity.text}</span>
      </h4>
      <ValidityBar validity={validity} className="mt-2" />
      <dl className="mt-1 flex flex-wrap justify-between gap-x-6 text-[0.8125rem]">
        <div>
          <dt className="sr-only">{text('certificate.validity.from')}</dt>
          <dd>
            <time dateTime={notBefore.iso}>{notBefore.exact}</time>{' '}
            <span className="text-ink-faint">{notBefore.relative}</span>
          </dd>
        </div>
        <div>
          <dt className="sr-only">{text('certificate.validity.length')}</dt>
          <dd className="text-ink-faint">{text('certificate.validity.days', { count: days })}</dd>
        </div>
        <div className="sm:text-right">
          <dt className="sr-only">{text('certificate.validity.until')}</dt>
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
interface FieldsProps {
  readonly group: FieldGroup;
  readonly words: CertificateWords;
}

function Fields({ group, words }: FieldsProps) {
  return (
    <section className="min-w-0">
      <h4 className="text-[0.8125rem] font-[650] text-ink">{group.title}</h4>
      <dl className="mt-1.5 grid gap-x-4 gap-y-1 text-[0.8125rem] sm:grid-cols-[9.5rem_minmax(0,1fr)]">
        {group.fields.map((field, index) => (
          <Row key={`${field.label}-${index}`} field={field} words={words} />
        ))}
      </dl>
    </section>
  );
}

interface RowProps {
  readonly field: Field;
  readonly words: CertificateWords;
}

function Row({ field: { label, lines, mono, copy }, words }: RowProps) {
  const { text } = words;
  return (
    <>
      <dt className="text-ink-faint max-sm:mt-1">{label}</dt>
      <dd className="flex min-w-0 items-start justify-between gap-2">
        <span className="min-w-0">
          {lines.map((line) => (
            <span key={line} className={cx('block wrap-anywhere', mono && 'ident')}>
              <LongText text={line} words={words} />
            </span>
          ))}
        </span>
        {copy === null ? null : (
          <CopyButton
            look="icon"
            label={text('certificate.copy.field', { label })}
            text={copy}
            className="-my-1"
          />
        )}
      </dd>
    </>
  );
}
