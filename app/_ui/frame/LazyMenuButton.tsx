'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import { type SiteId, useSiteWords } from '../language/site.tsx';
import { IconButton } from '../parts/Button.tsx';

interface LazyMenuButtonProps {
  readonly word: SiteId;
  readonly icon: ReactNode;
  /** Stands where the button stood, already open. */
  readonly Menu: ComponentType;
  /** Fetches the menu ahead, when somebody reaches for the button. */
  readonly load: () => Promise<unknown>;
}

/** A button whose menu (and Radix with it) comes only when somebody reaches for it. */
export function LazyMenuButton({ word, icon, Menu, load }: LazyMenuButtonProps) {
  const [wanted, setWanted] = useState(false);
  const label = useSiteWords()(word);
  if (wanted) return <Menu />;
  return (
    <IconButton
      label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setWanted(true)}
    >
      {icon}
    </IconButton>
  );
}

/** What stands there while the menu is on its way. */
export function WaitingMenuButton({ word, icon }: Pick<LazyMenuButtonProps, 'word' | 'icon'>) {
  return (
    <IconButton label={useSiteWords()(word)} aria-haspopup="menu">
      {icon}
    </IconButton>
  );
}
