import { extensionOf, extensionValue } from '../../certificate/extensions/definition.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../../certificate/extensions/key-identifiers.ts';
import { equalBytes } from '../../der/bytes.ts';
import type { CertificateRule } from '../context.ts';

/** RFC 5280 §4.2.1.1 and §4.2.1.2, CA/B BR §7.1.2.11.1. */
export const checkKeyIdentifiers: CertificateRule = ({ certificate, role, selfIssued }, emit) => {
  const subjectKey = extensionOf(certificate, SUBJECT_KEY_IDENTIFIER);
  if (role !== 'leaf' && subjectKey.state === 'absent') emit('subject-key-identifier-missing');

  const authorityKey = extensionOf(certificate, AUTHORITY_KEY_IDENTIFIER);
  // A self-signed certificate names its own key: RFC 5280 lets the extension be left out there.
  if (authorityKey.state === 'absent' && !selfIssued) {
    emit(role === 'anchor' ? 'anchor-key-identifier-missing' : 'authority-key-identifier-missing');
  }
  if (authorityKey.state !== 'present') return;
  const { keyIdentifier, issuer, serial } = authorityKey.value;
  if (keyIdentifier === null) {
    emit(selfIssued ? 'authority-key-identifier-form' : 'authority-key-identifier-missing', {
      fault: 'keyIdentifier missing',
    });
  }
  if ((issuer === null) !== (serial === null)) {
    emit('authority-key-identifier-form', { fault: 'issuer or serial number alone' });
  }
  if (role !== 'leaf' && (issuer !== null || serial !== null)) {
    emit('authority-key-identifier-form', {
      fault: 'authorityCertIssuer or authorityCertSerialNumber present',
    });
  }
  const own = extensionValue(certificate, SUBJECT_KEY_IDENTIFIER);
  if (role === 'anchor' && selfIssued && keyIdentifier && own && !equalBytes(keyIdentifier, own)) {
    emit('authority-key-identifier-form', {
      fault: 'keyIdentifier differs from the root’s own key identifier',
    });
  }
};
