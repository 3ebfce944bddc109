import type { MutualRole } from '#lib/content/mutual/roles.ts';
import type { MutualWords } from '#lib/content/mutual/types.ts';
import type { marked } from '../language/summary.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { ClaimText } from './ClaimText.tsx';

interface RoleNeedsProps {
  readonly roles: readonly MutualRole[];
  readonly words: MutualWords;
  readonly mark: ReturnType<typeof marked>;
}

/** What the services that this address may be need of server and client authentication. */
export function RoleNeeds({ roles, words, mark }: RoleNeedsProps) {
  if (roles.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h3 className="font-[600]" {...mark}>
        {words.role}
      </h3>
      {roles.map(({ id, claims, roots }) => (
        <Disclosure
          key={id}
          summary={<span {...mark}>{words.roleNames[id]}</span>}
          summaryClassName="w-fit cursor-pointer py-0.5 underline decoration-dotted underline-offset-4"
        >
          {() => (
            <div className="mt-1 grid gap-1.5 text-[0.8125rem] text-ink-soft wrap-anywhere">
              {claims.map((claim) => (
                <p key={claim.text}>
                  <ClaimText {...{ claim, words, mark }} />
                </p>
              ))}
              {roots.length === 0 ? null : (
                <ul className="grid gap-1">
                  {roots.map((root) => (
                    <li key={root.sha1}>
                      {root.name} <span className="font-mono text-xs">(SHA-1 {root.sha1})</span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </Disclosure>
      ))}
    </section>
  );
}
