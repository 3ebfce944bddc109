import { SOURCE_TITLES } from '#lib/content/errors/catalogue.ts';

/** What shows the messages that users and logs see; English has it beside them. */
export const seen = { source: SOURCE_TITLES };
