'use client';

import type { PictureId } from '#lib/guide/model.ts';
import { PICTURES } from '../pictures/index.tsx';
import { useTranslator } from '../parts/language.tsx';

/** A drawing of what to look for, with the marked label in the reader's language. */
export function Picture({ id }: { readonly id: PictureId }) {
  const { text } = useTranslator();
  const label = text(`guide.picture-label.${id}`);
  const Drawing = PICTURES[id];
  return (
    <figure className="mt-3 max-w-md overflow-hidden rounded-lg border border-line bg-sunken">
      <svg
        viewBox="0 0 400 190"
        role="img"
        direction="ltr"
        aria-label={text(`guide.picture.${id}`, { label })}
        className="block h-auto w-full"
      >
        <Drawing label={label} />
      </svg>
    </figure>
  );
}
