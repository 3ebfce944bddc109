/** The roots of a Java installation on this machine (cacerts), the newest there is. Not for the browser. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isoDay } from '#lib/core/der/time.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { readJavaKeystore, trustedCertificates } from '../formats/jks.ts';
import { LIST_LIMITS } from '../transfer/limits.ts';
import { SourceError } from '../transfer/error.ts';

interface JavaRoots {
  readonly certificates: readonly Uint8Array[];
  /** As its file "release" has it, such as "21.0.4"; null when there is none. */
  readonly version: string | null;
  /** ISO date of the version, or else of the file. */
  readonly date: string;
}

/** Folders that hold one installation each. */
const PARENTS = [
  '/usr/lib/jvm',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  'C:\\Program Files\\Java',
  'C:\\Program Files\\Eclipse Adoptium',
  'C:\\Program Files\\Microsoft',
];

/** Homes of Java installations to look at; JAVA_HOME first. */
export function javaHomes(
  javaHome: string | undefined,
  parents: readonly string[] = PARENTS,
): readonly string[] {
  const found = parents.flatMap((parent) => {
    try {
      return readdirSync(parent).map((name) => join(parent, name));
    } catch {
      return [];
    }
  });
  const homes = found.flatMap((home) => [home, join(home, 'Contents', 'Home')]);
  return javaHome === undefined || javaHome === '' ? homes : [javaHome, ...homes];
}

interface Candidate {
  readonly file: string;
  readonly version: string | null;
  readonly date: string;
}

/**
 * The roots of the newest installation. Those of a Linux distribution that puts its own list in the place of
 * Java's (a link to /etc) are not Java's.
 * @throws {SourceError} when there is none, or its file can't be read
 */
export async function readJavaRoots(homes: readonly string[]): Promise<JavaRoots> {
  const candidates = homes.flatMap(candidateIn);
  const newest = candidates.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0];
  if (!newest) throw new SourceError({ code: 'java-missing' });
  const bytes = new Uint8Array(readFileSync(newest.file));
  const certificates = await certificatesIn(bytes, basename(newest.file));
  return { certificates, version: newest.version, date: newest.date };
}

function candidateIn(home: string): readonly Candidate[] {
  for (const folder of ['lib', join('jre', 'lib')]) {
    const file = join(home, folder, 'security', 'cacerts');
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > LIST_LIMITS.keystoreBytes) continue;
    if (realpathSync(file).startsWith('/etc/')) return [];
    const release = releaseOf(home);
    return [
      {
        file,
        version: /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1] ?? null,
        date: /^JAVA_VERSION_DATE="(\d{4}-\d\d-\d\d)"/m.exec(release)?.[1] ?? isoDay(stats.mtimeMs) ?? '',
      },
    ];
  }
  return [];
}

function releaseOf(home: string): string {
  try {
    return readFileSync(join(home, 'release'), 'utf8');
  } catch {
    return '';
  }
}

/** JKS needs no password to be read; PKCS #12 with one has Java's own, "changeit". */
async function certificatesIn(bytes: Uint8Array, name: string): Promise<readonly Uint8Array[]> {
  const keystore = readJavaKeystore(bytes);
  if (keystore) {
    if (keystore.fault) throw new SourceError({ code: 'cacerts-because', reason: keystore.fault.reason });
    return trustedCertificates(keystore);
  }
  const plain = await decodeInput({ name, bytes: bytes.slice() });
  const decoded = plain.needsPassword
    ? await decodeInput({ name, bytes: bytes.slice(), password: 'changeit' })
    : plain;
  if (decoded.certificates.length === 0) throw new SourceError({ code: 'cacerts' });
  return decoded.certificates.map(({ der }) => der);
}
