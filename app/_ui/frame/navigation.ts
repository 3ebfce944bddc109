import type { SiteId } from '../language/site.tsx';

/** A page of the site as the header names it. */
interface Destination {
  readonly href: string;
  readonly word: SiteId;
  /** The narrowest screen with room for it in the bar; below, it stands in the menu. */
  readonly from: 'phone' | 'tablet' | 'desktop';
}

/** In the order in which an admin meets them. */
export const DESTINATIONS: readonly Destination[] = [
  { href: '/', word: 'site.nav.check', from: 'tablet' },
  { href: '/domain', word: 'site.nav.domain', from: 'desktop' },
  { href: '/list', word: 'site.nav.list', from: 'desktop' },
  { href: '/compare', word: 'site.nav.compare', from: 'desktop' },
  { href: '/errors', word: 'site.nav.errors', from: 'desktop' },
  { href: '/guide', word: 'site.nav.guide', from: 'phone' },
];
