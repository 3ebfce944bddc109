import { describe, expect, it } from 'vitest';
import { connectionNotes, type ConnectionSeen } from '#lib/view/result/connection.ts';

const PLAIN: ConnectionSeen = {
  version: 'TLSv1.3',
  legacy: false,
  smallHelloOnly: false,
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
});
