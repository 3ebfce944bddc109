'use client';

import Download from 'lucide-react/icons/download';
import { download } from '#lib/browser/page/download.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { mobileConfig } from '#lib/view/fixes/mobileconfig.ts';
import { toPem } from '#lib/view/pem.ts';
import { rootValues } from '#lib/view/fixes/root.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Deployment } from './Deployment.tsx';
import { Fingerprints, TrustRoot } from './TrustRoot.tsx';

interface RootPanelProps {
  readonly root: CertificateView;
  /** Whether it counts here already. */
  readonly trusted: boolean;
}

/** The private root, its fingerprints to compare, and how each kind of client is given it. */
export function RootPanel({ root, trusted }: RootPanelProps) {
  const values = rootValues(root);
  const { label, files } = values;
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
      <Fingerprints of={root} />
      {trusted ? null : <TrustRoot root={root} />}
      <div className="flex flex-wrap gap-2 print:hidden">
        {forms.map(({ word, save }) => (
          <Button key={word} size="sm" onClick={save}>
            <Download aria-hidden="true" className="size-4" />
            {word}
          </Button>
        ))}
      </div>
      <Deployment values={values} />
    </div>
  );
}
