'use client';

import Download from 'lucide-react/icons/download';
import { download } from '#lib/browser/page/download.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { fullChainPem, intermediatesPem, toPkcs7, toZip } from '#lib/view/fixes/bundle.ts';
import { bundleNames } from '#lib/view/fixes/bundle-names.ts';
import { useWords } from '../language/words.tsx';
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
  const { text } = useWords('repair');
  const names = bundleNames(host);
  const forms = [
    {
      label: text('repair.file.full'),
      save: () => download(names.fullChain, fullChainPem(bundle), PEM),
    },
    ...(bundle.length < 2
      ? []
      : [
          {
            label: text('repair.file.intermediates'),
            save: () => download(names.intermediates, intermediatesPem(bundle), PEM),
          },
        ]),
    {
      label: 'P7B',
      save: () => download(names.p7b, toPkcs7(bundle), 'application/x-pkcs7-certificates'),
    },
    {
      label: text('repair.file.single'),
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
        word={text('repair.file.copy')}
        label={text('repair.file.copy-full')}
        text={() => fullChainPem(bundle)}
      />
    </div>
  );
}
