/** What `/api/v1/trust` gives: the list of stores, and how far fetching them has come. */
import * as v from 'valibot';
import { flag, list, oneOf, optional, orNull, text, whole, type NamedSchemas } from '../wire/parts.ts';

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
