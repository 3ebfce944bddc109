'use client';

import { Component, type ReactNode } from 'react';
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
