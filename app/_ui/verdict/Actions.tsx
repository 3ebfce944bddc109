'use client';

import Printer from 'lucide-react/icons/printer';
import { secondReading } from '#lib/browser/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { toMarkdown } from '#lib/view/text.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Button } from '../parts/Button.tsx';
import { useTrustEnds } from '../dates/use-trust-ends.ts';
import { TakeAway } from '../report/TakeAway.tsx';
import { ShareButton } from '../share/ShareButton.tsx';

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
