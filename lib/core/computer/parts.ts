import { parseCertificate } from '../certificate/parse.ts';
import { nameLabel } from '../name/describe.ts';
import type { ParsedCertificate } from '../certificate/types.ts';

export const parsed = (der: Uint8Array | undefined): ParsedCertificate | null => {
  const result = der ? parseCertificate(der) : null;
  return result?.ok ? result.certificate : null;
};

export const labelOf = (certificate: ParsedCertificate): string => nameLabel(certificate.subject);

export const nameOf = (der: Uint8Array): string | null => {
  const certificate = parsed(der);
  return certificate && labelOf(certificate);
};
