/** Stands for a page until its words have come: the same heights, so that nothing jumps. */
export function PageSkeleton() {
  return (
    <div aria-hidden="true" className="animate-pulse motion-reduce:animate-none">
      <div className="h-9 w-3/5 max-w-96 rounded-md bg-sunken" />
      <div className="mt-3 h-12 w-full max-w-[68ch] rounded-md bg-sunken" />
      <div className="mt-8 h-56 w-full max-w-[58rem] rounded-lg bg-sunken" />
    </div>
  );
}
