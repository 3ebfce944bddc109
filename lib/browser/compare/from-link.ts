/** A share link, stored or self-contained, as something to judge. */
import { linkCheck } from '#lib/share/keys.ts';
import { isShareId, readLink, SELF, type LinkTarget } from '#lib/share/link.ts';
import { openResult } from '#lib/share/share.ts';
import { toBase64Url } from '#lib/share/base64url.ts';
import type { AnyShareFault } from '#lib/share/words.ts';
import { readShare } from '../share/client.ts';
import { sourceOfShare } from '../share/convert.ts';
import type { Source } from '../ask/source.ts';

type LinkReading =
  | { readonly kind: 'open'; readonly source: Source }
  | { readonly kind: 'pass-phrase'; readonly wrong: boolean }
  /** It is gone once it was read: that is for who means to open it. */
  | { readonly kind: 'once' }
  | { readonly kind: 'fault'; readonly fault: AnyShareFault };

/** What a text names when it is a link to a shared result; null when it is something else. */
export function shareLinkIn(text: string): LinkTarget | null {
  const typed = text.trim();
  if (typed.includes('\n') || !URL.canParse(typed, 'http://here.invalid')) return null;
  const { pathname, hash } = new URL(typed, 'http://here.invalid');
  const id = /^\/r\/([A-Za-z0-9_-]+)$/.exec(pathname)?.[1];
  if (id === undefined || (id !== SELF && !isShareId(id)) || hash.length < 2) return null;
  return readLink(id, hash);
}

const faultOf = (fault: AnyShareFault): LinkReading => ({ kind: 'fault', fault });

/** Opens a link without opening its result in this tab. @param passPhrase null: none was asked for yet */
export async function readShareLink(target: LinkTarget, passPhrase: string | null): Promise<LinkReading> {
  const linkKey = target.kind === 'stored' ? target.linkKey : null;
  const envelope = await envelopeOf(target);
  if (!(envelope instanceof Uint8Array)) return envelope;
  const result = await openResult(envelope, { linkKey, passPhrase });
  if (result.ok) return { kind: 'open', source: sourceOfShare(result.value) };
  if (result.fault.code === 'pass-phrase-needed') return { kind: 'pass-phrase', wrong: false };
  if (result.fault.code === 'wrong-pass-phrase') return { kind: 'pass-phrase', wrong: true };
  return faultOf(result.fault);
}

async function envelopeOf(target: LinkTarget): Promise<Uint8Array<ArrayBuffer> | LinkReading> {
  if (target.kind === 'self') {
    return target.envelope ?? faultOf({ code: 'damaged', reason: 'the link is cut' });
  }
  if (target.linkKey === null) return faultOf({ code: 'wrong-key' });
  const answer = await readShare(target.id);
  if (answer.ok) return answer.value;
  if (answer.fault.code !== 'one-view') return faultOf(answer.fault);
  const fits = toBase64Url(await linkCheck(target.linkKey)) === answer.fault.check;
  return fits ? { kind: 'once' } : faultOf({ code: 'wrong-key' });
}
