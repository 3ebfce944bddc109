'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import MenuIcon from 'lucide-react/icons/menu';
import { useSiteWords } from '../language/site.tsx';
import { IconButton } from './Button.tsx';

/** The menu (and Radix with it) comes only when somebody reaches for it. */
const loadMenu = () => import('./PagesMenu.tsx').then((module) => module.PagesMenu);

const trigger = <MenuIcon aria-hidden="true" className="size-[1.15rem]" />;

const PagesMenu = dynamic(loadMenu, {
  ssr: false,
  loading: Waiting,
});

function Waiting() {
  return (
    <IconButton label={useSiteWords()('site.more-pages')} aria-haspopup="menu">
      {trigger}
    </IconButton>
  );
}

/** The pages that have no room in the bar of a narrow screen. */
export function PagesButton() {
  const [wanted, setWanted] = useState(false);
  const label = useSiteWords()('site.more-pages');
  if (wanted) return <PagesMenu />;
  return (
    <IconButton
      label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => setWanted(true)}
    >
      {trigger}
    </IconButton>
  );
}
