import type { DomainSurvey } from '#lib/browser/survey/domain.ts';
import { ROLES } from '#lib/endpoints/roles.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { plural } from '../parts/plural.ts';

type AbsentProps = Pick<DomainSurvey, 'absent' | 'unresolved'>;

/** Names that were tried in vain. Most domains lack most of them: said quietly, folded. */
export function Absent({ absent, unresolved }: AbsentProps) {
  return (
    <>
      {unresolved.length > 0 ? (
        <Names
          title={`${plural(unresolved.length, 'name')} could not be looked up`}
          rows={unresolved.map(({ role, name, error }) => ({ role, name, words: error.message }))}
        />
      ) : null}
      {absent.length > 0 ? (
        <Names
          title={`${plural(absent.length, 'name')} ${absent.length === 1 ? 'does' : 'do'} not exist`}
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
                {ROLES[role].name}
                {words === null ? null : `. ${words}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
