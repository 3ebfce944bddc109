/**
 * The mark: two links of a chain; where they overlap they make an eye. Both links are circles of radius
 * 8.8, so the eye is their exact intersection. `public/icon.svg` is the same drawing on a ground, the
 * pictures beside it are made from that.
 */
export function LogoMark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="5 1 22 30" fill="none" aria-hidden="true" className={className}>
      <g strokeWidth="2.5" strokeLinecap="round">
        <path stroke="currentColor" d="M8.5 16A8.8 8.8 0 1 1 23.5 16M23.5 16A8.8 8.8 0 1 1 8.5 16" />
        <path
          stroke="var(--color-accent)"
          d="M8.8 16.3C12 21.4 20 21.4 23.2 16.3M8.8 15.7C12 10.6 20 10.6 23.2 15.7"
        />
      </g>
      <circle cx="16" cy="16" r="2.3" fill="var(--color-accent)" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="flex items-center gap-2 text-ink">
      <LogoMark className="h-8 w-auto" />
      <span className="text-lg font-[650] tracking-[-0.025em] max-[22rem]:sr-only">Chainsight</span>
    </span>
  );
}
