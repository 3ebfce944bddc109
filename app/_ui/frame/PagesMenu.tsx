'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import * as Menu from 'radix-ui/dropdown-menu';
import MenuIcon from 'lucide-react/icons/menu';
import { useSiteWords } from '../language/site.tsx';
import { IconButton } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { MenuPanel } from '../parts/MenuPanel.tsx';
import { DESTINATIONS } from './navigation.ts';

/** Opens as soon as it is there: it replaces the button that was pressed to load it. */
export function PagesMenu() {
  const here = usePathname();
  const words = useSiteWords();
  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger asChild>
        <IconButton label={words('site.more-pages')}>
          <MenuIcon aria-hidden="true" className="size-[1.15rem]" />
        </IconButton>
      </Menu.Trigger>
      <MenuPanel width="min-w-52">
        {DESTINATIONS.filter(({ from }) => from !== 'phone').map(({ href, word, from }) => (
          <Menu.Item key={href} asChild className={cx(from === 'tablet' && 'sm:hidden')}>
            <Link
              href={href}
              prefetch={false}
              aria-current={here === href ? 'page' : undefined}
              className="flex rounded-md px-3 py-2.5 text-sm text-ink-soft outline-none aria-[current]:font-[600] aria-[current]:text-ink data-highlighted:bg-accent-soft data-highlighted:text-ink"
            >
              {words(word)}
            </Link>
          </Menu.Item>
        ))}
      </MenuPanel>
    </Menu.Root>
  );
}
