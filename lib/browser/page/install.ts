/**
 * What makes the pages installable. Kept as text, as it must hear the browser's offer before anything else has
 * loaded: it keeps the offer, and registers the service worker when the page has what it needs itself.
 */

/** Where the browser's offer is kept, and the event that tells of a change. */
export const OFFER = 'chainsightInstall';

export const INSTALL_SCRIPT = `(function(w,n){function tell(e){w.${OFFER}=e;w.dispatchEvent(new Event('${OFFER}'))}
w.addEventListener('beforeinstallprompt',function(e){e.preventDefault();tell(e)});
w.addEventListener('appinstalled',function(){tell(null)});
if(n.serviceWorker)w.addEventListener('load',function(){setTimeout(function(){n.serviceWorker.register('/sw.js',{updateViaCache:'none'}).catch(function(){})},2000)})})(window,navigator)`;
