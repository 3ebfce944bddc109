/**
 * What an administrator prepares for users, as a self-contained part of a link after "#": JSON,
 * deflated (RFC 1951), base64url (RFC 4648 §5). Browsers do not send that part to any server.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import {
  CONTACT_CHARACTERS,
  FRAGMENT_CHARACTERS,
  NAME_CHARACTERS,
  NOTE_CHARACTERS,
  UNPACKED_BYTES,
} from './limits.ts';
import { CLIENT_IDS, PLATFORM_IDS, STEP_IDS, SYMPTOM_IDS, platformsOf } from './model.ts';
import { FAULT_FAMILIES } from '../core/finding/definition.ts';
import { PARTS } from './plain-fault.ts';
import type { ClientId, GuideContext, PlatformId, StepId, SymptomId } from './model.ts';

/** Name in front of the settings in the fragment, so that another kind of link is never misread. */
const PREFIX = 'guide1.';
export interface GuideSettings {
  /** Program chosen for the user, or null to let them choose. */
  readonly client: ClientId | null;
  /** Device chosen for the user, one of the program's; null to let them choose. */
  readonly platform: PlatformId | null;
  /** Steps to show, or null for all that apply. */
  readonly steps: readonly StepId[] | null;
  readonly note: string;
  readonly contact: string;
  readonly context: GuideContext | null;
  /** Where to begin, in a link from one device to another; absent: with the questions. */
  readonly open?: OpenAt;
}

/** A step as seen by somebody who came there: what was chosen on the way, and nothing that was typed. */
export interface OpenAt {
  readonly client: ClientId;
  readonly platform: PlatformId;
  readonly symptom: SymptomId;
  /** Null: the first one of the plan. */
  readonly step: StepId | null;
}

export const NO_SETTINGS: GuideSettings = {
  client: null,
  platform: null,
  steps: null,
  note: '',
  contact: '',
  context: null,
};

const hex = (digits: number) => v.pipe(v.string(), v.length(digits), v.regex(/^[0-9a-f]+$/));

const Settings = v.object({
  client: v.nullable(v.picklist(CLIENT_IDS)),
  platform: v.nullable(v.picklist(PLATFORM_IDS)),
  steps: v.nullable(v.pipe(v.array(v.picklist(STEP_IDS)), v.maxLength(STEP_IDS.length))),
  note: v.pipe(v.string(), v.maxLength(NOTE_CHARACTERS)),
  contact: v.pipe(v.string(), v.maxLength(CONTACT_CHARACTERS)),
  context: v.nullable(
    v.object({
      verdict: v.picklist(['trusted', 'untrusted', 'unknown']),
      fault: v.picklist(['none', 'untrusted-root', 'server', 'unknown']),
      host: v.nullable(v.pipe(v.string(), v.maxLength(255))),
      at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
      root: v.nullable(
        v.object({ name: v.pipe(v.string(), v.maxLength(200)), sha256: hex(64), sha1: hex(40) }),
      ),
      // Absent from links of the first version.
      found: v.exactOptional(
        v.nullable(
          v.object({
            family: v.picklist(FAULT_FAMILIES),
            part: v.picklist(PARTS),
            name: v.pipe(v.string(), v.maxLength(NAME_CHARACTERS)),
            issuer: v.pipe(v.string(), v.maxLength(NAME_CHARACTERS)),
            date: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
          }),
        ),
      ),
    }),
  ),
  open: v.exactOptional(
    v.object({
      client: v.picklist(CLIENT_IDS),
      platform: v.picklist(PLATFORM_IDS),
      symptom: v.picklist(SYMPTOM_IDS),
      step: v.nullable(v.picklist(STEP_IDS)),
    }),
  ),
});

/** Settings from anywhere outside, or null when they are none: unknown values, or a device the program lacks. */
export function checkSettings(value: unknown): GuideSettings | null {
  const parsed = v.safeParse(Settings, value);
  if (!parsed.success || !deviceFits(parsed.output)) return null;
  const { open, ...settings } = parsed.output;
  return open !== undefined && deviceFits(open) ? { ...settings, open } : settings;
}

/** The fragment (without "#") that carries the settings. */
export function encodeSettings(settings: GuideSettings): string {
  const packed = deflateSync(strToU8(JSON.stringify(settings)), { level: 9 });
  return PREFIX + toBase64Url(packed);
}

/**
 * Reads a fragment (with or without "#"). `none`: it carries no settings; `bad`: it should, but is
 * damaged, too large or of another version.
 */
export function decodeSettings(
  fragment: string,
):
  | { readonly kind: 'none' }
  | { readonly kind: 'bad' }
  | { readonly kind: 'settings'; readonly settings: GuideSettings } {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('guide')) return { kind: 'none' };
  if (!text.startsWith(PREFIX) || text.length > FRAGMENT_CHARACTERS) return { kind: 'bad' };
  try {
    // A buffer given in advance bounds what a crafted fragment can unpack to.
    const bytes = inflateSync(fromBase64Url(text.slice(PREFIX.length)), {
      out: new Uint8Array(UNPACKED_BYTES),
    });
    const settings = checkSettings(JSON.parse(strFromU8(bytes)));
    return settings === null ? { kind: 'bad' } : { kind: 'settings', settings };
  } catch {
    return { kind: 'bad' };
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function deviceFits({ client, platform }: Pick<GuideSettings, 'client' | 'platform'>): boolean {
  return platform === null || (client !== null && platformsOf(client).includes(platform));
}
