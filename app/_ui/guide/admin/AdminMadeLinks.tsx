'use client';

import { useState, useSyncExternalStore } from 'react';
import Trash2 from 'lucide-react/icons/trash-2';
import { announce } from '#lib/browser/page/announce.ts';
import { deleteLink, myLinks, type MyLink } from '#lib/browser/share/my-links.ts';
import { useSourceName } from '../../language/source-name.ts';
import { Worded } from '../../language/words.tsx';
import { IconButton } from '../../parts/Button.tsx';
import { useTranslator } from '../parts/language.tsx';

interface AdminMadeLinksProps {
  readonly onDeleted: (id: string) => void;
}

/** The stored links of this browser, guides and results alike; deleting one is for all readers. */
export function AdminMadeLinks(props: AdminMadeLinksProps) {
  const links = useSyncExternalStore(myLinks.subscribe, myLinks.list, myLinks.server);
  if (links.length === 0) return null;
  return (
    <Worded parts={['naming']} waiting={null}>
      <MadeLinks {...props} links={links} />
    </Worded>
  );
}

function MadeLinks({ links, onDeleted }: AdminMadeLinksProps & { readonly links: readonly MyLink[] }) {
  const { text } = useTranslator();
  const name = useSourceName();
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const remove = async (link: MyLink): Promise<void> => {
    setBusy(link.id);
    const fault = await deleteLink(link);
    setBusy(null);
    setFailed(fault !== null);
    if (fault !== null) return;
    onDeleted(link.id);
    announce(text('admin.link-deleted'));
  };
  return (
    <section aria-labelledby="admin-links" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="admin-links" className="font-[650]">
        {text('admin.my-links')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {links.map((link) => (
          <li key={link.id} className="flex items-center gap-3 py-1.5">
            <p className="min-w-0 flex-1 text-sm wrap-anywhere">
              {name(link)}
              <span className="block text-[0.8125rem] text-ink-soft">
                {text('admin.my-link-until', { when: new Date(link.expiresAt) })}
              </span>
            </p>
            <IconButton
              label={text('admin.delete-link', { label: name(link) })}
              disabled={busy === link.id}
              onClick={() => void remove(link)}
            >
              <Trash2 aria-hidden="true" className="size-4" />
            </IconButton>
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-2 text-sm text-untrusted empty:hidden">
        {failed ? text('admin.delete-failed') : null}
      </p>
    </section>
  );
}
