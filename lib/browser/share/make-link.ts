/** Makes a link of the open result or of a prepared guide. The key is made here, put into the link, and sent nowhere. */
import { naming } from '#lib/content/messages/en/detail/naming.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { OpenFault } from '#lib/share/fault.ts';
import { SHARE_LIMITS } from '#lib/share/limits.ts';
import { selfPath, storedPath } from '#lib/share/link.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';
import { sealGuide, sealResult } from '#lib/share/share.ts';
import { guideName } from '#lib/view/source-name.ts';
import { linkTo } from '../home.ts';
import { createShare, type ClientFault } from './client.ts';
import { shareOf, type OpenResult, type ShareChoice } from './convert.ts';
import { myLinks, type MyLink } from './my-links.ts';

export interface LinkTerms {
  readonly kind: 'stored' | 'self';
  /** For stored links. */
  readonly lifetimeSeconds: number;
  readonly once: boolean;
  /** "": none. */
  readonly passPhrase: string;
}

export type MadeLink =
  | {
      readonly kind: 'stored';
      readonly url: string;
      readonly id: string;
      readonly expiresAt: string;
      readonly once: boolean;
      /** False when this browser keeps nothing, so that the link can't be deleted later. */
      readonly listed: boolean;
    }
  | { readonly kind: 'self'; readonly url: string }
  /** Too long for a link that carries everything. */
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'fault'; readonly fault: ClientFault | OpenFault };

const tooLarge = (limit: number): MadeLink => ({ kind: 'fault', fault: { code: 'too-large', limit } });

/** @throws CoreFailure when the worker failed. */
export async function makeLink(
  open: OpenResult,
  choice: ShareChoice,
  terms: LinkTerms,
  now: Date,
): Promise<MadeLink> {
  if (open.source.supplied.length > SHARE_LIMITS.certificates) return tooLarge(SHARE_LIMITS.certificates);
  const shared = await shareOf(open, choice, now);
  const passPhrase = terms.passPhrase === '' ? null : terms.passPhrase;
  const { envelope, linkKey } = await sealResult(shared, { linkKey: terms.kind === 'stored', passPhrase });
  if (envelope.length > SHARE_LIMITS.envelopeBytes) return tooLarge(SHARE_LIMITS.envelopeBytes);
  if (linkKey === null) {
    const path = selfPath(envelope);
    return path === null
      ? { kind: 'too-long', limit: SHARE_LIMITS.fragmentCharacters }
      : { kind: 'self', url: linkTo(path) };
  }
  const { verdict } = open.report;
  const about = {
    label: shared.evidence.label,
    ...(shared.evidence.named === undefined ? {} : { named: shared.evidence.named }),
    verdict,
    ...(choice.note === '' ? {} : { note: choice.note }),
  };
  return store({ envelope, linkKey }, terms, about, now);
}

/** What is kept is called in English, and shown in the reader's language by what it is. */
const ENGLISH_NAMING = makeTranslator('en', { naming });

/** Stores a prepared guide under a link that opens it. The server gets ciphertext, as of a result. */
export async function makeGuideLink(
  settings: GuideSettings,
  lifetimeSeconds: number,
  now: Date,
): Promise<MadeLink> {
  const guide = { sharedAt: now.toISOString(), settings };
  const { envelope, linkKey } = await sealGuide(guide, { linkKey: true, passPhrase: null });
  if (linkKey === null) throw new Error('A stored link has a key.');
  const { client } = settings;
  const about = { label: guideName(ENGLISH_NAMING, client), named: { id: 'guide', client } } as const;
  return store({ envelope, linkKey }, { lifetimeSeconds, once: false }, about, now);
}

interface Stored {
  readonly envelope: Uint8Array<ArrayBuffer>;
  readonly linkKey: Uint8Array;
}

/** Hands the envelope to the server and lists the link in this browser, so that it can be deleted. */
async function store(
  { envelope, linkKey }: Stored,
  { lifetimeSeconds, once }: Pick<LinkTerms, 'lifetimeSeconds' | 'once'>,
  about: Pick<MyLink, 'label' | 'named' | 'verdict' | 'note'>,
  now: Date,
): Promise<MadeLink> {
  const answer = await createShare(envelope, { lifetimeSeconds, once });
  if (!answer.ok) return { kind: 'fault', fault: answer.fault };
  const { id, deleteToken, expiresAt } = answer.value;
  const entry = {
    id,
    deleteToken,
    expiresAt,
    once,
    ...about,
    createdAt: now.toISOString(),
  };
  return {
    kind: 'stored',
    url: linkTo(storedPath(id, linkKey)),
    id,
    expiresAt,
    once,
    listed: myLinks.add(entry),
  };
}
