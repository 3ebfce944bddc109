/**
 * What kind of repair a finding asks for, how soon, and whom it hits; the commands come from the recipes of the
 * server chosen. Most findings ask for one of these few repairs.
 */
import type { Article, Audience, FixKind, Urgency } from '../fixes/parts/types.ts';

/** @param demand what the next certificate has to be like; only for kinds that replace one */
export const article = (kind: FixKind, urgency: Urgency, audience: Audience, demand?: string): Article => ({
  kind,
  urgency,
  audience,
  ...(demand === undefined ? {} : { demand }),
});

/** @param because why nothing needs doing */
export const nothing = (because: string): Article => ({
  kind: 'nothing',
  urgency: 'never',
  audience: 'nobody',
  because,
});

/** The same key and names, written otherwise. */
export const reissue = (demand: string, urgency: Urgency = 'soon', audience: Audience = 'strict'): Article =>
  article('reissue-certificate', urgency, audience, demand);

/** A certificate for another key. */
export const rekey = (urgency: Urgency = 'now', audience: Audience = 'everyone'): Article =>
  article(
    'rekey-certificate',
    urgency,
    audience,
    'a new key: RSA with 2048 bits or more, or ECDSA on P-256 or P-384',
  );

/** A demand: what only broken software writes otherwise. */
export const CLEAN = 'written by the rules: issued again by the CA with corrected software or template';
