/**
 * What makes the pages installable. Kept as text, as it must hear the browser's offer before anything else has
 * loaded: it keeps the offer, marks the page, which shows the footer's button (`data-install`), and takes the offer
 * up, once, when that is pressed. It registers the service worker when the page has what it needs itself.
 */
export const INSTALL_SCRIPT = `(function(w,d,n){var o=null,r=d.documentElement
function tell(e){o=e;r.toggleAttribute('data-installable',!!e)}
w.addEventListener('beforeinstallprompt',function(e){e.preventDefault();tell(e)});
w.addEventListener('appinstalled',function(){tell(null)});
d.addEventListener('click',function(e){if(o&&e.target.closest('[data-install]')){o.prompt();tell(null)}});
if(n.serviceWorker)w.addEventListener('load',function(){setTimeout(function(){n.serviceWorker.register('/sw.js',{updateViaCache:'none'}).catch(function(){})},2000)})})(window,document,navigator)`;
