'use client';

import type { OrganisationRoot } from '#lib/guide/model.ts';
import { useTranslator } from '../parts/language.tsx';

/** Hex in pairs, as Windows and macOS show it, so that it can be compared by eye. */
const inPairs = (hex: string): string => hex.toUpperCase().replace(/(..)(?=.)/g, '$1 ');

/** Name and fingerprints of the organisation's root, to compare with what the device shows. */
export function Fingerprints({ root }: { readonly root: OrganisationRoot }) {
  const { text } = useTranslator();
  return (
    <section className="rounded-lg border border-line bg-sunken p-4">
      <h3 className="mb-2 text-sm font-[650]">{text('guide.fingerprint')}</h3>
      <dl className="space-y-2 text-sm">
        <div>
          <dt className="text-ink-soft">{text('guide.root-name')}</dt>
          <dd className="font-[600]">{root.name}</dd>
        </div>
        <div>
          <dt className="text-ink-soft">SHA-1</dt>
          <dd dir="ltr" className="font-mono text-[0.8125rem]">
            {inPairs(root.sha1)}
          </dd>
        </div>
        <div>
          <dt className="text-ink-soft">SHA-256</dt>
          <dd dir="ltr" className="font-mono text-[0.8125rem]">
            {inPairs(root.sha256)}
          </dd>
        </div>
      </dl>
    </section>
  );
}
