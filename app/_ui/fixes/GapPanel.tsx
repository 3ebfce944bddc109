'use client';

import { useState, useSyncExternalStore } from 'react';
import Download from 'lucide-react/icons/download';
import FileUp from 'lucide-react/icons/file-up';
import { core } from '#lib/browser/worker/client.ts';
import { gathering } from '#lib/browser/session/gathering.ts';
import type { RootCandidate } from '#lib/browser/worker/root-candidates.ts';
import { GAP_SIGN_WORDS, FIT_WORDS } from '#lib/content/fixes/gap.ts';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import type { FixValues, ServerContent } from '#lib/content/fixes/parts/types.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { RootGap } from '#lib/core/report/root-gap.ts';
import type { Report } from '#lib/core/report/types.ts';
import { unseenRootValues } from '#lib/view/fixes/root.ts';
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
  const own = <OwnRoot key="own" gap={gap} report={report} />;
  const intermediate = <MissingOne key="intermediate" gap={gap} server={server} values={values} />;
  const reasons = gap.signs.map((sign) => GAP_SIGN_WORDS[sign]);
  return (
    <div className="grid gap-4">
      {reasons.length === 0 ? null : (
        <p className="text-ink-soft">What can be seen, though it proves nothing: {reasons.join('; ')}.</p>
      )}
      {gap.first === 'own-root' ? [own, intermediate] : [intermediate, own]}
    </div>
  );
}

const BOX = 'grid gap-3 rounded-lg border border-line px-4 py-3.5';

function OwnRoot({ gap, report }: Pick<GapPanelProps, 'gap' | 'report'>) {
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
    <section className={BOX} aria-label="If it is your own root">
      <h4 className="font-[600]">If “{name}” is your organisation’s own root</h4>
      <p>
        {inOrder
          ? 'The server has nothing to change: it sends all that it has to, and a root is for the clients’ own stores.'
          : 'A root is not for the server to send: clients need it in their own stores.'}{' '}
        Add it here to see what clients get that have it.
      </p>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <FilePicker label="File of the root" multiple onFiles={(files) => void look(files)}>
          <FileUp aria-hidden="true" className="size-4" />
          This is our root: choose its file
        </FilePicker>
        <FetchRoot gap={gap} />
      </div>
      <div role="status">
        {found === null ? null : found === 'failed' ? (
          <Notice tone="error" title="The file could not be read. Try again." />
        ) : (
          <Found found={found} name={name} />
        )}
      </div>
      <Disclosure summary="How to bring it to the clients" summaryClassName="cursor-pointer font-[600]">
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
  const { phase } = useSyncExternalStore(gathering.subscribe, gathering.get, gathering.server);
  const [asked, setAsked] = useState(false);
  const [address] = addresses;
  if (address === undefined) return null;
  return (
    <>
      <Button
        disabled={phase === 'running'}
        onClick={() => {
          setAsked(true);
          void gathering.start();
        }}
      >
        <Download aria-hidden="true" className="size-4" />
        {phase === 'running' ? 'Asking…' : 'Fetch it from the address in the certificate'}
      </Button>
      {asked && phase !== 'running' ? (
        <p role="status" className="basis-full text-[0.8125rem] text-ink-soft wrap-anywhere">
          Nothing that fits came from {address}; “Revocation and downloads” says why.
        </p>
      ) : null}
    </>
  );
}

function Found({ found, name }: { readonly found: readonly RootCandidate[]; readonly name: string }) {
  const [best] = found;
  if (best === undefined) return <Notice tone="warning" title="No certificate was found in that file." />;
  if (best.fit !== 'root') return <Notice tone="warning" title={FIT_WORDS[best.fit](name)} />;
  return (
    <div className="grid gap-3">
      <Notice tone="info" title={FIT_WORDS.root(name)}>
        Whoever holds its key can speak for every name to every client that trusts it: let the people who run
        it read its fingerprint to you, and compare line by line.
      </Notice>
      <Fingerprints of={best.certificate} />
      <TrustRoot root={best.certificate} />
    </div>
  );
}

function MissingOne({ gap: { name, addresses }, server, values }: Omit<GapPanelProps, 'report'>) {
  const recipe = recipeFor('send', server, values);
  return (
    <section className={BOX} aria-label="If it is no root of yours">
      <h4 className="font-[600]">If it is not: an intermediate is missing</h4>
      <p>
        Get the certificate of “{name}” from its CA
        {addresses.length === 0 ? '' : ` (the certificate below it names ${addresses.join(', ')})`}, and make
        the server send it after those it sends already. Self-signed, it is a root after all: then the other
        way is the right one.
      </p>
      {recipe === null ? null : (
        <Disclosure summary={`Fix on ${server.title}`} summaryClassName="cursor-pointer font-[600]">
          {() => (
            <div className="grid gap-4 pt-3">
              <ServerHow server={server} />
              <SourcedSteps steps={recipe.steps} />
              <div>
                <h4 className="mb-2 font-[600]">How to check</h4>
                <SourcedSteps steps={recipe.check} />
              </div>
              <div>
                <h4 className="mb-2 font-[600]">How to undo</h4>
                <SourcedSteps steps={recipe.undo} />
              </div>
            </div>
          )}
        </Disclosure>
      )}
    </section>
  );
}
