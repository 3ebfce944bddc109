import type { CertificateRow, Placed } from '#lib/view/compare/certificates.ts';
import { DiffRow, DiffTable } from './DiffTable.tsx';
import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import Equal from 'lucide-react/icons/equal';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import Replace from 'lucide-react/icons/replace';
import { KINSHIP_WORDS } from '#lib/content/compare.ts';
import { CHANGE_WORDS } from '#lib/view/compare/words.ts';
import { dayText } from '#lib/view/time.ts';

interface CertificateTableProps {
  readonly rows: readonly CertificateRow[];
  readonly caption: string;
  /** Left out where the same certificates were told apart above. */
  readonly withDetails?: boolean;
}

/** Two lists of certificates, place by place. */
export function CertificateTable({ rows, caption, withDetails = true }: CertificateTableProps) {
  if (rows.length === 0) return <p className="text-sm text-ink-soft">Neither side has a certificate.</p>;
  return (
    <DiffTable caption={caption} first="Change">
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
  if (placed === null) return <span className="text-ink-soft">not there</span>;
  const { position, certificate, label } = placed;
  return (
    <>
      <p>
        <span className="text-ink-faint tabular-nums">{position}.</span>{' '}
        <span className="font-[600]">{label}</span>
      </p>
      {certificate === null || details.length > 0 ? null : (
        <p className="text-[0.8125rem] text-ink-soft">
          until {dayText(certificate.notAfter)}, {certificate.key.text}
        </p>
      )}
      {details.length === 0 ? null : (
        <dl className="mt-1 grid gap-x-3 text-[0.8125rem] lg:grid-cols-[7rem_minmax(0,1fr)]">
          {details.map(([name, value]) => (
            <div key={name} className="contents max-lg:[&>dd]:mb-1">
              <dt className="text-ink-soft">{name}</dt>
              <dd>{value}</dd>
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
  const Icon = ICONS[change];
  const word = change === 'replaced' && kinship !== null ? KINSHIP_WORDS[kinship] : CHANGE_WORDS[change];
  const age = newer === null ? '' : `; ${newer.toUpperCase()} is newer`;
  return (
    <span className="flex items-start gap-2">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>
        {word}
        {age}
      </span>
    </span>
  );
}
