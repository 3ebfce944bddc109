/** The roots that this machine's operating system trusts, where Node can read them. Not for the browser. */
import { dayOf } from '../../core/text.ts';
import { X509Certificate } from 'node:crypto';
import { release, type } from 'node:os';
import { getCACertificates } from 'node:tls';
import type { StoreInput } from '../encode.ts';

const SYSTEM = 'system';

/**
 * The operating system's store, or null when there is none to be read: an image without certificates, or a
 * Node before 22.15. On Linux that is OpenSSL's list, which SSL_CERT_FILE and SSL_CERT_DIR may move; on
 * Windows and macOS the system's own. Reading it takes some ten milliseconds.
 * @param now when it is read, since the system does not tell the list's own date
 */
export function systemStore(now: Date): StoreInput | null {
  // Older versions lack the function, whatever the types say.
  if (typeof getCACertificates !== 'function') return null;
  // OpenSSL's folder has each certificate several times, as a file and as links to it.
  const pems = new Set(getCACertificates('system').map((pem) => pem.trim()));
  const certificates = [...pems].map((pem) => new X509Certificate(pem).raw);
  if (certificates.length === 0) return null;
  return {
    id: SYSTEM,
    title: 'Operating system of this server',
    source: `the operating system of this server (${type()} ${release()})`,
    date: dayOf(now.toISOString()),
    certificates,
    // Administrators add roots of their own to it; what a public programme lists too counts as public.
    private: true,
  };
}
