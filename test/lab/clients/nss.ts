/** NSS databases: where Chromium on Linux and Firefox keep added roots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPem } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { LabCase } from '../make/chain.ts';
import type { Exhibit } from './types.ts';
import { run } from './run.ts';

/**
 * Makes a database with the roots of all cases.
 * @returns cases with a root that NSS does not take: they can't be asked
 */
export async function databaseWithRoots(
  folder: string,
  exhibits: readonly Exhibit[],
): Promise<ReadonlySet<string>> {
  mkdirSync(folder, { recursive: true });
  await run('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
  const unfit = new Set<string>();
  const known = new Map<string, boolean>();
  for (const { case: one } of exhibits) {
    for (const der of one.roots) {
      const pem = toPem('CERTIFICATE', der);
      const taken = known.get(pem) ?? (await addRoot(folder, pem, known.size));
      known.set(pem, taken);
      if (!taken) unfit.add(one.id);
    }
  }
  return unfit;
}

async function addRoot(folder: string, pem: string, number: number): Promise<boolean> {
  const file = join(folder, 'root.pem');
  writeFileSync(file, pem);
  const database = `sql:${folder}`;
  const args = ['-A', '-d', database, '-n', `root ${number}`, '-t', 'C,,', '-i', file];
  return (await run('certutil', args)).code === 0;
}

/**
 * Groups of cases that can share a database: no case may profit from a root that only another one trusts. The
 * first group is the large one.
 */
export function apart(exhibits: readonly Exhibit[]): readonly (readonly Exhibit[])[] {
  const groups: { members: Exhibit[]; roots: Map<string, Buffer> }[] = [];
  for (const exhibit of exhibits) {
    const { roots, sent } = exhibit.case;
    const own = new Map(roots.map((der) => [keyOf(der), subjectOf(der)]));
    const fits = groups.find(
      ({ members, roots: theirs }) =>
        !profits(exhibit.case, theirs, own) &&
        !members.some(({ case: other }) => profits(other, own, new Set(other.roots.map(keyOf)))),
    );
    const group = fits ?? { members: [], roots: new Map<string, Buffer>() };
    if (!fits) groups.push(group);
    if (sent.length > 0) group.members.push(exhibit);
    for (const [key, subject] of own) group.roots.set(key, subject);
  }
  return groups.map(({ members }) => members);
}

/** Whether a chain names one of these roots without trusting it. */
function profits(
  { sent }: LabCase,
  roots: ReadonlyMap<string, Buffer>,
  own: { readonly has: (key: string) => boolean },
): boolean {
  for (const [key, subject] of roots)
    if (!own.has(key) && sent.some((der) => Buffer.from(der.buffer).includes(subject))) return true;
  return false;
}

const keyOf = (der: Uint8Array): string => Buffer.from(der).toString('base64');

/** The subject as it is written; of a root that can't be read the whole, which nothing names. */
function subjectOf(der: Uint8Array): Buffer {
  const read = parseCertificate(der);
  return Buffer.from(read.ok ? read.certificate.subject.der : der);
}
