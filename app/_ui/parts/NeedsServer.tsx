import { HAS_SERVER } from '#lib/browser/home.ts';
import { Notice } from './Notice.tsx';

/** On the pages of the single file that can do nothing, or little, without a server. */
export function NeedsServer() {
  if (HAS_SERVER) return null;
  return (
    <Notice tone="info" className="mt-6" title="This needs Chainsight’s server">
      This page is one file that asks no network, so that it looks up no names and fetches no chain. An
      installed Chainsight does both. Files and pasted certificates are judged here in full.
    </Notice>
  );
}
