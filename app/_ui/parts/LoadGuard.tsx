'use client';

import { Component, type ReactNode } from 'react';
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
          title="This part could not be loaded"
          action={
            <Button size="sm" onClick={this.props.onClose}>
              Close
            </Button>
          }
        >
          The server that the page came from can’t be reached. What is on the page stays; reload it when the
          server is back.
        </Notice>
      </div>
    );
  }
}
