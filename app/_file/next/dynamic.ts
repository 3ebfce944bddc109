/** In the place of next/dynamic: what comes later on a server is in the file, and is run when it is asked for. */
import { Suspense, createElement, lazy, type ComponentType, type ReactNode } from 'react';

interface Options {
  readonly ssr?: boolean;
  readonly loading?: () => ReactNode;
}

export default function dynamic<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { loading }: Options = {},
): ComponentType<Props> {
  const Later = lazy(async () => ({ default: await load() }));
  return function Dynamic(props: Props) {
    const fallback = loading ? createElement(loading) : null;
    return createElement(Suspense, { fallback }, createElement(Later as ComponentType<Props>, props));
  };
}
