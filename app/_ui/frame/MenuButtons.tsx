'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import MenuIcon from 'lucide-react/icons/menu';
import SunMoon from 'lucide-react/icons/sun-moon';
import { type SiteId, useSiteWords } from '../language/site.tsx';
import { IconButton } from '../parts/Button.tsx';
import { onDemand } from '../parts/LoadGuard.tsx';

interface LazyMenuButtonProps {
  readonly word: SiteId;
  readonly icon: ReactNode;
  /** Stands where the button stood, already open. */
  readonly Menu: ComponentType;
  /** Fetches the menu ahead, when somebody reaches for the button. */
  readonly load: () => Promise<unknown>;
}

/** A button whose menu (and Radix with it) comes only when somebody reaches for it. */
function LazyMenuButton({ word, icon, Menu, load }: LazyMenuButtonProps) {
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
function WaitingMenuButton({ word, icon }: Pick<LazyMenuButtonProps, 'word' | 'icon'>) {
  return (
    <IconButton label={useSiteWords()(word)} aria-haspopup="menu">
      {icon}
    </IconButton>
  );
}

const pages = {
  word: 'site.more-pages',
  icon: <MenuIcon aria-hidden="true" className="size-[1.15rem]" />,
} as const;
const loadPages = () => import('./PagesMenu.tsx').then((module) => module.PagesMenu);
const PagesMenu = onDemand(loadPages, () => <WaitingMenuButton {...pages} />);

/** The pages that have no room in the bar of a narrow screen. */
export const PagesButton = () => <LazyMenuButton {...pages} Menu={PagesMenu} load={loadPages} />;

const theme = {
  word: 'site.theme',
  icon: <SunMoon aria-hidden="true" className="size-[1.15rem]" />,
} as const;
const loadTheme = () => import('./ThemeMenu.tsx').then((module) => module.ThemeMenu);
const ThemeMenu = onDemand(loadTheme, () => <WaitingMenuButton {...theme} />);

/** Light, dark, or as the system. */
export const ThemeButton = () => <LazyMenuButton {...theme} Menu={ThemeMenu} load={loadTheme} />;
