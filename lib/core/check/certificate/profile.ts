import { toHex } from '../../der/bytes.ts';
import { isEmptyName } from '../../name/name.ts';
import type { CertificateRule, Emit } from '../context.ts';
import { isAuthority } from './basic-constraints.ts';

/** RFC 5280 §4.1.2.2: at most 20 octets. */
const SERIAL_OCTETS = 20;

/** The basic fields of RFC 5280 §4.1.2 and CA/B BR §7.1.1: version, serial number, empty names. */
export const checkProfile: CertificateRule = ({ certificate, role, selfIssued }, emit) => {
  if (role === 'anchor' && !selfIssued) emit('anchor-is-intermediate');
  const { version, serial, extensions, faults } = certificate;
  for (const { form, offset, reason } of faults) emit('der-not-strict', { form, offset, reason });
  if (version !== 3) emit('version-not-3', { version });
  if (version !== 3 && extensions.length > 0) emit('version-extensions', { version });

  // Several trusted roots have the serial number 0, and nobody looks an anchor up by it.
  if (role !== 'anchor') checkSerial(serial, emit);

  if (isEmptyName(certificate.issuer)) emit('issuer-empty');
  if (isEmptyName(certificate.subject) && (role !== 'leaf' || isAuthority(certificate)))
    emit('subject-empty');
};

function checkSerial(serial: Uint8Array, emit: Emit): void {
  const negative = (serial[0] ?? 0) >= 0x80;
  if (negative || serial.every((octet) => octet === 0)) {
    emit('serial-not-positive', { serial: toHex(serial) });
  }
  if (serial.length > SERIAL_OCTETS) {
    emit('serial-too-long', { octets: serial.length, limit: SERIAL_OCTETS });
  }
}
