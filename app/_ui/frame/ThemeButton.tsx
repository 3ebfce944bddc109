'use client';

import dynamic from 'next/dynamic';
import SunMoon from 'lucide-react/icons/sun-moon';
import { LazyMenuButton, WaitingMenuButton } from './LazyMenuButton.tsx';

const load = () => import('./ThemeMenu.tsx').then((module) => module.ThemeMenu);

const icon = <SunMoon aria-hidden="true" className="size-[1.15rem]" />;
const word = 'site.theme';

const ThemeMenu = dynamic(load, {
  ssr: false,
  loading: () => <WaitingMenuButton word={word} icon={icon} />,
});

/** Light, dark, or as the system. */
export function ThemeButton() {
  return <LazyMenuButton word={word} icon={icon} Menu={ThemeMenu} load={load} />;
}
