'use client';

import {
  Component,
  lazy,
  Suspense,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { SiteWord } from '../language/site.tsx';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface LoadGuardProps {
  readonly children: ReactNode;
  /** The reader has read it: whoever opened the part forgets that it was asked for. */
  readonly onClose: () => void;
}

interface LoadGuardState {
  readonly failed: boolean;
}

/**
 * Around a part whose code comes when it is asked for: without the network it says so, and the page around it
 * stays as it is. (React knows error boundaries as classes only.)
 */
export class LoadGuard extends Component<LoadGuardProps, LoadGuardState> {
  override state: LoadGuardState = { failed: false };

  static getDerivedStateFromError(): LoadGuardState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-lg print:hidden">
        <Notice
          tone="error"
          role="alert"
          className="shadow-card"
          title={<SiteWord id="site.ui.not-loaded" />}
          action={
            <Button size="sm" onClick={this.props.onClose}>
              <SiteWord id="site.ui.close" />
            </Button>
          }
        >
          <SiteWord id="site.ui.not-loaded-why" />
        </Notice>
      </div>
    );
  }
}

const never = () => () => undefined;

/**
 * A part whose code comes when it is first drawn, in the browser alone. What could not be loaded is asked for again
 * where the part is drawn anew: React's own lazy components, and next/dynamic with them, keep a failure for ever.
 * @param Waiting what stands there meanwhile
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = () => null,
): ComponentType<Props> {
  const make = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        current = make();
        throw error;
      }
    });
  let current = make();
  return function OnDemand(props: Props) {
    const inBrowser = useSyncExternalStore(
      never,
      () => true,
      () => false,
    );
    const [Part] = useState<ComponentType<Props>>(() => current);
    return inBrowser ? (
      <Suspense fallback={<Waiting />}>
        <Part {...props} />
      </Suspense>
    ) : (
      <Waiting />
    );
  };
}
