/** A user's way through the guide, as kept in the browser, and every change to it. Pure. */
import * as v from 'valibot';
import { CLIENT_IDS, OUTCOMES, PLATFORM_IDS, STEP_IDS, SYMPTOM_IDS, platformsOf } from './model.ts';
import type {
  Answers,
  ClientId,
  GuideContext,
  Outcome,
  PlatformId,
  QuestionId,
  Situation,
  StepId,
  SymptomId,
} from './model.ts';
import type { Progress } from './plan.ts';
import { marksOf } from './readback.ts';
import type { Readback } from './readback.ts';
import type { OpenAt } from './settings.ts';

const STATE_VERSION = 1;

interface StepRecord {
  readonly outcome: Outcome;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export interface GuideState {
  readonly version: typeof STATE_VERSION;
  /** `ask`: choosing and narrowing; `steps`: going through the plan. */
  readonly stage: 'ask' | 'steps';
  readonly client: ClientId | null;
  readonly platform: PlatformId | null;
  readonly symptom: SymptomId | null;
  readonly answers: Answers;
  /** Validated sign-in address, or null. */
  readonly address: string | null;
  readonly records: Readonly<Partial<Record<StepId, StepRecord>>>;
  readonly confirmed: readonly StepId[];
  /** The step looked at, or null for the next one of the plan. */
  readonly shown: StepId | null;
  /** What the read-only check found, and when it was pasted (ISO 8601 UTC), or null. */
  readonly readback: { readonly found: Readback; readonly at: string } | null;
}

export const START: GuideState = {
  version: STATE_VERSION,
  stage: 'ask',
  client: null,
  platform: null,
  symptom: null,
  answers: { scope: null, 'after-outage': null, 'other-account': null, 'other-computer': null },
  address: null,
  records: {},
  confirmed: [],
  shown: null,
  readback: null,
};

export type GuideAction =
  | { readonly type: 'client'; readonly client: ClientId }
  | { readonly type: 'platform'; readonly platform: PlatformId }
  | { readonly type: 'symptom'; readonly symptom: SymptomId }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly answer: boolean | null }
  | { readonly type: 'address'; readonly address: string | null }
  | { readonly type: 'stage'; readonly stage: GuideState['stage'] }
  | { readonly type: 'outcome'; readonly step: StepId; readonly outcome: Outcome; readonly at: string }
  | { readonly type: 'reopen'; readonly step: StepId }
  | { readonly type: 'confirm'; readonly step: StepId; readonly confirmed: boolean }
  | { readonly type: 'show'; readonly step: StepId | null }
  | { readonly type: 'readback'; readonly found: Readback; readonly at: string }
  | ({ readonly type: 'arrive' } & OpenAt)
  | { readonly type: 'reset' };

/** The state after an action. Another client's devices differ, so a device that it lacks is forgotten. */
export function reduce(state: GuideState, action: GuideAction): GuideState {
  switch (action.type) {
    case 'client': {
      const devices = platformsOf(action.client);
      const kept = state.platform !== null && devices.includes(state.platform) ? state.platform : null;
      return { ...state, client: action.client, platform: kept };
    }
    case 'platform':
      return { ...state, platform: action.platform };
    case 'symptom':
      return { ...state, symptom: action.symptom };
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.question]: action.answer } };
    case 'address':
      return { ...state, address: action.address };
    case 'stage':
      return { ...state, stage: action.stage, shown: null };
    case 'outcome':
      return {
        ...state,
        records: { ...state.records, [action.step]: { outcome: action.outcome, at: action.at } },
        shown: null,
      };
    case 'reopen': {
      const records: Partial<Record<StepId, StepRecord>> = {};
      for (const id of STEP_IDS) {
        const record = state.records[id];
        if (id !== action.step && record !== undefined) records[id] = record;
      }
      return { ...state, records, shown: action.step };
    }
    case 'confirm': {
      const others = state.confirmed.filter((step) => step !== action.step);
      return { ...state, confirmed: action.confirmed ? [...others, action.step] : others };
    }
    case 'show':
      return { ...state, shown: action.step };
    case 'readback':
      return { ...state, readback: { found: action.found, at: action.at } };
    case 'arrive': {
      const { client, platform, symptom, step } = action;
      return { ...state, client, platform, symptom, stage: 'steps', shown: step };
    }
    case 'reset':
      return START;
  }
}

/** The situation to plan for, or null while client, device or symptom is not chosen. */
export function situationOf(state: GuideState, context: GuideContext | null): Situation | null {
  const { client, platform, symptom, answers, address } = state;
  if (client === null || platform === null || symptom === null) return null;
  return { client, platform, symptom, answers, address, context };
}

/** What a plan needs to know of the way so far. */
export function progressOf(state: GuideState): Progress {
  const outcomes: Partial<Record<StepId, Outcome>> = {};
  for (const id of STEP_IDS) {
    const record = state.records[id];
    if (record !== undefined) outcomes[id] = record.outcome;
  }
  const { readback, client } = state;
  const marks =
    readback === null || client === null ? {} : marksOf(readback.found, client, Date.parse(readback.at));
  return { outcomes, marks };
}

const Step = v.picklist(STEP_IDS);
const Answer = v.nullable(v.boolean());
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Found = v.object({
  time: v.nullable(v.number()),
  build: v.nullable(v.number()),
  service: v.nullable(v.picklist(['running', 'stopped', 'missing'])),
  certificates: v.array(v.object({ issuer: v.string(), notAfter: v.number() })),
  caches: v.nullable(v.object({ communicator: Count, 'office-15': Count, 'office-16': Count })),
  guid: v.nullable(v.picklist(['braces', 'plain', 'missing'])),
  complete: v.boolean(),
});
const Stored = v.object({
  version: v.literal(STATE_VERSION),
  stage: v.picklist(['ask', 'steps']),
  client: v.nullable(v.picklist(CLIENT_IDS)),
  platform: v.nullable(v.picklist(PLATFORM_IDS)),
  symptom: v.nullable(v.picklist(SYMPTOM_IDS)),
  answers: v.object({
    scope: Answer,
    'after-outage': Answer,
    'other-account': Answer,
    'other-computer': Answer,
  }),
  address: v.nullable(v.pipe(v.string(), v.maxLength(254))),
  records: v.record(
    Step,
    v.object({ outcome: v.picklist(OUTCOMES), at: v.pipe(v.string(), v.isoTimestamp()) }),
  ),
  confirmed: v.array(Step),
  shown: v.nullable(Step),
  readback: v.nullable(v.object({ found: Found, at: v.pipe(v.string(), v.isoTimestamp()) })),
});

/** Reads a stored state; what an older version or another hand wrote and does not fit starts anew. */
export function restoreState(json: string | null): GuideState {
  if (json === null) return START;
  try {
    const parsed = v.safeParse(Stored, JSON.parse(json));
    return parsed.success ? parsed.output : START;
  } catch {
    return START;
  }
}
