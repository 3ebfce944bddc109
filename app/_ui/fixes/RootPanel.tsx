'use client';

import Download from 'lucide-react/icons/download';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { download } from '#lib/browser/page/download.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { mobileConfig } from '#lib/view/fixes/mobileconfig.ts';
import { toPem } from '#lib/view/pem.ts';
import { rootValues } from '#lib/view/fixes/root.ts';
import { useDeployWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { Deployment } from './Deployment.tsx';
import { Fingerprints, TrustRoot } from './TrustRoot.tsx';

interface RootPanelProps {
  readonly root: CertificateView;
  /** Whether it counts here already. */
  readonly trusted: boolean;
}

/** The private root, its fingerprints to compare, and how each kind of client is given it. */
export function RootPanel({ root, trusted }: RootPanelProps) {
  const words = useDeployWords();
  const { text } = words;
  const values = rootValues(root);
  const { label, files } = values;
  const forms = [
    {
      word: text('deploy.root.cer'),
      save: () => download(files.cer, new Uint8Array(fromBase64(root.der)), 'application/pkix-cert'),
    },
    { word: 'PEM', save: () => download(files.pem, toPem(root.der), 'application/x-pem-file') },
    {
      word: text('deploy.root.profile'),
      save: () => download(files.profile, mobileConfig(root), 'application/x-apple-aspen-config'),
    },
  ];
  return (
    <div className="grid gap-2.5 text-sm" {...marked(words)}>
      <details className="rounded-lg border border-unknown-line bg-unknown-soft px-4 py-2.5">
        <summary className="rounded-sm font-[600]">
          <TriangleAlert aria-hidden="true" className="me-1.5 mb-0.5 inline size-4 text-unknown" />
          {text('deploy.root.never')}
        </summary>
        <div className="grid gap-3 pt-2">
          <p className="text-ink-soft">{text('deploy.root.proof', { name: label })}</p>
          <Fingerprints of={root} />
          {trusted ? null : <TrustRoot root={root} />}
        </div>
      </details>
      <Deployment values={values} />
      <div className="flex flex-wrap gap-2 print:hidden">
        {forms.map(({ word, save }) => (
          <Button key={word} size="sm" onClick={save}>
            <Download aria-hidden="true" className="size-4" />
            {word}
          </Button>
        ))}
      </div>
    </div>
  );
}
