'use client';

import { useState } from 'react';
import { encodeSettings } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { AdminEmail } from './AdminEmail.tsx';
import { AdminLink } from './AdminLink.tsx';
import type { StoredLink } from './AdminLink.tsx';
import { AdminMadeLinks } from './AdminMadeLinks.tsx';

/** The link for users and the text for an e-mail, always as the form stands. */
export function AdminOutput({ settings }: { readonly settings: GuideSettings }) {
  const [stored, setStored] = useState<StoredLink | null>(null);
  const [kind, setKind] = useState<'self' | 'stored'>('self');
  const encoded = encodeSettings(settings);
  const self = `${location.origin}/guide#${encoded}`;
  const current = stored?.settings === encoded ? stored.made : null;
  const link = kind === 'stored' && current !== null ? current.url : self;
  return (
    <div className="space-y-6 lg:sticky lg:top-6">
      <AdminLink
        settings={settings}
        kind={kind}
        onKind={setKind}
        link={kind === 'stored' ? (current?.url ?? null) : self}
        made={current}
        changed={kind === 'stored' && stored !== null && current === null}
        onMade={(made) => setStored({ settings: encoded, made })}
      />
      <AdminEmail settings={settings} link={link} />
      <AdminMadeLinks onDeleted={(id) => (stored?.made.id === id ? setStored(null) : undefined)} />
    </div>
  );
}
