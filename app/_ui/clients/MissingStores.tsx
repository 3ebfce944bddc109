import type { ClientsView } from '#lib/view/clients/clients.ts';
import { Notice } from '../parts/Notice.tsx';

/** Says of each store that is not at hand how to provide it; no other store stands in for it. */
export function MissingStores({ missing }: Pick<ClientsView, 'missing'>) {
  if (missing.length === 0) return null;
  return (
    <Notice tone="info" title="Some clients are not known" className="mt-3">
      <p>Their trust stores are not available here, and nothing is guessed. To provide them:</p>
      <ul className="mt-1.5 grid list-disc gap-1 pl-5">
        {missing.map(({ store, how }) => (
          <li key={store}>
            <span className="font-[600]">{store}</span>: {how}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
