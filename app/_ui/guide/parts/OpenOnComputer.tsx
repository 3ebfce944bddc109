'use client';

import { useId, useState } from 'react';
import { hrefOf } from '#lib/browser/home.ts';
import { QR_CHARACTERS } from '#lib/guide/limits.ts';
import { encodeSettings, type GuideSettings, type OpenAt } from '#lib/guide/settings.ts';
import { Button } from '../../parts/Button.tsx';
import { LoadGuard, onDemand } from '../../parts/LoadGuard.tsx';
import { CopyButton } from './CommandBox.tsx';
import { useTranslator } from './language.tsx';

const QrCode = onDemand(
  () => import('./QrCode.tsx').then((module) => module.QrCode),
  () => <div aria-busy="true" className="aspect-square w-full max-w-72" />,
);

interface OpenOnComputerProps {
  readonly settings: GuideSettings;
  readonly at: OpenAt;
}

/** The address of a step; null for a copy of this page on a disk, which no other device has. */
function linkTo(settings: GuideSettings, open: OpenAt): string | null {
  if (location.protocol === 'file:') return null;
  return new URL(`${hrefOf('/guide')}#${encodeSettings({ ...settings, open })}`, location.href).href;
}

/** On a small or touched screen, and on paper: the way to this step on the computer that its lines are for. */
export function OpenOnComputer({ settings, at }: OpenOnComputerProps) {
  const { text } = useTranslator();
  const [shown, setShown] = useState(false);
  const id = useId();
  const link = linkTo(settings, at);
  if (link === null) return null;
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="hidden break-inside-avoid rounded-lg border border-line bg-sunken px-4 py-3 text-sm max-sm:block pointer-coarse:block print:block"
    >
      <h3 id={id} className="font-[650] text-ink">
        {text('elsewhere.heading')}
      </h3>
      <p className="mt-1 text-ink-soft">{text('elsewhere.why')}</p>
      <p dir="ltr" className="ident mt-2 hidden print:block">
        {link}
      </p>
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        <CopyButton text={link} label={text('elsewhere.copy')} />
        <Button size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {text(shown ? 'elsewhere.hide' : 'elsewhere.show')}
        </Button>
      </div>
      {shown ? (
        <div className="mt-3">
          <LinkCode link={link} onClose={() => setShown(false)} />
        </div>
      ) : null}
      <p className="mt-2 text-[0.8125rem] text-ink-soft print:hidden">{text('elsewhere.holds')}</p>
    </div>
  );
}

/** The same at the head of the steps on paper, where nothing can be copied. */
export function PrintedLink({ settings, at }: OpenOnComputerProps) {
  const { text } = useTranslator();
  const link = linkTo(settings, at);
  if (link === null) return null;
  return (
    <section className="mb-6 break-inside-avoid text-sm">
      <p>{text('elsewhere.printed')}</p>
      <p dir="ltr" className="ident mt-1 mb-3 text-[0.8125rem]">
        {link}
      </p>
      <LinkCode link={link} />
    </section>
  );
}

function LinkCode({ link, onClose }: { readonly link: string; readonly onClose?: () => void }) {
  const { text } = useTranslator();
  if (link.length > QR_CHARACTERS) return <p>{text('elsewhere.long')}</p>;
  return (
    <LoadGuard onClose={() => onClose?.()}>
      <QrCode text={link} label={text('elsewhere.picture')} />
    </LoadGuard>
  );
}
