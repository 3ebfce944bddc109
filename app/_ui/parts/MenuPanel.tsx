import type { ReactNode } from 'react';
import * as Menu from 'radix-ui/dropdown-menu';

interface MenuPanelProps {
  /** Its least width, as a class name. */
  readonly width: 'min-w-44' | 'min-w-52' | 'min-w-60';
  readonly children: ReactNode;
}

/** What a menu's button opens, above everything else on the page. */
export function MenuPanel({ width, children }: MenuPanelProps) {
  return (
    <Menu.Portal>
      <Menu.Content
        align="end"
        sideOffset={6}
        collisionPadding={8}
        className={`z-40 ${width} max-h-(--radix-dropdown-menu-content-available-height) animate-rise overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-float`}
      >
        {children}
      </Menu.Content>
    </Menu.Portal>
  );
}
