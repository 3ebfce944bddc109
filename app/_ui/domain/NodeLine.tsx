'use client';

import type { JudgedNode } from '#lib/browser/survey/judge-answer.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import { useWords } from '../language/words.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { DaysLeft } from '../survey/DaysLeft.tsx';
import { STANDING_MARK, STANDING_TONE } from '../survey/standing.ts';
import { useOpen } from '../survey/use-open.ts';

interface NodeLineProps {
  readonly node: JudgedNode;
  readonly name: string;
  readonly role: RoleId;
}

/** What some addresses of an endpoint sent alike: the verdict, its reason, how long it lasts. */
export function NodeLine({ node, name, role }: NodeLineProps) {
  const { text } = useWords('survey');
  const open = useOpen();
  const { addresses, summary, tlsVersion } = node;
  const { standing, word, sentence, ends, warnings } = summary;
  return (
    <li className="flex gap-2.5">
      <StateMark state={STANDING_MARK[standing]} className="mt-0.5 size-4.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className={cx('font-[650]', STANDING_TONE[standing])}>{word}</span>
          <span className="ident text-ink-soft">{addresses.join(', ')}</span>
          <span className="text-ink-faint">{tlsVersion.replace('TLSv', 'TLS ')}</span>
          <DaysLeft ends={ends} left />
        </p>
        {standing === 'trusted' ? null : <p className="text-ink-soft wrap-anywhere">{sentence}</p>}
        {warnings === 0 ? null : (
          <p className="text-ink-faint">{text('survey.domain.fixing', { count: warnings })}</p>
        )}
      </div>
      <Button
        size="sm"
        className="-my-0.5"
        aria-label={text('survey.domain.open-of', { name, addresses: addresses.join(', ') })}
        onClick={() => open(node, role)}
      >
        {text('survey.list.open')}
      </Button>
    </li>
  );
}
