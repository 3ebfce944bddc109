import type { ReactNode } from 'react';
import { dayOf } from '#lib/core/text.ts';
import { clientGroups } from '#lib/view/report/client-groups.ts';
import type { CertificateFact, ChainFact, Facts } from '#lib/view/report/facts.ts';
import { exactTime } from '#lib/view/time.ts';
import type { FindingGroup, FindingView } from '#lib/view/types.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { cx } from '../parts/cx.ts';

/** Verdict, chain, faults and their repair, clients, dates and fingerprints: one page for a usual chain. */
export function PrintedFacts({ facts }: { readonly facts: Facts }) {
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
    <div className="paper">
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
        <Part title="Chain" note={served}>
          <ol>
            {chain.map((fact, index) => (
              <ChainLine key={`${index}-${fact.label}`} fact={fact} />
            ))}
          </ol>
        </Part>
      )}
      <Faults groups={findings} />
      {clients === null ? null : (
        <Part title="For whom" note={`${clients.summary}.`}>
          <ul>
            {clientGroups(clients.rows).map(({ state: mark, verdict: word, remark, titles }) => (
              <li key={`${word} ${remark}`} className="flex gap-1.5">
                <StateMark state={mark} className="mt-[0.2em] size-[1.1em] shrink-0" />
                <span className="min-w-0 wrap-anywhere">
                  <b>{word}</b>: {titles.join(', ')}. <span className="text-ink-soft">{remark}</span>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {dates.length === 0 ? null : (
        <Part title="Dates">
          <ol>
            {dates.map(({ key, moment, title, detail }) => (
              <li key={key} className="grid grid-cols-[15em_minmax(0,1fr)] gap-x-3">
                <span className="tabular-nums">
                  {dayOf(moment.iso)} <span className="text-ink-soft">{moment.relative}</span>
                </span>
                <span className="wrap-anywhere">
                  {title}. {detail === null ? null : <span className="text-ink-soft">{detail}</span>}
                </span>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Part title="Certificates">
        <ul>
          {certificates.map((fact) => (
            <CertificateLine key={fact.sha256} fact={fact} />
          ))}
        </ul>
      </Part>
      {facts.lists.length === 0 ? null : (
        <p className="mt-2 text-[0.85em] text-ink-soft wrap-anywhere">
          Lists of roots: {facts.lists.join('; ')}.
        </p>
      )}
      <p className="mt-3 flex justify-between gap-4 border-t border-line-strong pt-1 text-[0.85em] text-ink-soft">
        <span>{facts.tool}</span>
        <span>checked at {exactTime(facts.at)}</span>
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

function ChainLine({ fact: { kind, label, link } }: { readonly fact: ChainFact }) {
  return (
    <li>
      <p className="wrap-anywhere">
        <span className="text-ink-soft">{kind}:</span> <b>{label}</b>
      </p>
      {link === null ? null : (
        <p className={cx('flex gap-1.5 pl-2', link.breaks ? 'font-[650]' : 'text-ink-soft')}>
          <StateMark state={link.state} className="mt-[0.2em] size-[1.1em] shrink-0" />
          <span className="min-w-0 wrap-anywhere">
            {link.breaks ? 'The chain breaks here: ' : null}
            {link.text}
          </span>
        </p>
      )}
    </li>
  );
}

/** What breaks trust or is worth fixing, with its repair; the rest by name. */
function Faults({ groups }: { readonly groups: readonly FindingGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <Part title="Findings">
      {groups.map(({ severity, title, findings }) =>
        severity === 'info' ? (
          <p key={severity} className="mt-1 text-ink-soft wrap-anywhere">
            {title}: {findings.map((finding) => `${finding.title} (${finding.code})`).join('; ')}.
          </p>
        ) : (
          <ul key={severity}>
            {findings.map((finding) => (
              <Fault key={finding.key} finding={finding} group={title} />
            ))}
          </ul>
        ),
      )}
    </Part>
  );
}

function Fault({ finding, group }: { readonly finding: FindingView; readonly group: string }) {
  const { severity, title, where, sentence, fix, clause, code } = finding;
  return (
    <li className="mt-0.5">
      <p className="flex gap-1.5">
        <StateMark
          state={severity === 'fatal' ? 'bad' : severity === 'warning' ? 'warn' : 'unknown'}
          className="mt-[0.2em] size-[1.1em] shrink-0"
        />
        <span className="min-w-0 wrap-anywhere">
          <b>
            {group}: {title}
          </b>{' '}
          <span className="text-ink-soft">
            {where}, {clause}, {code}
          </span>
        </span>
      </p>
      <p className="pl-[1.6em] wrap-anywhere">{sentence}</p>
      <p className="pl-[1.6em] wrap-anywhere">
        <b>How to fix it:</b> {fix}
      </p>
    </li>
  );
}

function CertificateLine({ fact }: { readonly fact: CertificateFact }) {
  const { role, subject, valid, serial, sha256, used } = fact;
  return (
    <li className="mt-1">
      <p className="wrap-anywhere">
        <span className="text-ink-soft">
          {role}
          {used ? '' : ' (not part of the chain)'}:
        </span>{' '}
        {subject}
        <span className="text-ink-soft">
          , valid {valid}, serial number <span className="ident">{serial}</span>
        </span>
      </p>
      <p className="ident text-[0.86em]">SHA-256 {sha256}</p>
    </li>
  );
}
