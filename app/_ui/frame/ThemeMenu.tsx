'use client';

import { useState } from 'react';
import * as Menu from 'radix-ui/dropdown-menu';
import Check from 'lucide-react/icons/check';
import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import SunMoon from 'lucide-react/icons/sun-moon';
import { applyTheme, readTheme, type ThemeChoice } from '#lib/browser/page/theme.ts';
import { useSiteWords } from '../language/site.tsx';
import { IconButton } from '../parts/Button.tsx';
import { MenuPanel } from '../parts/MenuPanel.tsx';

const CHOICES: readonly { readonly value: ThemeChoice; readonly icon: typeof Sun }[] = [
  { value: 'system', icon: Monitor },
  { value: 'light', icon: Sun },
  { value: 'dark', icon: Moon },
];

/** Opens as soon as it is there: it replaces the button that was pressed to load it. */
export function ThemeMenu() {
  const [choice, setChoice] = useState<ThemeChoice>(readTheme);
  const words = useSiteWords();
  const choose = (value: string) => {
    const next = CHOICES.find((entry) => entry.value === value)?.value ?? 'system';
    applyTheme(next);
    setChoice(next);
  };
  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger asChild>
        <IconButton label={words('site.theme')}>
          <SunMoon aria-hidden="true" className="size-[1.15rem]" />
        </IconButton>
      </Menu.Trigger>
      <MenuPanel width="min-w-44">
        <Menu.RadioGroup value={choice} onValueChange={choose}>
          {CHOICES.map(({ value, icon: Icon }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              className="flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-2 text-sm text-ink-soft outline-none data-highlighted:bg-accent-soft data-highlighted:text-ink data-[state=checked]:text-ink"
            >
              <Icon aria-hidden="true" className="size-4" />
              <span className="flex-1">{words(`site.theme-choice.${value}`)}</span>
              <Menu.ItemIndicator>
                <Check aria-hidden="true" className="size-4 text-accent" />
              </Menu.ItemIndicator>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </MenuPanel>
    </Menu.Root>
  );
}
