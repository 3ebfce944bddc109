/** Puts cases out for clients: files in a folder, and a server each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPem } from '#lib/cli/pki.ts';
import type { LabCase } from './make/chain.ts';
import type { Servers } from './serve.ts';
import type { Exhibit } from './clients/types.ts';

const pem = (list: readonly Uint8Array[]): string => list.map((der) => toPem('CERTIFICATE', der)).join('');

/** @returns the exhibits, and why some can't be served */
export async function exhibit(
  cases: readonly LabCase[],
  folder: string,
  servers: Servers,
): Promise<{ readonly exhibits: readonly Exhibit[]; readonly faults: ReadonlyMap<string, string> }> {
  const faults = new Map<string, string>();
  const exhibits: Exhibit[] = [];
  for (const one of cases) {
    const place = join(folder, one.id.replaceAll('/', '.'));
    mkdirSync(place, { recursive: true });
    const file = (name: string, list: readonly Uint8Array[]): string => {
      const path = join(place, name);
      writeFileSync(path, pem(list));
      return path;
    };
    const served = await servers.serve(one);
    if ('fault' in served) faults.set(one.id, served.fault);
    exhibits.push({
      case: one,
      port: 'port' in served ? served.port : null,
      rootsFile: file('roots.pem', one.roots),
      leafFile: file('leaf.pem', one.sent.slice(0, 1)),
      othersFile: file('others.pem', one.sent.slice(1)),
      sentFile: file('sent.pem', one.sent),
    });
  }
  return { exhibits, faults };
}
