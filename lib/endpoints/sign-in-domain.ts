/** Tells which sign-in domain is worth looking through as a whole, from the one host that was typed. Pure. */
import type { Target } from '../core/input/target.ts';
import { NAMED } from './catalogue.ts';

const LABELS: ReadonlySet<string> = new Set(['certauth', 'adfs', 'www', ...NAMED.map(({ label }) => label)]);

/** Registries that sell names below a second label, as in "contoso.co.uk". */
const SECOND_LEVEL = /^(?:co|com|net|org|ac|gov|edu|or|ne)\.[a-z]{2}$/;

const isSuffix = (domain: string): boolean => !domain.includes('.') || SECOND_LEVEL.test(domain);

/** The domain itself: two labels, or three of which the last two are a registry's. */
const isBare = (host: string): boolean => !isSuffix(host) && isSuffix(host.slice(host.indexOf('.') + 1));

/**
 * The domain of an address, a domain itself, or what stands behind a label that the catalogue knows
 * ("sts.contoso.com"). Null where nothing of this kind was typed. It only makes an offer, so that the
 * public suffix list, which is large, is not needed.
 */
export function signInDomain({ host, hostKind, from }: Target): string | null {
  if (hostKind !== 'dns' || !host.includes('.')) return null;
  if (from === 'address' || isBare(host)) return host;
  const dot = host.indexOf('.');
  const parent = host.slice(dot + 1);
  return LABELS.has(host.slice(0, dot)) && !isSuffix(parent) ? parent : null;
}
