/** The pages of the site, drawn without a server: the same components under a router of one page. */
import { useLayoutEffect, type ComponentType } from 'react';
import type { Metadata } from 'next';
import { createRoot } from 'react-dom/client';
import { ROOT_ID } from '#lib/browser/single-file/ids.ts';
import { Frame } from '../_ui/frame/Frame.tsx';
import * as compare from '../compare/page.tsx';
import * as computer from '../computer/page.tsx';
import * as domain from '../domain/page.tsx';
import * as errors from '../errors/page.tsx';
import * as findings from '../findings/page.tsx';
import * as guide from '../guide/page.tsx';
import * as links from '../links/page.tsx';
import * as list from '../list/page.tsx';
import * as request from '../request/page.tsx';
import * as status from '../status/page.tsx';
import * as missing from '../not-found.tsx';
import * as result from '../r/page.tsx';
import * as shared from '../r/shared/page.tsx';
import * as start from '../page.tsx';
import { push, usePathname } from './router.ts';

interface Page {
  readonly default: ComponentType;
  readonly metadata?: Metadata;
}

const PAGES = new Map<string, Page>([
  ['/', start],
  ['/domain', domain],
  ['/list', list],
  ['/compare', compare],
  ['/computer', computer],
  ['/errors', errors],
  ['/guide', guide],
  ['/findings', findings],
  ['/links', links],
  ['/request', request],
  ['/status', status],
  ['/r', result],
]);

const START_TITLE = document.title;

const pageAt = (path: string): Page => PAGES.get(path) ?? (/^\/r\/[^/]+$/.test(path) ? shared : missing);

/** The page that the address names, in its frame. */
export function Site() {
  const path = usePathname();
  const { default: Shown, metadata } = pageAt(path);
  const title = metadata?.title;
  // Before the effects of the page itself, which may know a better title.
  useLayoutEffect(() => {
    document.title = typeof title === 'string' ? `${title} · Chainsight` : START_TITLE;
  }, [title]);
  return (
    <Frame>
      <Shown key={path} />
    </Frame>
  );
}

/** Follows a plain click on a link to another of our pages without loading the file again. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('?/') || link?.target === '_blank' || link?.hasAttribute('download')) return;
  event.preventDefault();
  push(href.slice(1));
}

/** Draws the page that the address names. */
export function show(): void {
  const root = document.getElementById(ROOT_ID);
  if (!root) throw new Error('The file is not whole.');
  document.addEventListener('click', follow);
  createRoot(root).render(<Site />);
}
