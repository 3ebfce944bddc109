'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import MenuIcon from 'lucide-react/icons/menu';
import { IconButton } from './Button.tsx';

/** The menu (and Radix with it) comes only when somebody reaches for it. */
const loadMenu = () => import('./PagesMenu.tsx').then((module) => module.PagesMenu);

const trigger = <MenuIcon aria-hidden="true" className="size-[1.15rem]" />;

const PagesMenu = dynamic(loadMenu, {
  ssr: false,
  loading: () => (
    <IconButton label="More pages" aria-haspopup="menu">
      {trigger}
    </IconButton>
  ),
});

/** The pages that have no room in the bar of a narrow screen. */
export function PagesButton() {
  const [wanted, setWanted] = useState(false);
  if (wanted) return <PagesMenu />;
  return (
    <IconButton
      label="More pages"
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
