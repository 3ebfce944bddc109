'use client';

import ChevronDown from 'lucide-react/icons/chevron-down';
import { dayIn, listIn } from '#lib/content/messages/forms.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { stateOf } from '#lib/view/findings/finding.ts';
import { colonHex } from '#lib/view/hex.ts';
import type { CertificateNode, ValidityView } from '#lib/view/types.ts';
import { validityView } from '#lib/view/result/validity.ts';
import { titleOf } from '#lib/view/words.ts';
import { TwinMark } from '../certificate/TwinMark.tsx';
import { useResultWords } from '../language/result-words.ts';
import { cx } from '../parts/cx.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { ValidityBar } from '../certificate/ValidityBar.tsx';
import { Bytes, DatedText } from '../parts/LongText.tsx';

const OUT_OF_FORCE: ReadonlySet<ValidityView['state']> = new Set(['over', 'future', 'reversed']);

interface CardSummaryProps {
  readonly node: CertificateNode;
  readonly certificate: CertificateView;
  /** Time of the check, ISO 8601. */
  readonly at: string;
}

/** What a closed card says: part, name, key, dates, and the titles of its findings. */
export function CardSummary({ node, certificate, at }: CardSummaryProps) {
  const words = useResultWords();
  const { locale, text } = words;
  const validity = validityView(certificate.notBefore, certificate.notAfter, at, words);
  const faults = node.findings.filter((f) => f.severity !== 'info');
  return (
    <>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 text-2xs font-[550] tracking-wide text-ink-faint uppercase">
        {node.roleText}
        <span className="tracking-normal normal-case">{node.origin}</span>
      </span>
      <h3 className="row-start-2 mt-0.5 text-[1.0625rem] leading-snug font-[650] wrap-anywhere">
        {node.label}
        <TwinMark mark={node.twin} />
      </h3>
      <span className="col-start-2 row-span-2 row-start-1 flex items-start gap-2 pt-0.5">
        {node.state === 'ok' ? null : (
          <StateMark state={node.state} className="size-6" label={text(`result.state.${node.state}`)} />
        )}
        <ChevronDown
          aria-hidden="true"
          className="mt-0.5 size-5 text-ink-faint transition-transform group-open/card:rotate-180 print:hidden"
        />
      </span>
      <span className="col-span-2 mt-2 grid gap-x-5 gap-y-1.5 text-[0.8125rem] text-ink-soft sm:grid-cols-[minmax(0,1fr)_minmax(0,12rem)] sm:items-center">
        <span>
          {certificate.key.text}
          {certificate.alternativeNames.length < 2
            ? null
            : `\u00a0· ${text('chain.names', { count: certificate.alternativeNames.length })}`}
          {validity === null ? null : (
            <>
              <span aria-hidden="true">{'\u00a0· '}</span>
              <span className={cx(OUT_OF_FORCE.has(validity.state) && 'font-[600] text-untrusted')}>
                {validity.text}
              </span>
              <span className="text-ink-faint">
                {' '}
                <DatedText text={text('chain.until', { date: dayIn(locale, validity.notAfter.iso) })} />
              </span>
            </>
          )}
        </span>
        {validity === null ? null : <ValidityBar validity={validity} />}
      </span>
      <span className="ident col-span-2 mt-1.5 hidden text-2xs text-ink-soft print:block">
        SHA-256 <Bytes text={colonHex(certificate.sha256)} />
      </span>
      {faults.length === 0 && node.restricts.length === 0 ? null : (
        <span className="col-span-2 mt-2 flex flex-col gap-1 border-t border-line pt-2 text-[0.8125rem]">
          {faults.map((f) => (
            <span key={f.key} className="flex gap-2">
              <StateMark state={stateOf(f.severity)} className="mt-0.5 size-4" />
              <span>{titleOf(words, f.code, f.role)}</span>
            </span>
          ))}
          {node.restricts.length === 0 ? null : (
            <span className="flex gap-2">
              <StateMark state="bad" className="mt-0.5 size-4" />
              <span>
                {text('chain.limits', {
                  names: listIn(
                    locale,
                    node.restricts.map((name) => text('fault.quoted', { name })),
                  ),
                })}
              </span>
            </span>
          )}
        </span>
      )}
    </>
  );
}
