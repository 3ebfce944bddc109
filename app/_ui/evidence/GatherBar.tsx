import RotateCw from 'lucide-react/icons/rotate-cw';
import X from 'lucide-react/icons/x';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { gathering, type Gathering } from '#lib/browser/session/gathering.ts';
import { useWords } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';

interface GatherBarProps extends Pick<Gathering, 'phase' | 'answered' | 'total'> {
  /** Addresses that can be asked and were not. */
  readonly open: number;
  readonly asked: number;
}

/** How far the asking is, and the ways to stop it or to ask again. */
export function GatherBar({ phase, answered, total, open, asked }: GatherBarProps) {
  const { text } = useWords('evidence');
  if (phase === 'running') {
    return (
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <label className="flex min-w-0 flex-1 items-center gap-3 text-sm text-ink-soft">
          <span className="whitespace-nowrap">{text('evidence.bar.asking', { count: total })}</span>
          <progress
            className="h-1.5 w-full max-w-60 accent-accent-strong"
            max={Math.max(1, total)}
            value={answered}
          />
        </label>
        <Button size="sm" onClick={() => gathering.cancel()}>
          <X aria-hidden="true" className="size-3.5" />
          {text('evidence.bar.stop')}
        </Button>
      </div>
    );
  }
  if (!HAS_SERVER) {
    return <p className="mb-3 text-[0.8125rem] text-ink-soft">{text('evidence.bar.file')}</p>;
  }
  return (
    <div className="mb-2 flex flex-wrap gap-2 print:hidden">
      {open === 0 ? null : (
        <Button size="sm" onClick={() => void gathering.start()}>
          {text('evidence.bar.ask', { count: open })}
        </Button>
      )}
      {asked === 0 ? null : (
        <Button size="sm" look="quiet" onClick={() => void gathering.again()}>
          <RotateCw aria-hidden="true" className="size-3.5" />
          {text('evidence.bar.again')}
        </Button>
      )}
    </div>
  );
}
