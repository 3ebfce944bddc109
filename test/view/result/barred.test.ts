import { describe, expect, it } from 'vitest';
import { ENGLISH_CLIENTS } from '#lib/content/messages/english-clients.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { clientsView } from '#lib/view/clients/clients.ts';
import { barredClients, barredReason, barredSentence } from '#lib/view/result/barred.ts';
import { connectionFault, type ConnectionSeen } from '#lib/view/result/connection.ts';

const observed = ({ version, ...connection }: ConnectionSeen) => ({
  protocol: version,
  chains: [{ connection }],
});
const PLAIN: ConnectionSeen = { version: 'TLSv1.3', legacy: false, smallHelloOnly: false, group: 'X25519' };
const of = (seen: Partial<ConnectionSeen>) => observed({ ...PLAIN, ...seen });

describe('clients that cannot connect', () => {
  it('are none where all can, and none where nothing of the connection is known', () => {
    expect(barredClients(of({})).size).toBe(0);
    expect(barredClients(of({ version: 'TLSv1.2', group: 'secp256r1' })).size).toBe(0);
    expect(barredClients(null).size).toBe(0);
    expect(barredSentence(ENGLISH_CLIENTS, new Map())).toBeNull();
    expect(connectionFault(of({}))).toBeNull();
  });

  it.each([
    [
      { version: 'TLSv1', group: 'secp256r1', legacy: true },
      'speaks only TLS 1.0',
      ['chrome', 'firefox', 'go', 'java-21', 'ios', 'lync-mobile'],
    ],
    [{ version: 'TLSv1.1', group: null, legacy: true }, 'speaks only TLS 1.1', ['edge', 'macos', 'openssl']],
    [{ version: 'TLSv1.2', legacy: true }, 'no cipher suite in common', ['chrome', 'firefox']],
    [{ version: 'TLSv1.2', group: null }, 'without forward secrecy', ['go']],
    [{ version: 'TLSv1.2', group: 'dh-1024' }, 'no group for the key exchange in common', ['chrome', 'go']],
    [
      { smallHelloOnly: true },
      'more than one segment',
      ['chrome', 'edge', 'firefox', 'ios', 'go', 'openssl'],
    ],
  ] as const)('%j: %s', (seen, reason, members) => {
    const barred = barredClients(of(seen));
    for (const id of members) {
      const one = barred.get(id);
      expect(one && barredReason(ENGLISH_CLIENTS, one)).toContain(reason);
    }
    // Clients of which nothing of the kind is known are not counted.
    expect(barred.has('lync-2013')).toBe(false);
    expect(barredSentence(ENGLISH_CLIENTS, barred)).toMatch(
      new RegExp(`^${barred.size} kinds? of client can’t connect \\(.*: .*No certificate is at fault`),
    );
  });

  it('stand so in the matrix, counted as the sentence counts them, and have something to be done', () => {
    for (const seen of [
      of({ version: 'TLSv1' }),
      of({ smallHelloOnly: true }),
      of({ version: 'TLSv1.2', legacy: true }),
    ]) {
      const barred = barredClients(seen);
      const { groups, unknown, summary } = clientsView(ENGLISH_CLIENTS, [], barred);
      const rows = groups.flatMap((group) => group.rows).filter(({ verdict }) => verdict === 'Can’t connect');
      expect(rows.map(({ id }) => id).sort()).toEqual([...barred.keys()].sort());
      expect(unknown?.rows.length).toBe(PROFILES.length - barred.size);
      expect(summary).toContain(`no connection for ${barred.size}`);
      for (const { state, stops, notes } of rows) {
        expect(state).toBe('bad');
        expect(stops).toMatch(/^Can’t connect: /);
        expect(notes.at(-1)).toBe('The certificates alone: not known.');
      }
      expect(connectionFault(seen)).not.toBeNull();
    }
  });

  it('of an app on a phone say what the system does, not what its browser does', () => {
    const barred = barredClients(of({ version: 'TLSv1' }));
    expect(barred.get('ios')?.claim.text).toContain('Safari');
    expect(barred.get('lync-mobile')?.claim.text).toMatch(/^Since iOS 26 the system/);
    // The app of older systems, which are not held to it.
    expect(barred.has('lync-mobile-old')).toBe(false);
  });

  it('of what nobody has checked say so', () => {
    const barred = barredClients(of({ version: 'TLSv1.2', group: 'dh-1024' }));
    const { groups } = clientsView(ENGLISH_CLIENTS, [], barred);
    const notes = (id: string) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)?.claimed;
    expect(barred.get('go')?.claim.source).toBeNull();
    expect(notes('go')).toMatch(/a finite-field exchange \(unverified\)\.$/);
    // What somebody has read stands without.
    expect(barred.get('chrome')?.claim.source).not.toBeNull();
    expect(notes('chrome')).toMatch(/since Chrome 53 \(2016\)\.$/);
  });
});
