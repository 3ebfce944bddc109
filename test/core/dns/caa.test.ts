/** CAA as RFC 8659 and RFC 8657 have it: each row a set of records and what it says to a CA. */
import { describe, expect, it } from 'vitest';
import { caaClimb, judgeCaa, readGrant, type CaaRecord } from '#lib/core/dns/caa.ts';

const record = (tag: string, value: string, flags = 0): CaaRecord => ({ tag, value, flags });
const LE = ['letsencrypt.org'];
const judge = (records: readonly CaaRecord[], wildcard = false, issuers: readonly string[] | null = LE) =>
  judgeCaa(records, wildcard, issuers).state;

describe('caaClimb', () => {
  it('asks the name, then each parent, and never the root', () => {
    expect(caaClimb('sts.eu.contoso.com')).toEqual([
      'sts.eu.contoso.com',
      'eu.contoso.com',
      'contoso.com',
      'com',
    ]);
    expect(caaClimb('*.contoso.com')).toEqual(['contoso.com', 'com']);
  });
  it('ends', () => {
    expect(caaClimb(Array.from({ length: 120 }, () => 'a').join('.'))).toHaveLength(16);
  });
});

describe('judgeCaa', () => {
  it.each([
    ['no records', [], 'open'],
    ['only a place to report to', [record('iodef', 'mailto:a@contoso.com')], 'open'],
    ['the CA', [record('issue', 'letsencrypt.org')], 'permitted'],
    ['the CA in capitals, with spaces', [record('Issue', '  LetsEncrypt.org ; ')], 'permitted'],
    ['one of several', [record('issue', 'digicert.com'), record('issue', 'letsencrypt.org')], 'permitted'],
    ['another', [record('issue', 'digicert.com')], 'forbidden'],
    ['a domain below that of the CA', [record('issue', 'x.letsencrypt.org')], 'forbidden'],
    ['nobody', [record('issue', ';')], 'forbidden'],
    ['nonsense, which permits nobody', [record('issue', '%%%%%')], 'forbidden'],
    ['only wildcards restricted', [record('issuewild', ';')], 'open'],
    ['a critical tag of tomorrow', [record('issue', 'letsencrypt.org'), record('tbs', 'x', 128)], 'critical'],
    ['the same, not critical', [record('issue', 'letsencrypt.org'), record('tbs', 'x')], 'permitted'],
    ['a known tag that is critical', [record('issue', 'letsencrypt.org', 128)], 'permitted'],
    ['one account', [record('issue', 'letsencrypt.org; accounturi=https://a.test/acct/1')], 'conditional'],
    ['one way', [record('issue', 'letsencrypt.org; validationmethods=dns-01,http-01')], 'conditional'],
    [
      'one account, or anybody',
      [record('issue', 'letsencrypt.org;accounturi=https://a.test/1'), record('issue', 'letsencrypt.org')],
      'permitted',
    ],
  ] as const)('%s', (_, records, state) => {
    expect(judge(records)).toBe(state);
  });

  it('takes issuewild for wildcards, and issue where there is none', () => {
    const both = [record('issue', 'letsencrypt.org'), record('issuewild', 'digicert.com')];
    expect(judge(both, true)).toBe('forbidden');
    expect(judge(both, false)).toBe('permitted');
    expect(judge([record('issue', 'letsencrypt.org')], true)).toBe('permitted');
  });

  it('says nothing of a CA that it does not know, unless nobody may', () => {
    expect(judge([record('issue', 'digicert.com')], false, null)).toBe('issuer-unknown');
    expect(judge([record('issue', ';')], false, null)).toBe('forbidden');
    expect(judge([], false, null)).toBe('open');
  });

  it('tells whom and under which conditions', () => {
    const value = 'letsencrypt.org; accounturi=https://a.test/acct/1; ValidationMethods=DNS-01; x=y';
    expect(judgeCaa([record('issue', value)], false, LE).grants).toEqual([
      { domain: 'letsencrypt.org', account: 'https://a.test/acct/1', methods: ['dns-01'], others: ['x=y'] },
    ]);
    expect(readGrant(`letsencrypt.org; ${'a'.repeat(5_000)}`).domain).toBe('');
  });
});
