'use client';

import { useState } from 'react';
import Download from 'lucide-react/icons/download';
import { download } from '#lib/browser/page/download.ts';
import { fromBase64 } from '#lib/browser/base64.ts';
import { DEPLOYMENTS } from '#lib/content/fixes/deploy.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { mobileConfig } from '#lib/view/fixes/mobileconfig.ts';
import { toPem } from '#lib/view/pem.ts';
import { fingerprintLines, rootValues } from '#lib/view/fixes/root.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Select } from '../parts/Select.tsx';
import { Steps } from './Steps.tsx';

/** The private root, its fingerprints to compare, and how each kind of client is given it. */
export function RootPanel({ root }: { readonly root: CertificateView }) {
  const [chosen, setChosen] = useState(DEPLOYMENTS[0]?.id ?? '');
  const values = rootValues(root);
  const { label, files } = values;
  const deployment = DEPLOYMENTS.find(({ id }) => id === chosen);
  const forms = [
    {
      word: 'Certificate (.cer)',
      save: () => download(files.cer, new Uint8Array(fromBase64(root.der)), 'application/pkix-cert'),
    },
    { word: 'PEM', save: () => download(files.pem, toPem(root.der), 'application/x-pem-file') },
    {
      word: 'Apple profile',
      save: () => download(files.profile, mobileConfig(root), 'application/x-apple-aspen-config'),
    },
  ];
  return (
    <div className="grid gap-4 text-sm">
      <Notice tone="warning" title="Never deploy a root that you did not verify">
        <p>
          Whoever holds its key can speak for every name to every client that trusts it. What was seen on the
          wire proves nothing: call the people who run “{label}” and let them read its fingerprint to you. For
          users outside your organisation, use a public CA instead.
        </p>
      </Notice>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Fingerprint name="SHA-256" hex={root.sha256} />
        <Fingerprint name="SHA-1 (thumbprint)" hex={root.sha1} />
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {forms.map(({ word, save }) => (
          <Button key={word} size="sm" onClick={save}>
            <Download aria-hidden="true" className="size-4" />
            {word}
          </Button>
        ))}
      </div>
      <div className="max-w-md">
        <Select
          label="Which clients?"
          value={chosen}
          options={DEPLOYMENTS.map(({ id, title }) => [id, title] as const)}
          onChange={setChosen}
        />
      </div>
      {deployment === undefined ? null : (
        <>
          <Steps steps={deployment.steps(values)} />
          <div>
            <h4 className="mb-2 font-[600]">How to check</h4>
            <Steps steps={deployment.check(values)} />
          </div>
          <div>
            <h4 className="mb-2 font-[600]">How to undo</h4>
            <Steps steps={deployment.undo(values)} />
          </div>
        </>
      )}
    </div>
  );
}

function Fingerprint({ name, hex }: { readonly name: string; readonly hex: string }) {
  return (
    <div>
      <h4 className="mb-1 font-[600]">{name}, line by line</h4>
      <ol className="list-decimal pl-5 font-mono text-[0.8125rem] marker:text-ink-faint">
        {fingerprintLines(hex).map((line) => (
          <li key={line} className="pl-1">
            {line}
          </li>
        ))}
      </ol>
    </div>
  );
}
