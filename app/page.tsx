import { StartWord } from './_ui/ask/start-words.tsx';
import { Localised } from './_ui/language/site.tsx';
import { Guilloche } from './_ui/ask/Guilloche.tsx';
import { StartBox } from './StartBox.tsx';

export default function StartPage() {
  return (
    <div className="relative isolate overflow-x-clip">
      <Guilloche className="pointer-events-none absolute -top-8 left-1/2 -z-10 w-[78rem] -translate-x-1/2 max-sm:w-[46rem]" />
      <Localised className="mx-auto w-full max-w-[58rem] px-[clamp(1rem,4vw,2.25rem)] pt-12 sm:pt-20">
        <h1 className="text-[clamp(1.75rem,1.2rem+2.4vw,2.75rem)] leading-[1.12] font-[660] tracking-[-0.03em]">
          <StartWord id="start.title" />
        </h1>
        <p className="mt-3 max-w-[62ch] text-[1.0625rem] text-ink-soft">
          <StartWord id="start.lead" />
        </p>
        <div className="mt-7 sm:mt-9">
          <StartBox />
        </div>
      </Localised>
    </div>
  );
}
