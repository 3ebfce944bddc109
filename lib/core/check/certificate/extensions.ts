import { AUTHORITY_INFO_ACCESS, CRL_DISTRIBUTION_POINTS } from '../../certificate/extensions/access.ts';
import { extensionOf } from '../../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../../certificate/extensions/key-identifiers.ts';
import {
  CERTIFICATE_POLICIES,
  INHIBIT_ANY_POLICY,
  POLICY_CONSTRAINTS,
  unknownQualifiers,
} from '../../certificate/extensions/policies.ts';
import {
  APPLICATION_POLICIES,
  CT_POISON,
  EXTENSION_BY_OID,
  extensionName,
} from '../../certificate/extensions/registry.ts';
import type { CertificateRule } from '../context.ts';

const NEVER_CRITICAL: ReadonlySet<string> = new Set(
  [AUTHORITY_KEY_IDENTIFIER, SUBJECT_KEY_IDENTIFIER, AUTHORITY_INFO_ACCESS].map(({ oid }) => oid),
);
const ALWAYS_CRITICAL: ReadonlySet<string> = new Set(
  [POLICY_CONSTRAINTS, INHIBIT_ANY_POLICY].map(({ oid }) => oid),
);

/** RFC 5280 §4.2: each extension once, none critical that is not processed, each readable. */
export const checkExtensions: CertificateRule = ({ certificate, role }, emit) => {
  const seen = new Set<string>();
  for (const { oid, critical, defaultWritten, offset, value } of certificate.extensions) {
    const name = extensionName(oid);
    if (seen.has(oid)) emit('extension-duplicate', { oid, name, offset });
    seen.add(oid);
    const definition = EXTENSION_BY_OID.get(oid);
    if (defaultWritten) emit('default-written', { what: 'critical', oid, name, offset });
    if (oid === CT_POISON && role === 'leaf') emit('precertificate');
    if (!definition) {
      if (!critical || (oid === CT_POISON && role === 'leaf')) continue;
      const own =
        oid === APPLICATION_POLICIES ? 'application-policies-critical' : 'critical-extension-unknown';
      emit(own, { oid, name });
      continue;
    }
    const state = extensionOf(certificate, definition);
    if (state.state === 'malformed') {
      emit('extension-malformed', { oid, name, offset: state.fault.offset, reason: state.fault.reason });
    }
    // §4.2.1.4: a critical extension has to be interpreted whole, its qualifiers included.
    if (oid === CERTIFICATE_POLICIES.oid && critical && state.state === 'present') {
      const qualifiers = unknownQualifiers(value);
      if (qualifiers.length > 0) emit('policy-qualifier-unknown', { qualifiers });
    }
    if (critical && NEVER_CRITICAL.has(oid)) emit('extension-criticality', { oid, name, critical: true });
    if (!critical && ALWAYS_CRITICAL.has(oid)) emit('extension-criticality', { oid, name, critical: false });
  }
  const points = extensionOf(certificate, CRL_DISTRIBUTION_POINTS);
  if (points.state === 'present' && points.value.some(isReasonsOnly)) {
    emit('extension-malformed', {
      oid: CRL_DISTRIBUTION_POINTS.oid,
      name: CRL_DISTRIBUTION_POINTS.name,
      offset: 0,
      reason: 'a distribution point names neither a place nor an issuer',
    });
  }
};

/** RFC 5280 §4.2.1.13: a point must not consist of reasons alone. */
const isReasonsOnly = (point: { fullName: unknown; relativeName: unknown; crlIssuer: unknown }): boolean =>
  point.fullName === null && point.relativeName === null && point.crlIssuer === null;
