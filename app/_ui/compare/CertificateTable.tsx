import type { CertificateRow, Placed } from '#lib/view/compare/certificates.ts';
import { useWords } from '../language/words.tsx';
import { DatedText } from '../parts/LongText.tsx';
import { DiffRow, DiffTable } from './DiffTable.tsx';
import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import Equal from 'lucide-react/icons/equal';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import Replace from 'lucide-react/icons/replace';
import { dayIn } from '#lib/content/messages/forms.ts';

interface CertificateTableProps {
  readonly rows: readonly CertificateRow[];
  readonly caption: string;
  /** Left out where the same certificates were told apart above. */
  readonly withDetails?: boolean;
}

/** Two lists of certificates, place by place. */
export function CertificateTable({ rows, caption, withDetails = true }: CertificateTableProps) {
  const { text } = useWords('aside');
  if (rows.length === 0)
    return <p className="text-sm text-ink-soft">{text('aside.compare.no-certificates')}</p>;
  return (
    <DiffTable caption={caption} first={text('aside.compare.change-head')}>
      {rows.map((row) => {
        const details = withDetails ? row.details : [];
        return (
          <DiffRow
            key={`${row.a?.position ?? 'none'} ${row.b?.position ?? 'none'}`}
            title={<ChangeMark row={row} />}
            quiet={row.change === 'same'}
            a={<Certificate placed={row.a} details={details.map(({ label, a }) => [label, a])} />}
            b={<Certificate placed={row.b} details={details.map(({ label, b }) => [label, b])} />}
          />
        );
      })}
    </DiffTable>
  );
}

interface CertificateProps {
  readonly placed: Placed | null;
  /** What differs, as this side has it. */
  readonly details: readonly (readonly [string, string])[];
}

function Certificate({ placed, details }: CertificateProps) {
  const { text, locale } = useWords('aside');
  if (placed === null) return <span className="text-ink-soft">{text('aside.compare.not-there')}</span>;
  const { position, certificate, label } = placed;
  return (
    <>
      <p>
        <span className="text-ink-faint tabular-nums">{position}.</span>{' '}
        <span className="font-[600]">{label}</span>
      </p>
      {certificate === null || details.length > 0 ? null : (
        <p className="text-[0.8125rem] text-ink-soft">
          {text('aside.compare.until', {
            day: certificate.notAfter === null ? '?' : dayIn(locale, certificate.notAfter),
            algorithm: certificate.key.text,
          })}
        </p>
      )}
      {details.length === 0 ? null : (
        <dl className="mt-1 grid gap-x-3 text-[0.8125rem] lg:grid-cols-[7rem_minmax(0,1fr)]">
          {details.map(([name, value]) => (
            <div key={name} className="contents max-lg:[&>dd]:mb-1">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="wrap-anywhere">
                <DatedText text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

const ICONS = {
  same: Equal,
  moved: ArrowUpDown,
  replaced: Replace,
  added: Plus,
  removed: Minus,
} as const;

/** What happened to a certificate: an icon of its own and the words. */
function ChangeMark({ row: { change, kinship, newer } }: { readonly row: CertificateRow }) {
  const { text } = useWords('aside');
  const { text: differ } = useWords('differ');
  const Icon = ICONS[change];
  const age = newer === null ? '' : `; ${text('aside.compare.newer', { letter: newer.toUpperCase() })}`;
  return (
    <span className="flex items-start gap-2">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>
        {change === 'replaced' && kinship !== null
          ? differ(`differ.kinship.${kinship}`)
          : text(`aside.compare.change-word.${change}`)}
        {age}
      </span>
    </span>
  );
}
