/** What `/api/v1/trust` gives: the list of stores, and how far fetching them has come. */
import * as v from 'valibot';
import { flag, list, oneOf, optional, orNull, text, whole, type NamedSchemas } from '../wire/parts.ts';

/** The sources that lists are fetched from. */
export const SOURCE_IDS = ['ccadb', 'windows-update', 'observatory', 'java', 'built-in'] as const;

const row = whole('Row of the report.');
const file = text('Name of the file in it.');
const reason = text('What a program said of it, in English.');

/** Why a source gave no list that can be taken. */
export const sourceFault = v.pipe(
  v.variant('code', [
    v.strictObject({
      code: v.picklist([
        // Of the download.
        ...(['redirects', 'redirect-unfetchable', 'redirect-to-http', 'web-page', 'timeout'] as const),
        'unreachable',
        // Of Microsoft’s list.
        ...(['undated', 'hash-unknown'] as const),
        // Of the observatory’s archive.
        ...(['archive-cut', 'archive-unreadable', 'archive-too-large'] as const),
        // Of Java on this server.
        ...(['java-missing', 'cacerts'] as const),
        // Of the CCADB’s report.
        'empty',
        // A list by hash, without certificates anywhere.
        'certificates-missing',
      ]),
    }),
    v.strictObject({ code: v.literal('http-status'), status: whole('As the source gave it.') }),
    v.strictObject({ code: v.picklist(['too-large', 'cut']), octets: whole('Allowed, or that had come.') }),
    // `unknown`: what happened has no code of its own.
    v.strictObject({ code: v.picklist(['no-connection', 'cacerts-because', 'unknown']), reason }),
    v.strictObject({ code: v.literal('too-few'), count: whole('Roots.'), fewest: whole('Expected.') }),
    v.strictObject({ code: v.literal('fewer'), count: whole('Roots.'), before: whole('Roots.') }),
    v.strictObject({
      code: v.literal('older'),
      issued: text('ISO time of the list.'),
      last: text('ISO time of the one at hand.'),
    }),
    v.strictObject({
      code: v.picklist([
        ...(['other-use', 'unsigned', 'file-missing', 'file-form', 'other-certificates'] as const),
        'certificate-unreadable',
      ]),
      file,
    }),
    v.strictObject({ code: v.picklist(['list-unreadable', 'signature']), file, reason }),
    v.strictObject({ code: v.literal('signer'), file, signer: text('Who signed it.') }),
    v.strictObject({
      code: v.picklist(['csv-cut', 'fingerprint-other', 'fingerprint', 'certificate']),
      row,
    }),
    v.strictObject({ code: v.literal('csv-broken'), row, reason }),
    v.strictObject({ code: v.literal('date'), row, value: text('As it stands there.') }),
    v.strictObject({ code: v.literal('column'), column: text('Its name.') }),
  ]),
  v.description('Why a source gave no list that can be taken; `code` is stable.'),
);

/** A source that failed, and why. */
export const sourceFailure = v.strictObject({ source: oneOf(SOURCE_IDS), fault: sourceFault });

/** What a list does not tell of its store, and why. */
export const listNote = v.pipe(
  v.variant('code', [
    v.strictObject({
      code: v.picklist([
        ...(['no-distrust-dates', 'no-block-dates', 'no-terms', 'device-roots', 'old-java'] as const),
        'phone-unverified',
      ]),
    }),
    v.strictObject({ code: v.literal('hash-alone'), count: whole('Roots without their certificate.') }),
    // What Microsoft blocks could not be had anew.
    v.strictObject({ code: v.picklist(['blocked-earlier', 'blocked-unknown']), fault: sourceFault }),
    // A better source did not give it.
    v.strictObject({ code: v.literal('instead'), failures: list(sourceFailure) }),
  ]),
  v.description('What a list does not tell of its store.'),
);

/** A file of the organisation's folder that was passed over, or the folder itself. */
export const passedOver = v.variant('code', [
  v.strictObject({ code: v.literal('folder-unreadable'), reason: text("The system's code.") }),
  v.strictObject({ code: v.literal('too-large'), file: text('Its name.'), octets: whole('Allowed.') }),
  v.strictObject({ code: v.literal('no-certificate'), file: text('Its name.') }),
]);

/** What is known of a trust store. */
export const storeInfo = v.strictObject({
  id: text('Stable, such as "mozilla".'),
  title: text('For people.'),
  source: text('Where it was taken from.'),
  // Null when its source does not tell.
  date: orNull(text('ISO date of the list, or of when it was fetched.')),
  // Absent when it came with the machine or a file.
  fetchedAt: optional(text('ISO time of the fetch.')),
  limits: optional(text('What this list does not tell of the store.')),
  notes: optional(list(listNote, 'The same by code; absent in lists of before.')),
  // Those whose certificates are at hand.
  count: whole('Roots in it.'),
  private: optional(flag('No public programme’s: an organisation’s, or a machine’s own.')),
});

export const trustManifest = v.strictObject({
  version: v.literal(1),
  index: text('Name of the index.'),
  // Absent when no store sets any.
  terms: optional(text('Name of the file with the terms on which roots are listed.')),
  // Absent when none does.
  lists: optional(text('Name of the file with what stores tell by hash alone.')),
  stores: list(storeInfo),
});

/** The organisation's folder. */
export const enterpriseState = v.strictObject({
  count: whole('Roots in the organisation’s folder.'),
  problems: list(text('A file that was passed over, and why.')),
  passed: optional(list(passedOver, 'The same by code.')),
});

export const libraryState = v.strictObject({
  // Lower-case hex.
  manifest: text('Changes with the lists: the start of the SHA-256 of `manifest.json`.'),
  lists: list(storeInfo),
  enterprise: orNull(enterpriseState),
});

/** A list that the server may fetch. */
export const fetchableList = v.strictObject({
  id: text('Of the list.'),
  title: text('For people.'),
  fetching: flag('It is being fetched now.'),
  // Such as “the CCADB could not be reached (…)”.
  problem: orNull(text('Why it could not be had at the last attempt.')),
  failures: optional(list(sourceFailure, 'The same by source and code, where it was sources that failed.')),
});

export const trustStatus = v.strictObject({
  version: v.literal(1),
  ...libraryState.entries,
  automatic: flag('The server fetches lists by itself.'),
  fetchable: list(fetchableList),
  triedAt: orNull(text('ISO time of the last attempt since the server started.')),
  nextAt: orNull(text('ISO time of the next attempt.')),
});

/** What became of a request to fetch the lists now. */
export const trustFetch = v.strictObject({
  version: v.literal(1),
  outcome: oneOf(
    ['started', 'running', 'soon'],
    '`started`, `running`, or `soon`: the last fetch was a moment ago.',
  ),
});

export const trustSchemas = {
  TrustManifest: trustManifest,
  TrustStatus: trustStatus,
  TrustFetch: trustFetch,
} satisfies NamedSchemas;
