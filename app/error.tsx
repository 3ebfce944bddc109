'use client';

import { Button } from './_ui/parts/Button.tsx';
import { EmptyPage } from './_ui/parts/EmptyPage.tsx';

/** A defect of ours, or a part of the page that could not be loaded because the server went away. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <EmptyPage
      title="This part of the page failed"
      words="It may not have loaded because the server can’t be reached. What you entered stays in this tab until it is closed or reloaded."
    >
      <Button look="primary" size="lg" onClick={reset}>
        Try again
      </Button>
    </EmptyPage>
  );
}
