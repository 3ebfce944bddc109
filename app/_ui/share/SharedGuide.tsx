'use client';

import { useMemo } from 'react';
import type { OpenedShare } from '#lib/browser/share/opening.ts';
import { guideContext } from '#lib/guide/context.ts';
import { NO_SETTINGS, type GuideSettings } from '#lib/guide/settings.ts';
import { Button } from '../parts/Button.tsx';
import { GuideApp } from '../guide/GuideApp.tsx';

interface SharedGuideProps {
  readonly opened: OpenedShare;
  readonly onResult: () => void;
}

/** The users' checklist for what this browser finds now, with the administrator's note on top. */
export function SharedGuide({ opened: { shared, now }, onResult }: SharedGuideProps) {
  const settings = useMemo<GuideSettings>(
    () => ({
      ...NO_SETTINGS,
      note: shared.note,
      contact: shared.contact,
      context: guideContext(now, false),
    }),
    [shared, now],
  );
  return (
    <>
      <GuideApp given={settings} />
      <p className="shell pb-8 print:hidden">
        <Button look="quiet" size="sm" onClick={onResult}>
          Show the technical result
        </Button>
      </p>
    </>
  );
}
