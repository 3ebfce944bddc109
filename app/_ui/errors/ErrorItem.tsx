import ChevronRight from 'lucide-react/icons/chevron-right';
import { hrefOf } from '#lib/browser/home.ts';
import { SOURCE_TITLES } from '#lib/content/errors/catalogue.ts';
import type { Confirm, ErrorEntry } from '#lib/content/errors/types.ts';
import { codeForms } from '#lib/view/findings/error-search.ts';
import { remediesOf } from '#lib/view/findings/remedies.ts';

const CONFIRMS: Readonly<
  Record<Confirm, { readonly href: string; readonly link: string; readonly then: string }>
> = {
  host: { href: '/', link: 'Check the host', then: 'that was connected to, with its port.' },
  domain: {
    href: '/domain',
    link: 'Check the sign-in domain',
    then: ': every endpoint the client could have met, address by address.',
  },
  federation: {
    href: '/domain',
    link: 'Check the federation metadata',
    then: ': which signing keys it holds, and until when.',
  },
  guide: {
    href: '/guide',
    link: 'Go through the user’s steps',
    then: ': the fault lies on the device or on its way, which no check from here can see.',
  },
  revocation: {
    href: '/',
    link: 'Check the host',
    then: ', then fetch the revocation addresses under “Revocation and downloads”.',
  },
};

/** Faults are listed up to this many: the rest is rare. */
const SHOWN = 5;

interface ErrorItemProps {
  readonly entry: ErrorEntry;
  readonly open: boolean;
  /** Where it comes from stands above it already. */
  readonly grouped?: boolean;
}

/** A message with what stands behind it, folded. */
export function ErrorItem({ entry, open, grouped = false }: ErrorItemProps) {
  const { texts, unconfirmed = [], code, source, means } = entry;
  const codes = code === null ? [] : codeForms(code);
  const [title, ...others] = texts;
  return (
    <details open={open} className="group/error">
      <summary className="flex list-none items-start gap-3 px-4 py-2.5 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <span className="block font-[600] wrap-anywhere">{title}</span>
          <span className="block text-[0.8125rem] text-ink-soft">
            {grouped ? null : SOURCE_TITLES[source]}
            {codes.length === 0 ? null : (
              <span className="ident">
                {grouped ? '' : ' · '}
                {codes.join(' · ')}
              </span>
            )}
          </span>
        </span>
        <ChevronRight
          aria-hidden="true"
          className="mt-0.5 size-5 shrink-0 text-ink-faint transition-transform group-open/error:rotate-90 print:hidden"
        />
      </summary>
      <div className="grid gap-3 px-4 pb-4 text-sm">
        <p>{means}</p>
        <Rows entry={entry} />
        {others.length === 0 ? null : (
          <p className="border-t border-line pt-2.5 text-[0.8125rem] text-ink-soft wrap-anywhere">
            Also seen as: {others.map((text) => `“${text}”`).join(', ')}
          </p>
        )}
        {unconfirmed.length === 0 ? null : (
          <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">
            In other languages about (translated here; the maker’s own wording is unverified):{' '}
            {unconfirmed.map((text) => `“${text}”`).join(', ')}
          </p>
        )}
      </div>
    </details>
  );
}

function Rows({ entry }: { readonly entry: ErrorEntry }) {
  const { findings, confirm, fix, from } = entry;
  const { href, link, then } = CONFIRMS[confirm];
  return (
    <dl className="grid gap-x-4 gap-y-2.5 sm:grid-cols-[7.5rem_minmax(0,1fr)] [&>dd]:text-ink-soft [&>dt]:font-[600]">
      <dt>Fault of the chain</dt>
      <dd>
        {findings.length === 0 ? (
          'None: the chain of the server is not at fault.'
        ) : (
          <ul className="grid list-disc gap-1.5 pl-4">
            {remediesOf(entry, SHOWN).map(({ fix: way, faults }) => (
              <li key={way}>
                {faults.map(({ code, title }, index) => (
                  <span key={title}>
                    {index === 0 ? '' : '; '}
                    <a href={hrefOf(`/findings#${code}`)} className="link">
                      {title}
                    </a>
                  </span>
                ))}
                : {way}
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>How to confirm</dt>
      <dd>
        <a href={href} className="link">
          {link}
        </a>
        {then.startsWith(':') || then.startsWith(',') ? then : ` ${then}`}
      </dd>
      <dt>How to fix it</dt>
      <dd>
        {fix === undefined ? '' : `${fix} `}
        {findings.length === 0
          ? null
          : 'The result of the check says which of them it is, and has the commands for your server, with its own names in them.'}
      </dd>
      <dt>Source</dt>
      <dd className="wrap-anywhere">
        {from === undefined ? 'General knowledge; not checked against the maker’s own text.' : `From ${from}`}
      </dd>
    </dl>
  );
}
