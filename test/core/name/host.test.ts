import { describe, expect, it } from 'vitest';
import { dnsNameCovers, isPresentedDnsName, parseHost } from '#lib/core/name/host.ts';

describe('reference identifiers', () => {
  it.each([
    ['STS.Contoso.com.', 'sts.contoso.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['under_score.example', 'under_score.example'],
  ])('reads the DNS name %s', (text, name) => {
    expect(parseHost(text)).toEqual({ kind: 'dns', name });
  });

  it.each([
    ['192.0.2.1', '192.0.2.1', 4],
    ['2001:DB8::1', '2001:db8::1', 16],
    ['[::1]', '::1', 16],
  ])('reads the address %s', (text, canonical, octets) => {
    const host = parseHost(text);
    expect(host).toMatchObject({ kind: 'ip', text: canonical });
    expect(host?.kind === 'ip' && host.octets.length).toBe(octets);
  });

  it.each(['', 'a b', '-a.example', 'a..b', `${'a'.repeat(64)}.example`, '*.example'])(
    'refuses "%s"',
    (text) => {
      expect(parseHost(text)).toBeNull();
    },
  );
});

describe('presented DNS names (RFC 9525 §6.3)', () => {
  it.each([
    ['sts.contoso.com', 'STS.contoso.com', true],
    ['*.contoso.com', 'sts.contoso.com', true],
    ['*.contoso.com', 'contoso.com', false],
    ['*.contoso.com', 'a.sts.contoso.com', false],
    ['s*.contoso.com', 'sts.contoso.com', false],
    ['sts.*.com', 'sts.contoso.com', false],
    ['*', 'localhost', false],
    ['*.com', 'contoso.com', false],
    ['*.*.contoso.com', 'a.b.contoso.com', false],
    ['contoso.com', 'sts.contoso.com', false],
    ['.contoso.com', 'sts.contoso.com', false],
  ])('%s for %s: %s', (presented, host, covers) => {
    expect(dnsNameCovers(presented, host)).toBe(covers);
  });

  it.each([
    ['*.contoso.com', true],
    ['sts.contoso.com', true],
    ['.contoso.com', false],
    ['a_b.contoso.com', false],
    ['sts.contoso.com.', false],
    ['', false],
  ])('"%s" is in preferred name syntax: %s', (name, is) => {
    expect(isPresentedDnsName(name)).toBe(is);
  });
});
