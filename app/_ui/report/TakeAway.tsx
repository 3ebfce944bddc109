'use client';

import * as Menu from 'radix-ui/dropdown-menu';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import BookOpen from 'lucide-react/icons/book-open';
import ChevronDown from 'lucide-react/icons/chevron-down';
import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Printer from 'lucide-react/icons/printer';
import TextSelect from 'lucide-react/icons/text-select';
import Link from 'next/link';
import { announce } from '#lib/browser/page/announce.ts';
import { download } from '#lib/browser/page/download.ts';
import { printWhole } from '#lib/browser/page/print-whole.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import { computerJson, type ComputerSeen } from '#lib/view/clients/computer.ts';
import { toJson } from '#lib/view/report/json.ts';
import { pemChain } from '#lib/view/report/pem-chain.ts';
import { fileName } from '#lib/view/pem.ts';
import { factsOf, type Facts } from '#lib/view/report/facts.ts';
import { factsHtml } from '#lib/view/report/html.ts';
import { factsMarkdown } from '#lib/view/report/markdown.ts';
import type { Observed } from '#lib/view/result/connection.ts';
import { marked, useSummary } from '../language/summary.ts';
import { useSiteWords } from '../language/site.tsx';
import { Button } from '../parts/Button.tsx';
import { MenuPanel } from '../parts/MenuPanel.tsx';

interface TakeAwayProps {
  /** Asked for when it is taken: a second library may still be reading. */
  readonly report: () => Report;
  readonly label: string;
  readonly ends: readonly ClientEnd[] | null;
  readonly stores: readonly StoreInfo[];
  readonly observation: Observed;
  /** The computer whose record was given; null: none was, or it is not judged yet. */
  readonly computer: ComputerSeen | null;
}

type Say = ReturnType<typeof useSiteWords>;

interface Form {
  readonly id: 'summary' | 'formatted' | 'print' | 'whole' | 'json' | 'csv' | 'pem';
  readonly icon: typeof Download;
  readonly take: () => void | Promise<void>;
}

async function copy(say: Say, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    announce(say('site.ui.copied-spoken'));
  } catch {
    announce(say('site.ui.refused-spoken'));
  }
}

/** Puts a text on the clipboard twice, formatted and plain: who pastes gets the form that fits. */
async function copyFormatted(html: string, plain: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) }),
  ]);
}

/** The table's writer is loaded when somebody wants a table. */
async function saveTable(name: string, facts: Facts): Promise<void> {
  const { factsCsv } = await import('#lib/view/report/csv.ts');
  // With a byte order mark, without which Excel takes UTF-8 for something else.
  download(fileName(`${name}-report`, 'csv'), `\ufeff${factsCsv(facts)}`, 'text/csv;charset=utf-8');
}

function formsOf(
  { report: current, label, ends, stores, observation, computer }: TakeAwayProps,
  say: Say,
): readonly Form[] {
  const report = current();
  const name = report.host ?? label;
  const facts = (): Facts =>
    factsOf(current(), label, ends, { stores, now: new Date() }, observation, computer);
  return [
    {
      id: 'summary',
      icon: Copy,
      take: () => copy(say, () => navigator.clipboard.writeText(factsMarkdown(facts()))),
    },
    {
      id: 'formatted',
      icon: TextSelect,
      take: () => {
        const made = facts();
        return copy(say, () => copyFormatted(factsHtml(made), factsMarkdown(made)));
      },
    },
    {
      id: 'print',
      icon: Printer,
      take: () => printSoon(() => window.print()),
    },
    {
      id: 'whole',
      icon: BookOpen,
      take: () => printSoon(() => void printWhole(document.querySelector('article') ?? document)),
    },
    {
      id: 'json',
      icon: Download,
      take: () =>
        download(
          fileName(`${name}-report`, 'json'),
          toJson(current(), {
            ...{ ends, lists: stores, observation },
            computer: computer ? computerJson(computer) : undefined,
          }),
          'application/json',
        ),
    },
    {
      id: 'csv',
      icon: Download,
      take: () => saveTable(name, facts()),
    },
    {
      id: 'pem',
      icon: Download,
      take: () => download(fileName(`${name}-chain`, 'pem'), pemChain(report), 'application/x-pem-file'),
    },
  ];
}

/** The menu is gone from the page before it is laid out for paper. */
function printSoon(print: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(print));
}

/** Goes on to the comparison with the open result on side A, to choose the other one. */
function startComparison(): void {
  void import('#lib/browser/compare/comparison.ts').then(({ comparison }) =>
    comparison.startWithOpenResult(),
  );
}

const ITEM =
  'flex cursor-pointer items-start gap-2.5 rounded-md px-2.5 py-2 text-sm outline-none data-highlighted:bg-accent-soft';

/** Everything that can be made of a result beside a link, behind one button. */
export function TakeAway(props: TakeAwayProps) {
  const words = useSummary();
  const { text } = words;
  const say = useSiteWords();
  const sent = props.report().presented.length > 0;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger asChild>
        <Button size="sm" {...marked(words)}>
          <span className="max-sm:sr-only">{words.text('result.take-away')}</span>
          <ChevronDown aria-hidden="true" className="size-4 max-sm:hidden" />
          <Ellipsis aria-hidden="true" className="size-4 sm:hidden" />
        </Button>
      </Menu.Trigger>
      <MenuPanel width="min-w-60">
        {formsOf(props, say).map(({ id, icon: Icon, take }) => {
          const label = text(id === 'pem' && sent ? 'result.menu.pem-sent' : `result.menu.${id}`);
          return (
            <Menu.Item
              key={id}
              textValue={label}
              onSelect={() => void take()}
              className={ITEM}
              {...marked(words)}
            >
              <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-soft" />
              <span>
                <span className="block font-[550]">{label}</span>
                <span className="block text-[0.8125rem] text-ink-soft">{text(`result.menu.${id}-hint`)}</span>
              </span>
            </Menu.Item>
          );
        })}
        <Menu.Item asChild textValue={text('result.menu.compare')}>
          <Link
            href="/compare"
            prefetch={false}
            {...marked(words)}
            className={ITEM}
            onClick={startComparison}
          >
            <ArrowLeftRight aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-soft" />
            <span>
              <span className="block font-[550]">{text('result.menu.compare')}</span>
              <span className="block text-[0.8125rem] text-ink-soft">{text('result.menu.compare-hint')}</span>
            </span>
          </Link>
        </Menu.Item>
      </MenuPanel>
    </Menu.Root>
  );
}
