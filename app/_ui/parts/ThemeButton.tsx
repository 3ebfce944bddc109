'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import SunMoon from 'lucide-react/icons/sun-moon';
import { useSiteWords } from '../language/site.tsx';
import { IconButton } from './Button.tsx';

/** The menu (and Radix with it) comes only when somebody reaches for it. */
const loadMenu = () => import('./ThemeMenu.tsx').then((module) => module.ThemeMenu);

const trigger = <SunMoon aria-hidden="true" className="size-[1.15rem]" />;

const ThemeMenu = dynamic(loadMenu, {
  ssr: false,
  loading: Waiting,
});

function Waiting() {
  return (
    <IconButton label={useSiteWords()('site.theme')} aria-haspopup="menu">
      {trigger}
    </IconButton>
  );
}

/** Light, dark, or as the system. */
export function ThemeButton() {
  const [wanted, setWanted] = useState(false);
  const label = useSiteWords()('site.theme');
  if (wanted) return <ThemeMenu />;
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
