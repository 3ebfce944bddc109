/**
 * Names the page in the browser's tab for as long as its address stands. The framework puts the page's general title
 * in place in an update of its own, which may come after this one: then this one is put back.
 * @returns what ends it; to be called before another page is shown, whose title it would replace
 */
export function keepTitle(title: string): () => void {
  const { pathname } = location;
  let kept: string | null = null;
  const put = (): void => {
    if (location.pathname !== pathname || document.title === kept) return;
    document.title = title;
    kept = document.title; // browsers collapse spaces
  };
  put();
  const observer = new MutationObserver(put);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
