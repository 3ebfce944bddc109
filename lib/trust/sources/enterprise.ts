/** Roots that the operator's organisation deploys, from a folder on the server. Not for the browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from '#lib/core/der/time.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { StoreInput } from '../encode.ts';
import type { PassedOver } from '../status.ts';

const ENTERPRISE = 'enterprise';

interface EnterpriseReading {
  /** Null when the folder holds no certificate. */
  readonly store: StoreInput | null;
  /** Files that were passed over, with the reason; without the folder's path, for pages show it. */
  readonly passed: readonly PassedOver[];
}

/** Reads every file of the folder that holds certificates, in order of name; subfolders are not entered. */
export async function readEnterprise(folder: string): Promise<EnterpriseReading> {
  const passed: PassedOver[] = [];
  const certificates: Uint8Array[] = [];
  let newest = 0;
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    passed.push({ code: 'folder-unreadable', reason });
  }
  for (const name of names) {
    const path = join(folder, name);
    const stats = statSync(path);
    if (!stats.isFile()) continue;
    if (stats.size > LIMITS.fileBytes) {
      passed.push({ code: 'too-large', file: name, octets: LIMITS.fileBytes });
      continue;
    }
    const decoded = await decodeInput({ name, bytes: new Uint8Array(readFileSync(path)) });
    if (decoded.certificates.length === 0) passed.push({ code: 'no-certificate', file: name });
    else newest = Math.max(newest, stats.mtimeMs);
    certificates.push(...decoded.certificates.map(({ der }) => der));
  }
  if (certificates.length === 0) return { store: null, passed };
  return {
    store: {
      id: ENTERPRISE,
      title: 'Your organisation',
      source: 'the operator’s folder',
      date: isoDay(newest) ?? '',
      certificates,
      private: true,
    },
    passed,
  };
}
