/**
 * From a situation to the steps that apply, in order, and from what happened to the next one. Pure: the
 * same situation and progress always give the same plan.
 */
import { STEPS } from './steps.ts';
import type {
  Answers,
  ClientId,
  GuideContext,
  Locus,
  Outcome,
  Situation,
  StepDefinition,
  StepId,
  StepLine,
} from './model.ts';

/** What the read-only check said of a step. */
export type Mark = 'needed' | 'not-needed';

export interface Progress {
  readonly outcomes: Readonly<Partial<Record<StepId, Outcome>>>;
  readonly marks: Readonly<Partial<Record<StepId, Mark>>>;
}

export type StepState = 'open' | Outcome | 'not-needed';

export interface PlannedStep {
  readonly step: StepDefinition;
  readonly state: StepState;
  /** The read-only check found that this step would change something. */
  readonly needed: boolean;
}

export interface Plan {
  readonly locus: Locus;
  readonly steps: readonly PlannedStep[];
  /** The step to do now, or null when the fault is fixed or every step has been answered. */
  readonly next: StepId | null;
  readonly fixed: boolean;
  /** Sum of the open steps, in minutes. */
  readonly minutes: number;
}

export const NO_PROGRESS: Progress = { outcomes: {}, marks: {} };

/** Done by hand what "delete the sign-in information" does, for those who can't use it. */
const BY_HAND: ReadonlySet<StepId> = new Set(['personal-certificate', 'credential-manager']);

/** Stored ways to a server, which may lead to the wrong one after an outage. */
const AFTER_OUTAGE: ReadonlySet<StepId> = new Set([
  'delete-sign-in-info',
  'clear-cached',
  'flush-dns',
  'endpoint-cache',
]);

/**
 * Plans the steps for a situation. `selection` is an administrator's choice of steps, or null for all;
 * the hand-over to support always stays.
 */
export function planSteps(
  situation: Situation,
  progress: Progress = NO_PROGRESS,
  selection: ReadonlySet<StepId> | null = null,
): Plan {
  const locus = locusOf(situation.answers);
  const chosen = STEPS.filter(
    (step) =>
      fits(step, situation) &&
      allowedByContext(step, situation.context) &&
      allowedByLocus(step, locus, situation) &&
      notDoneOtherwise(step, situation, progress) &&
      (selection === null || selection.has(step.id) || step.id === 'support'),
  );
  const ordered = situation.answers['after-outage'] === true ? dnsEarly(chosen) : chosen;
  const steps = ordered.map((step): PlannedStep => {
    const mark = progress.marks[step.id];
    const state = progress.outcomes[step.id] ?? (mark === 'not-needed' ? 'not-needed' : 'open');
    return { step, state, needed: mark === 'needed' };
  });
  const fixed = steps.some(({ state }) => state === 'fixed');
  const open = steps.filter(({ state }) => state === 'open');
  return {
    locus,
    steps,
    next: fixed ? null : (open[0]?.step.id ?? null),
    fixed,
    minutes: open.reduce((sum, { step }) => sum + step.minutes, 0),
  };
}

/** The steps an administrator can choose from: those of a program (null: of any) that a result leaves. */
export function stepsToOffer(client: ClientId | null, context: GuideContext | null): readonly StepId[] {
  return STEPS.filter(
    (step) => (client === null || step.clients.includes(client)) && allowedByContext(step, context),
  ).map(({ id }) => id);
}

/** Whether a step has lines that are copied into a computer. */
export const hasCommands = (
  step: StepDefinition,
  situation: Pick<Situation, 'client' | 'platform'>,
): boolean => step.check !== null || linesFor(step, situation).some((line) => line.kind === 'command');

/** The lines of a step that apply to a client and device. */
export function linesFor(
  step: StepDefinition,
  situation: Pick<Situation, 'client' | 'platform'>,
): readonly StepLine[] {
  return step.lines.filter(
    (line) =>
      (line.clients?.includes(situation.client) ?? true) &&
      (line.platforms?.includes(situation.platform) ?? true),
  );
}

/** Whether a step asks for a deliberate confirmation before its instructions are shown. */
export function needsConfirmation(step: StepDefinition): boolean {
  return step.risk === 'delete' || step.risk === 'registry';
}

function fits(step: StepDefinition, { client, platform, symptom, context }: Situation): boolean {
  // When the server's chain was found sound, what is left is on the user's side, whatever the message says.
  const anySymptom = context?.fault === 'none';
  return (
    step.clients.includes(client) &&
    step.platforms.includes(platform) &&
    (anySymptom || step.symptoms.includes(symptom))
  );
}

/** What an administrator's check rules out: nobody edits a registry for a server's missing intermediate. */
function allowedByContext(step: StepDefinition, context: GuideContext | null): boolean {
  const needsRoot = step.id === 'install-org-root';
  switch (context?.fault) {
    case 'server':
      return step.id === 'support';
    case 'untrusted-root':
      return needsRoot
        ? context.root !== null
        : step.id === 'support' || (step.id === 'check-clock' && context.root !== null);
    case 'none':
      return !needsRoot && step.id !== 'admin-chain-check';
    default:
      return !needsRoot;
  }
}

function allowedByLocus(step: StepDefinition, locus: Locus, { answers, context }: Situation): boolean {
  if (context?.fault === 'server' || context?.fault === 'untrusted-root') return true;
  switch (locus) {
    case 'everyone':
      return (
        step.touches === 'server' ||
        step.id === 'other-network' ||
        (answers['after-outage'] === true && AFTER_OUTAGE.has(step.id))
      );
    case 'account':
      return step.touches === 'server';
    case 'profile':
      return step.touches === 'server' || step.touches === 'profile';
    default:
      return true;
  }
}

/** Newer clients remove certificate and credentials by themselves, unless that could not be done. */
function notDoneOtherwise(step: StepDefinition, { client }: Situation, { outcomes }: Progress): boolean {
  if (client === 'lync-2010' || !BY_HAND.has(step.id)) return true;
  return outcomes['delete-sign-in-info'] === 'cannot';
}

/** After an outage a remembered address is the likeliest fault, and forgetting it costs nothing. */
function dnsEarly(steps: readonly StepDefinition[]): readonly StepDefinition[] {
  const first = (step: StepDefinition): number =>
    step.id === 'check-clock' ? 0 : step.id === 'flush-dns' ? 1 : 2;
  return steps.toSorted((a, b) => first(a) - first(b));
}

/**
 * Concludes from the narrowing answers where the fault sits. Trying several accounts on one computer and
 * one account on several computers separates the computer from the account; when both fail, what they
 * share is the service.
 */
export function locusOf(answers: Answers): Locus {
  if (answers.scope === false) return 'everyone';
  const others = answers['other-account'];
  const elsewhere = answers['other-computer'];
  if (others === null || elsewhere === null) return 'unclear';
  if (others) return elsewhere ? 'profile' : 'account';
  return elsewhere ? 'computer' : 'everyone';
}
