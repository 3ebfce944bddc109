import Trash2 from 'lucide-react/icons/trash-2';
import type { KeptStore } from '#lib/trust/uploads/types.ts';
import { signerWords, storeSummary, targetName } from '#lib/view/clients/own-stores.ts';
import { IconButton } from '../parts/Button.tsx';

interface StoreListProps {
  readonly stores: readonly KeptStore[];
  readonly onRemove: (store: KeptStore) => void;
}

/** The trust stores brought into this browser, each with what it stands for, its file and its age. */
export function StoreList({ stores, onRemove }: StoreListProps) {
  return (
    <ul aria-label="Trust stores from files" className="divide-y divide-line rounded-lg border border-line">
      {stores.map((store) => {
        const signer = signerWords(store);
        return (
          <li key={store.id} className="flex items-start gap-3 py-2 pr-1.5 pl-3.5">
            <div className="min-w-0 flex-1">
              <p className="text-sm font-[560] wrap-anywhere">
                {targetName(store.standsFor)}: <span className="ident font-[450]">{store.file}</span>
              </p>
              <p className="mt-0.5 text-xs text-ink-faint">{storeSummary(store)}</p>
              {signer === null ? null : (
                <p className="mt-0.5 text-xs text-ink-soft wrap-anywhere">{signer}</p>
              )}
            </div>
            <IconButton
              label={`Remove ${store.file} for ${targetName(store.standsFor)}`}
              onClick={() => onRemove(store)}
            >
              <Trash2 aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
