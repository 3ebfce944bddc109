'use client';

import Printer from 'lucide-react/icons/printer';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { toMarkdown } from '#lib/view/report/text.ts';
import { CompareButton } from '../_ui/compare/CompareButton.tsx';
import { CopyButton } from '../_ui/parts/CopyButton.tsx';
import { Button } from '../_ui/parts/Button.tsx';
import { useTrustEnds } from '../_ui/dates/use-trust-ends.ts';
import { TakeAway } from '../_ui/report/TakeAway.tsx';
import { ShareButton } from '../_ui/share/ShareButton.tsx';

interface ActionsProps {
  readonly report: Report;
  readonly label: string;
}

/** Takes the result away: to a ticket, to a file, to paper. */
export function Actions({ report, label }: ActionsProps) {
  const ends = useTrustEnds(report);
  return (
    <div className="flex flex-wrap gap-2">
      <ShareButton />
      <CompareButton />
      <CopyButton
        look="solid"
        word="Copy summary"
        label="Copy summary as Markdown"
        text={() => toMarkdown(secondReading.with(report), label, ends)}
      />
      <Button size="sm" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-4" />
        Print
      </Button>
      <TakeAway report={() => secondReading.with(report)} label={label} ends={ends} />
    </div>
  );
}
