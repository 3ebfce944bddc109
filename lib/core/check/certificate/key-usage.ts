import { extensionOf } from '../../certificate/extensions/definition.ts';
import { KEY_USAGE, KEY_USAGE_BITS, keyUsageNames } from '../../certificate/extensions/key-usage.ts';
import type { ParsedCertificate } from '../../certificate/types.ts';
import { DerReader } from '../../der/reader.ts';
import { hasTrailingZeroBits } from '../../der/values.ts';
import type { CertificateRule } from '../context.ts';
import { isAuthority } from './basic-constraints.ts';

const BITS = KEY_USAGE_BITS;
/**
 * Bits that serve a key exchange without a signature (RFC 5280 §4.2.1.12): RSA transport and static (EC)DH, which
 * TLS 1.3 and today's TLS 1.2 no longer have. With them alone the certificate can't be used there.
 */
const TRANSPORT_BITS = BITS.keyEncipherment | BITS.keyAgreement;

/** RFC 5280 §4.2.1.3 and §4.2.1.9. */
export const checkKeyUsage: CertificateRule = ({ certificate, role, rules }, emit) => {
  const extension = extensionOf(certificate, KEY_USAGE);
  if (extension.state === 'absent' && role !== 'leaf') emit('key-usage-missing');
  if (extension.state !== 'present') return;
  const usage = extension.value;
  const names = keyUsageNames(usage);
  if (usage === 0) emit('key-usage-empty');
  else if (isPadded(certificate)) emit('key-usage-not-shortest', { usage: names });
  if ((usage & BITS.keyCertSign) !== 0 && !isAuthority(certificate)) {
    emit('key-usage-cert-sign-without-ca', { usage: names });
  }
  const tlsServer = rules.purposes.length > 0;
  if (role === 'leaf' && tlsServer && usage !== 0 && (usage & BITS.digitalSignature) === 0) {
    emit('key-usage-unfit', { usage: names, keyTransport: (usage & TRANSPORT_BITS) !== 0 });
  }
};

/** Whether the bits are followed by zeros that DER leaves out. */
function isPadded({ extensions }: ParsedCertificate): boolean {
  const value = extensions.find(({ oid }) => oid === KEY_USAGE.oid)?.value;
  if (!value) return false;
  const reader = new DerReader(value, 0, value.length, []);
  return hasTrailingZeroBits(reader, reader.next());
}
