import { describe, expect, it } from 'vitest';
import { ENGLISH_CONNECTION } from '#lib/content/messages/english-connection.ts';
import { connectionFacts, connectionNotes, type ConnectionSeen } from '#lib/view/result/connection.ts';

const PLAIN: ConnectionSeen = {
  version: 'TLSv1.3',
  legacy: false,
  smallHelloOnly: false,
  group: 'X25519',
};
const ids = (seen: Partial<ConnectionSeen>): readonly string[] =>
  connectionNotes(ENGLISH_CONNECTION, { ...PLAIN, ...seen }).map(({ id }) => id);

describe('notes on a connection', () => {
  it('has none where every client connects', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ version: 'TLSv1.2' })).toEqual([]);
  });

  it.each(['TLSv1.0', 'TLSv1.1'])('names %s', (version) => {
    expect(ids({ version })).toEqual(['old-versions']);
  });

  it('blames no certificate for a hello that is not answered', () => {
    const [note] = connectionNotes(ENGLISH_CONNECTION, { ...PLAIN, smallHelloOnly: true });
    expect(note).toMatchObject({ id: 'small-hello' });
    expect(note?.text).toMatch(/No certificate is at fault/);
  });
});

describe('version and key exchange', () => {
  const of = (seen: Partial<ConnectionSeen>) => connectionFacts(ENGLISH_CONNECTION, { ...PLAIN, ...seen });

  it('say in a line what was taken, and whether it is post-quantum', () => {
    expect(of({ group: 'X25519MLKEM768' })?.summary).toBe(
      'TLS 1.3, key exchange X25519MLKEM768, post-quantum: yes',
    );
    expect(of({})?.summary).toBe('TLS 1.3, key exchange X25519, post-quantum: no');
    expect(of({ smallHelloOnly: true })?.summary).toMatch(/post-quantum: not possible$/);
    expect(of({ version: 'TLSv1', group: 'secp256r1' })?.summary).toMatch(/^TLS 1\.0, /);
    expect(of({ version: null })).toBeNull();
  });

  it('name those whom an exchange keeps out', () => {
    expect(of({ version: 'TLSv1.2', group: null })?.lines.join(' ')).toMatch(/without forward secrecy.*Go/);
    expect(of({ version: 'TLSv1.2', group: 'dh-1024' })?.lines.join(' ')).toMatch(/1024 bits.*Chrome/);
    expect(of({ version: 'TLSv1.2', group: 'ffdhe2048' })?.lines.join(' ')).not.toMatch(/bits/);
  });

  it('warn where only old ciphers are taken', () => {
    const [note] = connectionNotes(ENGLISH_CONNECTION, {
      ...PLAIN,
      version: 'TLSv1.2',
      legacy: true,
      cipher: 'TLS_RSA_WITH_RC4_128_SHA',
    });
    expect(note).toMatchObject({ id: 'old-ciphers' });
    expect(note?.text).toContain('TLS_RSA_WITH_RC4_128_SHA');
  });

  it('of an old version name who refuses it, with sources', () => {
    const [note] = connectionNotes(ENGLISH_CONNECTION, { ...PLAIN, version: 'TLSv1.1', legacy: true });
    expect(note?.text).toMatch(/^Refused by: Chrome.*\(unverified\)/);
    expect(note?.source).toMatch(/https:/);
  });
});
