/** A page of the site as the header names it. */
export interface Destination {
  readonly href: string;
  readonly label: string;
  /** The narrowest screen with room for it in the bar; below, it stands in the menu. */
  readonly from: 'phone' | 'tablet' | 'desktop';
}

/** In the order in which an admin meets them. */
export const DESTINATIONS: readonly Destination[] = [
  { href: '/', label: 'Check', from: 'tablet' },
  { href: '/domain', label: 'Sign-in domain', from: 'desktop' },
  { href: '/list', label: 'Host list', from: 'desktop' },
  { href: '/compare', label: 'Compare', from: 'desktop' },
  { href: '/errors', label: 'Error look-up', from: 'desktop' },
  { href: '/guide', label: 'User guide', from: 'phone' },
];
