import {
  AUTHORITY_INFO_ACCESS,
  CRL_DISTRIBUTION_POINTS,
  FRESHEST_CRL,
} from '../../certificate/extensions/access.ts';
import { extensionOf } from '../../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../../certificate/extensions/key-identifiers.ts';
import {
  CERTIFICATE_POLICIES,
  INHIBIT_ANY_POLICY,
  POLICY_CONSTRAINTS,
  POLICY_MAPPINGS,
  unknownQualifiers,
} from '../../certificate/extensions/policies.ts';
import { ISSUER_ALT_NAME } from '../../certificate/extensions/general-names.ts';
import {
  APPLICATION_POLICIES,
  CT_POISON,
  EXTENSION_BY_OID,
  extensionName,
  NETSCAPE_CERT_TYPE,
  OCSP_NO_CHECK,
  SIGNED_CERTIFICATE_TIMESTAMPS,
  TLS_FEATURE,
} from '../../certificate/extensions/registry.ts';
import { TAG } from '../../der/reader.ts';
import type { CertificateRule } from '../context.ts';

const NEVER_CRITICAL: ReadonlySet<string> = new Set(
  [AUTHORITY_KEY_IDENTIFIER, SUBJECT_KEY_IDENTIFIER, AUTHORITY_INFO_ACCESS].map(({ oid }) => oid),
);
const ALWAYS_CRITICAL: ReadonlySet<string> = new Set(
  [POLICY_CONSTRAINTS, INHIBIT_ANY_POLICY].map(({ oid }) => oid),
);

/** Processed here and by some clients; others refuse them when they are critical (lab: ext/*-critical). */
const PROCESSED_BY_SOME: ReadonlySet<string> = new Set(
  [
    ...[ISSUER_ALT_NAME, POLICY_MAPPINGS, CRL_DISTRIBUTION_POINTS, FRESHEST_CRL],
    ...[SIGNED_CERTIFICATE_TIMESTAMPS, TLS_FEATURE, OCSP_NO_CHECK],
  ].map(({ oid }) => oid),
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
    if (oid === CT_POISON && role === 'leaf') emit('precertificate', { critical });
    if (oid === NETSCAPE_CERT_TYPE && !isBitString(value))
      emit('extension-malformed', { oid, name, offset, reason: 'no BIT STRING', content: contentOf(value) });
    if (!definition) {
      if (!critical || (oid === CT_POISON && role === 'leaf')) continue;
      const own =
        oid === APPLICATION_POLICIES ? 'application-policies-critical' : 'critical-extension-unknown';
      emit(own, { oid, name });
      continue;
    }
    const state = extensionOf(certificate, definition);
    if (state.state === 'malformed') {
      const { fault } = state;
      const content = contentOf(value);
      emit('extension-malformed', { oid, name, offset: fault.offset, reason: fault.reason, content });
    } else if (state.state === 'present') {
      for (const { form, offset: at, reason } of state.loose)
        emit('der-not-strict', { form, oid, name, offset: at, reason });
    }
    // §4.2.1.4: a critical extension has to be interpreted whole, its qualifiers included.
    if (oid === CERTIFICATE_POLICIES.oid && critical && state.state === 'present') {
      const qualifiers = unknownQualifiers(value);
      if (qualifiers.length > 0) emit('policy-qualifier-unknown', { qualifiers });
    }
    if (critical && PROCESSED_BY_SOME.has(oid)) emit('critical-extension-unprocessed', { oid, name });
    if (critical && NEVER_CRITICAL.has(oid)) emit('extension-criticality', { oid, name, critical: true });
    if (!critical && ALWAYS_CRITICAL.has(oid)) emit('extension-criticality', { oid, name, critical: false });
  }
  const { oid, name } = CRL_DISTRIBUTION_POINTS;
  const points = extensionOf(certificate, CRL_DISTRIBUTION_POINTS);
  if (points.state === 'present' && points.value.some(isReasonsOnly)) {
    emit('extension-malformed', {
      oid,
      name,
      offset: certificate.extensions.find((one) => one.oid === oid)?.offset ?? 0,
      reason: 'a distribution point names neither a place nor an issuer',
    });
  }
};

/** What an extension that can't be read holds; clients differ on it. */
const contentOf = (value: Uint8Array): 'nothing' | 'empty' | 'other' =>
  value.length === 0 ? 'nothing' : value.length === 2 && value[1] === 0 ? 'empty' : 'other';

const isBitString = (value: Uint8Array): boolean =>
  value[0] === TAG.bitString && (value[1] ?? 0) > 0 && value.length >= 2 + (value[1] ?? 0);

/** RFC 5280 §4.2.1.13: a point must not consist of reasons alone. */
const isReasonsOnly = (point: { fullName: unknown; relativeName: unknown; crlIssuer: unknown }): boolean =>
  point.fullName === null && point.relativeName === null && point.crlIssuer === null;
