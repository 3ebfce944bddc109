import { HAS_SERVER, hrefOf } from '#lib/browser/home.ts';
import { SiteLanguage } from '../language/LanguageSelect.tsx';
import { SiteWord } from '../language/site.tsx';

/** What leaves this browser, said on every page, and the choice of language. */
export function SiteFooter() {
  return (
    <footer className="mt-10 border-t border-line print:hidden">
      <div className="shell flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-5 text-[0.8125rem] text-ink-faint">
        <p className="max-w-[68ch]">
          <SiteWord id={HAS_SERVER ? 'site.privacy' : 'site.privacy-file'} />
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <a href={hrefOf('/computer')} className="underline-offset-3 hover:underline">
            <SiteWord id="site.computer" />
          </a>
          <a href={hrefOf('/findings')} className="underline-offset-3 hover:underline">
            <SiteWord id="site.findings" />
          </a>
          {HAS_SERVER ? (
            <>
              <a href="/links" className="underline-offset-3 hover:underline">
                <SiteWord id="site.links" />
              </a>
              <a href="/api/v1/openapi.json" className="underline-offset-3 hover:underline">
                <SiteWord id="site.api" />
              </a>
              <a href="/chainsight.html" download="" className="underline-offset-3 hover:underline">
                <SiteWord id="site.single-file" />
              </a>
              {/* Seen where the browser offers it: lib/browser/page/install.ts. */}
              <button
                type="button"
                data-install
                className="cursor-pointer underline-offset-3 hover:underline"
              >
                <SiteWord id="site.install" />
              </button>
            </>
          ) : null}
          <span>Chainsight</span>
          <span className="in-[body:has([data-language-here])]:hidden">
            <SiteLanguage />
          </span>
        </div>
      </div>
    </footer>
  );
}
