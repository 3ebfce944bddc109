/**
 * Roots that the reader trusts in this browser, next to the built-in set: listed, removable, and never
 * sent anywhere. They are kept in local storage, bounded, and followed across tabs.
 */
import { fromBase64, toBase64 } from '#lib/core/der/bytes.ts';
import { USER_ROOTS, USER_ROOTS_CHARACTERS } from '../limits.ts';
import type { CertificateLabel } from '../worker/protocol.ts';
import { storedList } from '../stored-list.ts';

const KEY = 'chainsight.roots';
export interface UserRoot extends CertificateLabel {
  /** Base64. */
  readonly der: string;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
}

type AddOutcome = 'added' | 'known' | 'full' | 'not-stored';

function parse(text: string | null): readonly UserRoot[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isRoot).slice(0, USER_ROOTS) : [];
  } catch {
    return [];
  }
}

const isRoot = (value: unknown): value is UserRoot =>
  typeof value === 'object' &&
  value !== null &&
  ['der', 'sha256', 'label', 'subject', 'addedAt'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

const stored = storedList(KEY, parse);

export const userRoots = {
  /** The list, oldest first; the same object until it changes. Browser only. */
  list: stored.list,
  subscribe: stored.subscribe,
  /** The list as DER, for the worker. */
  ders(): readonly Uint8Array[] {
    return userRoots.list().map(({ der }) => fromBase64(der));
  },
  add(der: Uint8Array, label: CertificateLabel, now: Date): AddOutcome {
    const roots = userRoots.list();
    if (roots.some(({ sha256 }) => sha256 === label.sha256)) return 'known';
    const next = [...roots, { ...label, der: toBase64(der), addedAt: now.toISOString() }];
    if (next.length > USER_ROOTS || JSON.stringify(next).length > USER_ROOTS_CHARACTERS) return 'full';
    return stored.write(next) ? 'added' : 'not-stored';
  },
  remove(sha256: string): void {
    stored.write(userRoots.list().filter((root) => root.sha256 !== sha256));
  },
};
