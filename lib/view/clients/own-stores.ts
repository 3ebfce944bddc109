/** Words for the trust stores that a reader brings as files. */
import { problemWords } from '#lib/content/input/problems.ts';
import { roots } from '#lib/content/messages/en/roots.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { dayOf } from '#lib/core/text.ts';
import type { KeptStore, UploadFor, UploadRefusal, UploadRemark } from '#lib/trust/uploads/types.ts';
import { notRead } from '../result/not-read.ts';
import { MEGABYTE } from '#lib/core/size.ts';

/** What a file can stand for, in the order offered. */
export const UPLOAD_TARGETS = [
  'microsoft',
  'apple',
  'chrome',
  'android',
  'java',
  'lync-phone',
  'own',
] as const satisfies readonly UploadFor[];

/** Their names in English, as everything else said of them here. */
export const targetName = (target: UploadFor): string => roots.stores.target[target];

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** “444 roots, of 2026-08-25, added 2026-11-23” */
export function storeSummary({ kind, count, date, addedAt }: KeptStore): string {
  const what =
    kind === 'roots'
      ? number(count, 'root', 'roots')
      : kind === 'list'
        ? `list of ${number(count, 'root', 'roots')} by hash`
        : number(count, 'blocked certificate', 'blocked certificates');
  return [what, ...(date === null ? [] : [`of ${date}`]), `added ${dayOf(addedAt)}`].join(', ');
}

/** Who signed a list; null for files that nobody signs. */
export function signerWords({ signer }: KeptStore): string | null {
  if (!signer) return null;
  return signer.microsoft
    ? `The signature fits: “${signer.name}”, under Microsoft’s root.`
    : `The signature fits, but its signer “${signer.name}” does not lead to a root of Microsoft’s: check where the file comes from.`;
}

/** What a list by hash can’t do alone; null for other files. */
export const listWords = ({ kind }: Pick<KeptStore, 'kind'>): string | null =>
  kind === 'list'
    ? 'A list holds no certificates: its roots are taken from the other stores here and from the chain itself. Add a roots.sst beside it to have them all.'
    : null;

export function remarkWords(remark: UploadRemark): string {
  switch (remark.code) {
    case 'not-a-ca':
      return `${number(remark.count, 'certificate that is', 'certificates that are')} no CA can’t be a root and ${remark.count === 1 ? 'was' : 'were'} left out.`;
    case 'unreadable':
      return `${number(remark.count, 'certificate', 'certificates')} could not be read and ${remark.count === 1 ? 'was' : 'were'} left out.`;
    case 'own-keys':
      return `${number(remark.count, 'key', 'keys')} with a certificate of its own stayed closed: those are no roots.`;
    case 'not-checked':
      return 'Whether the keystore was altered was not checked, for want of its password.';
    case 'problem':
      return problemWords(ENGLISH_INPUT, remark.problem).what;
  }
}

interface RefusalWords {
  readonly title: string;
  readonly lines: readonly string[];
}

const LIST_SOURCE =
  'Take it again from Windows: “certutil -f -syncWithWU FOLDER” writes authrootstl.cab and disallowedcertstl.cab, which hold the .stl files.';

/** Why a file was not taken: where, what, and what to do. */
export function refusalWords(file: string, refusal: UploadRefusal): RefusalWords {
  const title = `${file} was not taken`;
  switch (refusal.code) {
    case 'problems':
      return {
        title,
        lines: notRead(refusal.problems, { unparsed: [], leaf: null, certificates: [] }).map(
          ({ where, what, todo }) => [`${where}: ${what}`, todo].filter((part) => part !== null).join(' '),
        ),
      };
    case 'malformed':
      return {
        title,
        lines: [
          `${file}, byte ${refusal.offset}: ${refusal.reason}.`,
          'Nothing of it was taken, since a store that lacks some roots would make clients look stricter than they are. Copy the file again.',
        ],
      };
    case 'list-unsigned':
      return { title, lines: ['The trust list is not signed, so anybody may have written it.', LIST_SOURCE] };
    case 'list-signature':
      return {
        title,
        lines: [`The signature of the trust list does not fit: ${refusal.reason}.`, LIST_SOURCE],
      };
    case 'list-kind':
      return {
        title,
        lines: [
          `The trust list is for something else than roots (${refusal.usages.join(', ') || 'nothing stated'}).`,
          LIST_SOURCE,
        ],
      };
    case 'list-for':
      return {
        title,
        lines: [
          `A trust list speaks for Windows, not for “${targetName(refusal.standsFor)}”. Choose “${targetName('microsoft')}”.`,
        ],
      };
    case 'no-roots':
      return { title, lines: ['There is no root in it.', ...refusal.remarks.map(remarkWords)] };
    case 'full':
      return {
        title: 'There is no more room',
        lines: [
          `At most ${refusal.stores} files with ${Math.round(refusal.bytes / MEGABYTE)} MB together are kept in this browser: remove one first.`,
        ],
      };
  }
}
