/**
 * What the reader has entered and not yet checked. It outlives the start page, so that coming back from a
 * result, or from an error, finds everything as it was left. Private keys never stay in it: text that
 * holds one is emptied at once, and of a file only the decoded certificates are kept, never its bytes.
 */
import { captureKind } from '#lib/core/capture/packets.ts';
import type { DecodedInput, InputProblem } from '#lib/core/input/types.ts';
import type { Recognised } from '#lib/core/input/recognise.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { BOX_CHARACTERS, DRAFT_FILES } from '../limits.ts';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import { core, type CallOptions } from '../worker/client.ts';
import { createStore } from '../store.ts';

export interface DraftFile {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: 'reading' | 'locked' | 'ready' | 'failed';
  /** What was in it; null until it is read. */
  readonly decoded: DecodedInput | null;
  /** Only while a password is missing: the file as it came. */
  readonly locked: File | null;
  /** A capture that waits for its secrets, or a key log: the file as it came. */
  readonly held: File | null;
  /** While a password of many rounds is tried: how far that is. */
  readonly progress: EvaluationProgress | null;
}

/** Private material that was turned away; `kept` counts the certificates beside it that stay. */
export interface Refusal {
  /** Name of the file, or null for pasted or typed text. */
  readonly file: string | null;
  readonly kept: number;
  /** File of an archive in which the key stood; null when it was in none. */
  readonly within: string | null;
  /** Line at which it began, where that is known. */
  readonly line: number | null;
}

export interface Draft {
  readonly text: string;
  /** "Check for this host": for certificates that were not fetched. */
  readonly host: string;
  readonly files: readonly DraftFile[];
  readonly refusals: readonly Refusal[];
  /** Files of the last handful that were too many. */
  readonly leftOut: number;
}

const EMPTY: Draft = { text: '', host: '', files: [], refusals: [], leftOut: 0 };

const isKeyLog = ({ format }: DecodedInput): boolean => format === 'key-log';

const waitsForSecrets = ({ capture }: DecodedInput): boolean =>
  capture?.conversations.some(({ unread }) => unread === 'encrypted') === true;

/** The first refused key: the one code of that weight, since the table of all is not for the start page. */
const keyIn = ({ problems }: DecodedInput): InputProblem | undefined =>
  problems.find(({ code }) => code === 'private-key');

/** Names of files that are made of what was pasted; shown are the reader's words for them. */
export const PASTED = { text: 'Pasted text', request: 'Pasted request' } as const;

/** Reads a file in the worker. The page keeps no copy of its bytes. @throws the signal's reason when cancelled */
export async function decodeFile(
  file: File,
  options: Pick<CallOptions, 'signal' | 'onProgress'>,
  password?: string,
  keyLogs: readonly string[] = [],
): Promise<DecodedInput> {
  // Past the limit the core refuses anyway: one byte more than it allows is enough to be told so.
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const limit = captureKind(start) === null ? LIMITS.fileBytes : LIMITS.captureBytes;
  const bytes = new Uint8Array(await file.slice(0, limit + 1).arrayBuffer());
  const pasted = file.name === PASTED.text || file.name === PASTED.request;
  const raw = {
    name: pasted ? null : file.name,
    bytes,
    keyLogs,
    ...(password === undefined ? {} : { password }),
  };
  const [decoded] = await core.call('decode', [raw], { ...options, transfer: [bytes.buffer] });
  if (!decoded) throw new Error('The worker returned no answer for the file.');
  return decoded;
}

/** Ids are told apart across drafts: a password that is asked for belongs to one file. */
let lastId = 0;

/** An empty draft of its own; the start page has one, and so has each side of a comparison. */
export function createDraft() {
  const store = createStore<Draft>(EMPTY);

  const patchFile = (id: number, patch: Partial<DraftFile>): void =>
    store.update((draft) => ({
      ...draft,
      files: draft.files.map((file) => (file.id === id ? { ...file, ...patch } : file)),
    }));

  /** Ends the reading of each file that is being read: a password of many rounds takes its time. */
  const reading = new Map<number, AbortController>();

  const dropFile = (id: number): void => {
    reading.get(id)?.abort();
    store.update((draft) => ({ ...draft, files: draft.files.filter((file) => file.id !== id) }));
  };

  /** Reads a file of the draft, its progress shown beside its name, until it is taken out or `signal` fires. */
  async function decode(
    id: number,
    file: File,
    password?: string,
    signal?: AbortSignal,
  ): Promise<DecodedInput> {
    const ending = new AbortController();
    reading.set(id, ending);
    const onProgress = (progress: EvaluationProgress): void => patchFile(id, { progress });
    const ends = signal === undefined ? ending.signal : AbortSignal.any([ending.signal, signal]);
    try {
      return await decodeFile(file, { signal: ends, onProgress }, password);
    } finally {
      if (reading.get(id) === ending) reading.delete(id);
      patchFile(id, { progress: null });
    }
  }

  const refuse = (refusal: Refusal): void =>
    store.update((draft) => ({ ...draft, refusals: [...draft.refusals, refusal] }));

  /** Takes what was decoded into the draft, without what must not be kept. */
  function settle(id: number, file: File, decoded: DecodedInput): void {
    const key = keyIn(decoded);
    if (key) {
      const { params, line } = key;
      refuse({ file: file.name, kept: decoded.certificates.length, within: params.within ?? null, line });
      if (decoded.certificates.length === 0) {
        dropFile(id);
        return;
      }
    }
    const locked = decoded.needsPassword === true;
    const held = isKeyLog(decoded) || waitsForSecrets(decoded) ? file : null;
    patchFile(id, { state: locked ? 'locked' : 'ready', decoded, locked: locked ? file : null, held });
  }

  /** Reads captures that wait for secrets again, with the key logs there are by now. */
  async function openCaptures(): Promise<void> {
    const { files } = store.get();
    const logs = files.filter(({ decoded, held }) => held && decoded && isKeyLog(decoded));
    const waiting = files.filter(({ decoded, held }) => held && decoded && waitsForSecrets(decoded));
    if (logs.length === 0 || waiting.length === 0) return;
    const keyLogs = await Promise.all(
      logs.map(({ held }) => held?.slice(0, LIMITS.fileBytes).text() ?? Promise.resolve('')),
    );
    for (const { id, held } of waiting) {
      if (held) settle(id, held, await decodeFile(held, {}, undefined, keyLogs));
    }
  }

  const self = {
    get: store.get,
    subscribe: store.subscribe,
    server: (): Draft => EMPTY,

    /**
     * Takes what is now in the box. A private key empties it: the certificates beside the key, if any, stay
     * as a file. So does text that needs a password (a PFX in base64), or is very long.
     * @param recognised null: nothing can read it yet. What says that it is a key is kept out until then, too.
     */
    takeText(text: string, recognised: Recognised | null): void {
      if (!recognised) {
        store.update((now) => ({ ...now, text: text.includes('PRIVATE KEY') ? '' : text }));
        return;
      }
      const isKey = recognised.kind === 'private-key';
      const aside = isKey
        ? recognised.certificates > 0
        : recognised.kind === 'certificates' && (recognised.containers > 0 || text.length > BOX_CHARACTERS);
      store.update((now) => ({ ...now, text: isKey || aside ? '' : text }));
      if (aside) self.addFiles([new File([text], PASTED.text)]);
      else if (isKey) refuse({ file: null, kept: 0, within: recognised.where, line: null });
    },
    setHost: (host: string): void => store.update((now) => ({ ...now, host })),

    dismissRefusals: (): void => store.update((now) => ({ ...now, refusals: [] })),

    /** Adds files in the order given and reads each; a file that can't be opened is named as such. */
    addFiles(files: readonly File[]): void {
      const room = Math.max(0, DRAFT_FILES - store.get().files.length);
      store.update((now) => ({ ...now, leftOut: Math.max(0, files.length - room) }));
      for (const file of files.slice(0, room)) {
        const id = (lastId += 1);
        const entry: DraftFile = {
          id,
          name: file.name,
          size: file.size,
          state: 'reading',
          decoded: null,
          locked: null,
          held: null,
          progress: null,
        };
        store.update((now) => ({ ...now, files: [...now.files, entry] }));
        decode(id, file).then(
          (decoded) => {
            settle(id, file, decoded);
            // What can't be read again stays as it was read.
            openCaptures().catch(() => undefined);
          },
          () => patchFile(id, { state: 'failed' }),
        );
      }
    },

    removeFile: dropFile,

    /**
     * Tries a password on a locked file; false when it is wrong. The password is not kept.
     * @throws the signal's reason when cancelled: the file stays locked
     */
    async unlock(id: number, password: string, signal: AbortSignal): Promise<boolean> {
      const entry = store.get().files.find((file) => file.id === id);
      if (!entry?.locked) return true;
      const decoded = await decode(id, entry.locked, password, signal);
      if (decoded.needsPassword || decoded.problems.some(({ code }) => code === 'pkcs12-password-wrong'))
        return false;
      settle(id, entry.locked, decoded);
      return true;
    },

    clear(): void {
      for (const { id } of store.get().files) dropFile(id);
      store.set(EMPTY);
    },
  };
  return self;
}

/** What is entered on the start page. */
export const draft = createDraft();
