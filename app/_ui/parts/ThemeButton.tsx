'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import SunMoon from 'lucide-react/icons/sun-moon';
import { IconButton } from './Button.tsx';

/** The menu (and Radix with it) comes only when somebody reaches for it. */
const loadMenu = () => import('./ThemeMenu.tsx').then((module) => module.ThemeMenu);

const trigger = <SunMoon aria-hidden="true" className="size-[1.15rem]" />;

const ThemeMenu = dynamic(loadMenu, {
  ssr: false,
  loading: () => (
    <IconButton label="Theme" aria-haspopup="menu">
      {trigger}
    </IconButton>
  ),
});

export function ThemeButton() {
  const [wanted, setWanted] = useState(false);
  if (wanted) return <ThemeMenu />;
  return (
    <IconButton
      label="Theme"
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
