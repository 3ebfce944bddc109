/** What leaves this browser, said on every page. */
export function SiteFooter() {
  return (
    <footer className="mt-16 border-t border-line print:hidden">
      <div className="shell flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-5 text-[0.8125rem] text-ink-faint">
        <p className="max-w-[68ch]">
          Certificates are read and judged in this browser. Only a host name you ask for goes to this server,
          which fetches the chain and keeps nothing.
        </p>
        <p className="flex gap-5">
          <a href="/findings" className="underline-offset-3 hover:underline">
            All findings
          </a>
          <a href="/api/v1/openapi.json" className="underline-offset-3 hover:underline">
            API
          </a>
          <span>Chainsight</span>
        </p>
      </div>
    </footer>
  );
}
