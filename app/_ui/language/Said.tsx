/** A text of the page that holds what a program said, in English: that part is marked as such. */
export function Said({ text, said }: { readonly text: string; readonly said: string | null | undefined }) {
  const at = said ? text.indexOf(said) : -1;
  if (!said || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <samp lang="en" className="font-sans">
        {said}
      </samp>
      {text.slice(at + said.length)}
    </>
  );
}
