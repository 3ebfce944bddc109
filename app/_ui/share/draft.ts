import type { ShareChoice } from '#lib/browser/share/convert.ts';
import { HAS_SERVER } from '#lib/browser/home.ts';
import type { LinkTerms } from '#lib/browser/share/make-link.ts';
import { LIFETIME_SECONDS } from '#lib/share/limits.ts';

export const WHAT = ['everything', 'chain', 'guide'] as const;
type What = (typeof WHAT)[number];

/** The share form as it stands. */
export interface ShareDraft {
  readonly what: What;
  readonly leaveOutLeaf: boolean;
  readonly note: string;
  readonly contact: string;
  readonly kind: LinkTerms['kind'];
  readonly lifetimeSeconds: number;
  readonly once: boolean;
  readonly passPhrase: string;
}

export const START_DRAFT: ShareDraft = {
  what: 'everything',
  leaveOutLeaf: true,
  note: '',
  contact: '',
  kind: HAS_SERVER ? 'stored' : 'self',
  lifetimeSeconds: LIFETIME_SECONDS.default,
  once: false,
  passPhrase: '',
};

export const choiceOf = ({ what, leaveOutLeaf, note, contact }: ShareDraft): ShareChoice => ({
  view: what === 'guide' ? 'guide' : 'result',
  scope: what === 'chain' ? 'chain' : 'everything',
  leaveOutLeaf,
  note: note.trim(),
  contact: what === 'guide' ? contact.trim() : '',
});

export const termsOf = ({ kind, lifetimeSeconds, once, passPhrase }: ShareDraft): LinkTerms => ({
  kind,
  lifetimeSeconds,
  once: kind === 'stored' && once,
  passPhrase,
});
