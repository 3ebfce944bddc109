/** The private root that clients need, when that is what they lack. */
import type { RootValues } from '#lib/content/fixes/parts/deploy-types.ts';
import { ownRootOf } from '#lib/core/report/diagnosis.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { fileName } from '../pem.ts';

/**
 * The root the chain ends at when no public store has it: untrusted, or trusted only through a root that was
 * added here or that the organisation deploys. Null otherwise, also for a server certificate signed by itself.
 */
export function rootToDeploy(report: Report): CertificateView | null {
  const id = ownRootOf(report.paths[0]);
  return id === null ? null : (report.certificates[id] ?? null);
}

/** The values that commands for clients are filled with. */
export function rootValues(root: CertificateView): RootValues {
  const label = labelOf(root);
  return {
    label,
    thumbprint: root.sha1.toUpperCase(),
    sha256: root.sha256,
    files: {
      cer: fileName(label, 'cer'),
      pem: fileName(label, 'pem'),
      profile: fileName(label, 'mobileconfig'),
    },
    alias: fileName(label, 'x').slice(0, -2),
  };
}

/** The same for a root of which only the name is known: who has it fills in the rest. */
export function unseenRootValues(label: string): RootValues {
  return {
    label,
    thumbprint: 'THUMBPRINT-OF-THE-ROOT',
    sha256: 'FINGERPRINT-OF-THE-ROOT',
    files: { cer: 'root-ca.cer', pem: 'root-ca.pem', profile: 'root-ca.mobileconfig' },
    alias: 'root-ca',
  };
}

const GROUP = /.{1,4}/g;
const GROUPS_A_LINE = 4;

/** A fingerprint in lines of four groups of four, so that two people can read it out line by line. */
export function fingerprintLines(hex: string): readonly string[] {
  const groups = hex.toUpperCase().match(GROUP) ?? [];
  const count = Math.ceil(groups.length / GROUPS_A_LINE);
  return Array.from({ length: count }, (_, line) =>
    groups.slice(line * GROUPS_A_LINE, (line + 1) * GROUPS_A_LINE).join(' '),
  );
}
