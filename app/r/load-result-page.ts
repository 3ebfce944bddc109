/**
 * The result page's code, by itself: the start page runs it while the reader types, for when it is needed the server
 * may be down. It stands in no page's own list of scripts, whose copy would come a second time.
 */
export const loadResultPage = () => import('./ResultPage.tsx');
