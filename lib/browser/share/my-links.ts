/**
 * The stored links made in this browser: enough to list and delete them, not to open them: the key is not
 * kept, so that who gets at this list gets no result.
 */
import { MY_LINKS } from '../limits.ts';
import * as v from 'valibot';
import { SHARE_LIMITS } from '#lib/share/limits.ts';
import { isShareId } from '#lib/share/link.ts';
import { naming } from '#lib/share/naming.ts';
import { storedList } from '../stored-list.ts';
import { deleteShare, type ClientFault } from './client.ts';

const KEY = 'chainsight.links';
const link = v.strictObject({
  id: v.pipe(v.string(), v.check(isShareId)),
  deleteToken: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/)),
  label: v.pipe(v.string(), v.maxLength(1_000)),
  named: v.exactOptional(naming),
  once: v.boolean(),
  /** What the result said when it was shared; links made before lists told it have none. */
  verdict: v.optional(v.picklist(['trusted', 'untrusted', 'unknown'])),
  /** The note to the reader. */
  note: v.optional(v.pipe(v.string(), v.maxLength(SHARE_LIMITS.noteCharacters))),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  expiresAt: v.pipe(v.string(), v.isoTimestamp()),
});

export type MyLink = Readonly<v.InferOutput<typeof link>>;

/** Entries that are no links are dropped one by one; links whose time is over are, too. */
function parseLinks(text: string | null, now: number): readonly MyLink[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return [];
    return value
      .flatMap((entry) => {
        const parsed = v.safeParse(link, entry);
        return parsed.success && Date.parse(parsed.output.expiresAt) > now ? [parsed.output] : [];
      })
      .slice(0, MY_LINKS);
  } catch {
    return [];
  }
}

const stored = storedList(KEY, (text) => parseLinks(text, Date.now()));

export const myLinks = {
  /** Newest first; the same object until it changes. Browser only. */
  list: stored.list,
  server: stored.server,
  subscribe: stored.subscribe,
  /** False when this browser keeps nothing: the link can then only be deleted by the page that made it. */
  add: (entry: MyLink): boolean =>
    stored.write([entry, ...stored.read().filter(({ id }) => id !== entry.id)].slice(0, MY_LINKS)),
  remove: (id: string): void => {
    stored.write(stored.read().filter((entry) => entry.id !== id));
  },
};

/** Deletes a link for all its readers, and takes it off the list; null when that is done. */
export async function deleteLink({ id, deleteToken }: MyLink): Promise<ClientFault | null> {
  const fault = await deleteShare(id, deleteToken);
  // What the server has no more needs no deletion: it only leaves the list.
  if (fault !== null && fault.code !== 'gone') return fault;
  myLinks.remove(id);
  return null;
}
