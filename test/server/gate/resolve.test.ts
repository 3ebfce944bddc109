import { describe, expect, it } from 'vitest';
import { Names, type Lookup } from '#lib/server/gate/resolve.ts';

/** A resolver that never answers for names of `.dead`, as getaddrinfo does while a name server is silent. */
function resolver(): { readonly lookup: Lookup; readonly asked: string[] } {
  const asked: string[] = [];
  const lookup: Lookup = (name) => {
    asked.push(name);
    return name.endsWith('.dead') ? new Promise(() => undefined) : Promise.resolve(['192.0.2.1']);
  };
  return { lookup, asked };
}

const DEAD = Array.from({ length: 16 }, (_, index) => `sts${index}.dead`);
/** Longer than any test: only a turn that never comes waits for it. */
const NEVER = 600_000;
const signal = new AbortController().signal;

describe('16 names of one client that nobody answers for', () => {
  it.each([2, 4, 8])('leave others their look-ups, of %i at the same time', async (slots) => {
    const { lookup, asked } = resolver();
    const names = new Names(lookup, NEVER, slots);
    for (const name of DEAD) void names.resolve(name, { client: 'a', signal });
    for (const client of ['b', 'c', 'd']) {
      const found = await names.resolve(`${client}.alive`, { client, signal });
      expect(found).toMatchObject({ ok: true, value: ['192.0.2.1'] });
    }
    expect(asked.filter((name) => name.endsWith('.dead')).length).toBe(Math.max(1, slots / 4));
  });

  it('are told that it is busy, not that their names do not exist', async () => {
    const { lookup } = resolver();
    const names = new Names(lookup, 20, 4);
    const answers = await Promise.all(DEAD.map((name) => names.resolve(name, { client: 'a', signal })));
    const codes = answers.map((answer) => (answer.ok ? 'found' : answer.fault.code));
    expect(codes).toEqual(['timeout', ...DEAD.slice(1).map(() => 'busy')]);
    // The place of the one that was asked is not free: the resolver still has it.
    const own = await names.resolve('a.alive', { client: 'a', signal });
    expect(own).toMatchObject({ ok: false, fault: { code: 'busy' } });
    expect(await names.resolve('b.alive', { client: 'b', signal })).toMatchObject({ ok: true });
  });
});
