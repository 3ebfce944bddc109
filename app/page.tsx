import { Ask } from './_ui/ask/Ask.tsx';
import { Guilloche } from './_ui/parts/Guilloche.tsx';

export default function StartPage() {
  return (
    <div className="relative isolate overflow-x-clip">
      <Guilloche className="pointer-events-none absolute -top-8 left-1/2 -z-10 w-[78rem] -translate-x-1/2 max-sm:w-[46rem]" />
      <div className="mx-auto w-full max-w-[58rem] px-[clamp(1rem,4vw,2.25rem)] pt-12 sm:pt-20">
        <h1 className="text-[clamp(1.75rem,1.2rem+2.4vw,2.75rem)] leading-[1.12] font-[660] tracking-[-0.03em]">
          Which link of the chain is untrusted?
        </h1>
        <p className="mt-3 max-w-[62ch] text-[1.0625rem] text-ink-soft">
          Name a server, or drop the certificates you have. Your browser checks every link, names the one that
          fails and says how to repair it.
        </p>
        <div className="mt-7 sm:mt-9">
          <Ask />
        </div>
      </div>
    </div>
  );
}
