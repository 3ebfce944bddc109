/**
 * What reads the start page's box, makes sources of what is in it and opens them: the recognition of text, what
 * follows from it, the ways to a source, and the session that judges one. Loaded once the reader turns to the box
 * (load-reader.ts), as the page itself needs none of it.
 */
export { serverConfiguration } from '#lib/core/input/named/configuration.ts';
export { recognise } from '#lib/core/input/recognise.ts';
export { sourceOfDraft } from '../ask/draft-source.ts';
export { fetchEndpoint } from '../ask/endpoint-client.ts';
export { loadExample } from '../ask/example-source.ts';
export { notesOf, planOf } from '../ask/plan.ts';
export { session } from '../session/session.ts';
