import { profileOf } from '#lib/trust/profiles/registry.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Says that everything below is one client's view, and leads back. */
export function SeenBy({ client, onBack }: { readonly client: string; readonly onBack: () => void }) {
  return (
    <Notice
      tone="info"
      title={`As ${profileOf(client)?.title ?? client} sees it`}
      action={
        <Button look="quiet" className="-my-1.5 print:hidden" onClick={onBack}>
          Back to the general view
        </Button>
      }
    >
      Verdict, chain and findings below are those of this client, with its own roots and rules.
    </Notice>
  );
}
