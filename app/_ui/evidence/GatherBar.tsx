import RotateCw from 'lucide-react/icons/rotate-cw';
import X from 'lucide-react/icons/x';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { gathering, type Gathering } from '#lib/browser/session/gathering.ts';
import { Button } from '../parts/Button.tsx';
import { plural } from '../parts/plural.ts';

interface GatherBarProps extends Pick<Gathering, 'phase' | 'answered' | 'total'> {
  /** Addresses that can be asked and were not. */
  readonly open: number;
  readonly asked: number;
}

/** How far the asking is, and the ways to stop it or to ask again. */
export function GatherBar({ phase, answered, total, open, asked }: GatherBarProps) {
  if (phase === 'running') {
    return (
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <label className="flex min-w-0 flex-1 items-center gap-3 text-sm text-ink-soft">
          <span className="whitespace-nowrap">Asking {plural(total, 'address', 'addresses')}</span>
          <progress
            className="h-1.5 w-full max-w-60 accent-accent-strong"
            max={Math.max(1, total)}
            value={answered}
          />
        </label>
        <Button size="sm" onClick={() => gathering.cancel()}>
          <X aria-hidden="true" className="size-3.5" />
          Stop asking
        </Button>
      </div>
    );
  }
  if (!HAS_SERVER) {
    return (
      <p className="mb-3 text-[0.8125rem] text-ink-soft">
        This page is one file that asks no network: nothing is downloaded. Give certificates and CRLs as
        files, or ask an installed Chainsight.
      </p>
    );
  }
  return (
    <div className="mb-2 flex flex-wrap gap-2 print:hidden">
      {open === 0 ? null : (
        <Button size="sm" onClick={() => void gathering.start()}>
          Ask {plural(open, 'address', 'addresses')}
        </Button>
      )}
      {asked === 0 ? null : (
        <Button size="sm" look="quiet" onClick={() => void gathering.again()}>
          <RotateCw aria-hidden="true" className="size-3.5" />
          Ask all again
        </Button>
      )}
    </div>
  );
}
