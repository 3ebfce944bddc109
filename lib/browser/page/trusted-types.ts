/**
 * Trusted Types: the page's policy lets no text become script, except what this allows. Scripts and workers come
 * from this server's build folder, the service worker from beside it; the only markup is the empty script element
 * that React makes its script elements from. Kept as text: it must run before anything else, and needs no bundle.
 */
export const TRUSTED_TYPES_SCRIPT = `window.trustedTypes&&trustedTypes.createPolicy('default',{createScriptURL:function(u){var x=new URL(u,document.baseURI);return x.origin===location.origin&&(x.pathname.startsWith('/_next/static/')||x.pathname==='/sw.js')?u:null},createHTML:function(h){return h==='<script><'+'/script>'?h:null}})`;
