/** The id of the polite live region that the layout renders once. */
export const LIVE_REGION_ID = 'announcements';

/**
 * Says a sentence to screen readers without moving the focus. The same sentence twice is said twice:
 * the region is emptied first.
 */
export function announce(sentence: string): void {
  const region = document.getElementById(LIVE_REGION_ID);
  if (!region) return;
  region.textContent = '';
  setTimeout(() => {
    region.textContent = sentence;
  }, 60);
}
