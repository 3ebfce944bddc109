/** Roots that the operator's organisation deploys, from a folder on the server. Not for the browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from '#lib/core/der/time.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { StoreInput } from '../encode.ts';

const ENTERPRISE = 'enterprise';

interface EnterpriseReading {
  /** Null when the folder holds no certificate. */
  readonly store: StoreInput | null;
  /** Files that were passed over, with the reason; without the folder's path, for pages show it. */
  readonly problems: readonly string[];
}

/** Reads every file of the folder that holds certificates, in order of name; subfolders are not entered. */
export async function readEnterprise(folder: string): Promise<EnterpriseReading> {
  const problems: string[] = [];
  const certificates: Uint8Array[] = [];
  let newest = 0;
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    problems.push(`the folder can’t be read (${code})`);
  }
  for (const name of names) {
    const path = join(folder, name);
    const stats = statSync(path);
    if (!stats.isFile()) continue;
    if (stats.size > LIMITS.fileBytes) {
      problems.push(`${name}: larger than ${LIMITS.fileBytes} octets`);
      continue;
    }
    const decoded = await decodeInput({ name, bytes: new Uint8Array(readFileSync(path)) });
    if (decoded.certificates.length === 0) problems.push(`${name}: no certificate in it`);
    else newest = Math.max(newest, stats.mtimeMs);
    certificates.push(...decoded.certificates.map(({ der }) => der));
  }
  if (certificates.length === 0) return { store: null, problems };
  return {
    store: {
      id: ENTERPRISE,
      title: 'Your organisation',
      source: 'the operator’s folder',
      date: isoDay(newest) ?? '',
      certificates,
      private: true,
    },
    problems,
  };
}
