/**
 * Microsoft's own lists from Windows Update: which roots Windows trusts on which terms (authroot.stl), and
 * which certificates it never trusts (disallowedcert.stl). They come over plain HTTP: what counts is only
 * what their signature to Microsoft's root covers, and certificates whose hash stands in the signed list.
 */
import { isoTime } from '#lib/core/der/time.ts';
import pLimit from 'p-limit';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { readTrustList, type TrustList } from '../formats/stl.ts';
import type { Download } from '../transfer/download.ts';
import type { SourceFault } from '../status.ts';
import { SourceError } from '../transfer/error.ts';
import { LIST_LIMITS } from '../transfer/limits.ts';
import { hashOf, type CertificatePool } from '../transfer/pool.ts';
import type { ListContent, SavedStore } from '../saved.ts';
import type { StoreTerms } from '../terms.ts';
import { isForServers } from '../uploads/read.ts';
import { checkListSignature } from '../uploads/signature.ts';
import { termsOf } from '../uploads/terms.ts';
import type { NamedRoot } from '../uploads/types.ts';

export const WINDOWS_UPDATE = 'http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en';

const USAGE = { roots: '1.3.6.1.4.1.311.10.3.9', blocked: '1.3.6.1.4.1.311.10.3.30' } as const;
const SHA1 = '1.3.14.3.2.26';

interface WindowsOptions {
  /** Address of the folder, without a slash at the end. */
  readonly base: string;
  readonly download: Download;
  readonly pool: CertificatePool;
  /** Brings certificates of other lists into the pool, when they can be had soon. */
  readonly fillPool: () => Promise<void>;
  readonly now: Date;
  /** What was kept of this source before, or null. */
  readonly last: SavedStore | null;
  /** SHA-256 of the roots that a list's signer may lead to; for tests, which can't sign as Microsoft. */
  readonly signerRoots?: ReadonlySet<string>;
}

interface WindowsList extends Required<ListContent> {
  /** ISO time that the list gives. */
  readonly issued: string;
  /** Why certificates that are never to be trusted are not known, or are those of the last list; null: they are. */
  readonly blockedFault: SourceFault | null;
}

/** @throws {SourceError} when the list of roots can't be had, or is not Microsoft's */
export async function fetchWindowsList(options: WindowsOptions): Promise<WindowsList> {
  const { last, now, pool } = options;
  const list = await fetchList('authroot.stl', USAGE.roots, options);
  const issued = isoTime(list.thisUpdate);
  if (issued === null) throw new SourceError({ code: 'undated' });
  if (last?.issued !== undefined && issued < last.issued)
    throw new SourceError({ code: 'older', issued, last: last.issued });
  const entries = list.entries.map(({ identifier, properties }): NamedRoot => {
    return { identifier, sha256: properties.sha256 ?? null, terms: termsOf(properties) };
  });
  const isMissing = ({ identifier, sha256 }: NamedRoot): boolean =>
    pool.named({ sha1: identifier, sha256 }) === null;
  if (entries.some(isMissing)) await options.fillPool();
  // One that is for other purposes, or no longer trusted, can't make a difference: it is not asked for.
  const wanted = entries.filter((entry) => isMissing(entry) && canCount(entry.terms, now));
  await fetchRoots(wanted, options);
  const roots = entries.flatMap(({ identifier, sha256, terms }) => {
    const der = pool.named({ sha1: identifier, sha256 });
    return der ? [{ der, terms }] : [];
  });
  const blocked = await fetchBlocked(options);
  return { roots, named: wanted.filter(isMissing), ...blocked, issued };
}

const canCount = (terms: StoreTerms, now: Date): boolean =>
  isForServers({ terms }) && (terms.distrustFrom === undefined || terms.distrustFrom > now.getTime());

async function fetchList(file: string, usage: string, options: WindowsOptions): Promise<TrustList> {
  const bytes = await options.download(`${options.base}/${file}`, LIST_LIMITS.trustListBytes);
  const reading = readTrustList(bytes);
  if (!reading.ok) throw new SourceError({ code: 'list-unreadable', file, reason: reading.reason });
  const { list } = reading;
  if (!list.usages.includes(usage)) throw new SourceError({ code: 'other-use', file });
  if (usage === USAGE.roots && list.hash !== SHA1) throw new SourceError({ code: 'hash-unknown' });
  const { signerRoots } = options;
  const outcome = await checkListSignature({
    bytes,
    list,
    engine: createEvaluator(globalThis.crypto),
    crypto: globalThis.crypto,
    ...(signerRoots ? { roots: signerRoots } : {}),
  });
  if (outcome.state === 'unsigned') throw new SourceError({ code: 'unsigned', file });
  if (outcome.state === 'broken') throw new SourceError({ code: 'signature', file, reason: outcome.reason });
  if (!outcome.signer.microsoft) throw new SourceError({ code: 'signer', file, signer: outcome.signer.name });
  return list;
}

/** Certificates by hash, each once; they stay in the store that is kept. One that can't be had stays missing. */
async function fetchRoots(
  wanted: readonly NamedRoot[],
  { base, download, pool }: WindowsOptions,
): Promise<void> {
  const limit = pLimit(LIST_LIMITS.singleFetches);
  const fetchOne = async ({ identifier, sha256 }: NamedRoot): Promise<void> => {
    // SHA-1 alone does not vouch for a certificate that came over plain HTTP.
    if (sha256 === null) return;
    const url = `${base}/${identifier.toUpperCase()}.crt`;
    const der = await download(url, LIST_LIMITS.certificateBytes).catch(() => null);
    if (der && hashOf('sha256', der) === sha256 && hashOf('sha1', der) === identifier) pool.add([der]);
  };
  await Promise.all(wanted.slice(0, LIST_LIMITS.singleRoots).map((entry) => limit(() => fetchOne(entry))));
}

async function fetchBlocked(options: WindowsOptions): Promise<Pick<WindowsList, 'blocked' | 'blockedFault'>> {
  try {
    const list = await fetchList('disallowedcert.stl', USAGE.blocked, options);
    return { blocked: list.entries.map(({ identifier }) => identifier), blockedFault: null };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { blocked: options.last?.blocked ?? [], blockedFault: error.fault };
  }
}
