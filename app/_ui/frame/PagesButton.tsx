'use client';

import dynamic from 'next/dynamic';
import MenuIcon from 'lucide-react/icons/menu';
import { LazyMenuButton, WaitingMenuButton } from './LazyMenuButton.tsx';

const load = () => import('./PagesMenu.tsx').then((module) => module.PagesMenu);

const icon = <MenuIcon aria-hidden="true" className="size-[1.15rem]" />;
const word = 'site.more-pages';

const PagesMenu = dynamic(load, {
  ssr: false,
  loading: () => <WaitingMenuButton word={word} icon={icon} />,
});

/** The pages that have no room in the bar of a narrow screen. */
export function PagesButton() {
  return <LazyMenuButton word={word} icon={icon} Menu={PagesMenu} load={load} />;
}
