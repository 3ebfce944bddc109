'use client';

import { clausesIn } from '#lib/content/messages/forms.ts';
import { useState, useSyncExternalStore } from 'react';
import Download from 'lucide-react/icons/download';
import FileUp from 'lucide-react/icons/file-up';
import { core } from '#lib/browser/worker/client.ts';
import { gathering } from '#lib/browser/session/gathering.ts';
import type { RootCandidate } from '#lib/browser/worker/root-candidates.ts';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import type { FixValues, ServerContent } from '#lib/content/fixes/parts/types.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { RootGap } from '#lib/core/report/root-gap.ts';
import type { Report } from '#lib/core/report/types.ts';
import { serverName } from '#lib/view/fixes/titles.ts';
import { unseenRootValues } from '#lib/view/fixes/root.ts';
import { useDeployWords } from '../language/result-words.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { FilePicker } from '../parts/FilePicker.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Deployment } from './Deployment.tsx';
import { ServerHow, SourcedSteps } from './Steps.tsx';
import { Fingerprints, TrustRoot } from './TrustRoot.tsx';

interface GapPanelProps {
  readonly gap: RootGap;
  readonly report: Report;
  readonly server: ServerContent;
  readonly values: FixValues;
}

/** The two ways out where a chain ends at a CA whose issuer nobody here knows, the likelier first. */
export function GapPanel({ gap, report, server, values }: GapPanelProps) {
  const words = useDeployWords();
  const { text, locale } = words;
  const own = <OwnRoot key="own" gap={gap} report={report} />;
  const intermediate = <MissingOne key="intermediate" gap={gap} server={server} values={values} />;
  const reasons = gap.signs.map((sign) => text(`deploy.gap.sign.${sign}`));
  return (
    <div className="grid gap-4" {...marked(words)}>
      {reasons.length === 0 ? null : (
        <p className="text-ink-soft">{text('deploy.gap.seen', { signs: clausesIn(locale, reasons) })}</p>
      )}
      {gap.first === 'own-root' ? [own, intermediate] : [intermediate, own]}
    </div>
  );
}

/** Of a button whose words are longer than a phone is wide. */
const WRAPPING = 'h-auto! min-h-9 max-w-full shrink! py-1 text-left whitespace-normal!';

const BOX = 'grid gap-3 rounded-lg border border-line px-4 py-3.5';

function OwnRoot({ gap, report }: Pick<GapPanelProps, 'gap' | 'report'>) {
  const { text } = useDeployWords();
  const { name, inOrder } = gap;
  const [found, setFound] = useState<readonly RootCandidate[] | 'failed' | null>(null);
  const below = report.certificates[gap.below];
  const look = async (files: readonly File[]) => {
    if (below === undefined) return;
    try {
      const inputs = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const decoded = await core.call('decode', inputs);
      const candidates = decoded.flatMap(({ certificates }) => certificates.map(({ der }) => der));
      setFound(await core.call('rootCandidates', { below: fromBase64(below.der), candidates }));
    } catch {
      setFound('failed');
    }
  };
  return (
    <section className={BOX} aria-label={text('deploy.gap.own-label')}>
      <h4 className="font-[600]">{text('deploy.gap.own', { name })}</h4>
      <p>{text(inOrder ? 'deploy.gap.server-ready' : 'deploy.gap.clients-need')}</p>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <FilePicker
          label={text('deploy.gap.file')}
          multiple
          className={WRAPPING}
          onFiles={(files) => void look(files)}
        >
          <FileUp aria-hidden="true" className="size-4" />
          {text('deploy.gap.choose')}
        </FilePicker>
        <FetchRoot gap={gap} />
      </div>
      <div role="status">
        {found === null ? null : found === 'failed' ? (
          <Notice tone="error" title={text('deploy.gap.unread')} />
        ) : (
          <Found found={found} name={name} />
        )}
      </div>
      <Disclosure summary={text('deploy.gap.bring')} summaryClassName="cursor-pointer font-[600]">
        {() => (
          <div className="grid gap-4 pt-3">
            <Deployment values={unseenRootValues(name)} />
          </div>
        )}
      </Disclosure>
    </section>
  );
}

/** Asks the address that the last certificate names; a root found there closes the question by itself. */
function FetchRoot({ gap: { addresses } }: Pick<GapPanelProps, 'gap'>) {
  const { text } = useDeployWords();
  const { phase } = useSyncExternalStore(gathering.subscribe, gathering.get, gathering.server);
  const [asked, setAsked] = useState(false);
  const [address] = addresses;
  if (address === undefined) return null;
  return (
    <>
      <Button
        className={WRAPPING}
        disabled={phase === 'running'}
        onClick={() => {
          setAsked(true);
          void gathering.start();
        }}
      >
        <Download aria-hidden="true" className="size-4" />
        {text(phase === 'running' ? 'deploy.gap.asking' : 'deploy.gap.fetch')}
      </Button>
      {asked && phase !== 'running' ? (
        <p role="status" className="basis-full text-[0.8125rem] text-ink-soft wrap-anywhere">
          {text('deploy.gap.not-fetched', { address })}
        </p>
      ) : null}
    </>
  );
}

function Found({ found, name }: { readonly found: readonly RootCandidate[]; readonly name: string }) {
  const { text } = useDeployWords();
  const [best] = found;
  if (best === undefined) return <Notice tone="warning" title={text('deploy.gap.not-found')} />;
  if (best.fit !== 'root')
    return <Notice tone="warning" title={text(`deploy.gap.fit.${best.fit}`, { name })} />;
  return (
    <div className="grid gap-3">
      <Notice tone="info" title={text('deploy.gap.fit.root', { name })}>
        {text('deploy.gap.power')}
      </Notice>
      <Fingerprints of={best.certificate} />
      <TrustRoot root={best.certificate} />
    </div>
  );
}

function MissingOne({ gap: { name, addresses }, server, values }: Omit<GapPanelProps, 'report'>) {
  const { text } = useDeployWords();
  const summary = useSummary();
  const recipe = recipeFor('send', server, values);
  return (
    <section className={BOX} aria-label={text('deploy.gap.other-label')}>
      <h4 className="font-[600]">{text('deploy.gap.other')}</h4>
      <p>
        {text('deploy.gap.get', { name })}
        {addresses.length === 0 ? null : ` ${text('deploy.gap.named', { addresses: addresses.join(', ') })}`}
      </p>
      {recipe === null ? null : (
        <Disclosure
          summary={
            <span {...marked(summary)}>{summary.text('plan.fix-on', { server: serverName(server) })}</span>
          }
          summaryClassName="cursor-pointer font-[600]"
        >
          {() => (
            <div className="grid gap-4 pt-3">
              <ServerHow server={server} />
              <SourcedSteps steps={recipe.steps} />
              <div>
                <h4 className="mb-2 font-[600]" {...marked(summary)}>
                  {summary.text('plan.check')}
                </h4>
                <SourcedSteps steps={recipe.check} />
              </div>
              <div>
                <h4 className="mb-2 font-[600]" {...marked(summary)}>
                  {summary.text('plan.undo')}
                </h4>
                <SourcedSteps steps={recipe.undo} />
              </div>
            </div>
          )}
        </Disclosure>
      )}
    </section>
  );
}
