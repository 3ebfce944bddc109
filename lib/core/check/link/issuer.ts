import { BASIC_CONSTRAINTS } from '../../certificate/extensions/basic-constraints.ts';
import { extensionOf, extensionValue } from '../../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../../certificate/extensions/key-identifiers.ts';
import { KEY_USAGE, KEY_USAGE_BITS, keyUsageNames } from '../../certificate/extensions/key-usage.ts';
import { TLS_FEATURE } from '../../certificate/extensions/registry.ts';
import { equalBytes, toHex } from '../../der/bytes.ts';
import { nameText } from '../../name/describe.ts';
import type { ParamsOf } from '../../finding/codes.ts';
import { rdnsOf, sameName, type Name } from '../../name/name.ts';
import type { LinkRule } from '../context.ts';
import { checkIssuerPurposes } from './purposes.ts';

/** RFC 5280 §6.1.4(k), (n): the issuer must be a CA that may sign certificates. */
const checkIssuerMaySign: LinkRule = ({ issuer, issuerRole }, emit) => {
  const constraints = extensionOf(issuer, BASIC_CONSTRAINTS);
  if (constraints.state === 'absent') {
    // Old roots carry no extensions: trust in them comes from the store, not from themselves.
    emit(issuerRole === 'anchor' ? 'anchor-not-ca' : 'issuer-not-ca', {
      reason: issuer.version === 3 ? 'no-basic-constraints' : 'version',
    });
  } else if (constraints.state === 'present' && !constraints.value.ca) {
    emit('issuer-not-ca', { reason: 'ca-false' });
  }
  const usage = extensionOf(issuer, KEY_USAGE);
  if (usage.state === 'present' && (usage.value & KEY_USAGE_BITS.keyCertSign) === 0) {
    emit('key-usage-no-cert-sign', { usage: keyUsageNames(usage.value) });
  }
};

/** RFC 5280 §6.1.3(a)(4): the issuer's subject must be the issuer named. */
export const checkIssuerName: LinkRule = ({ subject, issuer }, emit) => {
  if (!sameName(subject.issuer, issuer.subject)) {
    emit('issuer-name-mismatch', { wanted: nameText(subject.issuer), found: nameText(issuer.subject) });
  } else if (!equalBytes(subject.issuer.der, issuer.subject.der)) {
    emit('issuer-name-spelling', spellingOf(subject.issuer, issuer.subject));
  }
};

/** A server's certificate of its CA's own name: clients that take equal names for self-signed look no further. */
const checkOwnName: LinkRule = ({ subject }, emit) => {
  const isCa = extensionValue(subject, BASIC_CONSTRAINTS)?.ca === true;
  if (!isCa && sameName(subject.subject, subject.issuer)) emit('leaf-named-as-issuer');
};

/** In what two encodings of one name differ (RFC 5280 §7.1), and the string types where those do. */
function spellingOf(a: Name, b: Name): ParamsOf<'issuer-name-spelling'> {
  const others = rdnsOf(b).flat();
  const how = new Set<string>();
  const types = new Set<string>();
  for (const [index, { tag, text }] of rdnsOf(a).flat().entries()) {
    const other = others[index];
    if (!other) continue;
    if (tag !== other.tag) {
      how.add('type');
      for (const one of [tag, other.tag]) types.add(String(one));
    }
    const folded = (value: string | null): string => (value ?? '').replaceAll(/\s+/g, ' ').trim();
    if (folded(text) !== (text ?? '') || folded(other.text) !== (other.text ?? '')) how.add('blanks');
    const [mine, theirs] = [folded(text), folded(other.text)];
    if (mine !== theirs) how.add(asciiLower(mine) === asciiLower(theirs) ? 'case' : 'unicode');
  }
  return { how: [...how], types: [...types] };
}

const asciiLower = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/**
 * RFC 5280 §4.2.1.1: a hint for building; a mismatch under a good signature misleads some clients. The key, and
 * the issuer's own issuer and serial number, are two statements: each may be right without the other.
 */
const checkKeyIdentifierAgreement: LinkRule = ({ subject, issuer }, emit) => {
  const wanted = extensionValue(subject, AUTHORITY_KEY_IDENTIFIER);
  const found = extensionValue(issuer, SUBJECT_KEY_IDENTIFIER);
  if (wanted?.keyIdentifier && found && !equalBytes(wanted.keyIdentifier, found)) {
    emit('key-identifier-mismatch', { wanted: toHex(wanted.keyIdentifier), found: toHex(found) });
  }
  if (wanted?.serial && !equalBytes(wanted.serial, issuer.serial)) {
    emit('authority-serial-mismatch', {
      part: 'serial',
      wanted: toHex(wanted.serial),
      found: toHex(issuer.serial),
    });
  }
  const names = (wanted?.issuer ?? []).flatMap((name) => (name.kind === 'directory' ? [name.name] : []));
  const [named] = names;
  if (named && !names.some((name) => sameName(name, issuer.issuer))) {
    emit('authority-serial-mismatch', {
      part: sameName(named, issuer.subject) ? 'own-name' : 'issuer',
      wanted: nameText(named),
      found: nameText(issuer.issuer),
    });
  }
};

/** RFC 7633 §4.2.2: what a CA states for all that it issues stands in those certificates too. */
const checkTlsFeatures: LinkRule = ({ subject, issuer }, emit) => {
  const own = extensionValue(subject, TLS_FEATURE) ?? [];
  const missing = (extensionValue(issuer, TLS_FEATURE) ?? []).filter((feature) => !own.includes(feature));
  if (missing.length > 0) emit('tls-feature-not-inherited', { features: missing.map(String) });
};

/** The rules on a certificate and the issuer directly above it. */
export const LINK_RULES: readonly LinkRule[] = [
  checkIssuerName,
  checkOwnName,
  checkIssuerMaySign,
  checkKeyIdentifierAgreement,
  checkIssuerPurposes,
  checkTlsFeatures,
];
