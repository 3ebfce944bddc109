/** What the files of the repaired chain are called: the same in the downloads and in the commands. */
import type { CertificateView } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { fileName } from '../pem.ts';

interface BundleNames {
  readonly fullChain: string;
  readonly intermediates: string;
  readonly p7b: string;
  readonly zip: string;
}

/** Names of the downloads for a host; null: nobody named one. */
export function bundleNames(host: string | null): BundleNames {
  const name = host ?? 'chain';
  return {
    fullChain: fileName(`${name}-fullchain`, 'pem'),
    intermediates: fileName(`${name}-intermediates`, 'pem'),
    p7b: fileName(name, 'p7b'),
    zip: fileName(name, 'zip'),
  };
}

/** “2-contoso-issuing-ca-2.cer”: one certificate among the single files; `index` counts from 0. */
export const singleFileName = (certificate: CertificateView, index: number): string =>
  `${index + 1}-${fileName(labelOf(certificate), 'cer')}`;
