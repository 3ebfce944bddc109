'use client';

import Download from 'lucide-react/icons/download';
import Printer from 'lucide-react/icons/printer';
import { download } from '#lib/browser/download.ts';
import { secondReading } from '#lib/browser/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { toJson } from '#lib/view/json.ts';
import { pemChain } from '#lib/view/pem-chain.ts';
import { fileName } from '#lib/view/pem.ts';
import { toMarkdown } from '#lib/view/text.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Button } from '../parts/Button.tsx';
import { ShareButton } from '../share/ShareButton.tsx';

interface ActionsProps {
  readonly report: Report;
  readonly label: string;
}

/** Takes the result away: to a ticket, to a file, to paper. */
export function Actions({ report, label }: ActionsProps) {
  const name = report.host ?? label;
  const sent = report.presented.length > 0;
  return (
    <div className="flex flex-wrap gap-2">
      <ShareButton />
      <CompareButton />
      <CopyButton
        look="solid"
        word="Copy summary"
        label="Copy summary as Markdown"
        text={() => toMarkdown(secondReading.with(report), label)}
      />
      <Button
        size="sm"
        onClick={() => download(fileName(`${name}-chain`, 'pem'), pemChain(report), 'application/x-pem-file')}
      >
        <Download aria-hidden="true" className="size-4" />
        {sent ? 'PEM as sent' : 'PEM'}
      </Button>
      <Button
        size="sm"
        onClick={() =>
          download(fileName(`${name}-report`, 'json'), toJson(secondReading.with(report)), 'application/json')
        }
      >
        <Download aria-hidden="true" className="size-4" />
        Report (JSON)
      </Button>
      <Button size="sm" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-4" />
        Print
      </Button>
    </div>
  );
}
