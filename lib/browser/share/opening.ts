/**
 * Opens a link step by step. What can be asked of the reader (the one view, the pass phrase) is a state;
 * every fault is an end that says which it is. The evidence is judged anew by this browser.
 */
import type { Report } from '#lib/core/report/types.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { toBase64Url, fromBase64Url } from '#lib/share/base64url.ts';
import { linkCheck } from '#lib/share/keys.ts';
import type { OpenFault } from '#lib/share/fault.ts';
import { isShareId, readLink } from '#lib/share/link.ts';
import type { LinkTarget } from '#lib/share/link.ts';
import { openShared } from '#lib/share/share.ts';
import type { SharedResult } from '#lib/share/types.ts';
import type { DifferenceCause } from '#lib/view/result/shared.ts';
import { core } from '../worker/client.ts';
import { jobOf } from '../session/job.ts';
import type { CertificateLabel } from '../worker/protocol.ts';
import { session } from '../session/session.ts';
import type { Source } from '../ask/source.ts';
import { readShare, takeShare } from './client.ts';
import type { ClientFault } from './client.ts';
import { sourceOfShare } from './convert.ts';

export interface OpenedShare {
  readonly shared: SharedResult;
  readonly source: Source;
  /** Judged by this browser for the present (or for the sender's chosen time). */
  readonly now: Report;
  /** What explains that `now` is not what the sender saw; null when it is. */
  readonly cause: DifferenceCause | null;
  /** The sender's own roots, which do not count unless the reader says so. */
  readonly roots: readonly CertificateLabel[];
}

export type Opening =
  | { readonly kind: 'loading' }
  /** Reading it deletes it: the reader is asked first. */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'pass-phrase'; readonly wrong: boolean; readonly busy: boolean }
  | { readonly kind: 'judging' }
  | { readonly kind: 'fault'; readonly fault: OpenFault | ClientFault }
  /** The worker failed: a defect or a missing file of ours. */
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'open'; readonly opened: OpenedShare }
  /** No result, but the users' guide as an administrator prepared it. */
  | { readonly kind: 'guide'; readonly settings: GuideSettings };

/** One attempt to open one address. `tell` is called with every new state. */
export class LinkOpener {
  readonly #tell: (state: Opening) => void;
  readonly #target: LinkTarget;
  readonly #id: string;
  #envelope: Uint8Array<ArrayBuffer> | null = null;

  /** @param id the last part of the path. @param fragment of the address. */
  constructor(id: string, fragment: string, tell: (state: Opening) => void) {
    this.#id = id;
    this.#target = readLink(id, fragment);
    this.#tell = tell;
  }

  /** Fetches what the link points to, or takes it out of the link. */
  async start(): Promise<void> {
    this.#tell({ kind: 'loading' });
    if (this.#target.kind === 'stored') await this.#fetch(this.#target.linkKey);
    else if (this.#target.envelope !== null) await this.#received(this.#target.envelope);
    else this.#fail({ code: 'damaged', reason: 'the link is cut' });
  }

  async #fetch(linkKey: Uint8Array<ArrayBuffer> | null): Promise<void> {
    const taken = loadTaken(this.#id);
    if (!isShareId(this.#id)) this.#fail({ code: 'gone' });
    else if (linkKey === null) this.#fail({ code: 'wrong-key' });
    else if (taken !== null) await this.#received(taken);
    else await this.#read(linkKey);
  }

  async #read(linkKey: Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await readShare(this.#id);
    if (answer.ok) await this.#received(answer.value);
    else if (answer.fault.code !== 'one-view') this.#fail(answer.fault);
    // A wrong key is said before a one-view share is used up for nothing.
    else if (toBase64Url(await linkCheck(linkKey)) !== answer.fault.check) this.#fail({ code: 'wrong-key' });
    else this.#tell({ kind: 'confirm' });
  }

  /** The reader agreed to use up the one view. */
  async take(): Promise<void> {
    this.#tell({ kind: 'loading' });
    const answer = await takeShare(this.#id);
    if (answer.ok) {
      keepTaken(this.#id, answer.value);
      await this.#received(answer.value);
    } else this.#fail(answer.fault);
  }

  async tryPassPhrase(passPhrase: string): Promise<void> {
    this.#tell({ kind: 'pass-phrase', wrong: false, busy: true });
    await this.#unseal(passPhrase);
  }

  #fail(fault: OpenFault | ClientFault): void {
    this.#tell({ kind: 'fault', fault });
  }

  async #received(envelope: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#envelope = envelope;
    // Without the right key a pass phrase would be asked for in vain: that is looked at first.
    await this.#unseal(null);
  }

  async #unseal(passPhrase: string | null): Promise<void> {
    const envelope = this.#envelope;
    if (envelope === null) return;
    const linkKey = this.#target.kind === 'stored' ? this.#target.linkKey : null;
    const result = await openShared(envelope, { linkKey, passPhrase });
    if (result.ok) {
      const { value } = result;
      if (value.kind === 'guide') this.#tell({ kind: 'guide', settings: value.guide.settings });
      else await this.#judge(value.result);
    } else if (result.fault.code === 'pass-phrase-needed' || result.fault.code === 'wrong-pass-phrase') {
      const wrong = result.fault.code === 'wrong-pass-phrase';
      this.#tell({ kind: 'pass-phrase', wrong, busy: false });
    } else this.#fail(result.fault);
  }

  async #judge(shared: SharedResult): Promise<void> {
    this.#tell({ kind: 'judging' });
    const source = sourceOfShare(shared);
    try {
      await session.open(source);
      const now = session.get().report;
      if (now === null) return;
      const roots = await core.call('describe', shared.evidence.roots);
      const opened: OpenedShare = {
        shared,
        source,
        now,
        cause: agrees(shared, now) ? null : await causeOf(shared, source),
        roots: roots.filter((root) => root !== null),
      };
      this.#tell({ kind: 'open', opened });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#tell({ kind: 'broken', message: error instanceof Error ? error.message : '' });
    }
  }
}

/** Same verdict for the same reason. */
const agrees = ({ seen }: SharedResult, report: Report): boolean =>
  seen.verdict === report.verdict && seen.weakest === (report.weakest?.code ?? null);

/** The same evidence judged by this browser for the time the sender saw. */
const judgeThen = (shared: SharedResult, source: Source, anchors: readonly Uint8Array[]): Promise<Report> =>
  core.call('evaluate', jobOf({ ...source, anchors }, { host: shared.question.host, at: shared.seen.at }));

async function causeOf(shared: SharedResult, source: Source): Promise<DifferenceCause> {
  const { roots } = shared.evidence;
  if (agrees(shared, await judgeThen(shared, source, []))) return 'date';
  if (roots.length > 0 && agrees(shared, await judgeThen(shared, source, roots))) return 'roots';
  return 'unknown';
}

/** Judges again with the sender's roots trusted, for this result only; the reader asked for it. */
export const trustSentRoots = ({ shared, source }: OpenedShare): Promise<void> =>
  // A list of its own: the session takes evidence that comes in late for the same list over.
  session.open({ ...source, supplied: [...source.supplied], anchors: shared.evidence.roots });

/**
 * A one-view share that this tab took, for a reload: the server has it no more. It is kept as it came,
 * sealed, and is gone with the tab; the key stays in the address.
 */
const TAKEN_PREFIX = 'chainsight.taken.';

function keepTaken(id: string, envelope: Uint8Array): boolean {
  try {
    sessionStorage.setItem(TAKEN_PREFIX + id, toBase64Url(envelope));
    return true;
  } catch {
    return false;
  }
}

function loadTaken(id: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = sessionStorage.getItem(TAKEN_PREFIX + id);
    return text === null ? null : fromBase64Url(text);
  } catch {
    return null;
  }
}
