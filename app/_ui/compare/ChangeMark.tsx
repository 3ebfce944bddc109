import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import Equal from 'lucide-react/icons/equal';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import Replace from 'lucide-react/icons/replace';
import { KINSHIP_WORDS } from '#lib/content/compare.ts';
import type { CertificateRow } from '#lib/view/compare/certificates.ts';
import { CHANGE_WORDS } from '#lib/view/compare/words.ts';

const ICONS = {
  same: Equal,
  moved: ArrowUpDown,
  replaced: Replace,
  added: Plus,
  removed: Minus,
} as const;

/** What happened to a certificate: an icon of its own and the words. */
export function ChangeMark({ row: { change, kinship, newer } }: { readonly row: CertificateRow }) {
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
