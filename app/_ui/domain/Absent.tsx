'use client';

import { faultWords } from '#lib/content/endpoint-errors.ts';
import { useWords } from '../language/words.tsx';
import type { DomainSurvey } from '#lib/browser/survey/domain.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

type AbsentProps = Pick<DomainSurvey, 'absent' | 'unresolved'>;

/** Names that were tried in vain. Most domains lack most of them: said quietly, folded. */
export function Absent({ absent, unresolved }: AbsentProps) {
  const { text } = useWords('survey');
  const net = useWords('net');
  return (
    <>
      {unresolved.length > 0 ? (
        <Names
          title={text('survey.domain.unresolved', { count: unresolved.length })}
          rows={unresolved.map(({ role, name, error: { fault } }) => ({
            role,
            name,
            words: faultWords(net, fault, { host: name, port: 443 }).what,
          }))}
        />
      ) : null}
      {absent.length > 0 ? (
        <Names
          title={text('survey.domain.absent', { count: absent.length })}
          rows={absent.map(({ role, name }) => ({ role, name, words: null }))}
        />
      ) : null}
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly rows: readonly {
    readonly role: AbsentProps['absent'][number]['role'];
    readonly name: string;
    readonly words: string | null;
  }[];
}

function Names({ title, rows }: NamesProps) {
  const { text } = useWords('survey');
  return (
    <Disclosure
      className="rounded-lg border border-line bg-surface text-sm"
      summary={title}
      summaryClassName="rounded-lg px-4 py-2.5 text-ink-soft"
    >
      {() => (
        <ul className="grid gap-x-8 gap-y-1.5 border-t border-line px-4 py-3 lg:grid-cols-2">
          {rows.map(({ role, name, words }) => (
            <li key={`${role} ${name}`} className="min-w-0">
              <span className="ident">{name}</span>{' '}
              <span className="text-ink-faint">
                {text(`survey.role.${role}`)}
                {words === null ? null : `. ${words}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
