interface SaidProps {
  readonly text: string;
  /** Parts of the text in the order in which they stand there. */
  readonly said: string | readonly string[] | null | undefined;
}

/** A text of the page that holds what a program said, in English: that part is marked as such. */
export function Said({ text, said }: SaidProps) {
  const [first, ...others] = typeof said === 'string' ? [said] : (said ?? []);
  const at = first ? text.indexOf(first) : -1;
  if (!first || at < 0) return text;
  const rest = text.slice(at + first.length);
  return (
    <>
      {text.slice(0, at)}
      <samp lang="en" className="font-sans">
        {first}
      </samp>
      {others.length === 0 ? rest : <Said text={rest} said={others} />}
    </>
  );
}
