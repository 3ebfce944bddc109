import type { Metadata } from 'next';
import { SharedPage } from './SharedPage.tsx';

export const metadata: Metadata = { title: 'Shared result', robots: { index: false, follow: false } };

/**
 * `/r/<id>` and `/r/self` are this page (see `rewrites` in next.config.js): one static page for all links,
 * so that the server makes nothing of an id, and the page works under a policy of fixed script hashes.
 */
export default function Page() {
  return <SharedPage />;
}
