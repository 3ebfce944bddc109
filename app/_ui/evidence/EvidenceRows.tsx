import { dotted } from '#lib/content/messages/forms.ts';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { gathering } from '#lib/browser/session/gathering.ts';
import { keyOfAsk } from '#lib/core/report/asks.ts';
import type { EvidenceRow } from '#lib/view/evidence/evidence.ts';
import { Said } from '../language/Said.tsx';
import { useWords } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { IconButton } from '../parts/Button.tsx';

interface EvidenceRowsProps {
  readonly rows: readonly EvidenceRow[];
  /** Keys of what is being asked now. */
  readonly asking: ReadonlySet<string>;
}

/** Addresses with what each gave; one that can be asked can be asked again by itself. */
export function EvidenceRows({ rows, asking }: EvidenceRowsProps) {
  return (
    <ul className="divide-y divide-line border-t border-line text-sm">
      {rows.map((row) => (
        <Row key={row.key} row={row} busy={row.ask !== null && asking.has(keyOfAsk(row.ask))} />
      ))}
    </ul>
  );
}

function Row({ row, busy }: { readonly row: EvidenceRow; readonly busy: boolean }) {
  const { text } = useWords('evidence');
  const { ask, kind, url, state, outcome, facts, reason, said, then, asked } = row;
  return (
    <li className="flex items-start gap-3 px-4 py-2.5">
      {busy ? (
        <RotateCw aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 animate-spin text-ink-faint" />
      ) : (
        <StateMark state={state} className="mt-0.5 size-4.5" />
      )}
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-[600]">{kind}:</span>
          <span>{busy ? text('evidence.bar.busy') : outcome}</span>
          {then === null ? null : <span className="text-ink-soft">({then})</span>}
        </p>
        {url === null ? null : <p className="ident text-2xs text-ink-soft wrap-anywhere">{url}</p>}
        {facts.length === 0 ? null : <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{dotted(facts)}</p>}
        {reason === null ? null : (
          <p className="mt-0.5 text-[0.8125rem]">
            <Said text={reason} said={said} />
          </p>
        )}
      </div>
      {ask === null || !asked || busy || !HAS_SERVER ? null : (
        <IconButton
          label={text('evidence.bar.one', { url: ask.url })}
          className="-my-1 print:hidden"
          onClick={() => void gathering.retry(keyOfAsk(ask))}
        >
          <RotateCw aria-hidden="true" className="size-4" />
        </IconButton>
      )}
    </li>
  );
}
