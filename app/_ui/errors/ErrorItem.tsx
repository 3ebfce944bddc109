import ChevronRight from 'lucide-react/icons/chevron-right';
import { hrefOf } from '#lib/browser/home.ts';
import type { Confirm, ErrorEntry } from '#lib/content/errors/types.ts';
import { codeForms } from '#lib/view/findings/error-search.ts';
import { faultTitle } from '#lib/view/findings/fault-title.ts';
import { remediesOf } from '#lib/view/findings/remedies.ts';
import { useErrorWords } from './error-words.ts';

const CONFIRMS: Readonly<Record<Confirm, string>> = {
  host: '/',
  domain: '/domain',
  federation: '/domain',
  guide: '/guide',
  revocation: '/',
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
  const { text: say, sourceTitle } = useErrorWords();
  const { texts, unconfirmed = [], code, source, means } = entry;
  const codes = code === null ? [] : codeForms(code);
  const [title, ...others] = texts;
  return (
    <details open={open} className="group/error">
      <summary className="flex list-none items-start gap-3 px-4 py-2.5 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <span lang="en" className="block font-[600] wrap-anywhere">
            {title}
          </span>
          <span className="block text-[0.8125rem] text-ink-soft">
            {grouped ? null : sourceTitle(source)}
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
        <p lang="en">{means}</p>
        <Rows entry={entry} />
        {others.length === 0 ? null : (
          <p className="border-t border-line pt-2.5 text-[0.8125rem] text-ink-soft wrap-anywhere">
            {say('errors.item.also')} <span lang="en">{quoted(others)}</span>
          </p>
        )}
        {unconfirmed.length === 0 ? null : (
          <p className="text-[0.8125rem] text-ink-soft wrap-anywhere">
            {say('errors.item.unconfirmed')} <span lang="">{quoted(unconfirmed)}</span>
          </p>
        )}
      </div>
    </details>
  );
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

function Rows({ entry }: { readonly entry: ErrorEntry }) {
  const { text, titles } = useErrorWords();
  const { findings, confirm, fix, from } = entry;
  return (
    <dl className="grid gap-x-4 gap-y-2.5 sm:grid-cols-[7.5rem_minmax(0,1fr)] [&>dd]:text-ink-soft [&>dt]:font-[600]">
      <dt>{text('errors.item.fault')}</dt>
      <dd>
        {findings.length === 0 ? (
          text('errors.item.none')
        ) : (
          <ul className="grid list-disc gap-1.5 pl-4">
            {remediesOf(entry, SHOWN).map(({ fix: way, faults }) => (
              <li key={way}>
                {faults.map((fault, index) => (
                  <span key={fault.title}>
                    {index === 0 ? '' : '; '}
                    <a href={hrefOf(`/findings#${fault.code}`)} className="link">
                      {faultTitle(titles, fault)}
                    </a>
                  </span>
                ))}
                <span lang="en" className="block">
                  {way}
                </span>
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{text('errors.item.confirm')}</dt>
      <dd>
        <a href={hrefOf(CONFIRMS[confirm])} className="link">
          {text(`errors.confirm.${confirm}`)}
        </a>
      </dd>
      {fix === undefined && findings.length === 0 ? null : (
        <>
          <dt>{text('errors.item.fix')}</dt>
          <dd>
            {fix === undefined ? null : <p lang="en">{fix}</p>}
            {findings.length === 0 ? null : <p>{text('errors.item.which')}</p>}
          </dd>
        </>
      )}
      <dt>{text('errors.item.source')}</dt>
      <dd className="wrap-anywhere">
        {from === undefined ? text('errors.item.general') : <span lang="en">{from}</span>}
      </dd>
    </dl>
  );
}
