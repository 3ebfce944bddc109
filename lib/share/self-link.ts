/** Links that carry everything, where they are pasted rather than opened. Apart, as the start page has it. */

/**
 * The path of a link that carries everything when the text is one, whatever server or file it was made with: its
 * fragment holds all that it opens.
 */
export function selfLinkIn(text: string): string | null {
  const fragment = /^\s*(?:https?|file):\/\/\S*\/r\/self(#[A-Za-z0-9_-]+)\s*$/.exec(text)?.[1];
  return fragment === undefined ? null : `/r/self${fragment}`;
}
