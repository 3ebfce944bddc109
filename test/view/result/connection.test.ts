import { describe, expect, it } from 'vitest';
import { createAuthority } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { connectionNotes, type ConnectionSeen } from '#lib/view/result/connection.ts';

const PLAIN: ConnectionSeen = {
  version: 'TLSv1.3',
  legacy: false,
  smallHelloOnly: false,
  clientCertificate: null,
  refusedWithout: false,
};
const ids = (seen: Partial<ConnectionSeen>): readonly string[] =>
  connectionNotes({ ...PLAIN, ...seen }).map(({ id }) => id);

describe('notes on a connection', () => {
  it('has none where every client connects', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ version: 'TLSv1.2' })).toEqual([]);
  });

  it.each(['TLSv1.0', 'TLSv1.1'])('names %s', (version) => {
    expect(ids({ version })).toEqual(['old-versions']);
  });

  it('blames no certificate for a hello that is not answered', () => {
    const [note] = connectionNotes({ ...PLAIN, smallHelloOnly: true });
    expect(note).toMatchObject({ id: 'small-hello', tone: 'warning' });
    expect(note?.text).toMatch(/No certificate is at fault/);
  });

  it('names the issuers that a client certificate must lead to', async () => {
    const root = await createAuthority({
      subject: 'CN=Contoso Users CA',
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2027-01-01T00:00:00Z'),
    });
    const parsed = parseCertificate(root.der);
    if (!parsed.ok) throw new Error('the authority could not be read');
    const issuers = [parsed.certificate.subject.der];
    const [note] = connectionNotes({
      ...PLAIN,
      clientCertificate: { issuers, total: 1, bytes: 40 },
      refusedWithout: true,
    });
    expect(note?.text).toMatch(/names 1 issuer: “Contoso Users CA”.*Without one it ends the connection/);
    const [any] = connectionNotes({ ...PLAIN, clientCertificate: { issuers: [], total: 0, bytes: 0 } });
    expect(any?.text).toMatch(/names no issuers/);
    const [long] = connectionNotes({ ...PLAIN, clientCertificate: { issuers, total: 200, bytes: 16_380 } });
    expect(long).toMatchObject({ tone: 'warning' });
    expect(long?.text).toMatch(/16 KB/);
  });
});
