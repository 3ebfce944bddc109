import { describe, expect, it } from 'vitest';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { renewalId } from '#lib/core/certificate/renewal-id.ts';
import { createAuthority, dns, issue } from '#lib/cli/pki.ts';

const DATES = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };

async function idOf(authorityKeyIdentifier: string | null): Promise<string | null> {
  const root = await createAuthority({ ...DATES, subject: 'CN=Root' });
  const { der } = await issue(root, {
    ...DATES,
    subject: 'CN=a.test',
    names: dns('a.test'),
    serial: '0087654321',
    authorityKeyIdentifier,
  });
  const parsed = parseCertificate(der);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return renewalId(parsed.certificate);
}

describe('renewalId', () => {
  it('is that of the example in RFC 9773 §4.1', async () => {
    expect(await idOf('69885B6B87464041E1B37B847BA0AE2CDE01C8D4')).toBe(
      'aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE',
    );
  });

  it('is none without a key identifier', async () => {
    expect(await idOf(null)).toBeNull();
  });
});
