/** In the place of next/dynamic: what comes later on a server is in the file, and is run when it is asked for. */
import { Suspense, createElement, lazy, type ComponentType } from 'react';

export default function dynamic<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Later = lazy(async () => ({ default: await load() }));
  return function Dynamic(props: Props) {
    return createElement(Suspense, null, createElement(Later as ComponentType<Props>, props));
  };
}
