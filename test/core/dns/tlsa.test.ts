/** TLSA against real chains: every usage, selector and matching type, and what RFC 7671 warns of. */
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeTlsa, tlsaData, tlsaRollover, type TlsaRecord } from '#lib/core/dns/tlsa.ts';
import { createAuthority, dns, issue, type Issued } from '#lib/cli/pki.ts';

const FROM = new Date('2026-01-01T00:00:00Z');
const TO = new Date('2027-01-01T00:00:00Z');
const dates = { notBefore: FROM, notAfter: TO };

let chain: readonly Uint8Array[];
/** The same key, renewed. */
let renewed: readonly Uint8Array[];
/** Another key. */
let rekeyed: readonly Uint8Array[];

beforeAll(async () => {
  const root = await createAuthority({ ...dates, subject: 'CN=Root' });
  const make = (keys?: Issued['keys']): Promise<Issued> =>
    issue(root, {
      ...dates,
      subject: 'CN=mx.contoso.test',
      names: dns('mx.contoso.test'),
      ...(keys ? { key: keys } : {}),
    });
  const leaf = await make();
  chain = [leaf.der, root.der];
  renewed = [(await make(leaf.keys)).der, root.der];
  rekeyed = [(await make()).der, root.der];
});

function record(usage: number, selector: number, matching: number, of = usage % 2 === 1 ? 0 : 1): TlsaRecord {
  const der = chain[of];
  const data = der && tlsaData(der, { selector, matching });
  if (data === undefined || data === null) throw new Error('no certificate');
  return { usage, selector, matching, data };
}
const judge = (records: readonly TlsaRecord[], given = chain, mail = false, authenticated = true) =>
  judgeTlsa(records, { chain: given, authenticated, mail });

describe('judgeTlsa', () => {
  const all = [0, 1, 2, 3].flatMap((usage) =>
    [0, 1].flatMap((selector) => [0, 1, 2].map((matching) => [usage, selector, matching] as const)),
  );
  it.each(all)('%i %i %i fits the certificate that it is of, and no other', (usage, selector, matching) => {
    const own = record(usage, selector, matching);
    expect(judge([own])).toMatchObject({ state: 'fits', records: [{ fits: usage % 2 === 1 ? 0 : 1 }] });
    // The leaf's data as a CA's, and a CA's as the leaf's.
    expect(judge([record(usage, selector, matching, usage % 2 === 1 ? 1 : 0)]).state).toBe('breaks');
  });

  it('3 1 1 outlives a renewal with the same key, 3 0 1 does not', () => {
    expect(judge([record(3, 1, 1)], renewed).state).toBe('fits');
    expect(judge([record(3, 0, 1)], renewed).state).toBe('breaks');
    expect(judge([record(3, 1, 1)], rekeyed).state).toBe('breaks');
    expect(judge([record(2, 1, 1)], rekeyed).state).toBe('fits');
  });

  it('one that fits is enough', () => {
    expect(judge([record(3, 1, 1), record(2, 0, 1)], rekeyed).state).toBe('fits');
  });

  it('does not count what the resolver did not check, and what nobody can use', () => {
    expect(judge([record(3, 1, 1)], chain, false, false)).toMatchObject({ state: 'unsigned', matched: true });
    expect(judge([]).state).toBe('none');
    expect(judge([{ usage: 255, selector: 1, matching: 1, data: 'aa' }]).state).toBe('unusable');
    expect(judge([{ ...record(3, 1, 1), data: 'abcd' }])).toMatchObject({
      state: 'unusable',
      records: [{ warnings: ['unusable'] }],
    });
  });

  it('for mail only usages 2 and 3 count', () => {
    expect(judge([record(1, 1, 1)], chain, true)).toMatchObject({
      state: 'unusable',
      records: [{ warnings: ['not-for-mail'] }],
    });
    expect(judge([record(1, 1, 1), record(3, 1, 1)], rekeyed, true).state).toBe('breaks');
  });

  it('warns as RFC 7671 does', () => {
    const warned = (one: TlsaRecord, given = chain) => judge([one], given).records[0]?.warnings;
    expect(warned(record(3, 1, 1))).toEqual([]);
    expect(warned(record(3, 0, 1))).toEqual(['changes-with-renewal']);
    expect(warned(record(2, 0, 0))).toEqual(['full-data']);
    expect(warned(record(3, 1, 2))).toEqual(['only-sha512']);
    expect(judge([record(3, 1, 2), record(3, 1, 1)]).records[0]?.warnings).toEqual([]);
    expect(warned(record(2, 0, 1), chain.slice(0, 1))).toEqual(['anchor-not-sent']);
  });

  it('reads no certificate where there is none', () => {
    const junk = new Uint8Array([1, 2, 3]);
    expect(judge([record(3, 1, 1)], [junk]).state).toBe('breaks');
    expect(judge([record(3, 1, 1)], []).state).toBe('breaks');
  });
});

describe('tlsaRollover', () => {
  it('publishes, waits two lives of the old set, installs, waits, removes', () => {
    const old = record(3, 1, 1);
    const steps = tlsaRollover([old], rekeyed, 3_600, true);
    expect(steps.map(({ kind }) => kind)).toEqual(['publish', 'wait', 'install', 'wait', 'remove']);
    expect(steps[1]).toEqual({ kind: 'wait', seconds: 7_200 });
    expect(steps[4]).toEqual({ kind: 'remove', records: [old] });
    const [first] = steps;
    if (first?.kind !== 'publish') throw new Error('nothing is published');
    // In every moment one fits: both before and after the change.
    expect(judge([old, ...first.records], chain).state).toBe('fits');
    expect(judge([old, ...first.records], rekeyed).state).toBe('fits');
    expect(judge(first.records, rekeyed).state).toBe('fits');
  });

  it('has nothing to publish where a record fits the next chain, too', () => {
    expect(tlsaRollover([record(3, 1, 1)], renewed, 60, true)).toEqual([{ kind: 'install' }]);
    expect(tlsaRollover([record(2, 1, 1), record(3, 1, 1)], rekeyed, 60, true)).toEqual([
      { kind: 'install' },
      { kind: 'remove', records: [record(3, 1, 1)] },
    ]);
  });

  it('says nothing without usable records', () => {
    expect(tlsaRollover([], rekeyed, 60, true)).toEqual([]);
    expect(tlsaRollover([record(1, 1, 1)], rekeyed, 60, true)).toEqual([]);
  });
});
