'use client';

import { useState, useSyncExternalStore } from 'react';
import type { ReactNode, MouseEvent } from 'react';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { whole } from '#lib/browser/page/whole.ts';
import { dayIn, dotted } from '#lib/content/messages/forms.ts';
import { firstOfEachCode, stateOf } from '#lib/view/findings/finding.ts';
import type { SummaryId } from '#lib/content/messages/en/types.ts';
import type { Severity } from '#lib/core/finding/definition.ts';
import { exactTime } from '#lib/view/time.ts';
import type { FindingGroup, FindingView } from '#lib/view/types.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { marked, useSummary } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { FoldedSection, Section } from '../parts/Section.tsx';
import { unfold } from '../parts/unfold.ts';

/** More than this of one code are folded: a list of thousands has the same remark on each. */
const SHOWN = 10;
/** As many more of each code are shown at a time. */
const STEP = 100;

/** A day, or a moment, as the core writes them. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;

const COUNTS = {
  fatal: 'result.section.findings-fatal',
  unknown: 'result.section.findings-unknown',
  warning: 'result.section.findings-warning',
  info: 'result.section.findings-info',
} as const satisfies Record<Severity, SummaryId>;

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** Further rows of a finding's article, as `dt` and `dd`. */
  readonly more?: (finding: FindingView) => ReactNode;
  /** The plan of the page covers them: one line says how many there are, and they are folded below it. */
  readonly covered: boolean;
}

/** All findings by weight; where no plan covers them, the ones that break trust are open. */
export function FindingList({ groups, more, covered }: FindingListProps) {
  const words = useSummary();
  const { text } = words;
  const aside =
    groups.length === 0
      ? text('result.section.findings-none')
      : dotted(groups.map(({ severity, findings }) => text(COUNTS[severity], { count: findings.length })));
  const list =
    groups.length === 0 ? (
      <p className="text-sm text-ink-soft" {...marked(words)}>
        {text('result.finding.kept')}
      </p>
    ) : (
      <div className="grid gap-5" {...marked(words)}>
        {groups.map((group) => (
          <Group key={group.severity} group={group} more={more} open={group.severity === 'fatal'} />
        ))}
      </div>
    );
  return covered ? (
    <FoldedSection words="findings" aside={aside}>
      {list}
    </FoldedSection>
  ) : (
    <Section words="findings" aside={aside}>
      {list}
    </Section>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly more: FindingListProps['more'] | undefined;
  readonly open: boolean;
}

function Group({ group: { title, findings }, more, open }: GroupProps) {
  const { text } = useSummary();
  const [most, setMost] = useState(SHOWN);
  const shown = firstOfEachCode(findings, most);
  const folded = findings.length - shown.length;
  return (
    <div>
      <h3 className="mb-1.5 text-sm font-[600] text-ink-soft">{title}</h3>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {shown.map((finding) => (
          <li key={finding.key} className="print:break-inside-avoid">
            <Finding finding={finding} open={open} more={more?.(finding)} />
          </li>
        ))}
      </ul>
      {folded === 0 ? null : (
        <Button
          look="quiet"
          size="sm"
          className="mt-2 print:hidden"
          onClick={() => setMost((now) => now + STEP)}
        >
          {text('result.finding.more', { count: folded })}
        </Button>
      )}
    </div>
  );
}

interface FindingProps {
  readonly finding: FindingView;
  readonly open: boolean;
  readonly more: ReactNode;
}

function Finding({ finding, open, more }: FindingProps) {
  const { text } = useSummary();
  const { severity, title, where, sentence, means, fix, verify, clause, code, values, certificate } = finding;
  const [opened, setOpened] = useState(open);
  const all = useSyncExternalStore(whole.subscribe, whole.get, whole.server);
  // The names of its values come when they are looked at.
  const wanted = opened || all;
  return (
    <details
      open={open}
      className="group/finding"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className="flex list-none items-start gap-3 px-4 py-3 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
        <StateMark state={severity === 'info' ? 'note' : stateOf(severity)} className="mt-px size-5" />
        <span className="min-w-0 flex-1">
          <span className="block font-[600]">{title}</span>
          <span className="block text-[0.8125rem] text-ink-soft wrap-anywhere">{where}</span>
        </span>
        <ChevronRight
          aria-hidden="true"
          className="mt-0.5 size-5 shrink-0 text-ink-faint transition-transform group-open/finding:rotate-90 print:hidden"
        />
      </summary>
      <div className="grid gap-3 px-4 pb-4 pl-12 text-sm max-sm:pl-4">
        <p className="wrap-anywhere">{sentence}</p>
        <dl className="grid gap-x-4 gap-y-2.5 sm:grid-cols-[7.5rem_minmax(0,1fr)] [&>dd]:text-ink-soft [&>dt]:font-[600]">
          <dt>{text('result.finding.means')}</dt>
          <dd lang="en">{means}</dd>
          <dt>{text('result.finding.fix')}</dt>
          <dd lang="en">{fix}</dd>
          <dt>{text('result.finding.verify')}</dt>
          <dd lang="en">{verify}</dd>
          {more}
        </dl>
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-2.5 text-[0.8125rem] text-ink-faint">
          {certificate === null ? null : <CertificateLink id={certificate.id} label={certificate.label} />}
          <span lang="en">{clause}</span>
          <span className="ident">{code}</span>
          {wanted && values.length > 0 ? (
            <Worded parts={['values']} waiting={null}>
              <Values values={values} />
            </Worded>
          ) : null}
        </p>
      </div>
    </details>
  );
}

/** What a finding was made from, each value after its name; what is data stays as it is written there. */
function Values({ values }: Pick<FindingView, 'values'>) {
  const { text, rich, locale } = useWords('values');
  return values.map(({ name, value }) => {
    const isTime = typeof value === 'string' && TIME.test(value);
    const isData = typeof value === 'string' && !isTime;
    const shown =
      typeof value === 'boolean'
        ? text(value ? 'values.yes' : 'values.no')
        : !isTime
          ? value
          : value.includes('T')
            ? exactTime(value, locale)
            : dayIn(locale, value);
    const data = (content: ReactNode) => (
      <span lang="en" className="ident">
        {content}
      </span>
    );
    return (
      <span key={name} data-value={name} className="wrap-anywhere">
        {rich('values.of', (_, content) => (isData ? data(content) : content), {
          name: text(`values.name.${name}`),
          value: shown,
        })}
      </span>
    );
  });
}

/** Leads from a finding to its certificate, opens it and puts the focus there. */
function CertificateLink({ id, label }: { readonly id: number; readonly label: string }) {
  const { text } = useSummary();
  const target = `certificate-${id}`;
  const open = (event: MouseEvent) => {
    const card = document.getElementById(target);
    if (!(card instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    unfold(card);
    card.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${target}`} onClick={open} className="link print:hidden">
      {text('result.finding.show', { label })}
    </a>
  );
}
