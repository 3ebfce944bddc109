/**
 * What the start page would do with what was entered, decided before it is done: the sentence under the box
 * and the button follow from this one value. Pure.
 */
import type { LineFault, Recognised } from '#lib/core/input/recognise.ts';
import { readTarget, type Target, type TargetFault } from '#lib/core/input/target.ts';
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';
import { signInDomain } from '#lib/endpoints/sign-in-domain.ts';
import type { Draft, DraftFile } from './draft.ts';

/** Ask a server for its chain. */
interface FetchPlan {
  readonly kind: 'fetch';
  readonly target: Target;
  /** Sign-in domain that could be looked through instead, or null. */
  readonly domain: string | null;
}

/** A sign-in or mail address was given: look through its domain. `target` is the domain's own web server. */
interface DomainPlan {
  readonly kind: 'domain';
  readonly domain: string;
  readonly target: Target;
}

/** Several servers: they are checked in a table of their own. */
interface ListPlan {
  readonly kind: 'list';
  readonly targets: readonly Target[];
}

/** Judge certificates that are at hand; no server is asked. */
export interface JudgePlan {
  readonly kind: 'judge';
  /** Files that held something. */
  readonly files: readonly DraftFile[];
  /** Text with certificates, or "". */
  readonly text: string;
  /** Name to check them for, or null. */
  readonly host: string | null;
  /** What is wrong with the name typed for them. */
  readonly hostFault: TargetFault | null;
  /** The name came from the box, so the field for it is not needed. */
  readonly hostFromText: boolean;
  readonly certificates: number;
  /** Files left out because their password is missing. */
  readonly locked: number;
}

/** Certificate requests and no certificate: what they ask for is shown on a page of their own. */
export interface RequestPlan {
  readonly kind: 'request';
  readonly files: readonly DraftFile[];
  /** Text that is a request, or "". */
  readonly text: string;
}

/** Revocation lists or OCSP answers and no certificate: they are shown, until it is known what they are about. */
export interface StatusPlan {
  readonly kind: 'status';
  readonly files: readonly DraftFile[];
  /** Text that holds some, or "". */
  readonly text: string;
  readonly lists: number;
  readonly answers: number;
}

export type Plan =
  | { readonly kind: 'nothing' }
  | FetchPlan
  | DomainPlan
  | ListPlan
  | JudgePlan
  | RequestPlan
  | StatusPlan
  /** Files are still being read. */
  | { readonly kind: 'reading' }
  /** Nothing but files that need a password. */
  | { readonly kind: 'locked'; readonly files: number }
  /** Files were read and hold no certificate. */
  | { readonly kind: 'barren' }
  /** The text is an error code or message: what is known of it is shown. */
  | { readonly kind: 'lookup'; readonly text: string }
  /** The text is neither a server nor certificates. */
  | { readonly kind: 'unclear'; readonly recognised: Extract<Recognised, { kind: 'unusable' | 'faults' }> };

export function planOf(draft: Draft, recognised: Recognised): Plan {
  if (draft.files.length > 0) return planOfFiles(draft, recognised);
  switch (recognised.kind) {
    case 'nothing':
    case 'private-key':
      return { kind: 'nothing' };
    case 'targets': {
      const [target, ...others] = recognised.targets;
      if (!target) return { kind: 'nothing' };
      if (others.length > 0) return { kind: 'list', targets: recognised.targets };
      const domain = signInDomain(target);
      return domain !== null && target.from === 'address'
        ? { kind: 'domain', domain, target }
        : { kind: 'fetch', target, domain };
    }
    case 'certificates':
      if (isStatusAlone(recognised)) return statusPlan([], draft.text, recognised);
      return {
        kind: 'judge',
        files: [],
        text: draft.text,
        ...hostOf(draft),
        hostFromText: false,
        certificates: recognised.certificates,
        locked: 0,
      };
    case 'message':
      return { kind: 'lookup', text: draft.text };
    case 'unusable':
      return isRequest(recognised)
        ? { kind: 'request', files: [], text: draft.text }
        : { kind: 'unclear', recognised };
    case 'faults':
      return { kind: 'unclear', recognised };
  }
}

/** With files, a server name in the box is the name to check them for: files are what is being asked about. */
function planOfFiles(draft: Draft, recognised: Recognised): Plan {
  const files = draft.files.filter(
    ({ decoded }) => decoded !== null && (decoded.certificates.length > 0 || decoded.computer !== undefined),
  );
  // What a certificate is compared with.
  const requests = draft.files.filter(({ decoded }) => hasRequest(decoded?.problems ?? []));
  const requestText = isRequest(recognised) ? draft.text : '';
  const statuses = draft.files.filter(({ decoded }) => statusesIn(decoded) > 0);
  const statusText = recognised.kind === 'certificates' && recognised.crls + recognised.ocsp > 0;
  const inText = recognised.kind === 'certificates' ? recognised.certificates : 0;
  const named = recognised.kind === 'targets' ? (recognised.targets[0]?.host ?? null) : null;
  if (draft.files.some(({ state }) => state === 'reading')) return { kind: 'reading' };
  const locked = draft.files.filter(({ state }) => state === 'locked').length;
  if (files.length === 0 && inText === 0) {
    if (requests.length > 0 || requestText !== '')
      return { kind: 'request', files: requests, text: requestText };
    if (statuses.length > 0 || statusText)
      return statusPlan(statuses, statusText ? draft.text : '', recognised);
    return locked > 0 ? { kind: 'locked', files: locked } : { kind: 'barren' };
  }
  return {
    kind: 'judge',
    files: draft.files.filter((file) => [files, requests, statuses].some((list) => list.includes(file))),
    text: inText > 0 || statusText ? draft.text : requestText,
    ...(named === null ? hostOf(draft) : { host: named, hostFault: null }),
    hostFromText: named !== null,
    certificates: files.reduce((sum, { decoded }) => sum + (decoded?.certificates.length ?? 0), inText),
    locked,
  };
}

const statusesIn = (decoded: DecodedInput | null): number =>
  (decoded?.crls.length ?? 0) + (decoded?.ocsp?.length ?? 0);

const isStatusAlone = ({
  certificates,
  containers,
  crls,
  ocsp,
}: Extract<Recognised, { kind: 'certificates' }>): boolean =>
  certificates + containers === 0 && crls + ocsp > 0;

function statusPlan(files: readonly DraftFile[], text: string, recognised: Recognised): StatusPlan {
  const inText = text !== '' && recognised.kind === 'certificates' ? recognised : { crls: 0, ocsp: 0 };
  const sum = (count: (decoded: DecodedInput) => number): number =>
    files.reduce((all, { decoded }) => all + (decoded ? count(decoded) : 0), 0);
  return {
    kind: 'status',
    files,
    text,
    lists: inText.crls + sum(({ crls }) => crls.length),
    answers: inText.ocsp + sum(({ ocsp }) => ocsp?.length ?? 0),
  };
}

/** A problem that names a certificate request, with what it asks for. */
export type RequestProblem = Extract<InputProblem, { readonly code: 'is-certificate-request' }>;

export const isRequestProblem = (problem: InputProblem): problem is RequestProblem =>
  problem.code === 'is-certificate-request';

const hasRequest = (problems: readonly InputProblem[]): boolean => problems.some(isRequestProblem);

const isRequest = (recognised: Recognised): boolean =>
  recognised.kind === 'unusable' && hasRequest(recognised.problems);

/** The name in its own field; a URL or host:port is as good as a name there. */
function hostOf({ host }: Draft): Pick<JudgePlan, 'host' | 'hostFault'> {
  const typed = host.trim();
  if (typed === '') return { host: null, hostFault: null };
  const reading = readTarget(typed);
  return reading.ok
    ? { host: reading.target.host, hostFault: null }
    : { host: null, hostFault: reading.fault };
}

/**
 * What can't be used of what was entered, while something else can. Private keys have their own warning,
 * and text that is nothing at all is said in the line under the box. A request alone has a page of its own.
 */
export function notesOf(
  { files }: Draft,
  recognised: Recognised,
  { kind }: Pick<Plan, 'kind'>,
): { readonly problems: readonly InputProblem[]; readonly faults: readonly LineFault[] } {
  const ofText = recognised.kind === 'certificates' ? recognised.problems : [];
  const ofFiles = files.flatMap(({ state, decoded }) => (state === 'ready' ? (decoded?.problems ?? []) : []));
  return {
    problems: [...ofText, ...ofFiles].filter(
      (problem) =>
        problem.code !== 'private-key' &&
        problem.code !== 'pkcs12-keys-not-read' &&
        !(kind === 'request' && isRequestProblem(problem)),
    ),
    faults: recognised.kind === 'targets' ? recognised.faults : [],
  };
}
