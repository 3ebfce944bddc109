import type { ComponentProps } from 'react';
import { hrefOf } from '#lib/browser/home.ts';

interface LinkProps extends ComponentProps<'a'> {
  readonly href: string;
  readonly prefetch?: boolean;
}

/** In the place of next/link. The click is followed by the page (see ../Site.tsx), as that of every link; `prefetch` is nothing to a browser. */
export function Link({ href, ...rest }: LinkProps) {
  return <a href={hrefOf(href)} {...rest} />;
}

export { Link as default };
