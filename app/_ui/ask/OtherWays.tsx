'use client';

import Link from 'next/link';
import ListChecks from 'lucide-react/icons/list-checks';
import MonitorX from 'lucide-react/icons/monitor-x';
import Network from 'lucide-react/icons/network';
import Server from 'lucide-react/icons/server';
import type { Plan } from '#lib/browser/ask/plan.ts';
import type { Target } from '#lib/core/input/target.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { StartWord } from './start-words.tsx';

interface OtherWaysProps {
  readonly plan: Plan;
  readonly disabled: boolean;
  readonly onSurvey: (domain: string) => void;
  readonly onFetch: (target: Target) => void;
}

/** A long host stays on the page of a phone. */
const WRAPS = 'h-auto! min-h-8 max-w-full shrink! py-1 text-left whitespace-normal! wrap-anywhere';

/** What else could be asked about the same text; with no text, the pages that ask for more than one host. */
export function OtherWays({ plan, disabled, onSurvey, onFetch }: OtherWaysProps) {
  switch (plan.kind) {
    case 'fetch': {
      const { domain } = plan;
      return domain === null ? null : (
        <div className="-mt-1 px-1.5">
          <Button
            look="quiet"
            size="sm"
            disabled={disabled}
            className={WRAPS}
            onClick={() => onSurvey(domain)}
          >
            <Network aria-hidden="true" className="size-4" />
            <StartWord id="start.way.survey" holes={{ domain }} />
          </Button>
        </div>
      );
    }
    case 'domain': {
      const { target } = plan;
      return (
        <div className="-mt-1 px-1.5">
          <Button
            look="quiet"
            size="sm"
            disabled={disabled}
            className={WRAPS}
            onClick={() => onFetch(target)}
          >
            <Server aria-hidden="true" className="size-4" />
            <StartWord id="start.way.server" holes={{ host: target.host, port: target.port }} />
          </Button>
        </div>
      );
    }
    case 'nothing':
      return (
        <p className="-mt-1 flex flex-wrap px-1.5">
          <Link href="/domain" prefetch={false} className={buttonClass('quiet', 'sm')}>
            <Network aria-hidden="true" className="size-4" />
            <StartWord id="start.way.domain" />
          </Link>
          <Link href="/list" prefetch={false} className={buttonClass('quiet', 'sm')}>
            <ListChecks aria-hidden="true" className="size-4" />
            <StartWord id="start.way.list" />
          </Link>
          <Link href="/computer" prefetch={false} className={buttonClass('quiet', 'sm')}>
            <MonitorX aria-hidden="true" className="size-4" />
            <StartWord id="start.way.computer" />
          </Link>
        </p>
      );
    default:
      return null;
  }
}
