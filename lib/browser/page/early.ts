/**
 * Keeps a form that is sent before the page's code has come: the browser would load the page again and what was
 * typed would be lost. Kept as text, as it must hear before anything else has loaded. No form of ours is the
 * browser's to send. `useEarlyEntry` takes up what it marks.
 */
export const EARLY_SCRIPT = `addEventListener('submit',function(e){if(!e.defaultPrevented){e.preventDefault();e.target.dataset.early=''}})`;
