import { Fragment, type ReactNode } from 'react';
import { ENGLISH_FACTS, type FactWords } from '#lib/content/messages/english-facts.ts';
import { clauseMark, clausesIn, dayIn, enumerated } from '#lib/content/messages/forms.ts';
import { clientGroups } from '#lib/view/report/client-groups.ts';
import type { CertificateFact, ChainFact, Facts } from '#lib/view/report/facts.ts';
import { exactTime } from '#lib/view/time.ts';
import type { FindingGroup, FindingView } from '#lib/view/types.ts';
import { Said } from '../language/Said.tsx';
import { marked } from '../language/summary.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { cx } from '../parts/cx.ts';
import { Bytes, DatedText } from '../parts/LongText.tsx';

interface PrintedFactsProps {
  readonly facts: Facts;
  /** Those that the facts were made with. */
  readonly words?: FactWords;
}

/** Verdict, chain, faults and their repair, clients, dates and fingerprints: one page for a usual chain. */
export function PrintedFacts({ facts, words = ENGLISH_FACTS }: PrintedFactsProps) {
  const { locale, text } = words;
  const sentence = (clause: string): string => text('fault.sentence', { clause });
  const {
    state,
    verdict,
    headline,
    barred,
    checked,
    judged,
    second,
    served,
    chain,
    findings,
    clients,
    certificates,
  } = facts;
  const dates = facts.dates.filter(({ past, kind }) => !past || kind === 'expires');
  return (
    <div className="paper" {...marked(words)}>
      <div className="flex items-start gap-3 border-b-2 border-ink pb-2">
        <StateMark state={state} className="mt-0.5 size-9 shrink-0" />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap justify-between gap-x-4 text-[0.85em] font-[600] text-ink-soft">
            <span className="font-[700] tracking-wide uppercase">{verdict}</span>
            <span className="wrap-anywhere">{facts.source}</span>
          </p>
          <h1 className="text-[1.35em] leading-snug font-[650] wrap-anywhere">{headline}</h1>
          {barred === null ? null : <p>{barred}</p>}
        </div>
      </div>
      <p className="mt-1.5 text-[0.9em] text-ink-soft wrap-anywhere">
        {checked}
        {judged === null ? null : ` ${judged}`}
        {second === null ? null : ` ${second}`}
      </p>
      {chain.length === 0 ? null : (
        <Part title={text('result.section.chain')} note={served}>
          <ol>
            {chain.map((fact, index) => (
              <ChainLine key={`${index}-${fact.label}`} fact={fact} words={words} />
            ))}
          </ol>
        </Part>
      )}
      <Faults groups={findings} words={words} />
      {clients === null ? null : (
        <Part title={text('result.section.clients')} note={sentence(clients.summary)}>
          <ul>
            {clientGroups(clients.rows).map(({ state: mark, verdict: word, remark, claimed, titles }) => (
              <li key={`${word} ${remark}`} className="flex gap-1.5">
                <StateMark state={mark} className="mt-[0.2em] size-[1.1em] shrink-0" />
                <span className="min-w-0 wrap-anywhere">
                  <b>{text('printed.labelled', { label: word })}</b> {sentence(enumerated(locale, titles))}{' '}
                  <span className="text-ink-soft">
                    <Said text={remark} said={locale === 'en' ? null : claimed} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {dates.length === 0 ? null : (
        <Part title={text('result.section.dates')}>
          <ol>
            {dates.map(({ key, moment, title, detail, claimed }) => (
              <li key={key} className="grid grid-cols-[15em_minmax(0,1fr)] gap-x-3">
                <span className="tabular-nums">
                  {dayIn(locale, moment.iso)} <span className="text-ink-soft">{moment.relative}</span>
                </span>
                <span className="wrap-anywhere">
                  {sentence(title)}{' '}
                  {detail === null ? null : (
                    <span className="text-ink-soft" lang={detail === claimed ? 'en' : undefined}>
                      {detail}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Part title={text('printed.certificates')}>
        <ul>
          {certificates.map((fact) => (
            <CertificateLine key={fact.sha256} fact={fact} words={words} />
          ))}
        </ul>
      </Part>
      {facts.lists.length === 0 ? null : (
        <p className="mt-2 text-[0.85em] text-ink-soft wrap-anywhere">
          <DatedText text={text('clients.lists.all', { lists: clausesIn(locale, facts.lists) })} />
        </p>
      )}
      <p className="mt-3 flex justify-between gap-4 border-t border-line-strong pt-1 text-[0.85em] text-ink-soft">
        <span>{facts.tool}</span>
        <span>{text('printed.at', { at: exactTime(facts.at, locale) })}</span>
      </p>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string | null;
  readonly children: ReactNode;
}

function Part({ title, note = null, children }: PartProps) {
  return (
    <section className="mt-3.5 [&_li]:break-inside-avoid">
      <h2 className="flex break-after-avoid flex-wrap items-baseline gap-x-2.5 border-b border-line-strong font-[700]">
        {title}
        {note === null ? null : <span className="text-[0.9em] font-[400] text-ink-soft">{note}</span>}
      </h2>
      <div className="mt-1">{children}</div>
    </section>
  );
}

interface LineProps<Fact> {
  readonly fact: Fact;
  readonly words: FactWords;
}

function ChainLine({ fact: { kind, label, link }, words: { text } }: LineProps<ChainFact>) {
  return (
    <li>
      <p className="wrap-anywhere">
        <span className="text-ink-soft">{text('printed.labelled', { label: kind })}</span> <b>{label}</b>
      </p>
      {link === null ? null : (
        <p className={cx('flex gap-1.5 pl-2', link.breaks ? 'font-[650]' : 'text-ink-soft')}>
          <StateMark state={link.state} className="mt-[0.2em] size-[1.1em] shrink-0" />
          <span className="min-w-0 wrap-anywhere">
            {link.breaks ? text('printed.breaks', { link: link.text }) : link.text}
          </span>
        </p>
      )}
    </li>
  );
}

/** What breaks trust or is worth fixing, with its repair; the rest by name. */
function Faults({ groups, words }: { readonly groups: readonly FindingGroup[]; readonly words: FactWords }) {
  const { locale, text } = words;
  if (groups.length === 0) return null;
  return (
    <Part title={text('result.section.findings')}>
      {groups.map(({ severity, title, findings }) =>
        severity === 'info' ? (
          <p key={severity} className="mt-1 text-ink-soft wrap-anywhere">
            {text('printed.labelled', { label: title })}{' '}
            {findings.map(({ key, title: name, code }, index) => (
              <Fragment key={key}>
                {index === 0 ? null : clauseMark(locale)}
                {name} (<Code code={code} />)
              </Fragment>
            ))}
          </p>
        ) : (
          <ul key={severity}>
            {findings.map((finding) => (
              <Fault key={finding.key} finding={finding} group={title} words={words} />
            ))}
          </ul>
        ),
      )}
    </Part>
  );
}

/** A finding's code: the same in every language. */
const Code = ({ code }: Pick<FindingView, 'code'>) => <code className="font-[inherit]">{code}</code>;

interface FaultProps {
  readonly finding: FindingView;
  readonly group: string;
  readonly words: FactWords;
}

function Fault({ finding, group, words: { text } }: FaultProps) {
  const { severity, title, where, sentence, fix, clause, code } = finding;
  return (
    <li className="mt-0.5">
      <p className="flex gap-1.5">
        <StateMark
          state={severity === 'fatal' ? 'bad' : severity === 'warning' ? 'warn' : 'unknown'}
          className="mt-[0.2em] size-[1.1em] shrink-0"
        />
        <span className="min-w-0 wrap-anywhere">
          <b>{text('printed.finding', { group, title })}</b>{' '}
          <span className="text-ink-soft">
            {where}, {clause}, <Code code={code} />
          </span>
        </span>
      </p>
      <p className="pl-[1.6em] wrap-anywhere">{sentence}</p>
      <p className="pl-[1.6em] wrap-anywhere">
        <b>{text('printed.fix')}</b> <span lang="en">{fix}</span>
      </p>
    </li>
  );
}

function CertificateLine({ fact, words: { text } }: LineProps<CertificateFact>) {
  const { role, subject, valid, serial, sha256, used } = fact;
  return (
    <li className="mt-1">
      <p className="wrap-anywhere">
        <span className="text-ink-soft">
          {text('printed.labelled', { label: used ? role : text('printed.unused', { role }) })}
        </span>{' '}
        {subject}
        <span className="text-ink-soft">
          , {text('printed.valid', { period: valid })}, {text('printed.serial')}{' '}
          <span className="ident">
            <Bytes text={serial} />
          </span>
        </span>
      </p>
      <p className="ident text-[0.86em]">
        SHA-256 <Bytes text={sha256} />
      </p>
    </li>
  );
}
