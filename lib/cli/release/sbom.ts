/** The list of packages that a release is made from, as CycloneDX. */
import { execFileSync } from 'node:child_process';
import { ROOT } from '../launch/paths.mjs';

interface Bom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string; type: string } };
}

/**
 * What `npm sbom` says of the packages that run, from the lock file alone. It has no time and no number of its
 * own (both are optional), so that the same packages give the same bytes, and the project's name where npm takes
 * that of the folder.
 */
export function makeSbom(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const text = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const bom = JSON.parse(text) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = 'chainsight';
  bom.metadata.component.type = 'application';
  return `${JSON.stringify(bom, null, 2)}\n`;
}
