import { DEFAULT_LOCALE, LOCALES } from '#lib/content/messages/locales.ts';

/** Where the chosen language is remembered in this browser; without a choice it follows the browser's. */
export const LANGUAGE_KEY = 'chainsight.locale';

/**
 * Runs in <head> before the first paint. The server's HTML is English: for a reader of another language
 * this marks the page as waiting for its words (see `[data-word]` in globals.css), so that no English
 * flashes up first. It chooses as `chooseLocale` does; kept as text, as it must not wait for a bundle.
 */
export const LANGUAGE_SCRIPT = `(function(){var k=${JSON.stringify(LOCALES)},s=null,l=${JSON.stringify(DEFAULT_LOCALE)};try{s=localStorage.getItem(${JSON.stringify(LANGUAGE_KEY)})}catch(e){}var w=k.indexOf(s)<0?navigator.languages||[]:[s];for(var i=0;i<w.length;i++){var p=w[i].toLowerCase().split('-')[0];if(k.indexOf(p)>=0){l=p;break}}if(l!==${JSON.stringify(DEFAULT_LOCALE)}){document.documentElement.lang=l;document.documentElement.dataset.words='waiting'}})()`;
