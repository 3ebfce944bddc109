/**
 * The vocabulary of the end users' guide: who asks (client, device), what is seen, what was answered,
 * and what a step is. Plain data, so that plans can be computed, stored and tested without a browser.
 */
import type { Verdict } from '#lib/core/finding/types.ts';
import type { PlainFault } from './plain-fault.ts';

export const CLIENT_IDS = ['lync-2010', 'lync-2013', 'sfb', 'mobile', 'web'] as const;
export type ClientId = (typeof CLIENT_IDS)[number];

export const PLATFORM_IDS = [
  'windows-11',
  'windows-10',
  'windows-8',
  'windows-rt',
  'windows-7',
  'windows-vista',
  'windows-xp',
  'macos',
  'ios',
  'android',
] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

export const SYMPTOM_IDS = ['personal-certificate', 'server-certificate', 'other'] as const;
export type SymptomId = (typeof SYMPTOM_IDS)[number];

/** Questions that narrow the fault down, in the order asked. */
export const QUESTION_IDS = ['scope', 'after-outage', 'other-account', 'other-computer'] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/**
 * Answers by question. `scope`: is it only me; `after-outage`: did it begin with an outage;
 * `other-account`: does another account sign in on this device; `other-computer`: does this account
 * sign in on another device. Null: not known.
 */
export type Answers = Readonly<Record<QuestionId, boolean | null>>;

export const STEP_IDS = [
  'check-clock',
  'install-org-root',
  'delete-sign-in-info',
  'update-client',
  'other-network',
  'other-browser',
  'sign-in-assistant',
  'flush-dns',
  'clear-cached',
  'app-reset',
  'endpoint-cache',
  'personal-certificate',
  'credential-manager',
  'machine-guid',
  'admin-chain-check',
  'support',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What the user says after a step. `cannot`: not allowed, not found or not understood. */
export const OUTCOMES = ['fixed', 'not-fixed', 'cannot'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How much a step changes. `look`: nothing; `refresh`: something Windows or the client builds anew by
 * itself; `delete`: stored data; `registry`: a machine-wide setting. The last two ask for a confirmation.
 */
export type Risk = 'look' | 'refresh' | 'delete' | 'registry';

/**
 * Where the fault sits, as far as the answers tell. `profile`: this account's stored data on this device;
 * `account`: the account on the server; `everyone`: the service, not a user's device.
 */
export type Locus = 'everyone' | 'account' | 'computer' | 'profile' | 'unclear';

/**
 * What the administrator's check means for a user. `untrusted-root`: the chain is whole but ends at a
 * root this device does not know; `server`: only the server's side can repair it.
 */
export type FaultKind = 'none' | 'untrusted-root' | 'server' | 'unknown';

/** A root of the organisation that users may be asked to install: shown only if the admin enabled it. */
export interface OrganisationRoot {
  readonly name: string;
  /** Lower-case hex without separators. */
  readonly sha256: string;
  readonly sha1: string;
}

/** What the guide takes over from an administrator's result. */
export interface GuideContext {
  readonly verdict: Verdict;
  readonly fault: FaultKind;
  readonly host: string | null;
  /** Time of the check, ISO 8601 UTC, or null when only its outcome is known. */
  readonly at: string | null;
  readonly root: OrganisationRoot | null;
  /** What decided the verdict, in plain terms; null or absent when nothing did or it is not known. */
  readonly found?: PlainFault | null;
}

/** Everything a plan depends on. */
export interface Situation {
  readonly client: ClientId;
  readonly platform: PlatformId;
  readonly symptom: SymptomId;
  readonly answers: Answers;
  readonly context: GuideContext | null;
  /** Validated sign-in address, or null when none was typed. */
  readonly address: string | null;
}

/** One line of a step: an instruction, something to copy, or a picture. */
export type StepLine =
  | ({ readonly kind: 'do'; readonly text: string } & LineCondition)
  | ({ readonly kind: 'command'; readonly command: string } & LineCondition)
  | ({ readonly kind: 'picture'; readonly picture: PictureId } & LineCondition);

interface LineCondition {
  readonly clients?: readonly ClientId[];
  readonly platforms?: readonly PlatformId[];
}

export type PictureId =
  | 'sign-in-window'
  | 'services'
  | 'cache-folder'
  | 'certificates'
  | 'credential-manager'
  | 'registry';

/**
 * A step as data. Its words are messages under `steps.<id>`: `title`, `why`, `expect`, `undo`, one
 * `do.<name>` for each instruction, and `risk` where a confirmation is asked for.
 */
export interface StepDefinition {
  readonly id: StepId;
  readonly risk: Risk;
  /** What the step touches; a plan leaves out what the answers have cleared. */
  readonly touches: 'profile' | 'computer' | 'network' | 'server';
  readonly clients: readonly ClientId[];
  readonly platforms: readonly PlatformId[];
  readonly symptoms: readonly SymptomId[];
  /** Needs an administrator's rights on the device. */
  readonly elevated: boolean;
  readonly minutes: number;
  /** A read-only check to run before anything is changed (name of a command), or null. */
  readonly check: string | null;
  readonly lines: readonly StepLine[];
}

export const WINDOWS: readonly PlatformId[] = PLATFORM_IDS.filter((id) => id.startsWith('windows-'));

const DEVICES: Readonly<Record<ClientId, readonly PlatformId[]>> = {
  'lync-2010': ['windows-11', 'windows-10', 'windows-8', 'windows-7', 'windows-vista', 'windows-xp'],
  'lync-2013': ['windows-11', 'windows-10', 'windows-8', 'windows-rt', 'windows-7'],
  sfb: ['windows-11', 'windows-10', 'windows-8', 'windows-7'],
  mobile: ['ios', 'android'],
  web: ['windows-11', 'windows-10', 'windows-8', 'windows-7', 'macos', 'ios', 'android'],
};

/** The devices a client runs on, newest first. */
export function platformsOf(client: ClientId): readonly PlatformId[] {
  return DEVICES[client];
}
