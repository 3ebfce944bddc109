'use client';

import Download from 'lucide-react/icons/download';
import { download } from '#lib/browser/page/download.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { fullChainPem, intermediatesPem, toPkcs7, toZip } from '#lib/view/fixes/bundle.ts';
import { bundleNames } from '#lib/view/fixes/bundle-names.ts';
import { Button } from '../parts/Button.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';

const PEM = 'application/x-pem-file';

interface BundleFilesProps {
  readonly bundle: readonly CertificateView[];
  /** Host checked: the start of the file names. */
  readonly host: string | null;
}

/** The bundle in each form that servers take. */
export function BundleFiles({ bundle, host }: BundleFilesProps) {
  const names = bundleNames(host);
  const forms = [
    {
      label: 'Full chain (PEM)',
      save: () => download(names.fullChain, fullChainPem(bundle), PEM),
    },
    ...(bundle.length < 2
      ? []
      : [
          {
            label: 'Intermediates only (PEM)',
            save: () => download(names.intermediates, intermediatesPem(bundle), PEM),
          },
        ]),
    {
      label: 'P7B',
      save: () => download(names.p7b, toPkcs7(bundle), 'application/x-pkcs7-certificates'),
    },
    {
      label: 'Single files (ZIP)',
      save: () => download(names.zip, toZip(bundle), 'application/zip'),
    },
  ];
  return (
    <div className="mt-3 flex flex-wrap gap-2 print:hidden">
      {forms.map(({ label, save }) => (
        <Button key={label} size="sm" onClick={save}>
          <Download aria-hidden="true" className="size-4" />
          {label}
        </Button>
      ))}
      <CopyButton
        look="solid"
        word="Copy PEM"
        label="Copy PEM of the full chain"
        text={() => fullChainPem(bundle)}
      />
    </div>
  );
}
