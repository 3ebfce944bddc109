import type { ParsedCertificate } from '../certificate/types.ts';
import { describeKey, type KeyFacts } from './key.ts';

const facts = new WeakMap<ParsedCertificate, KeyFacts>();

/** The certificate's key, described once. */
export function keyOf(certificate: ParsedCertificate): KeyFacts {
  let known = facts.get(certificate);
  if (!known) facts.set(certificate, (known = describeKey(certificate.spki)));
  return known;
}
